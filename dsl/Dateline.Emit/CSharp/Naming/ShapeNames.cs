using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Naming;

/// <summary>What the things of a timeline are called in C#.</summary>
internal static class ShapeNames
{
    public static string Class(this KindShape kind) => CSharpNames.ToPascalCase(kind.Key);

    public static string Class(this RecordShape record) => CSharpNames.ToPascalCase(record.Key);

    public static string Class(this ChoiceShape choice) => choice.Name.Class();

    public static string Class(this ChoiceName choice) =>
        choice.Owner is null ? CSharpNames.ToPascalCase(choice.Key) : CSharpNames.OfChoiceInPlace(choice.Owner, choice.Key);

    public static string Class(this ChoiceShapeName choice) => choice.Name.Class();

    public static string Class(this RecordShapeName record) => CSharpNames.ToPascalCase(record.Key);

    public static string Class(this ReferenceShape reference) => CSharpNames.ToPascalCase(reference.Kind);

    /// <summary>The record of those that refer.</summary>
    public static string ClassOfReferring(this InverseShape inverse) => CSharpNames.ToPascalCase(inverse.Of);

    /// <summary>The kind that it extends, or the base of all.</summary>
    public static string ClassOfBase(this KindShape kind) =>
        kind.Base is not null ? CSharpNames.ToPascalCase(kind.Base) : kind.Role == KindRole.Event ? "Event" : "Entity";

    public static string Member(this PropertyShape property) => CSharpNames.ToPascalCase(property.Name);

    public static string Member(this SeriesShape series) => CSharpNames.ToPascalCase(series.Key);

    public static string Member(this DerivedShape derived) => CSharpNames.ToPascalCase(derived.Key);
}
