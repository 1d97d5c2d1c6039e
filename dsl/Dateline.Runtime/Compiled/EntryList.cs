using System.Collections;

namespace Dateline.Compiled;

/// <summary>Entries of a compiled timeline. Their rows are counted when the list is first read, their records made one by one.</summary>
internal sealed class EntryList<T>(CompiledTimeline timeline, Func<int[]> rows) : IReadOnlyList<T>
    where T : class, IEntry
{
    private int[]? _rows;

    public int Count => Rows.Length;

    public T this[int index] => (T)timeline.At(Rows[index]);

    private int[] Rows => _rows ??= rows();

    public IEnumerator<T> GetEnumerator()
    {
        foreach (int row in Rows)
            yield return (T)timeline.At(row);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
