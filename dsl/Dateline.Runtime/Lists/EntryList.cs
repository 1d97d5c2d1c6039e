using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Dateline;

/// <summary>Entries of a timeline, in the order of their ids unless it is said otherwise. Records are made one by one, when they are first read.</summary>
/// <typeparam name="T">Their record, or what several kinds have in common.</typeparam>
public class EntryList<T> : IReadOnlyList<T>
    where T : class, IEntry
{
    private readonly IEntryStore _store;
    private readonly Func<RowList> _rows;
    private readonly bool _hasAllOfType;
    private CountedRows? _counted;

    /// <param name="store">Has the entries.</param>
    /// <param name="rows">Gives their rows; asked again where the store has other entries than before.</param>
    /// <param name="hasAllOfType">Whether every entry of the type is in the list.</param>
    internal EntryList(IEntryStore store, Func<RowList> rows, bool hasAllOfType)
    {
        _store = store;
        _rows = rows;
        _hasAllOfType = hasAllOfType;
    }

    /// <summary>How many there are.</summary>
    public int Count => Counted.Rows.Count;

    /// <summary>The entry at a place, from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (T)_store.At(Counted.Rows[index]);

    /// <summary>The entry with this id; null where the list has none. The time for it hardly grows with the timeline.</summary>
    /// <param name="id">The id, as the files write it.</param>
    public T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        int row = _store.RowOf(id);
        return row >= 0 && (_hasAllOfType || Counted.Rows.Contains(row)) ? _store.At(row) as T : null;
    }

    /// <summary>Looks for the entry with this id.</summary>
    /// <param name="id">The id, as the files write it.</param>
    /// <param name="entry">The entry; null where the list has none.</param>
    /// <returns>Whether the list has it.</returns>
    public bool TryFind(string id, [NotNullWhen(true)] out T? entry) => (entry = Find(id)) is not null;

    /// <summary>Goes through the entries in their order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The rows as they are now.</summary>
    internal CountedRows Counted
    {
        get
        {
            object version = _store.Version;
            if (_counted is not { } counted || !ReferenceEquals(counted.Version, version))
                _counted = counted = new CountedRows(version, _store, _rows());
            return counted;
        }
    }

    /// <summary>Goes through a list.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly EntryList<T> _list;
        private int _index = -1;

        internal Enumerator(EntryList<T> list) => _list = list;

        /// <summary>The entry at which it stands.</summary>
        public readonly T Current => _list[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next entry.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_index < _list.Count;

        /// <summary>Goes back to before the first.</summary>
        public void Reset() => _index = -1;

        /// <summary>Nothing is held.</summary>
        public readonly void Dispose()
        {
        }
    }
}
