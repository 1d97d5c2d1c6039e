using Dateline.Language.Diagnostics;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Yaml.Drafts;

/// <summary>
/// What is said about a value, without the line above it that names its field. It has its finding; which field it may be is
/// known where the kind of the entry is, and the finding is finished there.
/// </summary>
/// <param name="Finding">As it was reported; it offers nothing.</param>
/// <param name="First">The word that stands there first.</param>
/// <param name="Line">What the line with the name replaces: nothing, or a comment that may hold it.</param>
/// <param name="Commented">The name that the comment above it holds; null where none does.</param>
/// <param name="Owner">The field before, whose value it may be a second time.</param>
/// <param name="Otherwise">What is said if so; null where it cannot be.</param>
/// <param name="Indent">The spaces before the names of fields.</param>
/// <param name="LineEnd">How lines end there; empty where the line replaces another one.</param>
internal sealed record LostHead(Finding Finding, string First, Place Line, string? Commented, string Owner, Finding? Otherwise, string Indent, string LineEnd)
{
    /// <summary>By what it goes in the draft, where its name is missing. In the file it has no length.</summary>
    public const string Placeholder = "name-that-is-missing";

    /// <summary>The line as it belongs there.</summary>
    public string LineFor(string name) => $"{Indent}{name}:{LineEnd}";

    public static bool Is(YamlScalar key) => key.Span.Length == 0 && key.Value == Placeholder;
}
