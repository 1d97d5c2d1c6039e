namespace Dateline.Compiled;

/// <summary>The index of a compiled timeline, of which only those blocks are read that somebody asks for. Ids are looked up in the text, by halves.</summary>
/// <param name="ids">A line for each entry, in their order.</param>
/// <param name="places">Where the entries stand.</param>
/// <param name="count">How many entries there are.</param>
/// <param name="time">The events in order of time.</param>
/// <param name="kinds">Gives the kinds of the ids.</param>
internal sealed class CompiledIndex(SortedBlocks ids, PlacesInFiles places, int count, OrderOfTime time, Func<KindRuns> kinds)
{
    private KindRuns? _kinds;

    public int Count => count;

    private KindRuns Kinds => Volatile.Read(ref _kinds) ?? Interlocked.CompareExchange(ref _kinds, kinds(), null) ?? _kinds;

    public int Find(ReadOnlySpan<byte> id) => ids.Find(id);

    /// <summary>The entry of a row; null before it was made.</summary>
    public ref object? MadeOf(int row) => ref ids.MadeOf(row);

    public (int File, int Place) PlaceOf(int row) => places.Of(row);

    /// <summary>Every event. Nothing of them is read before somebody asks for one.</summary>
    public OrderOfTime Events => time;

    /// <param name="kinds">Of events, as the files write them.</param>
    public int[] InOrderOfTime(string[] kinds)
    {
        bool[] isMeant = Kinds.RowsOf(kinds, Count);
        int[] rows = new int[CountOf(isMeant)];
        for (int place = 0, next = 0; next < rows.Length; place++)
        {
            if (isMeant[time[place]])
                rows[next++] = time[place];
        }

        return rows;
    }

    public int[] InOrderOfIds(string[] kinds)
    {
        bool[] isMeant = Kinds.RowsOf(kinds, Count);
        int[] rows = new int[CountOf(isMeant)];
        for (int row = 0, next = 0; next < rows.Length; row++)
        {
            if (isMeant[row])
                rows[next++] = row;
        }

        return rows;
    }

    /// <summary>Events in order of time, then the others in the order of ids.</summary>
    public int[] InReadingOrder()
    {
        int[] ordered = new int[Count];
        var isEvent = new bool[Count];
        int next = 0;
        for (; next < time.Count; next++)
            isEvent[ordered[next] = time[next]] = true;
        for (int row = 0; row < isEvent.Length; row++)
        {
            if (!isEvent[row])
                ordered[next++] = row;
        }

        return ordered;
    }

    private static int CountOf(bool[] rows)
    {
        int count = 0;
        foreach (bool isMeant in rows)
            count += isMeant ? 1 : 0;
        return count;
    }
}
