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
        ReadOnlySpan<byte> line = _lines.At(text, row);
        int end = EndOf(line);
        NumberBefore(line, ref end);
        int place = NumberBefore(line, ref end);
        return (NumberBefore(line, ref end), place);
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

        int count = 0;
        foreach (int row in ordered)
        {
            if (row >= 0)
                ordered[count++] = row;
        }

        Array.Resize(ref ordered, count);
        return ordered;
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
        ReadOnlySpan<byte> line = _lines.At(text, row);
        int end = EndOf(line);
        return NumberBefore(line, ref end);
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

    private static int EndOf(ReadOnlySpan<byte> line) => line is [.., (byte)'\n'] ? line.Length - 1 : line.Length;

    /// <summary>The number in front of a place, which goes to the space before it; -1 for "-". Digit by digit: of so few letters a search costs more than it saves.</summary>
    private static int NumberBefore(ReadOnlySpan<byte> line, ref int end)
    {
        int start = end;
        while (start > 0 && line[start - 1] != (byte)' ')
            start--;
        ReadOnlySpan<byte> digits = line[start..end];
        end = start - 1;
        if (digits is [(byte)'-'])
            return -1;
        int number = 0;
        foreach (byte digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }
}
