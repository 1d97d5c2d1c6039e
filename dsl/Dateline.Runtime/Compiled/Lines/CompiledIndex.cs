namespace Dateline.Compiled;

/// <summary>The index of a compiled timeline, with its numbers read. Ids are looked up in the text, by halves.</summary>
internal sealed class CompiledIndex
{
    private readonly CompiledLines _lines;
    private readonly Row[] _rows;

    private CompiledIndex(CompiledLines lines, Row[] rows)
    {
        _lines = lines;
        _rows = rows;
        foreach (Row row in rows)
            FileCount = Math.Max(FileCount, row.File + 1);
    }

    public int Count => _rows.Length;

    public int FileCount { get; }

    public static CompiledIndex Of(ReadOnlySpan<byte> text)
    {
        CompiledLines lines = CompiledLines.Of(text);
        var rows = new Row[lines.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            ReadOnlySpan<byte> line = lines.At(text, i).TrimEnd((byte)'\n');
            ReadOnlySpan<byte> order = Last(ref line);
            ReadOnlySpan<byte> place = Last(ref line);
            ReadOnlySpan<byte> file = Last(ref line);
            rows[i] = new Row((int)CompiledNumber.Of(file), (int)CompiledNumber.Of(place), order is [(byte)'-'] ? -1 : (int)CompiledNumber.Of(order));
        }

        return new CompiledIndex(lines, rows);
    }

    public int Find(ReadOnlySpan<byte> text, ReadOnlySpan<byte> id) => _lines.Find(text, id);

    public (int File, int Place) PlaceOf(int row) => (_rows[row].File, _rows[row].Place);

    public int[] InOrderOfTime(ReadOnlySpan<byte> text, string[]? kinds)
    {
        var ordered = new int[_rows.Length];
        Array.Fill(ordered, -1);
        for (int row = 0; row < _rows.Length; row++)
        {
            if (_rows[row].Order >= 0 && (kinds is null || IsOneOf(text, row, kinds)))
                ordered[_rows[row].Order] = row;
        }

        return [.. ordered.Where(row => row >= 0)];
    }

    public int[] InOrderOfIds(ReadOnlySpan<byte> text, string[] kinds)
    {
        var found = new List<int>();
        for (int row = 0; row < _rows.Length; row++)
        {
            if (IsOneOf(text, row, kinds))
                found.Add(row);
        }

        return [.. found];
    }

    /// <summary>Events in order of time, then the others in the order of ids.</summary>
    public int[] InReadingOrder(ReadOnlySpan<byte> text)
    {
        int[] events = InOrderOfTime(text, null);
        return [.. events, .. Enumerable.Range(0, Count).Where(row => _rows[row].Order < 0)];
    }

    private bool IsOneOf(ReadOnlySpan<byte> text, int row, string[] kinds)
    {
        ReadOnlySpan<byte> line = _lines.At(text, row);
        line = line[(line.IndexOf((byte)' ') + 1)..];
        ReadOnlySpan<byte> kind = line[..line.IndexOf((byte)' ')];
        foreach (string name in kinds)
        {
            if (kind.Length == name.Length && System.Text.Ascii.Equals(kind, name))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<byte> Last(ref ReadOnlySpan<byte> line)
    {
        int space = line.LastIndexOf((byte)' ');
        ReadOnlySpan<byte> word = line[(space + 1)..];
        line = line[..space];
        return word;
    }

    private readonly record struct Row(int File, int Place, int Order);
}
