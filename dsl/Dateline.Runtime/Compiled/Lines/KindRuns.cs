using System.Text;

namespace Dateline.Compiled;

/// <summary>Of which kinds the rows of an index are: a kind, and how many rows in succession have it.</summary>
internal sealed class KindRuns
{
    private readonly CompiledLines _runs;

    public KindRuns(ReadOnlySpan<byte> text) => _runs = CompiledLines.Of(text);

    /// <summary>Which rows are of one of the kinds.</summary>
    /// <param name="kinds">As the files write them.</param>
    /// <param name="count">How many rows there are.</param>
    public bool[] RowsOf(string[] kinds, int count)
    {
        var rows = new bool[count];
        for (int run = 0, row = 0; run < _runs.Count; run++)
        {
            ReadOnlySpan<byte> line = _runs.WordsAt(run);
            int space = line.IndexOf((byte)' ');
            int length = (int)CompiledNumber.Of(line[(space + 1)..]);
            bool isMeant = IsOneOf(line[..space], kinds);
            for (int end = row + length; row < end; row++)
                rows[row] = isMeant;
        }

        return rows;
    }

    private static bool IsOneOf(ReadOnlySpan<byte> kind, string[] kinds)
    {
        foreach (string name in kinds)
        {
            if (kind.Length == name.Length && Ascii.Equals(kind, name))
                return true;
        }

        return false;
    }
}
