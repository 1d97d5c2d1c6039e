using Dateline.Emit.CSharp.Checks;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;
using Dateline.Emit.Model.Rules;

namespace Dateline.Emit.CSharp.Types;

/// <summary>Writes the named queries, as a part of the class <c>Timeline</c>: lists that are computed when they are first read.</summary>
internal static class QueriesWriter
{
    /// <summary>The name of no query and no kind.</summary>
    private const string Conditions = "__Queries";

    private static readonly EntryText OfEntry = new("global::Dateline.Compiled.Facts.Read(entry, ", "global::Dateline.Compiled.Facts.Before(entry, ") { Record = "(global::Dateline.IEntry)entry" };

    public static IEnumerable<GeneratedFile> Write(TimelineShape shape, TypeText types)
    {
        if (shape.Queries.Count == 0)
            yield break;
        SourceWriter writer = GeneratedFile.Begin(types.Namespace);
        writer.Open("public static partial class Timeline");
        foreach (QueryShape query in shape.Queries)
        {
            string name = CSharpNames.ToPascalCase(query.Name);
            WriteList(writer, query, name, isPossible: false, types);
            if (query.HasWhere)
                WriteList(writer, query, name, isPossible: true, types);
        }

        writer.Line().Open($"private static class {Conditions}");
        foreach (QueryShape query in shape.Queries)
        {
            string name = CSharpNames.ToPascalCase(query.Name);
            if (query.HasWhere)
                WriteSwitch(writer, "bool?", $"Where{name}", query, types, target => target.Where is null ? "true" : ExpressionText.Condition(target.Where, OfEntry), "false");
            if (query.HasOrder)
                WriteSwitch(writer, "global::Dateline.Compiled.Fact", $"Order{name}", query, types, target => target.Order is null ? Absent : ExpressionText.Fact(target.Order, OfEntry), Absent);
        }

        writer.Close().Close();
        yield return new GeneratedFile("Timeline.Queries.g.cs", writer.ToString());
    }

    private const string Absent = "global::Dateline.Compiled.Fact.Absent";

    private static void WriteList(SourceWriter writer, QueryShape query, string name, bool isPossible, TypeText types)
    {
        string type = types.Own(CSharpNames.ToPascalCase(query.Of));
        writer.Line().Summary(isPossible ? $"Those of which nobody knows whether they are among {name}: {query.Description}" : query.Description);
        string kinds = string.Join(", ", query.Targets.Select(target => EditorText.Literal(target.Kind)));
        string where = query.HasWhere ? $"{Conditions}.Where{name}" : "null";
        string order = query.HasOrder ? $"{Conditions}.Order{name}" : "null";
        writer.Line($"public static global::Dateline.EntryList<{type}> {(isPossible ? "Possible" : "")}{name} {{ get; }} = __Compiled.Answers<{type}>([{kinds}], {Flag(query.AreEvents)}, {where}, {Flag(isPossible)}, {order}, {Flag(query.IsDescending)}{(query.IsForDisproven ? ", isForDisproven: true" : "")});");
    }

    private static void WriteSwitch(SourceWriter writer, string type, string method, QueryShape query, TypeText types, Func<QueryTargetShape, string> valueOf, string otherwise)
    {
        writer.Line().Open($"public static {type} {method}(global::Dateline.Compiled.IFacts entry) => entry switch");
        foreach (QueryTargetShape target in query.Targets)
            writer.Line($"{types.Own(CSharpNames.ToPascalCase(target.Kind))} => {valueOf(target)},");
        writer.Line($"_ => {otherwise},").Close("};");
    }

    private static string Flag(bool value) => value ? "true" : "false";
}
