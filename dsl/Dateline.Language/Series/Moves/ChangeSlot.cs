using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Series.Moves;

/// <summary>A field of a kind that moves a series, and the field that says whose.</summary>
/// <param name="EntityField">Null where the kind does not settle it (the timeline file has its finding then).</param>
internal sealed record ChangeSlot(FieldSymbol Field, SeriesSymbol Series, FieldSymbol? EntityField)
{
    public static IReadOnlyList<ChangeSlot> Of(KindSymbol kind)
    {
        List<ChangeSlot>? slots = null;
        foreach (FieldSymbol field in kind.Fields)
        {
            if (field.Type is ChangeType change)
                (slots ??= []).Add(new ChangeSlot(field, change.Series, EntityFieldOf(kind, change)));
        }

        return slots ?? (IReadOnlyList<ChangeSlot>)[];
    }

    private static FieldSymbol? EntityFieldOf(KindSymbol kind, ChangeType change)
    {
        if (change.OnField is not null)
            return kind.FindField(change.OnField);
        FieldSymbol? only = null;
        foreach (FieldSymbol field in kind.Fields)
        {
            if (!NamesOne(field, change.Series))
                continue;
            if (only is not null)
                return null;
            only = field;
        }

        return only;
    }

    /// <summary>Whether a field names an entity that has the series.</summary>
    public static bool NamesOne(FieldSymbol field, SeriesSymbol series) =>
        field.Type is ReferenceType { Kind: { } kind } && kind.Is(series.Of);
}
