using Dateline.Language.Binding;
using Dateline.Language.Schema;

namespace Dateline.Language.Linking;

/// <summary>Puts all events in order of time: by first and last day, then by id, and never before what they come after.</summary>
internal static class Chronology
{
    public static IReadOnlyList<BoundEntry> Of(EntryIndex index, AfterOrder after)
    {
        var keys = new List<Key>(index.Entries.Count);
        var events = new List<BoundEntry>(index.Entries.Count);
        for (int i = 0; i < index.Entries.Count; i++)
        {
            BoundEntry entry = index.Entries[i];
            if (entry.Kind?.Category != KindCategory.Event || !ReferenceEquals(index.Find(entry.Id), entry))
                continue;
            events.Add(entry);
            // Without a date of its own it stands last, whatever it comes after.
            bool isDated = entry.Find(BuiltIns.Date)?.Value is DateValue;
            keys.Add(new Key(isDated ? after.RangeOf(entry) : new DateRange(long.MaxValue, long.MaxValue), entry.Id));
        }

        BoundEntry[] sorted = [.. events];
        Array.Sort(keys.ToArray(), sorted, KeyOrder.Instance);
        return after.IsEmpty ? sorted : EarlierFirst(sorted, after);
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

    private readonly record struct Key(DateRange Range, string Id);

    private sealed class KeyOrder : IComparer<Key>
    {
        public static readonly KeyOrder Instance = new();

        public int Compare(Key x, Key y)
        {
            int order = x.Range.Earliest.CompareTo(y.Range.Earliest);
            if (order == 0)
                order = x.Range.Latest.CompareTo(y.Range.Latest);
            return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
        }
    }
}
