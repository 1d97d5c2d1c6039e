using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Sourcing.Published;

/// <summary>Nothing has happened that is still ahead. Asked only where somebody says which day it is; no clock is read.</summary>
internal static class HappenedCheck
{
    /// <param name="day">The day of the check, from outside.</param>
    public static void Check(LinkedTimeline timeline, EdtfDate day, List<RuleFinding> findings)
    {
        IReadOnlyList<BoundEntry> entries = timeline.Index.Entries;
        for (int i = 0; i < entries.Count; i++)
        {
            if (!entries[i].HasHappened || entries[i].Find(BuiltIns.Date)?.Value is not DateValue date)
                continue;
            if (EdtfDate.IsBefore(day, date.Date) == Truth.True)
                findings.Add(TooEarlyFindings.IsAhead(entries[i], date, day));
        }
    }
}
