using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Logic;

namespace Dateline.Language.Linking.Network;

/// <summary>What follows for the date of an entry, as a sentence says it.</summary>
internal static class BoundsWords
{
    private const int MostReasons = 4;

    /// <summary><c>Between 2024-03-15 and 2024-04-30, since …</c>; null where its own date says as much.</summary>
    public static string? Of(TimeNetwork<BoundEntry> network, BoundEntry entry)
    {
        IReadOnlyList<TimeStatement<BoundEntry>> since = network.ReasonsOf(entry, isLast: false), until = network.ReasonsOf(entry, isLast: true);
        if (since.Count == 0 && until.Count == 0)
            return null;
        DateRange range = network.RangeOf(entry);
        string days = (range.Earliest == long.MinValue, range.Latest == long.MaxValue) switch
        {
            (false, false) when range.Earliest == range.Latest => $"On {Iso(range.Earliest)}",
            (false, false) => $"Between {Iso(range.Earliest)} and {Iso(range.Latest)}",
            (false, true) => $"Not before {Iso(range.Earliest)}",
            _ => $"Not after {Iso(range.Latest)}",
        };
        string[] reasons = [.. since.Concat(until).Distinct().Select(reason => TimeWords.Of(reason, longest: 40))];
        return $"{days}, since {Words.List(reasons, MostReasons)}.";
    }

    private static string Iso(long day) => CalendarDay.Of(day).Iso;
}
