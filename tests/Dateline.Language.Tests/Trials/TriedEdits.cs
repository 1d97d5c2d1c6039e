using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Trials;

/// <summary>What becomes of files when an edit that a check offers is done, looked at without the code that tries edits.</summary>
internal static class TriedEdits
{
    /// <summary>Each edit after which its finding is still there, or another one stands in a line that it wrote.</summary>
    public static IEnumerable<string> Wrong(IReadOnlyList<SourceFile> files)
    {
        IReadOnlyList<Finding> before = FolderCheck.Of(files).Findings;
        foreach (Finding finding in before)
        {
            foreach (Repair repair in finding.Repairs.Where(repair => repair.Edits.Count > 0))
            {
                SourceFile[] mended = Applied(files, repair);
                IReadOnlyList<Finding> after = FolderCheck.Of(mended).Findings;
                bool stays = after.Count(other => IsSame(mended, other)) >= before.Count(other => IsSame(files, other));
                List<string> known = [.. before.Where(other => !ReferenceEquals(other, finding) && LinesIn(files, repair, isWritten: false).Contains(LineOf(other))).Select(other => other.Code)];
                List<Finding> worse = [.. after.Where(other => LinesIn(files, repair, isWritten: true).Contains(LineOf(other)) && !known.Remove(other.Code))];
                if (stays || worse.Count > 0)
                    yield return $"{finding.Place.Path}({finding.Place.LineNumber}) {finding.Code} {finding.Message}\n  {repair.Title}: {(stays ? "it stays" : "")} {string.Join("; ", worse.Select(other => $"{other.Place.LineNumber} {other.Code} {other.Message}"))}";

                // An edit above moves lines, and leaves what they say.
                bool IsSame(IReadOnlyList<SourceFile> texts, Finding other) =>
                    other.Code == finding.Code && other.Message == finding.Message && other.Place.Path == finding.Place.Path && TextOf(texts, other) == TextOf(files, finding);
            }
        }
    }

    public static SourceFile[] Applied(IReadOnlyList<SourceFile> files, Repair repair) =>
        [.. files.Select(file => new SourceFile(file.Path, repair.Edits.Where(edit => edit.Path == file.Path).OrderByDescending(edit => edit.Span.Start)
            .Aggregate(file.Text, (text, edit) => text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..])))];

    private static (string, int) LineOf(Finding finding) => (finding.Place.Path, finding.Place.Start.Line);

    private static string TextOf(IReadOnlyList<SourceFile> files, Finding finding)
    {
        SourceFile file = files.Single(file => file.Path == finding.Place.Path);
        TextSpan line = file.Map.Lines.SpanOf(finding.Place.Start.Line);
        return file.Text.Substring(line.Start, line.Length);
    }

    /// <summary>The lines in which the edits are, before or after they are done.</summary>
    private static HashSet<(string, int)> LinesIn(IReadOnlyList<SourceFile> files, Repair repair, bool isWritten)
    {
        var lines = new HashSet<(string, int)>();
        foreach (IGrouping<string, TextEdit> edits in repair.Edits.GroupBy(edit => edit.Path, StringComparer.Ordinal))
        {
            LineMap map = files.Single(file => file.Path == edits.Key).Map.Lines;
            int shift = 0;
            foreach (TextEdit edit in edits.OrderBy(edit => edit.Span.Start))
            {
                int first = map.PositionOf(edit.Span.Start).Line;
                int replaced = map.PositionOf(edit.Span.End).Line - first;
                int added = LineMap.Of(edit.NewText).LineCount - 1;
                for (int line = 0; line <= (isWritten ? added : replaced); line++)
                    lines.Add((edits.Key, first + line + (isWritten ? shift : 0)));
                shift += added - replaced;
            }
        }

        return lines;
    }
}
