using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Structure.Texts;

/// <summary>
/// The first line of a block text sets its column, and one further left is no part of it any more. Where most lines
/// stand further left, it is the first that is off.
/// </summary>
internal sealed class BlockTextCheck(ReadingLog log, List<Patch> patches)
{
    private readonly string _text = log.Text;

    public void Check(SourceLine line)
    {
        CheckEmptyLines(line);
        List<int> starts = [.. line.BlockLines.Where(start => ContentOf(start) < _text.Length && _text[ContentOf(start)] is not ('\n' or '\r'))];
        List<int> left = [.. starts.Where(start => ColumnOf(start) < line.BlockColumn)];
        if (left.Count == 0)
            return;
        int leftmost = left.Min(ColumnOf);
        if (2 * left.Count > starts.Count && left.TrueForAll(start => ColumnOf(start) == leftmost))
        {
            Report([starts[0]], line.BlockColumn, leftmost, left[0]);
            return;
        }

        for (int i = 0; i < left.Count;)
        {
            int count = 1;
            while (i + count < left.Count && starts.IndexOf(left[i + count]) == starts.IndexOf(left[i]) + count)
                count++;
            Report(left.GetRange(i, count), ColumnOf(left[i]), line.BlockColumn, starts[0]);
            i += count;
        }
    }

    /// <summary>An empty line before the text that is wider than the text is the first line for YAML, and sets the column.</summary>
    private void CheckEmptyLines(SourceLine line)
    {
        foreach (int start in line.BlockLines)
        {
            int content = ContentOf(start);
            if (content < _text.Length && _text[content] is not ('\n' or '\r'))
                return;
            if (content - start <= line.BlockColumn || line.BlockColumn < 0)
                continue;
            var delete = new Patch(TextSpan.FromBounds(start, content), "");
            log.Add(StandardFindings.WideEmptyLine(log.PlaceOf(delete.Span), log.SafeFix("Delete its spaces", delete)));
            patches.Add(delete);
        }
    }

    private void Report(List<int> starts, int column, int expected, int beside)
    {
        Patch[] moves = [.. starts.Select(start => new Patch(new TextSpan(start, Math.Min(column, ColumnOf(start))), new string(' ', expected)))];
        log.AddUnreadable(IndentationFindings.WrongIndentation(
            log.PlaceOf(new TextSpan(ContentOf(starts[0]), 1)), "This line of the text", column, expected, log.LineNumberOf(beside),
            log.SafeFix(IndentationFindings.MoveTo(expected), moves)));
        patches.AddRange(moves);
    }

    private int ContentOf(int start) => Blanks.Skip(_text, start, _text.Length);

    private int ColumnOf(int start) => ContentOf(start) - start;
}
