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
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i].Kind?.Category == KindCategory.Event)
                AddNames(entries[i].Fields);
        }

        return named;

        void AddNames(IReadOnlyList<BoundField> fields)
        {
            for (int i = 0; i < fields.Count; i++)
                Add(fields[i].Value);
        }

        void Add(BoundValue value)
        {
            switch (value)
            {
                case ReferenceValue reference:
                    named.Add(reference.Id);
                    break;
                case RecordValue record:
                    AddNames(record.Fields);
                    break;
                case ListValue list:
                    for (int i = 0; i < list.Items.Count; i++)
                        Add(list.Items[i]);
                    break;
            }
        }
    }
}
