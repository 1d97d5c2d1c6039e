using Dateline.Emit.Model;
using Dateline.Language.Schema;

namespace Dateline.Emit.CSharp;

/// <summary>One property of a generated record, in every place where the record's code speaks of it.</summary>
/// <param name="Field">The declaration of what stores it; null where the property stores itself.</param>
/// <param name="Property">The declaration of the property.</param>
/// <param name="Target">What a reading constructor assigns.</param>
/// <param name="Read">What it assigns, as a call on a cell.</param>
/// <param name="Equality">Whether <c>other</c> has the same.</param>
/// <param name="Printed">What is printed of it: of references the ids.</param>
/// <param name="Hashed">What of it goes into the hash of a record without an id.</param>
internal sealed record Member(
    PropertyShape Shape,
    string? Field,
    IReadOnlyList<string> Property,
    string Target,
    string Read,
    string Equality,
    string Printed,
    string Hashed)
{
    public static Member Of(PropertyShape shape) => shape.Type switch
    {
        ReferenceShape reference => OfReference(shape, reference),
        ListShape { Element: ReferenceShape reference } => OfReferences(shape, reference),
        ListShape list => OfList(shape, list),
        ScalarShape { Kind: ScalarKind.Date } when shape.IsRequired => OfRequiredDate(shape),
        _ when shape.IsRequired => OfRequired(shape),
        _ => OfOptional(shape),
    };

    /// <summary>The value of an entry for its evidence: an expression of the type <c>Known&lt;T&gt;</c>.</summary>
    public string Known(string entry) => Shape.Type switch
    {
        ReferenceShape => $"{entry}.{Target}.Known(Timeline.Compiled)",
        _ when Field is not null && Shape.Type is not ListShape => $"{entry}.{Target}",
        ListShape => $"KnownValue.List({entry}.{Shape.Name})",
        _ => $"KnownValue.Of({entry}.{Shape.Name})",
    };

    /// <summary>Whether the property, which C# does not let be null, has a value: a condition. Null where it cannot lack one.</summary>
    public string? IsThere => Shape switch
    {
        { IsRequired: false } or { Type: ListShape } => null,
        { Type: ReferenceShape } => $"{Target}.Id is not null",
        { Type: ScalarShape { Kind: ScalarKind.Date } } => $"{Target} is not null",
        _ => TypeText.IsStruct(Shape.Type) ? null : $"{Target}.IsKnown",
    };

    private static Member OfReference(PropertyShape shape, ReferenceShape type)
    {
        string field = FieldName(shape);
        string[] property = shape.IsRequired
            ? [Converter("Reference", type), $"public required {type.Name} {shape.Name} {{ get => {field}.Value(Timeline.Compiled, {EditorText.Literal(shape.Name)}); init => {field} = new(value); }}"]
            : [Converter("Reference", type), $"public {type.Name}? {shape.Name} {{ get => {field}.ValueOrNull(Timeline.Compiled); init => {field} = new(value); }}"];
        return new Member(
            shape,
            $"private Reference<{type.Name}> {field};",
            property,
            field,
            $"Reference<{type.Name}>({EditorText.Literal(shape.Key)}u8)",
            $"{field}.Id == other.{field}.Id",
            $"{field}.Id",
            $"{field}.Id");
    }

    private static Member OfReferences(PropertyShape shape, ReferenceShape type)
    {
        string field = FieldName(shape);
        return new Member(
            shape,
            $"private References<{type.Name}> {field};",
            [Converter("References", type), $"public ImmutableArray<{type.Name}> {shape.Name} {{ get => {field}.Values(Timeline.Compiled); init => {field} = new(value); }}"],
            field,
            $"References<{type.Name}>({EditorText.Literal(shape.Key)}u8)",
            $"{field}.HasSameIdsAs(other.{field})",
            $"{field}.Ids",
            $"{field}.Count");
    }

    private static Member OfList(PropertyShape shape, ListShape list)
    {
        string element = TypeText.Of(list.Element);
        return new Member(
            shape,
            null,
            [$"public ImmutableArray<{element}> {shape.Name} {{ get; init; }} = [];"],
            shape.Name,
            $"List<{element}>({EditorText.Literal(shape.Key)}u8, {TypeText.ReaderOf(list.Element)})",
            $"RecordText.HaveSameItems({shape.Name}, other.{shape.Name})",
            shape.Name,
            $"{shape.Name}.IsDefault ? 0 : {shape.Name}.Length");
    }

    private static Member OfRequired(PropertyShape shape)
    {
        string field = FieldName(shape);
        string type = TypeText.Of(shape.Type);
        return new Member(
            shape,
            $"private Known<{type}> {field};",
            [.. ChangeConverter(shape), $"public required {type} {shape.Name} {{ get => {field}.Of({EditorText.Literal(shape.Name)}); init => {field} = value; }}"],
            field,
            $"Known<{type}>({EditorText.Literal(shape.Key)}u8, {TypeText.ReaderOf(shape.Type)})",
            $"{field} == other.{field}",
            field,
            field);
    }

    /// <summary>A date has a value of its own for what is not known.</summary>
    private static Member OfRequiredDate(PropertyShape shape) => new(
        shape,
        null,
        [$"public required EventDate {shape.Name} {{ get; init; }}"],
        shape.Name,
        $"Date({EditorText.Literal(shape.Key)}u8)",
        $"{shape.Name} == other.{shape.Name}",
        shape.Name,
        shape.Name);

    private static Member OfOptional(PropertyShape shape)
    {
        string type = TypeText.Of(shape.Type);
        string read = TypeText.IsStruct(shape.Type) ? "OptionalStruct" : "Optional";
        return new Member(
            shape,
            null,
            [.. ChangeConverter(shape), $"public {type}? {shape.Name} {{ get; init; }}"],
            shape.Name,
            $"{read}<{type}>({EditorText.Literal(shape.Key)}u8, {TypeText.ReaderOf(shape.Type)})",
            $"{shape.Name} == other.{shape.Name}",
            shape.Name,
            shape.Name);
    }

    private static string FieldName(PropertyShape shape) => $"_{char.ToLowerInvariant(shape.Name[0])}{shape.Name.Substring(1)}";

    private static string[] ChangeConverter(PropertyShape shape) => shape.Type is ChangeShape change
        ? [$"[JsonConverter(typeof(Timeline.ChangeConverter<{TypeText.Of(change.Of)}>))]"]
        : [];

    private static string Converter(string name, ReferenceShape type) => $"[JsonConverter(typeof(Timeline.{name}Converter<{type.Name}>))]";
}
