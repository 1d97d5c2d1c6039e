using System.Collections;

namespace Dateline;

/// <summary>The events of a list that certainly, or possibly, were in a range of days, in the order of the list. Found one by one: nothing is copied.</summary>
/// <typeparam name="T">Their record, or what several kinds have in common.</typeparam>
public readonly struct EventRange<T> : IEnumerable<T>, IEquatable<EventRange<T>>
    where T : class, IEvent
{
    private readonly EventList<T>? _list;
    private readonly long _first;
    private readonly long _last;
    private readonly bool _isCertain;

    internal EventRange(EventList<T> list, long first, long last, bool isCertain)
    {
        _list = list;
        _first = first;
        _last = last;
        _isCertain = isCertain;
    }

    /// <summary>Goes through the events.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both ask the same list for the same days in the same way.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(EventRange<T> other) =>
        ReferenceEquals(_list, other._list) && _first == other._first && _last == other._last && _isCertain == other._isCertain;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EventRange<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_list, _first, _last, _isCertain);

    /// <summary>Whether both ask the same list for the same days in the same way.</summary>
    public static bool operator ==(EventRange<T> left, EventRange<T> right) => left.Equals(right);

    /// <summary>Whether they ask for something else.</summary>
    public static bool operator !=(EventRange<T> left, EventRange<T> right) => !left.Equals(right);

    private int Next(int index)
    {
        if (_list is null)
            return -1;
        EventExtents extents = _list.Counted.Extents;
        return (_isCertain ? extents.Certain : extents.Possible).Next(index, _first, _last);
    }

    /// <summary>Goes through the events of a range.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly EventRange<T> _range;
        private int _index = -1;

        internal Enumerator(EventRange<T> range) => _range = range;

        /// <summary>The event at which it stands.</summary>
        public readonly T Current => _range._list![_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next event.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            int next = _range.Next(_index + 1);
            _index = next < 0 ? int.MaxValue - 1 : next;
            return next >= 0;
        }

        /// <summary>Goes back to before the first.</summary>
        public void Reset() => _index = -1;

        /// <summary>Nothing is held.</summary>
        public readonly void Dispose()
        {
        }
    }
}
