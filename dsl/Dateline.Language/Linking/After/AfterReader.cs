using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.After;

/// <summary>Collects every <c>after</c> that leads to an event, and drops what the two dates alone contradict.</summary>
internal static class AfterReader
{
    public static List<AfterArc> Read(EntryIndex index, AfterContradictions contradictions)
    {
        var arcs = new List<AfterArc>();
        foreach (BoundEntry entry in index.Files.SelectMany(file => file.SayingAfter).Where(entry => !index.IsRepeated(entry.Id)))
        {
            BoundValue value = entry.Find(BuiltIns.After)!.Value;
            if (value is ListValue list)
            {
                foreach (BoundValue item in list.Items)
                    Add(entry, item);
            }
            else
            {
                Add(entry, value);
            }
        }

        return arcs;

        void Add(BoundEntry later, BoundValue item)
        {
            if (item is not ReferenceValue written || index.IsRepeated(written.Id))
                return;
            if (index.Find(written.Id) is not { Kind.Category: KindCategory.Event } earlier)
                return;
            if (IsBefore(later, earlier))
                contradictions.Add(later, written, earlier);
            else
                arcs.Add(new AfterArc(later, earlier, written));
        }
    }

    private static bool IsBefore(BoundEntry one, BoundEntry other) =>
        one.Find(BuiltIns.Date)?.Value is DateValue first
        && other.Find(BuiltIns.Date)?.Value is DateValue second
        && EdtfDate.IsBefore(first.Date, second.Date) == Truth.True;
}
