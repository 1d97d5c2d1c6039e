using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Emit.CSharp.Records;

/// <summary>One property of a generated record, in every place where the record's code speaks of it.</summary>
/// <param name="Field">What stores it, as a type and a name; null where the property stores itself.</param>
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
    /// <summary>The property as JSON reads and writes it, where the property of programs throws; empty where both are one.</summary>
    public IReadOnlyList<string> Json { get; init; } = [];

    /// <summary>Whether the property throws where the value is unknown.</summary>
    public bool MayThrow => Json.Count > 0;

    public static Member Of(PropertyShape shape, TypeText types) => shape.Type switch
    {
        ReferenceShape reference => OfReference(shape, reference, types),
        ListShape { Element: ReferenceShape reference } => OfReferences(shape, reference, types),
        ListShape list => OfList(shape, list, types),
        ScalarShape { Kind: ScalarKind.Date } when shape.IsRequired => OfRequiredDate(shape),
        _ when shape.IsRequired => OfRequired(shape, types),
        _ => OfOptional(shape, types),
    };

    /// <summary>The value of an entry for its evidence: an expression of the type <c>Known&lt;T&gt;</c>.</summary>
    public string Known(string entry, TypeText types) => Shape.Type switch
    {
        ReferenceShape => $"{entry}.{Target}.Known({types.Compiled})",
        _ when Field is not null && Shape.Type is not ListShape => $"{entry}.{Target}",
        ListShape => $"global::Dateline.Compiled.KnownValue.List({entry}.{Shape.Member()})",
        _ => $"global::Dateline.Compiled.KnownValue.Of({entry}.{Shape.Member()})",
    };

    /// <summary>The statement that asks a record from JSON whether the property, which C# does not let be null, has a value. Null where it cannot lack one.</summary>
    /// <param name="record">The record, as a C# expression.</param>
    public string? Requirement(string record) => Shape switch
    {
        { IsRequired: false } or { Type: ListShape } => null,
        { Type: ScalarShape { Kind: ScalarKind.Date } } => $"global::Dateline.Compiled.StatedValues.Require({Target} is not null, {record}, {EditorText.Literal(Shape.Member())});",
        _ => $"global::Dateline.Compiled.StatedValues.RequireStated({Target}.IsStated, {record}, {EditorText.Literal(Shape.Member())});",
    };

    /// <summary>The property that is null where the value is unknown, under a name that is free.</summary>
    public string OrNull(string name, TypeText types)
    {
        string value = Shape.Type is ReferenceShape ? $"{Target}.ValueOrNull({types.Compiled})" : $"{Target}.IsKnown ? {Target}.Value : null";
        return $"public {types.Of(Shape.Type)}? {name} => {value};";
    }

    private static Member OfReference(PropertyShape shape, ReferenceShape type, TypeText types)
    {
        string field = FieldName(shape);
        string made = shape.IsRequired ? $"global::Dateline.Compiled.Reference<{types.Of(type)}>.OrUnknown(value)" : "new(value)";
        string orNull = $"public {types.Of(type)}? {shape.Member()} {{ get => {field}.ValueOrNull({types.Compiled}); init => {field} = {made}; }}";
        string[] property = shape.IsRequired
            ? [$"public new required {types.Of(type)} {shape.Member()} {{ get => {field}.Value({types.Compiled}, {EditorText.Literal(shape.Member())}); init => {field} = new(value); }}"]
            : [Converter("Reference", type, types), orNull];
        return new Member(
            shape,
            $"global::Dateline.Compiled.Reference<{types.Of(type)}> {field}",
            property,
            field,
            $"Reference<{types.Of(type)}>({EditorText.Literal(shape.Key)}u8)",
            $"{field}.Id == other.{field}.Id",
            $"{field}.Id",
            $"{field}.Id")
        {
            Json = shape.IsRequired ? [Converter("Reference", type, types), orNull] : [],
        };
    }

    private static Member OfReferences(PropertyShape shape, ReferenceShape type, TypeText types)
    {
        string field = FieldName(shape);
        return new Member(
            shape,
            $"global::Dateline.Compiled.References<{types.Of(type)}> {field}",
            [Converter("References", type, types), $"public global::System.Collections.Immutable.ImmutableArray<{types.Of(type)}> {shape.Member()} {{ get => {field}.Values({types.Compiled}); init => {field} = new(value); }}"],
            field,
            $"References<{types.Of(type)}>({EditorText.Literal(shape.Key)}u8)",
            $"{field}.HasSameIdsAs(other.{field})",
            $"{field}.Ids",
            $"{field}.Count");
    }

    private static Member OfList(PropertyShape shape, ListShape list, TypeText types)
    {
        string element = types.Of(list.Element);
        string field = FieldName(shape);
        return new Member(
            shape,
            null,
            [
                $"public global::System.Collections.Immutable.ImmutableArray<{element}> {shape.Member()} {{ get => {field}.IsDefault ? [] : {field}; init => {field} = value; }}",
                $"private global::System.Collections.Immutable.ImmutableArray<{element}> {field};",
            ],
            shape.Member(),
            $"List<{element}>({EditorText.Literal(shape.Key)}u8, {types.ReaderOf(list.Element)})",
            $"global::Dateline.Compiled.RecordText.HaveSameItems({shape.Member()}, other.{shape.Member()})",
            shape.Member(),
            $"{shape.Member()}.Length");
    }

    private static Member OfRequired(PropertyShape shape, TypeText types)
    {
        string field = FieldName(shape);
        string type = types.Of(shape.Type);
        return new Member(
            shape,
            $"global::Dateline.Compiled.Known<{type}> {field}",
            [$"public new required {type} {shape.Member()} {{ get => {field}.Of({EditorText.Literal(shape.Member())}); init => {field} = value; }}"],
            field,
            $"Known<{type}>({EditorText.Literal(shape.Key)}u8, {types.ReaderOf(shape.Type)})",
            $"{field} == other.{field}",
            field,
            field)
        {
            Json = JsonOf(shape, field, type, types),
        };
    }

    /// <summary>The property has one type for programs and for JSON, so that reflection finds one. A struct cannot be null: its converter writes that.</summary>
    private static string[] JsonOf(PropertyShape shape, string field, string type, TypeText types) => shape.Type switch
    {
        ChangeShape => [$"public {type} {shape.Member()} {{ get => {field}.IsKnown ? {field}.Value : default; init => {field} = global::Dateline.Compiled.Known<{type}>.OrUnknown(value); }}"],
        _ when TypeText.IsStruct(shape.Type) =>
        [
            $"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Dateline.Compiled.KnownJsonConverter<{type}>))]",
            $"public {type} {shape.Member()} {{ get => {field}.ForJson(); init => {field} = global::Dateline.Compiled.Known<{type}>.FromJson(value); }}",
        ],
        _ => [$"public {type}? {shape.Member()} {{ get => {field}.IsKnown ? {field}.Value : null; init => {field} = global::Dateline.Compiled.Known<{type}>.OrUnknown(value); }}"],
    };

    /// <summary>A date has a value of its own for what is not known.</summary>
    private static Member OfRequiredDate(PropertyShape shape) => new(
        shape,
        null,
        [$"public required global::Dateline.EventDate {shape.Member()} {{ get; init; }}"],
        shape.Member(),
        $"Date({EditorText.Literal(shape.Key)}u8)",
        $"{shape.Member()} == other.{shape.Member()}",
        shape.Member(),
        shape.Member());

    private static Member OfOptional(PropertyShape shape, TypeText types)
    {
        string type = types.Of(shape.Type);
        string read = TypeText.IsStruct(shape.Type) ? "OptionalStruct" : "Optional";
        return new Member(
            shape,
            null,
            [$"public {type}? {shape.Member()} {{ get; init; }}"],
            shape.Member(),
            $"{read}<{type}>({EditorText.Literal(shape.Key)}u8, {types.ReaderOf(shape.Type)})",
            $"{shape.Member()} == other.{shape.Member()}",
            shape.Member(),
            shape.Member());
    }

    public static string FieldName(PropertyShape shape) => $"_{char.ToLowerInvariant(shape.Member()[0])}{shape.Member().Substring(1)}";

    private static string Converter(string name, ReferenceShape type, TypeText types) => $"[global::System.Text.Json.Serialization.JsonConverter(typeof({types.Own("Timeline")}.{name}Converter<{types.Of(type)}>))]";
}
