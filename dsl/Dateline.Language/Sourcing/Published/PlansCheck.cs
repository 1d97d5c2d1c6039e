using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Sourcing.Published;

/// <summary>
/// A plan whose day is over, and that no other event names: did it happen? Asked only where somebody says which day it is.
/// </summary>
internal static class PlansCheck
{
    private const string Planned = "planned";

    /// <param name="day">The day of the check, from outside.</param>
    public static void Check(LinkedTimeline timeline, EdtfDate day, List<RuleFinding> findings)
    {
        IReadOnlyList<BoundEntry> entries = timeline.Index.Entries;
        var over = new List<(BoundEntry Entry, DateValue Date)>();
        for (int i = 0; i < entries.Count; i++)
        {
            if (IsPlan(entries[i]) && entries[i].Find(BuiltIns.Date)?.Value is DateValue date && EdtfDate.IsBefore(date.Date, day) == Truth.True)
                over.Add((entries[i], date));
        }

        if (over.Count == 0)
            return;
        HashSet<string> named = NamedByOthers(entries);
        findings.AddRange(over.Where(plan => !named.Contains(plan.Entry.Id)).Select(plan => PlanFindings.IsOver(plan.Entry, plan.Date, day)));
    }

    private static bool IsPlan(BoundEntry entry) =>
        entry.Kind?.Category == KindCategory.Event && !entry.IsDamaged && entry.Find(BuiltIns.StatusField)?.Value is ChoiceValue { Option: Planned };

    private static HashSet<string> NamedByOthers(IReadOnlyList<BoundEntry> entries)
    {
        var names = new Names(new HashSet<string>(StringComparer.Ordinal));
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i].Kind?.Category == KindCategory.Event)
                ValueWalk.Through(entries[i].Fields, ref names);
        }

        return names.Found;
    }

    private readonly struct Names(HashSet<string> found) : IValueVisitor
    {
        public HashSet<string> Found => found;

        public bool Leaves(BoundField field) => true;

        public bool Enters(RecordValue record) => true;

        public bool Visits(BoundValue value)
        {
            if (value is ReferenceValue reference)
                found.Add(reference.Id);
            return true;
        }
    }
}
