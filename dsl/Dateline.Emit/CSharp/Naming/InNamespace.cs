namespace Dateline.Emit.CSharp.Naming;

/// <summary>A model with what C# needs besides: the namespace of the timeline's generated types.</summary>
public sealed record InNamespace<T>(string Namespace, T Model);
