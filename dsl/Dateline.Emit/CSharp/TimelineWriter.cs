using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp;

/// <summary>Writes the static class <c>Timeline</c>: collections, lookup, and how a compiled row becomes a record.</summary>
internal static class TimelineWriter
{
    public static GeneratedFile Write(TimelineShape shape)
    {
        SourceWriter writer = GeneratedFile.Begin(shape.Namespace, Usings.OfTimeline);
        writer.Summary($"The timeline {shape.Title}: its events in order of time, its entities, and every entry by id.");
        writer.Open("public static partial class Timeline");
        writer.Line("internal static readonly CompiledTimeline Compiled = new CompiledData();");
        writer.Line().Remark("The entry of a row of the index.");
        writer.Line("internal static T At<T>(int row) where T : class, IEntry => (T)Compiled.At(row);");
        WriteCollections(writer, shape);
        WriteLookup(writer);
        WriteConverters(writer);
        ChoiceReaderWriter.Write(writer, shape);
        WriteData(writer, shape);
        writer.Close();
        return new GeneratedFile("Timeline.g.cs", writer.ToString());
    }

    private static void WriteCollections(SourceWriter writer, TimelineShape shape)
    {
        writer.Line().Remark("All events, in order of time.");
        writer.Line("public static IReadOnlyList<Event> Events { get; } = Compiled.InOrderOfTime<Event>(null);");
        writer.Line().Remark("All entities, in the order of their ids.");
        writer.Line($"public static IReadOnlyList<Entity> Entities {{ get; }} = Compiled.InOrderOfIds<Entity>({KeysOf(shape, kind => kind.Role is KindRole.Entity or KindRole.Source)});");
        foreach (KindShape kind in shape.Kinds)
        {
            bool isEvent = kind.Role == KindRole.Event;
            string order = isEvent ? "InOrderOfTime" : "InOrderOfIds";
            writer.Line().Remark($"Every <see cref=\"{kind.Name}\"/>, in {(isEvent ? "order of time" : "the order of their ids")}.");
            writer.Line($"public static IReadOnlyList<{kind.Name}> {CollectionName(kind)} {{ get; }} = Compiled.{order}<{kind.Name}>({KeysOf(shape, other => KindLines.IsOrExtends(other, kind, shape))});");
        }
    }

    private static string CollectionName(KindShape kind) => kind.Role == KindRole.Observation ? "Observations" : kind.Plural;

    private static string KeysOf(TimelineShape shape, Func<KindShape, bool> isMeant) => $"[{KindLines.Keys(shape, isMeant)}]";

    private static void WriteLookup(SourceWriter writer)
    {
        writer.Line().Remark("The entry with this id; null where there is none.");
        writer.Line("public static IEntry? Find(string id) => Compiled.Find(id);");
        writer.Line().Remark("Looks for the entry with this id.");
        writer.Line("public static bool TryFind(string id, [NotNullWhen(true)] out IEntry? found) => (found = Compiled.Find(id)) is not null;");
    }

    private static void WriteConverters(SourceWriter writer)
    {
        writer.Line().Remark("Writes a reference to JSON as the id, and finds the entry when it is read.");
        writer.Line("public sealed class ReferenceConverter<T>() : ReferenceJsonConverter<T>(Compiled) where T : class, IEntry;");
        writer.Line().Remark("Writes references to JSON as a list of ids, and finds the entries when they are read.");
        writer.Line("public sealed class ReferencesConverter<T>() : ReferencesJsonConverter<T>(Compiled) where T : class, IEntry;");
        writer.Line().Remark("Writes a change to JSON as what is stated of it: from, to, by.");
        writer.Line("public sealed class ChangeConverter<T>() : ChangeJsonConverter<T>(Compiled);");
    }

    private static void WriteData(SourceWriter writer, TimelineShape shape)
    {
        writer.Line().Remark("Makes records out of the compiled rows.").Open("private sealed class CompiledData : CompiledTimeline");
        writer.Line("protected override ReadOnlySpan<byte> Index => TimelineIndex.Entries;");
        writer.Line().Line("protected override ReadOnlySpan<byte> Histories => TimelineIndex.Histories;");
        writer.Line().Line("protected override ReadOnlySpan<byte> Inverses => TimelineIndex.Inverses;");
        writer.Line().Line("protected override ReadOnlySpan<byte> FileText(int file) => TimelineIndex.FileText(file);");
        writer.Line().Line("protected override ReadOnlySpan<byte> FileOrigins(int file) => TimelineIndex.FileOrigins(file);");
        writer.Line().Open("protected override IEntry Create(Cell row)");
        foreach (KindShape kind in shape.Kinds.Where(kind => !kind.IsExtended))
            writer.Line($"if (row.IsOfKind({EditorText.Literal(kind.Key)}u8)) return new {kind.Name}(row);");
        writer.Line("throw Faulty(row);").Close();
        writer.Close();
    }
}
