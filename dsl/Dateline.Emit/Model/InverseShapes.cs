using Dateline.Language.Collections;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Emit.Model;

/// <summary>Finds what an entry knows of others because they refer to it, by a field of their own.</summary>
internal static class InverseShapes
{
    public static EquatableArray<InverseShape> Of(TimelineSchema schema, KindSymbol target) =>
        Of(schema, type => ReferenceEquals(type.Kind, target));

    public static EquatableArray<InverseShape> Of(TimelineSchema schema, KindCategory target) =>
        Of(schema, type => type.Kind is null && type.Category == target);

    private static EquatableArray<InverseShape> Of(TimelineSchema schema, Func<ReferenceType, bool> isMeant) =>
        schema.Entities.Concat(schema.Events)
            .SelectMany(kind => kind.Fields.Except(kind.Base?.Fields ?? []).Where(field => !field.IsBuiltIn && Refers(field, isMeant)).Select(field => ShapeOf(kind, field)))
            .ToEquatableArray();

    private static bool Refers(FieldSymbol field, Func<ReferenceType, bool> isMeant) =>
        ((field.Type as ListType)?.Element ?? field.Type) is ReferenceType type && isMeant(type);

    private static InverseShape ShapeOf(KindSymbol kind, FieldSymbol field) => new(
        field.Inverse,
        kind.Name,
        kind.Plural,
        field.Name,
        field.Plural ?? field.Name,
        kind.Category == KindCategory.Event,
        $"Every {kind.Name} that names this one as its {field.Name}.");
}
