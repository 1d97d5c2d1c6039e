using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Time;
using Dateline.Logic;

namespace Dateline.Language.Linking.Entries;

/// <summary>
/// Puts all events in order of time: by first and last day, then by time of day, then by id, and never before what they come after. The days are
/// those that follow from everything that is said, so that what has no date of its own stands where one would stand that is dated by them.
/// </summary>
internal static class Chronology
{
    /// <param name="memo">Takes the events in order, and has those of a run before this one; null where nobody asks again.</param>
    public static IReadOnlyList<BoundEntry> Of(EntryIndex index, AfterOrder after, LinkMemo? memo = null)
    {
        DatedEvent[] sorted = memo?.ByOwnDates(index) ?? ByOwnDates(index);
        if (after.IsEmpty)
            return Array.ConvertAll(sorted, static dated => dated.Entry);
        return EarlierFirst(Narrowed(sorted, after), after);
    }

    /// <summary>Each as its own date says; of a repeated id, the first.</summary>
    public static DatedEvent[] ByOwnDates(EntryIndex index)
    {
        var events = new List<DatedEvent>(index.Entries.Count);
        foreach (FileDigest file in index.Files)
            events.AddRange(FirstOfTheirIds(file.Events, index));
        return DatedEvent.Sorted(events);
    }

    public static IEnumerable<DatedEvent> FirstOfTheirIds(IReadOnlyList<DatedEvent> events, EntryIndex index) =>
        index.HasRepeated ? events.Where(dated => ReferenceEquals(index.Find(dated.Entry.Id), dated.Entry)) : events;

    /// <summary>What comes after something, or before it, has another place than its own date gives it, or has one without a date.</summary>
    private static DatedEvent[] Narrowed(DatedEvent[] sorted, AfterOrder after)
    {
        var moved = new List<DatedEvent>();
        var left = new List<DatedEvent>(sorted.Length);
        foreach (DatedEvent dated in sorted)
        {
            DateRange range = after.PlaceOf(dated);
            if (range == dated.Range)
                left.Add(dated);
            else
                moved.Add(dated with { Range = range });
        }

        return DatedEvent.Merged(left, DatedEvent.Sorted(moved));
    }

    private static List<BoundEntry> EarlierFirst(DatedEvent[] sorted, AfterOrder after)
    {
        var order = new List<BoundEntry>(sorted.Length);
        var placed = new HashSet<BoundEntry>();
        var path = new Stack<(BoundEntry Entry, int Next)>();
        foreach (DatedEvent dated in sorted)
        {
            path.Push((dated.Entry, 0));
            while (path.Count > 0)
            {
                (BoundEntry current, int next) = path.Pop();
                IReadOnlyList<BoundEntry> earlier = after.EarlierThan(current);
                if (next < earlier.Count)
                {
                    path.Push((current, next + 1));
                    if (!placed.Contains(earlier[next]))
                        path.Push((earlier[next], 0));
                }
                else if (placed.Add(current))
                {
                    order.Add(current);
                }
            }
        }

        return order;
    }
}
