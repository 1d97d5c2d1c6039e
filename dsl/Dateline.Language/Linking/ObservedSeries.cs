using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;

namespace Dateline.Language.Linking;

/// <summary>An <c>as-of</c> states series of its entity: those that its kind has, and no others.</summary>
internal static class ObservedSeries
{
    public static void Check(TimelineSchema schema, EntryIndex index, List<Finding> findings)
    {
        if (schema.Series.Count == 0)
            return;
        Dictionary<FieldSymbol, SeriesSymbol> seriesOf = schema.Series.ToDictionary(series => series.Observation);
        for (int i = 0; i < index.Entries.Count; i++)
        {
            BoundEntry entry = index.Entries[i];
            if (!ReferenceEquals(entry.Kind, BuiltIns.AsOf) || EntityOf(entry, index) is not { Kind.Category: KindCategory.Entity } entity)
                continue;
            foreach (BoundField field in entry.Fields)
            {
                if (seriesOf.TryGetValue(field.Symbol, out SeriesSymbol? series) && !entity.Kind.Is(series.Of))
                    findings.Add(ReferenceFindings.HasNoSuchSeries(entry, field, entity, series));
            }
        }
    }

    private static BoundEntry? EntityOf(BoundEntry observation, EntryIndex index) =>
        observation.Find(BuiltIns.Entity)?.Value is ReferenceValue reference && !index.IsRepeated(reference.Id)
            ? index.Find(reference.Id)
            : null;
}
