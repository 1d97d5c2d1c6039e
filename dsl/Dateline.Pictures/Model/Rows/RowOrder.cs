using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Pictures.Model.Rows;

/// <summary>
/// All that a list of what happened shows, in order of time: events as they stand in the timeline, observations among them, and what
/// nobody can place for a mistake (a kind that cannot be read, an id that stands twice).
/// </summary>
internal static class RowOrder
{
    public static IReadOnlyList<BoundEntry> Of(LinkedTimeline timeline)
    {
        var placed = new HashSet<BoundEntry>(timeline.Chronology);
        List<(long From, BoundEntry Entry)> others = [.. timeline.Index.Entries
            .Where(entry => !placed.Contains(entry) && entry.Kind?.Category != KindCategory.Entity)
            .Select(entry => (BeginOf(timeline, entry), entry))];
        var order = new List<BoundEntry>(timeline.Chronology.Count + others.Count);
        using IEnumerator<(long From, BoundEntry Entry)> next = others.OrderBy(other => other.From).GetEnumerator();
        bool has = next.MoveNext();
        foreach (BoundEntry entry in timeline.Chronology)
        {
            for (; has && next.Current.From < BeginOf(timeline, entry); has = next.MoveNext())
                order.Add(next.Current.Entry);
            order.Add(entry);
        }

        for (; has; has = next.MoveNext())
            order.Add(next.Current.Entry);
        return order;
    }

    private static long BeginOf(LinkedTimeline timeline, BoundEntry entry) => timeline.After.PlaceOf(entry).Earliest;
}
