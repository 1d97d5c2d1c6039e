namespace Dateline.Compiled;

/// <summary>Where lines of compiled text begin: those that no space begins, each with the deeper ones below it.</summary>
internal sealed class CompiledLines
{
    private readonly int[] _starts;

    /// <summary>The text, where it is packed in the assembly; otherwise it is read where it lies.</summary>
    private readonly byte[]? _unpacked;

    private CompiledLines(int[] starts, byte[]? unpacked)
    {
        _starts = starts;
        _unpacked = unpacked;
    }

    public int Count => _starts.Length;

    public static CompiledLines Of(ReadOnlySpan<byte> text)
    {
        byte[]? unpacked = PackedText.Is(text) ? PackedText.Unpack(text) : null;
        return new CompiledLines(StartsOf(unpacked ?? text), unpacked);
    }

    private static int[] StartsOf(ReadOnlySpan<byte> text)
    {
        int count = 0;
        for (int at = 0; at < text.Length; at = EndOf(text, at) + 1)
        {
            if (BeginsAt(text, at))
                count++;
        }

        var starts = new int[count];
        for (int at = 0, next = 0; next < count; at = EndOf(text, at) + 1)
        {
            if (BeginsAt(text, at))
                starts[next++] = at;
        }

        return starts;
    }

    private static bool BeginsAt(ReadOnlySpan<byte> text, int at) => text[at] is not ((byte)' ' or (byte)'\n');

    /// <summary>The end of the line that <paramref name="at"/> is in, without its line end.</summary>
    public static int EndOf(ReadOnlySpan<byte> text, int at)
    {
        int length = text[at..].IndexOf((byte)'\n');
        return length < 0 ? text.Length : at + length;
    }

    /// <summary>The line with this number and everything below it.</summary>
    public ReadOnlySpan<byte> At(ReadOnlySpan<byte> text, int number)
    {
        ReadOnlySpan<byte> lines = _unpacked ?? text;
        int end = number + 1 < _starts.Length ? _starts[number + 1] : lines.Length;
        return lines[_starts[number]..end];
    }

    /// <summary>The number of the line that begins with <paramref name="words"/> and a space or line end; -1 where none does.</summary>
    /// <remarks>The lines are in the order of their bytes.</remarks>
    public int Find(ReadOnlySpan<byte> text, ReadOnlySpan<byte> words)
    {
        ReadOnlySpan<byte> lines = _unpacked ?? text;
        int low = 0;
        int high = _starts.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = Compare(lines[_starts[middle]..], words);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    private static int Compare(ReadOnlySpan<byte> line, ReadOnlySpan<byte> words)
    {
        ReadOnlySpan<byte> begin = line[..Math.Min(line.Length, words.Length)];
        int order = begin.SequenceCompareTo(words);
        if (order != 0)
            return order;
        bool endsHere = line.Length == words.Length || line[words.Length] is (byte)' ' or (byte)'\n';
        return endsHere ? 0 : 1;
    }
}
