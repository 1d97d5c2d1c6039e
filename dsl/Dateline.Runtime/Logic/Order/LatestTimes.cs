using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>
/// For each entry the latest of those with a time of day that it comes after, or itself. Within one day this contradicts
/// what the days leave possible.
/// </summary>
internal sealed class LatestTimes<T>
    where T : class, ITimed
{
    private readonly Dictionary<T, T> _latest = [];

    /// <summary>The entry, at <paramref name="earlier"/> or before it, that has a later time than one that is to come after it.</summary>
    public T? ContradictingOf(T later, T earlier) =>
        DateOf(later) is { } date && _latest.TryGetValue(earlier, out T? latest) && IsBefore(date, latest) ? latest : null;

    /// <param name="arcs">What the entry comes after; these have been added.</param>
    public void Add(T entry, IReadOnlyList<AfterArc<T>> arcs)
    {
        T? latest = DateOf(entry) is null ? null : entry;
        for (int i = 0; i < arcs.Count; i++)
        {
            if (_latest.TryGetValue(arcs[i].Earlier, out T? other) && (latest is null || IsBefore(DateOf(latest)!, other)))
                latest = other;
        }

        if (latest is not null)
            _latest.Add(entry, latest);
    }

    private static bool IsBefore(EdtfDate date, T other) => EdtfDate.IsBefore(date, DateOf(other)!) == Truth.True;

    private static EdtfDate? DateOf(T entry) =>
        entry.Date is { IsExactDay: true } date && date.Features.Includes(EdtfFeatures.TimeOfDay) ? date : null;
}
