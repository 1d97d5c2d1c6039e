namespace Dateline;

/// <summary>When the events of a list were, to be asked for those that certainly or possibly have a day in common with a range.</summary>
/// <param name="Possible">From the first day on which each may have begun to the last on which it may have ended.</param>
/// <param name="Certain">From the last day on which each may have begun to the first on which it may have ended.</param>
internal sealed record EventExtents(ExtentTree Possible, ExtentTree Certain)
{
    public static EventExtents Of(IEntryStore store, RowList rows)
    {
        var possible = new ExtentTree(rows.Count);
        var certain = new ExtentTree(rows.Count);
        for (int i = 0; i < rows.Count; i++)
        {
            DateExtent extent = store.DateOf(rows[i]).Extent;
            possible.Set(i, extent.Earliest, extent.Latest);
            certain.Set(i, extent.LatestBegin, extent.EarliestEnd);
        }

        possible.Join();
        certain.Join();
        return new EventExtents(possible, certain);
    }
}
