using Dateline.Emit.CSharp.Checks;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Types;

/// <summary>Writes the static class <c>Timeline</c>: collections, lookup, and how a compiled row becomes a record.</summary>
internal static class TimelineWriter
{
    /// <summary>The class in <c>Timeline</c> that has the compiled data.</summary>
    public const string Data = "__Data";

    /// <summary>As the library has it, in the class <c>GeneratedFormat</c>.</summary>
    private const string Format = "Use_the_same_version_of_Dateline_and_its_runtime_library_3";

    public static GeneratedFile Write(TimelineShape shape, TypeText types)
    {
        SourceWriter writer = GeneratedFile.Begin(types.Namespace);
        writer.Summary($"The timeline {shape.Title}: its events in order of time, its entities, and every entry by id.");
        writer.Open("public static partial class Timeline");
        writer.Line($"internal static readonly global::Dateline.Compiled.CompiledTimeline __Compiled = new {Data}();");
        WriteCollections(writer, shape, types);
        WriteLookup(writer);
        WriteQuestions(writer, types);
        ValidationWriter.WriteHead(writer, shape);
        WriteConverters(writer);
        SeriesTypesWriter.Write(writer, shape, types);
        ChoiceReaderWriter.Write(writer, shape, types);
        WriteData(writer, shape, types);
        writer.Close();
        return new GeneratedFile("Timeline.g.cs", writer.ToString());
    }

    private static void WriteCollections(SourceWriter writer, TimelineShape shape, TypeText types)
    {
        writer.Line().Remark("All events, in order of time.");
        writer.Line($"public static global::Dateline.EventList<{types.Own("Event")}> Events {{ get; }} = __Compiled.InOrderOfTime<{types.Own("Event")}>(null);");
        writer.Line().Remark("All entities, in the order of their ids.");
        writer.Line($"public static global::Dateline.EntryList<{types.Own("Entity")}> Entities {{ get; }} = __Compiled.InOrderOfIds<{types.Own("Entity")}>({KeysOf(shape, kind => kind.Role is KindRole.Entity or KindRole.Source)});");
        foreach (KindShape kind in shape.Kinds)
        {
            bool isEvent = kind.Role == KindRole.Event;
            (string list, string order) = isEvent ? ("EventList", "InOrderOfTime") : ("EntryList", "InOrderOfIds");
            writer.Line().Remark($"Every <see cref=\"{types.Own(kind.Class())}\"/>, in {(isEvent ? "order of time" : "the order of their ids")}.");
            writer.Line($"public static global::Dateline.{list}<{types.Own(kind.Class())}> {CollectionName(kind)} {{ get; }} = __Compiled.{order}<{types.Own(kind.Class())}>({KeysOf(shape, other => KindLines.IsOrExtends(other, kind, shape))});");
        }
    }

    private static string CollectionName(KindShape kind) => kind.Role == KindRole.Observation ? "Observations" : CSharpNames.ToPascalCase(kind.Plural);

    private static string KeysOf(TimelineShape shape, Func<KindShape, bool> isMeant) => $"[{KindLines.Keys(shape, isMeant)}]";

    private static void WriteLookup(SourceWriter writer)
    {
        writer.Line().Remark("The entry with this id, or that had it before; null where there is none.");
        writer.Line("public static global::Dateline.IEntry? Find(string id) => __Compiled.Find(id);");
        writer.Line().Remark("Looks for the entry with this id, or that had it before.");
        writer.Line("public static bool TryFind(string id, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out global::Dateline.IEntry? found) => (found = __Compiled.Find(id)) is not null;");
        writer.Line().Remark("The entry with this id, if it is one of these; null where it is of another kind, and where there is none.");
        writer.Line("public static T? Find<T>(string id) where T : class, global::Dateline.IEntry => __Compiled.Find<T>(id);");
        writer.Line().Remark("Looks for the entry with this id, of these.");
        writer.Line("public static bool TryFind<T>(string id, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? found) where T : class, global::Dateline.IEntry => __Compiled.TryFind<T>(id, out found);");
    }

    private static void WriteQuestions(SourceWriter writer, TypeText types)
    {
        writer.Line().Remark("The timeline as an object, for code that takes any timeline.");
        writer.Line("public static global::Dateline.ITimeline Instance => __Compiled;");
        writer.Line().Remark("The entries that rest on a source, by themselves, with a value or with a quote: events in order of time, then the others in the order of ids.");
        writer.Line("public static global::Dateline.EntryList<global::Dateline.IEntry> FindBySource(global::Dateline.ISource source) => __Compiled.FindBySource(source);");
        writer.Line().Remark("The entries that name an entry anywhere: events in order of time, then the others in the order of ids.");
        writer.Line("public static global::Dateline.EntryList<global::Dateline.IEntry> FindByMention(global::Dateline.IEntry entry) => __Compiled.FindByMention(entry);");
        writer.Line().Remark("The events that quote somebody, in order of time.");
        writer.Line($"public static global::Dateline.EventList<{types.Own("Event")}> FindBySpeaker(global::Dateline.IEntity speaker) => __Compiled.FindBySpeaker<{types.Own("Event")}>(speaker);");
    }

    private static void WriteConverters(SourceWriter writer)
    {
        writer.Line().Remark("Writes a reference to JSON as the id, and finds the entry when it is read.");
        writer.Line("public sealed class ReferenceConverter<T>() : global::Dateline.Compiled.ReferenceJsonConverter<T>(__Compiled) where T : class, global::Dateline.IEntry;");
        writer.Line().Remark("Writes references to JSON as a list of ids, and finds the entries when they are read.");
        writer.Line("public sealed class ReferencesConverter<T>() : global::Dateline.Compiled.ReferencesJsonConverter<T>(__Compiled) where T : class, global::Dateline.IEntry;");
    }

    private static void WriteData(SourceWriter writer, TimelineShape shape, TypeText types)
    {
        writer.Line().Remark("Makes records out of the compiled rows. What the rows say stands in parts that nobody needs who only names them.");
        writer.Open($"private sealed partial class {Data} : global::Dateline.Compiled.CompiledTimeline");
        writer.Remark("Fails to compile beside a library that cannot read what stands here.");
        writer.Line($"private const int Format = global::Dateline.Compiled.GeneratedFormat.{Format};");
        writer.Line().Line($"protected override string[] EntityKinds => {KeysOf(shape, kind => kind.Role is KindRole.Entity or KindRole.Source)};");
        writer.Line().Open("protected override global::Dateline.IEntry Create(global::Dateline.Compiled.Cell row)");
        foreach (KindShape kind in shape.Kinds.Where(kind => !kind.IsExtended))
            writer.Line($"if (row.IsOfKind({EditorText.Literal(kind.Key)}u8)) return new {types.Own(kind.Class())}(row);");
        writer.Line("throw Faulty(row);").Close();
        writer.Close();
    }
}
