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
                SourceFile[] mended = Edits.Apply(files, repair);
                IReadOnlyList<Finding> after = FolderCheck.Of(mended).Findings;
                int lineAfter = finding.Place.Start.Line + repair.Edits.Where(edit => edit.Path == finding.Place.Path && edit.Span.End <= finding.Place.Span.Start).Sum(edit => Growth(files, edit));
                bool stays = after.Count(other => IsSame(other, lineAfter)) >= before.Count(other => IsSame(other, finding.Place.Start.Line));
                List<string> known = [.. before.Where(other => !ReferenceEquals(other, finding) && LinesIn(files, repair, isWritten: false).Contains(LineOf(other))).Select(other => other.Code)];
                List<Finding> worse = [.. after.Where(other => LinesIn(files, repair, isWritten: true).Contains(LineOf(other)) && !known.Remove(other.Code))];
                if (stays || worse.Count > 0)
                    yield return $"{finding.Place.Path}({finding.Place.LineNumber}) {finding.Code} {finding.Message}\n  {repair.Title}: {(stays ? "it stays" : "")} {string.Join("; ", worse.Select(other => $"{other.Place.LineNumber} {other.Code} {other.Message}"))}";

                bool IsSame(Finding other, int line) =>
                    other.Code == finding.Code && other.Message == finding.Message && other.Place.Path == finding.Place.Path && other.Place.Start.Line == line;
            }
        }
    }

    private static (string, int) LineOf(Finding finding) => (finding.Place.Path, finding.Place.Start.Line);

    /// <summary>How many lines more there are behind an edit.</summary>
    private static int Growth(IReadOnlyList<SourceFile> files, TextEdit edit)
    {
        LineMap map = files.Single(file => file.Path == edit.Path).Map.Lines;
        return LineMap.Of(edit.NewText).LineCount - 1 - (map.PositionOf(edit.Span.End).Line - map.PositionOf(edit.Span.Start).Line);
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
                int growth = Growth(files, edit);
                for (int line = 0; line <= replaced + (isWritten ? growth : 0); line++)
                    lines.Add((edits.Key, first + line + (isWritten ? shift : 0)));
                shift += growth;
            }
        }

        return lines;
    }
}
