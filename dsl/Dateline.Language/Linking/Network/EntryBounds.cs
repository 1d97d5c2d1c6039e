using Dateline.Language.Binding.Bound;
using Dateline.Logic;

namespace Dateline.Language.Linking.Network;

/// <summary>The days that an entry can have by all that is said of it and of others: tighter than its own date, or the same.</summary>
/// <param name="Range">The first and the last day.</param>
/// <param name="EarliestFrom">The entries from which the first day follows, the nearest first; empty where its own date says it.</param>
/// <param name="LatestFrom">The entries from which the last day follows, the nearest first; empty where its own date says it.</param>
public sealed record EntryBounds(DateRange Range, IReadOnlyList<BoundEntry> EarliestFrom, IReadOnlyList<BoundEntry> LatestFrom)
{
    /// <summary>Whether more is known than the entry's own date says.</summary>
    public bool AreTighter => EarliestFrom.Count > 0 || LatestFrom.Count > 0;

    internal static EntryBounds Of(TimeNetwork<BoundEntry> network, BoundEntry entry) => new(network.RangeOf(entry), From(network, entry, isLast: false), From(network, entry, isLast: true));

    /// <summary>Each statement on the way leads to the next entry.</summary>
    private static BoundEntry[] From(TimeNetwork<BoundEntry> network, BoundEntry entry, bool isLast)
    {
        var from = new List<BoundEntry>();
        BoundEntry at = entry;
        foreach (TimeStatement<BoundEntry> reason in network.ReasonsOf(entry, isLast))
            from.Add(at = ReferenceEquals(reason.Earlier, at) ? reason.Later : reason.Earlier);
        return [.. from];
    }
}
