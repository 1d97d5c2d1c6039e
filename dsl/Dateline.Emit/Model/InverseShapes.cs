using Dateline.Language.Collections;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Emit.Model;

/// <summary>Finds what an entry knows of others because they refer to it.</summary>
internal static class InverseShapes
{
    public static EquatableArray<InverseShape> Of(TimelineSchema schema, KindSymbol target) =>
        Of(schema, type => ReferenceEquals(type.Kind, target));

    public static EquatableArray<InverseShape> Of(TimelineSchema schema, KindCategory target) =>
        Of(schema, type => type.Kind is null && type.Category == target);

    private static EquatableArray<InverseShape> Of(TimelineSchema schema, Func<ReferenceType, bool> isMeant) =>
        ShapeBuilder.Kinds(schema)
            .SelectMany(kind => kind.Fields.Except(kind.Base?.Fields ?? []).Where(field => IsInverseOf(field, isMeant)).Select(field => ShapeOf(kind, field)))
            .ToEquatableArray();

    private static bool IsInverseOf(FieldSymbol field, Func<ReferenceType, bool> isMeant) =>
        field.Inverse is not null && ((field.Type as ListType)?.Element ?? field.Type) is ReferenceType type && isMeant(type);

    private static InverseShape ShapeOf(KindSymbol kind, FieldSymbol field) => new(
        field.Inverse!,
        kind.Name,
        $"Every {kind.Name} that names this one as its {field.Name}.");
}
