using System.Collections;

namespace Dateline.Compiled;

/// <summary>Entries of a compiled timeline. Their rows are counted when the list is first read, their records made one by one.</summary>
internal sealed class EntryList<T>(CompiledTimeline timeline, Func<int[]> rows) : IReadOnlyList<T>
    where T : class, IEntry
{
    private Counted? _counted;

    public int Count => Rows.Length;

    public T this[int index] => (T)timeline.At(Rows[index]);

    private int[] Rows
    {
        get
        {
            ReadSoFar read = timeline.Read;
            if (_counted is not { } counted || !ReferenceEquals(counted.Of, read))
                _counted = counted = new Counted(read, rows());
            return counted.Rows;
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <param name="Of">The texts that they were counted in.</param>
    private sealed record Counted(ReadSoFar Of, int[] Rows);
}
