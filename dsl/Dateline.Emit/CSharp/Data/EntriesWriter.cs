using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;
using Dateline.Language.Diagnostics;

namespace Dateline.Emit.CSharp.Data;

/// <summary>
/// Writes the static class <c>Entries</c>: a property for each entry. Each events file has a part of its own, which depends on
/// ids, kinds and headlines alone, so that whoever names an entry waits for no rule.
/// </summary>
public static class EntriesWriter
{
    internal const string HintName = "Entries.g.cs";

    /// <summary>The most characters of a headline that are shown.</summary>
    private const int LongestTitle = 200;

    /// <summary>The part that every timeline has: how accessors get their entry.</summary>
    internal static GeneratedFile WriteHead(TimelineShape shape, TypeText types)
    {
        SourceWriter writer = GeneratedFile.Begin(types.Namespace);
        writer.Remark("Every entry of the timeline by its id. Rename an id, and what uses it here no longer compiles.");
        writer.Open("public partial class Entries");
        foreach (string record in shape.Kinds.Select(kind => kind.Class()).Distinct(StringComparer.Ordinal))
            WriteGetter(writer, "private", record, types);
        writer.Close();
        return new GeneratedFile(HintName, writer.ToString());
    }

    /// <summary>The classes from which <c>Entries</c> of a large timeline inherits, the first of which has what gets an entry; null where it inherits from none.</summary>
    public static GeneratedFile? WriteClasses(InNamespace<EntryClasses> classes)
    {
        if (classes.Model.Count == 0)
            return null;
        var types = new TypeText(classes.Namespace);
        SourceWriter writer = GeneratedFile.Begin(classes.Namespace);
        for (int number = 1; number <= classes.Model.Count + 1; number++)
        {
            writer.Line($"public abstract partial class {classes.Model.NameOf(number)} : {classes.Model.NameOf(number - 1)};");
            writer.Line();
        }

        writer.Remark("What the classes of entries have in common.");
        writer.Open($"public abstract class {classes.Model.NameOf(0)}");
        foreach (string record in classes.Model.Kinds.Where(kind => kind.Length > 0).Select(CSharpNames.ToPascalCase).Distinct(StringComparer.Ordinal))
            WriteGetter(writer, "private protected", record, types);
        writer.Close();
        return new GeneratedFile("Entries.Classes.g.cs", writer.ToString());
    }

    /// <summary>The part of one events file.</summary>
    /// <param name="entries">Its entries.</param>
    /// <param name="layout">Which file writes a name that several have, and into which class.</param>
    public static GeneratedFile Write(InNamespace<FileEntries> entries, EntriesLayout layout)
    {
        FileEntries file = entries.Model;
        string modifiers = layout.Classes.Count == 0 ? "public static partial" : "public abstract partial";
        SourceWriter writer = GeneratedFile.BeginAccessors(entries.Namespace);
        string opened = layout.Classes.ClassOf(file.Path, 0);
        writer.Open($"{modifiers} class {opened}");
        // None can have the name of its class.
        var taken = new HashSet<string>(layout.Repeated.NotOf(file.Path), StringComparer.Ordinal) { "Entries" };
        int place = 0;
        foreach (NamedEntry entry in file.Entries)
        {
            string name = CSharpNames.ToPascalCase(entry.Id);
            if (name.Length == 0 || !taken.Add(name))
                continue;
            if (layout.Classes.ClassOf(file.Path, place++) is var next && next != opened)
                writer.Close().Line().Open($"{modifiers} class {opened = next}");
            WriteAccessor(writer, entry, name);
        }

        writer.Close();
        return new GeneratedFile($"Entries/{FileName.Of(file.Path)}.g.cs", writer.ToString());
    }

    /// <summary>On one line, by a method that is not generic: what it infers would be a third of what an entry costs to compile.</summary>
    private static void WriteAccessor(SourceWriter writer, NamedEntry entry, string name)
    {
        if (SummaryOf(entry) is { Length: > 0 } summary)
            writer.Summary(summary);
        if (entry.Kind.Length == 0)
        {
            writer.Line($"public static dynamic {name} => throw new global::System.InvalidOperationException(\"This entry has an error in its file.\");");
            return;
        }

        string record = CSharpNames.ToPascalCase(entry.Kind);
        writer.Line($"public static {record} {name} => {GetterOf(record)}({EditorText.Literal(entry.Id)});");
    }

    private static string SummaryOf(NamedEntry entry) =>
        string.Join(" · ", new[] { entry.Date, entry.Title, entry.Place }.OfType<string>().Where(text => text.Trim().Length > 0).Select(text => Words.Shortened(text, LongestTitle)));

    private static void WriteGetter(SourceWriter writer, string access, string record, TypeText types) =>
        writer.Line($"{access} static {types.Own(record)} {GetterOf(record)}(string id) => {types.Compiled}.Entry<{types.Own(record)}>(id);");

    /// <summary>No id can become this name.</summary>
    private static string GetterOf(string record) => "__" + record;
}
