using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Reading;

/// <summary>Which fields of a timeline move a series or state it: looked up once for all files.</summary>
internal sealed class SeriesSlots
{
    private readonly Dictionary<FieldSymbol, SeriesSymbol> _ofObservations;
    private readonly Dictionary<KindSymbol, IReadOnlyList<ChangeSlot>> _ofKinds = [];

    private SeriesSlots(TimelineSchema schema)
    {
        Series = schema.Series;
        _ofObservations = Series.ToDictionary(series => series.Observation);
        var declared = new HashSet<SeriesSymbol>(Series);
        foreach (KindSymbol kind in schema.Events)
            _ofKinds[kind] = [.. ChangeSlot.Of(kind).Where(slot => declared.Contains(slot.Series))];
    }

    public IReadOnlyList<SeriesSymbol> Series { get; }

    public static SeriesSlots Of(TimelineSchema schema) => new(schema);

    /// <summary>The fields of a kind that move a series; empty where none does.</summary>
    public IReadOnlyList<ChangeSlot> Of(KindSymbol kind) => _ofKinds.TryGetValue(kind, out IReadOnlyList<ChangeSlot>? slots) ? slots : [];

    /// <summary>The series whose value a field of an <c>as-of</c> states; null where it states none.</summary>
    public SeriesSymbol? StatedBy(FieldSymbol field) => _ofObservations.TryGetValue(field, out SeriesSymbol? series) ? series : null;
}
