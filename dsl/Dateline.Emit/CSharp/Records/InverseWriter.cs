using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Records;

/// <summary>Writes the properties that list who refers to an entry. They are looked up by the id, so that a copy keeps them.</summary>
internal static class InverseWriter
{
    public static void Write(SourceWriter writer, IEnumerable<InverseShape> inverses, InverseNames names, TimelineShape shape, TypeText types)
    {
        foreach (InverseShape inverse in inverses)
        {
            string record = types.Own(inverse.ClassOfReferring());
            (string list, string method) = inverse.AreEvents ? ("EventList", "EventsReferringTo") : ("EntryList", "EntriesReferringTo");
            writer.Line().Summary(inverse.Description);
            writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
            writer.Line($"public global::Dateline.{list}<{record}> {names[inverse]} => {types.Compiled}.{method}<{record}>({EditorText.Literal(inverse.Field)}, Id{KindsOf(inverse, shape)});");
        }
    }

    /// <summary>What those with a name of their own say to a rule, as cases of a switch over the names of fields.</summary>
    public static IEnumerable<string> FactsOf(IEnumerable<InverseShape> inverses, TimelineShape shape, TypeText types) => inverses
        .Where(inverse => inverse.Key is not null)
        .Select(inverse => $"{EditorText.Literal(inverse.Key!)} => {types.Compiled}.FactOfReferring<{types.Own(inverse.ClassOfReferring())}>({EditorText.Literal(inverse.Field)}, Id, {(inverse.AreEvents ? "true" : "false")}{KindsOf(inverse, shape)}),");

    private static string KindsOf(InverseShape inverse, TimelineShape shape)
    {
        KindShape referring = shape.Kinds.First(kind => kind.Key == inverse.Of);
        string kinds = KindLines.Keys(shape, kind => KindLines.IsOrExtends(kind, referring, shape));
        return kinds.Length == 0 ? "" : ", " + kinds;
    }
}
