using Dateline.Language.Collections;

namespace Dateline.Emit.CSharp;

/// <summary>A C# project, as far as it matters to the timelines that it compiles.</summary>
/// <param name="Folder">Where its timelines lie, with slashes and a last one; empty for all.</param>
/// <param name="RootNamespace">May be empty.</param>
/// <param name="Lacks">Why it cannot compile a timeline, each as a full sentence.</param>
public sealed record CSharpProject(string Folder, string RootNamespace, EquatableArray<string> Lacks);
