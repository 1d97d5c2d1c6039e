using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Tests;

/// <summary>Does the edits of a repair, with no code of the product's own.</summary>
internal static class Edits
{
    /// <summary>A text that all edits are in.</summary>
    public static string Apply(string text, Repair repair) => Apply(text, repair.Edits);

    /// <summary>Files, each with the edits that name it.</summary>
    public static SourceFile[] Apply(IReadOnlyList<SourceFile> files, Repair repair) =>
        [.. files.Select(file => new SourceFile(file.Path, Apply(file.Text, repair.Edits.Where(edit => edit.Path == file.Path))))];

    private static string Apply(string text, IEnumerable<TextEdit> edits) => edits
        .OrderByDescending(edit => edit.Span.Start)
        .Aggregate(text, (edited, edit) => edited[..edit.Span.Start] + edit.NewText + edited[edit.Span.End..]);
}
