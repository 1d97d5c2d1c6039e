using Dateline.Language.Collections;

namespace Dateline.Emit.CSharp;

/// <summary>A C# project, as far as it matters to the timelines that it compiles.</summary>
/// <param name="Path">Tells it from others; may be empty where there is one.</param>
/// <param name="RootNamespace">May be empty.</param>
/// <param name="Lacks">Why it cannot compile a timeline, each as a full sentence.</param>
public sealed record CSharpProject(string Path, string RootNamespace, EquatableArray<string> Lacks);

/// <summary>A folder whose timelines, and those below it, a project compiles.</summary>
/// <param name="Folder">As paths of its files begin, with slashes and a last one; empty for all files.</param>
public sealed record CompiledFolder(string Folder, CSharpProject Project);
