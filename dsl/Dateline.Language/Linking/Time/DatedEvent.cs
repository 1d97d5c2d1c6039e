using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Linking.Time;

/// <summary>An event and its place in time.</summary>
/// <param name="Second">Of the day; <see cref="int.MinValue"/> where only the day is known, which has a place before its times.</param>
internal readonly record struct DatedEvent(BoundEntry Entry, DateRange Range, int Second)
{
    /// <summary>Whether its own date says where it stands.</summary>
    public bool IsDated => Range.Earliest != long.MaxValue;

    /// <summary>By its own date; without one it stands last.</summary>
    public static DatedEvent Of(BoundEntry entry) => entry.Find(BuiltIns.Date)?.Value is DateValue { Date: var date }
        ? new DatedEvent(entry, DateRange.Of(date), date.Time?.SecondsInUtc ?? int.MinValue)
        : new DatedEvent(entry, new DateRange(long.MaxValue, long.MaxValue), int.MinValue);

    /// <summary>
    /// By first and last day, then by time of day, then by id. By the first day alone first, because numbers sort fast; what has it in
    /// common stands as it is written, which mostly is in order.
    /// </summary>
    public static DatedEvent[] Sorted(IReadOnlyList<DatedEvent> events)
    {
        long[] firstDays = new long[events.Count];
        int[] written = new int[events.Count];
        for (int i = 0; i < written.Length; i++)
        {
            written[i] = i;
            firstDays[i] = events[i].Range.Earliest;
        }

        Array.Sort(firstDays, written);
        var sorted = new DatedEvent[written.Length];
        for (int start = 0; start < sorted.Length;)
        {
            int end = start + 1;
            while (end < sorted.Length && firstDays[end] == firstDays[start])
                end++;
            if (end - start > 1)
                Array.Sort(written, start, end - start);
            bool isInOrder = true;
            for (int i = start; i < end; i++)
            {
                sorted[i] = events[written[i]];
                isInOrder &= i == start || InTime.Instance.Compare(sorted[i - 1], sorted[i]) <= 0;
            }

            if (!isInOrder)
                Array.Sort(sorted, start, end - start, InTime.Instance);
            start = end;
        }

        return sorted;
    }

    /// <summary>Of two sorted lists one.</summary>
    public static DatedEvent[] Merged(IReadOnlyList<DatedEvent> one, IReadOnlyList<DatedEvent> other)
    {
        var merged = new DatedEvent[one.Count + other.Count];
        int i = 0, j = 0;
        for (int k = 0; k < merged.Length; k++)
            merged[k] = j == other.Count || (i < one.Count && InTime.Instance.Compare(one[i], other[j]) <= 0) ? one[i++] : other[j++];
        return merged;
    }

    private sealed class InTime : IComparer<DatedEvent>
    {
        public static readonly InTime Instance = new();

        public int Compare(DatedEvent x, DatedEvent y)
        {
            int order = x.Range.Earliest.CompareTo(y.Range.Earliest);
            if (order == 0)
                order = x.Range.Latest.CompareTo(y.Range.Latest);
            if (order == 0)
                order = x.Second.CompareTo(y.Second);
            return order != 0 ? order : string.CompareOrdinal(x.Entry.Id, y.Entry.Id);
        }
    }
}
