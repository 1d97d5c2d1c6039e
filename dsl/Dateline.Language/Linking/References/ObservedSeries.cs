using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Naming;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.References;

/// <summary>
/// An <c>as-of</c> states series of its entity: those that its kind has, and no others. Where it has none of them, another
/// entity is meant.
/// </summary>
internal sealed class ObservedSeries
{
    private readonly EntryIndex _index;
    private readonly List<Finding> _findings;
    private readonly Dictionary<FieldSymbol, SeriesSymbol> _seriesOf;
    private readonly FittingEntities _fitting;

    private ObservedSeries(TimelineSchema schema, EntryIndex index, List<Finding> findings)
    {
        _index = index;
        _findings = findings;
        _seriesOf = schema.Series.ToDictionary(series => series.Observation);
        _fitting = new FittingEntities(index);
    }

    public static void Check(TimelineSchema schema, EntryIndex index, List<Finding> findings)
    {
        if (schema.Series.Count == 0)
            return;
        var check = new ObservedSeries(schema, index, findings);
        foreach (BoundEntry observation in index.Files.SelectMany(file => file.Observations))
            check.Check(observation);
    }

    private void Check(BoundEntry entry)
    {
        if (EntityOf(entry) is not { Kind.Category: KindCategory.Entity } entity)
            return;
        int stated = 0;
        var foreign = new List<(BoundField Field, SeriesSymbol Series)>();
        foreach (BoundField field in entry.Fields)
        {
            if (!_seriesOf.TryGetValue(field.Symbol, out SeriesSymbol? series))
                continue;
            stated++;
            if (!entity.Kind.Is(series.Of))
                foreign.Add((field, series));
        }

        if (foreign.Count == 0)
            return;
        if (foreign.Count == stated)
        {
            IReadOnlyList<SeriesSymbol> all = [.. foreign.Select(one => one.Series)];
            _findings.Add(ReferenceFindings.HasNoneOfTheSeries(entry, entity, all, _fitting.InPlaceOf(entity, entry, all)));
            return;
        }

        foreach ((BoundField field, SeriesSymbol series) in foreign)
            _findings.Add(ReferenceFindings.HasNoSuchSeries(entry, field, entity, series));
    }

    private BoundEntry? EntityOf(BoundEntry observation) =>
        observation.Find(BuiltIns.Entity)?.Value is ReferenceValue reference && !_index.IsRepeated(reference.Id)
            ? _index.Find(reference.Id)
            : null;
}
