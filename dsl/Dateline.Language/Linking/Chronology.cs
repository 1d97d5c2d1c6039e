using Dateline.Language.Binding;
using Dateline.Language.Schema;

namespace Dateline.Language.Linking;

/// <summary>Puts all events in order of time: by first and last day, then by time of day, then by id, and never before what they come after.</summary>
internal static class Chronology
{
    public static IReadOnlyList<BoundEntry> Of(EntryIndex index, AfterOrder after)
    {
        var events = new List<Dated>(index.Entries.Count);
        for (int i = 0; i < index.Entries.Count; i++)
        {
            BoundEntry entry = index.Entries[i];
            if (entry.Kind?.Category != KindCategory.Event || !ReferenceEquals(index.Find(entry.Id), entry))
                continue;
            // Without a date of its own it stands last, whatever it comes after.
            events.Add(entry.Find(BuiltIns.Date)?.Value is DateValue { Date: var date }
                ? new Dated(entry, after.RangeOf(entry), date.Time?.SecondsInUtc ?? int.MinValue)
                : new Dated(entry, new DateRange(long.MaxValue, long.MaxValue), int.MinValue));
        }

        BoundEntry[] sorted = Sort(events);
        return after.IsEmpty ? sorted : EarlierFirst(sorted, after);
    }

    /// <summary>First by the first day alone, because numbers sort fast, then those that begin on the same day.</summary>
    private static BoundEntry[] Sort(List<Dated> events)
    {
        long[] firstDays = new long[events.Count];
        for (int i = 0; i < firstDays.Length; i++)
            firstDays[i] = events[i].Range.Earliest;
        Dated[] sorted = [.. events];
        Array.Sort(firstDays, sorted);
        for (int start = 0; start < sorted.Length;)
        {
            int end = start + 1;
            while (end < sorted.Length && firstDays[end] == firstDays[start])
                end++;
            if (end - start > 1)
                Array.Sort(sorted, start, end - start, ByLastDayTimeAndId.Instance);
            start = end;
        }

        return Array.ConvertAll(sorted, static dated => dated.Entry);
    }

    private static List<BoundEntry> EarlierFirst(BoundEntry[] sorted, AfterOrder after)
    {
        var order = new List<BoundEntry>(sorted.Length);
        var placed = new HashSet<BoundEntry>();
        var path = new Stack<(BoundEntry Entry, int Next)>();
        foreach (BoundEntry entry in sorted)
        {
            path.Push((entry, 0));
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

    /// <param name="Second">Of the day; <see cref="int.MinValue"/> where only the day is known, which has a place before its times.</param>
    private readonly record struct Dated(BoundEntry Entry, DateRange Range, int Second);

    private sealed class ByLastDayTimeAndId : IComparer<Dated>
    {
        public static readonly ByLastDayTimeAndId Instance = new();

        public int Compare(Dated x, Dated y)
        {
            int order = x.Range.Latest.CompareTo(y.Range.Latest);
            if (order == 0)
                order = x.Second.CompareTo(y.Second);
            return order != 0 ? order : string.CompareOrdinal(x.Entry.Id, y.Entry.Id);
        }
    }
}
