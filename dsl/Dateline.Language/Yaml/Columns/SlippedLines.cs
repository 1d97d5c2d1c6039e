using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Columns;

/// <summary>Reports the lines of an entry that have slipped: those that slipped together are one mistake, with one repair.</summary>
internal sealed class SlippedLines(ReadingLog log, List<Patch> patches, Section section, LayoutReader reader)
{
    private readonly string _text = log.Text;

    public void Report(Explanation found, Places own)
    {
        int[] above = [.. Enumerable.Repeat(-1, section.Count)];
        reader.Above = above;
        reader.Read(section, found.Columns, own);
        reader.Above = null;
        foreach (IReadOnlyList<int> lines in found.Moves.Count == 0 ? [AllMoved(found.Columns)] : Slips(found.Columns))
            Report(lines, found, above);
    }

    /// <summary>Lines that belong as many columns further right, and stood in one column or directly below each other.</summary>
    private IEnumerable<IReadOnlyList<int>> Slips(int[] columns)
    {
        var slips = new List<List<int>>();
        for (int i = 1; i < section.Count; i++)
        {
            int shift = columns[i] - section.Lines[i].Indent;
            if (shift == 0)
                continue;
            List<int>? slip = slips.Find(lines => ShiftOf(lines, columns) == shift && (lines[lines.Count - 1] == i - 1 || section.Lines[lines[0]].Indent == section.Lines[i].Indent));
            if (slip is null)
                slips.Add([i]);
            else
                slip.Add(i);
        }

        return slips;
    }

    private IReadOnlyList<int> AllMoved(int[] columns) =>
        [.. Enumerable.Range(1, section.Count - 1).Where(line => columns[line] != section.Lines[line].Indent)];

    private int ShiftOf(List<int> lines, int[] columns) => columns[lines[0]] - section.Lines[lines[0]].Indent;

    private void Report(IReadOnlyList<int> lines, Explanation found, int[] above)
    {
        int first = lines[0];
        int column = found.Columns[first];
        var moves = new List<Patch>();
        foreach (int line in lines)
            moves.AddRange(LineMoves.Of(_text, section.Lines[line], found.Columns[line] - section.Lines[line].Indent));
        patches.AddRange(moves);
        SourceLine slipped = section.Lines[first];
        Place place = log.PlaceOf(new TextSpan(slipped.ContentStart, slipped.Key is { } key ? key.End - slipped.ContentStart : 1));
        string title = lines.Count == 1 ? IndentationFindings.MoveTo(column) : IndentationFindings.MoveTo(column) + ", and the lines that go with it";
        Repair repair = log.Fix(title, found.IsCertain ? RepairSafety.Safe : RepairSafety.Choice, moves);
        bool isBelowId = above[first] == 0 && slipped.Indent == 0;
        string name = slipped.Key is null ? "This item" : Words.Quoted(section.Names[first]);
        log.AddUnreadable(isBelowId
            ? IndentationFindings.FieldsNotIndented(place, section.Names[first], section.Names[0], repair)
            : IndentationFindings.Slipped(place, name, column, lines.Count - 1, BesideOf(first, found.Columns, above), repair));
    }

    private string BesideOf(int index, int[] columns, int[] above)
    {
        if (above[index] < 0)
            return "";
        SourceLine other = section.Lines[above[index]];
        string line = "line " + Words.Number(log.LineNumberOf(other.Start));
        return columns[above[index]] == columns[index] ? $"so that it lines up with {line}" : $"so that it is below {Words.Quoted(section.Names[above[index]])} on {line}";
    }
}
