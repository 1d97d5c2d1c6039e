using System.Text;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Trials;

/// <summary>The edits of one repair, in the order of the file, and what they make of texts and places.</summary>
internal sealed class EditSet
{
    private readonly TextEdit[] _edits;

    /// <summary>How much longer the text is behind each edit.</summary>
    private readonly int[] _shifts;

    public EditSet(IEnumerable<TextEdit> edits)
    {
        _edits = [.. edits.Select((edit, index) => (edit, index)).OrderBy(pair => pair.edit.Span.Start).ThenBy(pair => pair.index).Select(pair => pair.edit)];
        _shifts = new int[_edits.Length];
        int shift = 0;
        int end = 0;
        for (int i = 0; i < _edits.Length; i++)
        {
            Overlap |= _edits[i].Span.Start < end;
            end = _edits[i].Span.End;
            shift += _edits[i].NewText.Length - _edits[i].Span.Length;
            _shifts[i] = shift;
        }
    }

    public bool Overlap { get; }

    public TextSpan Span => TextSpan.FromBounds(_edits[0].Span.Start, _edits.Max(edit => edit.Span.End));

    /// <param name="offset">Where the text begins in the file.</param>
    public string Apply(string text, int offset)
    {
        var result = new StringBuilder(text.Length + 16);
        int position = 0;
        foreach (TextEdit edit in _edits)
        {
            result.Append(text, position, edit.Span.Start - offset - position).Append(edit.NewText);
            position = edit.Span.End - offset;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>Where a place of the file is after the edits; what was replaced is where its replacement begins.</summary>
    public int Moved(int offset)
    {
        int index = LastAtOrBefore(offset);
        if (index < 0)
            return offset;
        TextEdit edit = _edits[index];
        return offset < edit.Span.End ? edit.Span.Start + ShiftBefore(index) : offset + _shifts[index];
    }

    /// <summary>The lines that the edits made or changed, that of a place, and those next to them.</summary>
    public HashSet<int> LinesIn(LineMap lines, int offset, int place)
    {
        var touched = new HashSet<int>();
        int length = lines.StartOf(lines.LineCount - 1) + lines.SpanOf(lines.LineCount - 1).Length;
        Add(Moved(place), 0);
        for (int i = 0; i < _edits.Length; i++)
            Add(_edits[i].Span.Start + ShiftBefore(i), _edits[i].NewText.Length);
        return touched;

        void Add(int start, int count)
        {
            int first = lines.PositionOf(Within(start - offset)).Line;
            int last = lines.PositionOf(Within(start - offset + count)).Line;
            for (int line = first - 1; line <= last + 1; line++)
                touched.Add(line);
        }

        int Within(int position) => Math.Min(Math.Max(position, 0), length);
    }

    private int ShiftBefore(int index) => index == 0 ? 0 : _shifts[index - 1];

    private int LastAtOrBefore(int offset)
    {
        int low = 0;
        int high = _edits.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_edits[middle].Span.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
