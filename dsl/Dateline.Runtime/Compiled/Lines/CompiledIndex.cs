namespace Dateline.Compiled;

/// <summary>The index of a compiled timeline, whose lines are read when they are asked for. Ids are looked up in the text, by halves.</summary>
internal sealed class CompiledIndex
{
    private readonly CompiledLines _lines;

    private CompiledIndex(CompiledLines lines) => _lines = lines;

    public int Count => _lines.Count;

    public static CompiledIndex Of(ReadOnlySpan<byte> text) => new(CompiledLines.Of(text));

    public int Find(ReadOnlySpan<byte> text, ReadOnlySpan<byte> id) => _lines.Find(text, id);

    public (int File, int Place) PlaceOf(ReadOnlySpan<byte> text, int row)
    {
        ReadOnlySpan<byte> line = _lines.At(text, row).TrimEnd((byte)'\n');
        Last(ref line);
        int place = (int)CompiledNumber.Of(Last(ref line));
        return ((int)CompiledNumber.Of(Last(ref line)), place);
    }

    public int[] InOrderOfTime(ReadOnlySpan<byte> text, string[]? kinds)
    {
        var ordered = new int[Count];
        Array.Fill(ordered, -1);
        for (int row = 0; row < ordered.Length; row++)
        {
            if (OrderOf(text, row) is >= 0 and var order && (kinds is null || IsOneOf(text, row, kinds)))
                ordered[order] = row;
        }

        return Array.FindAll(ordered, static row => row >= 0);
    }

    public int[] InOrderOfIds(ReadOnlySpan<byte> text, string[] kinds)
    {
        var found = new List<int>();
        for (int row = 0; row < Count; row++)
        {
            if (IsOneOf(text, row, kinds))
                found.Add(row);
        }

        return [.. found];
    }

    /// <summary>Events in order of time, then the others in the order of ids.</summary>
    public int[] InReadingOrder(ReadOnlySpan<byte> text)
    {
        int[] ordered = new int[Count];
        int[] events = InOrderOfTime(text, null);
        events.CopyTo(ordered, 0);
        int next = events.Length;
        for (int row = 0; row < Count; row++)
        {
            if (OrderOf(text, row) < 0)
                ordered[next++] = row;
        }

        return ordered;
    }

    private int OrderOf(ReadOnlySpan<byte> text, int row)
    {
        ReadOnlySpan<byte> line = _lines.At(text, row).TrimEnd((byte)'\n');
        ReadOnlySpan<byte> order = Last(ref line);
        return order is [(byte)'-'] ? -1 : (int)CompiledNumber.Of(order);
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
}
