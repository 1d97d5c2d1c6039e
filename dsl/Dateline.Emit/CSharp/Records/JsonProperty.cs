using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Emit.CSharp.Records;

/// <summary>A property of a record as JSON has it: references, dates and options as texts, what nobody knows as null.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Type">Its type in JSON, as C#.</param>
/// <param name="Get">Its value, of <c>entry</c>.</param>
/// <param name="Set">A statement that sets it to <c>value</c>.</param>
/// <param name="IsRequired">Whether JSON may not leave it out.</param>
/// <param name="MayBeNull">Whether it may be null.</param>
internal sealed record JsonProperty(string Name, string Type, string Get, string Set, bool IsRequired, bool MayBeNull)
{
    private const string Texts = "global::System.Collections.Immutable.ImmutableArray<string>";
    private const string Helper = "global::Dateline.Compiled.JsonMember";

    /// <summary>The type of the property of programs, where it can be set only while a record is made; null where what stores it is set.</summary>
    public string? Initialized { get; init; }

    public static JsonProperty Of(PropertyShape shape, TypeText types) => shape.Type switch
    {
        ReferenceShape => new JsonProperty(
            shape.Member(), "string?", $"entry.{Field(shape)}.Id",
            $"entry.{Field(shape)} = global::Dateline.Compiled.Reference<{types.Of(shape.Type)}>.{(shape.IsRequired ? "FromJsonOrUnknown" : "FromJson")}({types.Compiled}, value)",
            shape.IsRequired, MayBeNull: true),
        ListShape { Element: ReferenceShape reference } => new JsonProperty(
            shape.Member(), Texts, $"entry.{Field(shape)}.Ids",
            $"entry.{Field(shape)} = global::Dateline.Compiled.References<{types.Of(reference)}>.FromJson({types.Compiled}, value)",
            IsRequired: false, MayBeNull: false),
        ListShape => new JsonProperty(
            shape.Member(), types.Of(shape.Type), $"entry.{shape.Member()}", $"entry.{Field(shape)} = value", IsRequired: false, MayBeNull: false),
        ScalarShape { Kind: ScalarKind.Date } => OfInitialized(
            shape, types, "string?", $"entry.{shape.Member()}?.Text", $"{Helper}.Date(value)!", mayBeNull: !shape.IsRequired),
        _ when shape.IsRequired => OfRequired(shape, types),
        ChoiceShapeName => OfInitialized(shape, types, "string?", $"{Helper}.NameOf(entry.{shape.Member()})", $"{Helper}.Option<{types.Of(shape.Type)}>(value)", mayBeNull: true),
        _ => OfInitialized(shape, types, $"{types.Of(shape.Type)}?", $"entry.{shape.Member()}", "value", mayBeNull: true),
    };

    /// <summary>The id of an entry.</summary>
    public static JsonProperty OfId { get; } = new("Id", "string", "entry.Id", "__SetId(entry, value)", IsRequired: true, MayBeNull: false) { Initialized = "string" };

    /// <summary>A text that is stored in a way of its own.</summary>
    public static JsonProperty OfText(string name, string field) => new(name, "string", $"entry.{name}", $"entry.{field} = value", IsRequired: false, MayBeNull: false);

    /// <summary>The call that describes it.</summary>
    /// <param name="record">The record that declares it, in full.</param>
    public string Described(string record, string notNull)
    {
        string call = $"{Helper}.Of<{record}, {Type}>(options, {EditorText.Literal(Name)}, static entry => {Get}, static (entry, value) => {Set}{(IsRequired ? ", true" : "")})";
        return MayBeNull ? call : $"{notNull}({call})";
    }

    /// <summary>What sets it where C# lets nobody: an initializer is a method to .NET.</summary>
    public IEnumerable<string> Setter(string record) => Initialized is null ? [] :
    [
        $"[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = \"set_{Name}\")]",
        $"private static extern void __Set{Name}({record} entry, {Initialized} value);",
    ];

    private static JsonProperty OfRequired(PropertyShape shape, TypeText types)
    {
        string type = types.Of(shape.Type);
        string field = $"entry.{Field(shape)}";
        return shape.Type is ChoiceShapeName
            ? new(shape.Member(), "string?", $"{Helper}.NameOf({Helper}.OrNull({field}))", $"{field} = {Helper}.Known({Helper}.Option<{type}>(value))", IsRequired: true, MayBeNull: true)
            : TypeText.IsStruct(shape.Type)
            ? new(shape.Member(), $"{type}?", $"{Helper}.OrNull({field})", $"{field} = {Helper}.Known(value)", IsRequired: true, MayBeNull: true)
            : new(shape.Member(), $"{type}?", $"{field}.IsKnown ? {field}.Value : null", $"{field} = global::Dateline.Compiled.Known<{type}>.OrUnknown(value)", IsRequired: true, MayBeNull: true);
    }

    private static JsonProperty OfInitialized(PropertyShape shape, TypeText types, string type, string get, string value, bool mayBeNull) =>
        new(shape.Member(), type, get, $"__Set{shape.Member()}(entry, {value})", shape.IsRequired, mayBeNull) { Initialized = $"{types.Of(shape.Type)}{(shape.IsRequired ? "" : "?")}" };

    private static string Field(PropertyShape shape) => Member.FieldName(shape);
}
