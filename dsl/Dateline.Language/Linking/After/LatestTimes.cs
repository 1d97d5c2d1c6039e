using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.After;

/// <summary>
/// For each entry the latest of those with a time of day that it comes after, or itself. Within one day this contradicts
/// what the days leave possible.
/// </summary>
internal sealed class LatestTimes
{
    private readonly Dictionary<BoundEntry, BoundEntry> _latest = [];

    /// <summary>The entry, at <paramref name="earlier"/> or before it, that has a later time than one that is to come after it.</summary>
    public BoundEntry? ContradictingOf(BoundEntry later, BoundEntry earlier) =>
        DateOf(later) is { } date && _latest.TryGetValue(earlier, out BoundEntry? latest) && IsBefore(date, latest) ? latest : null;

    /// <param name="arcs">What the entry comes after; these have been added.</param>
    public void Add(BoundEntry entry, IReadOnlyList<AfterArc> arcs)
    {
        BoundEntry? latest = DateOf(entry) is null ? null : entry;
        for (int i = 0; i < arcs.Count; i++)
        {
            if (_latest.TryGetValue(arcs[i].Earlier, out BoundEntry? other) && (latest is null || IsBefore(DateOf(latest)!, other)))
                latest = other;
        }

        if (latest is not null)
            _latest.Add(entry, latest);
    }

    private static bool IsBefore(EdtfDate date, BoundEntry other) => EdtfDate.IsBefore(date, DateOf(other)!) == Truth.True;

    private static EdtfDate? DateOf(BoundEntry entry) =>
        entry.Find(BuiltIns.Date)?.Value is DateValue { Date: { IsExactDay: true } date } && date.Features.Includes(EdtfFeatures.TimeOfDay) ? date : null;
}
