using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Types;

/// <summary>
/// Writes the context of JSON: what System.Text.Json's source generator writes where it sees the records, which in a project with the timeline
/// it does not on every compiler.
/// </summary>
internal static class JsonContextWriter
{
    public const string Context = "TimelineJsonContext";

    private const string Options = "global::System.Text.Json.JsonSerializerOptions";

    public static GeneratedFile Write(TimelineShape shape, TypeText types)
    {
        SourceWriter writer = GeneratedFile.Begin(types.Namespace);
        writer.Remark("How System.Text.Json writes and reads this timeline without reflection: every record, choice, change and reading, and lists of them.");
        writer.Open($"public sealed class {Context} : global::Dateline.Compiled.RecordsJsonContext");
        WriteTypes(writer, shape, types);
        writer.Line().Remark("For a program that sets options of its own.");
        writer.Line($"/// <param name=\"options\">The options; afterwards this is their resolver.</param>");
        writer.Open($"public {Context}({Options} options) : base(__types, options)").Close();
        writer.Line().Open($"private {Context}() : base(__types, null)").Close();
        writer.Line().Remark("With the options of System.Text.Json; also to be added to the resolvers of other options.");
        writer.Line($"public static {types.Own(Context)} Default {{ get; }} = new();");
        WriteProperty(writer, "Event", types.Own("Event"), "An event of any kind.");
        WriteProperty(writer, "Entity", types.Own("Entity"), "An entity of any kind.");
        WriteProperty(writer, "Events", ListOf("Event", types), "Events, as the timeline has them.");
        WriteProperty(writer, "Entities", ListOf("Entity", types), "Entities, as the timeline has them.");
        WriteNewerOptions(writer);
        writer.Close();
        WriteConverters(writer, shape, types);
        JsonRecordWriter.Write(writer, shape, types);
        return new GeneratedFile($"{Context}.g.cs", writer.ToString());
    }

    /// <summary>The converter of a record from which others derive, in full.</summary>
    public static string ConverterOf(string record, TypeText types) => types.Own($"Timeline.__{record}Converter");

    private static void WriteTypes(SourceWriter writer, TimelineShape shape, TypeText types)
    {
        writer.Line("private static readonly global::Dateline.Compiled.JsonTypes __types = new global::Dateline.Compiled.JsonTypes()");
        writer.Deeper(() =>
        {
            foreach (ChoiceShape choice in shape.Choices)
                writer.Line($".Struct<{types.Own(choice.Class())}>(new global::Dateline.Compiled.ChoiceJsonConverter<{types.Own(choice.Class())}>())");
            writer.Lines(SeriesTypesWriter.ConvertersOf(shape, types).Select(one => $".{(one.Type is SetShape ? "Sets" : "Series")}({one.Converter})"));
            foreach (string record in shape.Records.Select(record => record.Class()).Concat(shape.Kinds.Where(kind => !kind.IsExtended).Select(kind => kind.Class())))
                writer.Line($".Record<{types.Own(record)}>(static () => new {types.Own(record)}(default(global::Dateline.Compiled.JsonMark)), {types.Own(record)}.{JsonRecordWriter.Properties})");
            foreach ((string record, KindShape[] kinds) in BasesOf(shape))
                writer.Line($".Base<{types.Own(record)}>(new {ConverterOf(record, types)}(), {types.Own(record)}.{JsonRecordWriter.Properties}, static options => IsAnyOrder(options) ? KindsOf({string.Join(", ", kinds.Select(kind => $"new global::System.Text.Json.Serialization.Metadata.JsonDerivedType(typeof({types.Own(kind.Class())}), {EditorText.Literal(kind.Key)})"))}) : null)");
        });
        writer.Line(";");
    }

    private static void WriteProperty(SourceWriter writer, string name, string type, string summary) =>
        writer.Line().Remark(summary).Line($"public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<{type}> {name} => GetTypeInfo<{type}>();");

    private static string ListOf(string record, TypeText types) => $"global::System.Collections.Generic.IReadOnlyList<{types.Own(record)}>";

    /// <summary>What System.Text.Json has since .NET 9, and the library, which is compiled for .NET 8, cannot name.</summary>
    private static void WriteNewerOptions(SourceWriter writer)
    {
        writer.Line().Remark("Whether System.Text.Json itself finds the kind wherever it stands; then schemas list the kinds.");
        writer.Open($"internal static bool IsAnyOrder({Options} options)");
        writer.Line("#if NET9_0_OR_GREATER").Line("return options.AllowOutOfOrderMetadataProperties;").Line("#else").Line("return false;").Line("#endif").Close();
        writer.Line().Remark("Says to schemas that a property is never null.");
        writer.Open("internal static global::System.Text.Json.Serialization.Metadata.JsonPropertyInfo NotNull(global::System.Text.Json.Serialization.Metadata.JsonPropertyInfo property)");
        writer.Line("#if NET9_0_OR_GREATER").Line("property.IsGetNullable = property.IsSetNullable = false;").Line("#endif").Line("return property;").Close();
    }

    private static void WriteConverters(SourceWriter writer, TimelineShape shape, TypeText types)
    {
        writer.Line().Open("partial class Timeline");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line($"public sealed class __RecordConverter<T>() : global::Dateline.Compiled.RecordJsonConverter<T>(static () => {types.Own(Context)}.Default) where T : class;").Line();
        foreach ((string record, KindShape[] kinds) in BasesOf(shape))
        {
            writer.Line($"[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
            writer.Open($"public sealed class __{record}Converter() : global::Dateline.Compiled.EntryJsonConverter<{types.Own(record)}>(static () => {types.Own(Context)}.Default, static kind => kind switch");
            foreach (KindShape kind in kinds)
                writer.Line($"{EditorText.Literal(kind.Key)} => typeof({types.Own(kind.Class())}),");
            writer.Line("_ => null,").Close("});");
        }

        writer.Close();
    }

    private static IEnumerable<(string Record, KindShape[] Kinds)> BasesOf(TimelineShape shape) =>
    [
        ("Event", Leaves(shape, kind => kind.Role == KindRole.Event)),
        ("Entity", Leaves(shape, kind => kind.Role is KindRole.Entity or KindRole.Source)),
        .. shape.Kinds.Where(kind => kind.IsExtended).Select(kind => (kind.Class(), Leaves(shape, other => KindLines.IsOrExtends(other, kind, shape)))),
    ];

    private static KindShape[] Leaves(TimelineShape shape, Func<KindShape, bool> isMeant) => [.. shape.Kinds.Where(kind => !kind.IsExtended && isMeant(kind))];
}
