using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Structure.Texts;

/// <summary>Lines of a text that stand no deeper than the name the text belongs to.</summary>
internal sealed class OutdentedTexts(ReadingLog log, List<Patch> patches)
{
    private readonly string _text = log.Text;
    private int _taken = -1;

    /// <summary>A quoted text that is closed on such a line.</summary>
    public void ReportQuoted(SourceLine line)
    {
        int expected = line.InnerColumn + 2;
        var starts = new List<int>();
        for (int at = _text.IndexOf('\n', line.Value.Span.Start, line.Value.Span.Length); at >= 0; at = _text.IndexOf('\n', at + 1, line.Value.Span.End - at - 1))
        {
            if (ContentOf(at + 1) - at - 1 < expected)
                starts.Add(at + 1);
        }

        Report(starts, line, "a quotation mark", expected);
    }

    /// <summary>Brings the further lines of a text or of brackets to a column, where they stand no deeper than another one.</summary>
    public static List<Patch> MovesOf(string text, TextSpan span, int expected, int column)
    {
        var moves = new List<Patch>();
        for (int at = text.IndexOf('\n', span.Start, span.Length); at >= 0; at = text.IndexOf('\n', at + 1, span.End - at - 1))
        {
            int content = Blanks.Skip(text, at + 1, span.End);
            bool isEmpty = content < span.End && text[content] is '\n' or '\r';
            if (!isEmpty && content - at - 1 <= column)
                moves.Add(new Patch(TextSpan.FromBounds(at + 1, content), new string(' ', expected)));
        }

        return moves;
    }

    /// <summary>Takes the lines that directly follow a block text and are nothing but text.</summary>
    public bool Take(int index, IReadOnlyList<SourceLine> lines)
    {
        if (index <= _taken)
            return true;
        if (index == 0 || lines[index - 1] is not { Value.Form: ValueForm.Block } above || !IsNextLine(above, lines[index]))
            return false;
        var starts = new List<int>();
        for (int i = index; i < lines.Count && lines[i].Kind == LineKind.Text && (i == index || IsNextLine(lines[i - 1], lines[i])); i++)
        {
            starts.Add(lines[i].Start);
            _taken = i;
        }

        bool hasLines = above.BlockColumn > 0;
        Report(starts, above, $"\"{_text[above.Value.Span.Start]}\"", hasLines ? above.BlockColumn : above.InnerColumn + 2);
        return true;
    }

    private void Report(List<int> starts, SourceLine owner, string sign, int expected)
    {
        int first = ContentOf(starts[0]);
        // A word alone may be a name whose value is still to come.
        bool isCertain = starts.Count > 1 || _text.IndexOf(' ', first, EndOfLine(first) - first) >= 0;
        Patch[] moves = [.. starts.Select(start => new Patch(TextSpan.FromBounds(start, ContentOf(start)), new string(' ', expected)))];
        log.AddUnreadable(IndentationFindings.TextNotIndented(
            log.PlaceOf(new TextSpan(first, 1)), log.LineNumberOf(owner.Start), sign, expected,
            log.Fix(IndentationFindings.MoveTo(expected), isCertain ? RepairSafety.Safe : RepairSafety.Choice, moves)));
        patches.AddRange(moves);
    }

    private bool IsNextLine(SourceLine above, SourceLine line)
    {
        int ends = 0;
        for (int i = above.End; i < line.Start; i++)
            ends += _text[i] == '\n' ? 1 : 0;
        return ends == 1;
    }

    private int ContentOf(int start) => Blanks.Skip(_text, start, _text.Length);

    private int EndOfLine(int at)
    {
        while (at < _text.Length && _text[at] is not ('\n' or '\r'))
            at++;
        return at;
    }
}
