namespace Dateline.Generator.Pipeline;

/// <summary>What the strings of a timeline, or of a file of it, take in an assembly.</summary>
internal sealed record StringsOfTimeline(string Namespace, long Bytes);
