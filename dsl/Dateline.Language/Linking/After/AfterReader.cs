using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.After;

/// <summary>Collects every <c>after</c> and <c>before</c> that leads to an event, and drops what the two dates alone contradict.</summary>
internal static class AfterReader
{
    public static List<AfterArc> Read(EntryIndex index, AfterContradictions contradictions)
    {
        var arcs = new List<AfterArc>();
        foreach (BoundEntry entry in index.Files.SelectMany(file => file.SayingOrder).Where(entry => !index.IsRepeated(entry.Id)))
        {
            foreach ((ReferenceValue written, BoundEntry named) in NamedUnder(index, entry, BuiltIns.After))
                Add(new AfterArc(entry, named, written, IsBefore: false));
            foreach ((ReferenceValue written, BoundEntry named) in NamedUnder(index, entry, BuiltIns.Before))
                Add(new AfterArc(named, entry, written, IsBefore: true));
        }

        return arcs;

        void Add(AfterArc arc)
        {
            if (IsBefore(arc.Later, arc.Earlier))
                contradictions.Add(arc, arc.Later, arc.Earlier);
            else
                arcs.Add(arc);
        }
    }

    /// <summary>The events that a field of an entry leads to, and where each is named.</summary>
    public static IEnumerable<(ReferenceValue Written, BoundEntry Named)> NamedUnder(EntryIndex index, BoundEntry entry, FieldSymbol field)
    {
        BoundValue? value = entry.Find(field)?.Value;
        IReadOnlyList<BoundValue> items = value is ListValue list ? list.Items : value is null ? [] : [value];
        foreach (BoundValue item in items)
        {
            if (item is ReferenceValue written && !index.IsRepeated(written.Id) && index.Find(written.Id) is { Kind.Category: KindCategory.Event } named)
                yield return (written, named);
        }
    }

    private static bool IsBefore(BoundEntry one, BoundEntry other) =>
        one.Find(BuiltIns.Date)?.Value is DateValue first
        && other.Find(BuiltIns.Date)?.Value is DateValue second
        && EdtfDate.IsBefore(first.Date, second.Date) == Truth.True;
}
