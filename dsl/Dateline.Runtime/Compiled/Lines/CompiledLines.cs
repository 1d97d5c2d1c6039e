namespace Dateline.Compiled;

/// <summary>Lines of compiled text, read into memory: those that no space begins, each with the deeper ones below it.</summary>
internal sealed class CompiledLines
{
    private readonly byte[] _text;
    private readonly int[] _starts;

    private CompiledLines(byte[] text)
    {
        _text = text;
        _starts = StartsOf(text);
    }

    public int Count => _starts.Length;

    /// <param name="text">As it lies in the assembly.</param>
    public static CompiledLines Of(ReadOnlySpan<byte> text) => new(PackedText.Read(text));

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
    public ReadOnlySpan<byte> At(int number)
    {
        int end = number + 1 < _starts.Length ? _starts[number + 1] : _text.Length;
        return _text.AsSpan(_starts[number], end - _starts[number]);
    }

    /// <summary>The line with this number alone, without its end.</summary>
    public ReadOnlySpan<byte> WordsAt(int number) => _text.AsSpan(_starts[number], EndOf(_text, _starts[number]) - _starts[number]);

    /// <summary>The number of the line that begins with <paramref name="words"/> and a space or line end; -1 where none does.</summary>
    /// <remarks>The lines are in the order of their bytes.</remarks>
    public int Find(ReadOnlySpan<byte> words) => Math.Max(-1, Search(words));

    /// <summary>The number of the last line that does not begin with something after <paramref name="words"/>; -1 where all do.</summary>
    /// <remarks>The lines are in the order of their bytes.</remarks>
    public int LastUpTo(ReadOnlySpan<byte> words) => Search(words) is var found && found >= 0 ? found : ~found - 1;

    /// <summary>Where none begins with the words, the complement of the number of the first line after them.</summary>
    private int Search(ReadOnlySpan<byte> words)
    {
        int low = 0;
        int high = _starts.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = Compare(_text.AsSpan(_starts[middle]), words);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return ~low;
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
