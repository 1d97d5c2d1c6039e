using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Columns;

/// <summary>
/// Divides a file into its entries. An id stands at the left edge with nothing behind its colon and fields below it; a
/// line there whose name is that of a field, or that has a value, has slipped out of the entry above.
/// </summary>
internal sealed class Sections
{
    private readonly string _text;
    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly string[] _names;
    private readonly HashSet<string> _fields = new(StringComparer.Ordinal);

    private Sections(string text, IReadOnlyList<SourceLine> lines)
    {
        _text = text;
        _lines = lines;
        _names = [.. lines.Select(line => line.Key is { } key ? text.Substring(key.Start, key.Length) : "")];
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Indent > 0 && lines[i].Key is not null)
                _fields.Add(_names[i]);
        }
    }

    /// <summary>The entries of a file; none where it holds something else.</summary>
    public static IReadOnlyList<Section> In(string text, IReadOnlyList<SourceLine> lines)
    {
        var sections = new Sections(text, lines);
        return sections.HoldEntries() ? sections.Divide() : [];
    }

    private bool HoldEntries()
    {
        bool hasKind = false;
        for (int i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Indent == 0 && _names[i] is "dateline" or "timeline")
                return false;
            hasKind |= IsKind(i);
        }

        return hasKind;
    }

    private List<Section> Divide()
    {
        var sections = new List<Section>();
        int begin = -1;
        for (int i = 0; i <= _lines.Count; i++)
        {
            if (i < _lines.Count && !IsHead(i, isFirst: begin < 0))
                continue;
            if (begin >= 0)
                sections.Add(new Section(new ArraySegment<SourceLine>([.. _lines.Skip(begin).Take(i - begin)]), new ArraySegment<string>(_names, begin, i - begin)));
            begin = i;
        }

        return sections;
    }

    private bool IsHead(int index, bool isFirst)
    {
        SourceLine line = _lines[index];
        if (line.Indent > 0 || line.Kind != LineKind.Field || _names[index] == RootCheck.FieldOfEveryEntry)
            return false;
        if (isFirst)
            return true;
        // The defaults of a file have a kind, too.
        if (_names[index] == KnownWords.Defaults && _names[index - 1] == KnownWords.File && _lines[index - 1].IsOpen)
            return false;
        if (HasKindBelow(index))
            return true;
        if (!line.IsOpen)
            return line.Value.Form == ValueForm.Flow && _text[line.Value.Span.Start] == '{' && !IsField(index);
        if (IsKindAtEdge(index + 1))
            return true;
        return !IsField(index) && !IsOfValueBelow(index);
    }

    private bool IsField(int index) => _fields.Contains(_names[index]) || KnownWords.Has(_names[index]);

    /// <summary>An item, or what is said about a value: it stands below a field, never below an id.</summary>
    private bool IsOfValueBelow(int index) =>
        index + 1 < _lines.Count && (_lines[index + 1].Kind == LineKind.Item || (_lines[index + 1].Indent > 0 && KnownWords.IsOfValue(_names[index + 1])));

    private bool IsKindAtEdge(int index) => index < _lines.Count && _lines[index].Indent == 0 && IsKind(index);

    private bool HasKindBelow(int index)
    {
        int column = int.MaxValue;
        for (int i = index + 1; i < _lines.Count && _lines[i].Indent > 0; i++)
        {
            if (_lines[i].Indent > column)
                continue;
            column = _lines[i].Indent;
            if (IsKind(i))
                return true;
        }

        return false;
    }

    private bool IsKind(int index) => _names[index] == RootCheck.FieldOfEveryEntry && _lines[index] is { Kind: LineKind.Field, Value.Form: ValueForm.Plain or ValueForm.Quoted };
}
