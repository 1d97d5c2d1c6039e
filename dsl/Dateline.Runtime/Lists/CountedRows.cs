namespace Dateline;

/// <summary>The rows of a list, and when its events were, read where somebody asks for a range of days.</summary>
/// <param name="version">That of the store when they were counted.</param>
internal sealed class CountedRows(object version, IEntryStore store, RowList rows)
{
    private EventExtents? _extents;

    public object Version => version;

    public RowList Rows => rows;

    public EventExtents Extents => Volatile.Read(ref _extents) ?? Interlocked.CompareExchange(ref _extents, EventExtents.Of(store, rows), null) ?? _extents;
}
