using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Rules.Expressions.Typing;

/// <summary>The fields that an expression can name, on a kind or on whatever a reference may lead to.</summary>
internal static class FieldLookup
{
    public static IEnumerable<FieldSymbol> FieldsOf(TimelineSchema schema, KindSymbol kind) =>
        schema.FieldsOf(kind).Where(field => ExpressionType.Of(field.Type) is not null);

    /// <summary>As a message lists them: what the timeline declares before what is built in.</summary>
    public static IReadOnlyList<string> NamesOf(TimelineSchema schema, KindSymbol kind) =>
        [.. FieldsOf(schema, kind).OrderBy(field => field.IsBuiltIn).Select(field => field.Name)];

    public static FieldSymbol? Find(TimelineSchema schema, KindSymbol kind, string name) =>
        FieldsOf(schema, kind).FirstOrDefault(field => field.Name == name);

    public static SeriesSymbol? FindSeries(TimelineSchema schema, KindSymbol kind, string name) =>
        schema.Series.FirstOrDefault(series => series.Name == name && kind.Is(series.Of));

    /// <summary>Those who refer to an entry of a kind by a field that has this name for its other direction.</summary>
    /// <param name="kind">Null for any of the category.</param>
    public static InverseStep? FindInverse(TimelineSchema schema, KindCategory category, KindSymbol? kind, string name, bool isThroughReference)
    {
        foreach (KindSymbol referring in schema.Events.Concat(schema.Entities))
        {
            foreach (FieldSymbol field in referring.Fields)
            {
                FieldType type = field.Type is ListType list ? list.Element : field.Type;
                if (field.Inverse == name && type is ReferenceType target && (target.Kind is null ? category == target.Category : kind?.Is(target.Kind) == true))
                    return new InverseStep(field, DeclaringKind(referring, field), isThroughReference);
            }
        }

        return null;
    }

    /// <summary>The names of all that <see cref="FindInverse"/> finds at a kind.</summary>
    public static IEnumerable<string> InversesOf(TimelineSchema schema, KindSymbol kind) => schema.Events.Concat(schema.Entities)
        .SelectMany(referring => referring.Fields)
        .Select(field => field.Inverse)
        .OfType<string>()
        .Distinct()
        .Where(name => FindInverse(schema, kind.Category, kind, name, isThroughReference: false) is not null);

    private static KindSymbol DeclaringKind(KindSymbol kind, FieldSymbol field)
    {
        while (kind.Base is { } extended && extended.Fields.Contains(field))
            kind = extended;
        return kind;
    }

    public static IEnumerable<KindSymbol> KindsOf(TimelineSchema schema, KindCategory category) => schema.KindsOf(category);

    /// <summary>Each field of that name which a kind of the category has, with the kind; null for a kind that has none.</summary>
    public static IReadOnlyList<(KindSymbol Kind, FieldSymbol? Field)> FindInCategory(TimelineSchema schema, KindCategory category, string name) =>
        [.. KindsOf(schema, category).Select(kind => (kind, Find(schema, kind, name)))];

    public static IReadOnlyList<string> NamesInCategory(KindCategory category) =>
        [.. (category == KindCategory.Event ? BuiltIns.OfEvents : BuiltIns.OfEntities)
            .Where(field => ExpressionType.Of(field.Type) is not null)
            .Select(field => field.Name)];
}
