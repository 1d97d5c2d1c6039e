using Dateline.Emit.Model;
using Dateline.Language.Diagnostics;

namespace Dateline.Emit.CSharp;

/// <summary>Writes <c>Timeline.Validate</c>: the rules of the timeline file, asked of a record that a program made.</summary>
internal static class ValidationWriter
{
    public static GeneratedFile Write(TimelineShape shape)
    {
        SourceWriter writer = GeneratedFile.Begin(shape.Namespace, Usings.OfTimeline);
        writer.Open("public static partial class Timeline");
        writer.Remark("What is wrong with an entry by the rules of the timeline file. Empty where nothing is.");
        writer.Open("public static IReadOnlyList<Violation> Validate(IEntry entry)");
        writer.Line("ArgumentNullException.ThrowIfNull(entry);");
        writer.Line("var check = new EntryCheck(entry);");
        writer.Open("switch (entry)");
        foreach (KindShape kind in shape.Kinds.Where(kind => !kind.IsExtended))
            WriteKind(writer, kind, shape);
        writer.Close().Line();
        writer.Line("return check.Found;").Close();
        writer.Close();
        return new GeneratedFile("Timeline.Validate.g.cs", writer.ToString());
    }

    private static void WriteKind(SourceWriter writer, KindShape kind, TimelineShape shape)
    {
        writer.Line($"case {kind.Name}:");
        writer.Deeper(() =>
        {
            foreach ((string key, string name) in RequiredFields(kind, shape))
                writer.Line($"check.Require(\"{key}\", \"{name}\");");
            foreach (RuleShape rule in shape.Rules.Where(rule => rule.Kind == kind.Name))
                WriteRule(writer, rule);
            writer.Line("break;");
        });
    }

    private static IEnumerable<(string Key, string Name)> RequiredFields(KindShape kind, TimelineShape shape)
    {
        if (kind.Role == KindRole.Event)
            yield return ("date", "Date");
        if (kind.Role == KindRole.Entity)
            yield return ("name", "Name");
        for (KindShape? at = kind; at is not null; at = shape.Kinds.FirstOrDefault(other => other.Name == at.Base))
        {
            foreach (PropertyShape property in at.Properties.Where(property => property.IsRequired))
                yield return (property.Key, property.Name);
        }
    }

    private static void WriteRule(SourceWriter writer, RuleShape rule)
    {
        foreach (string line in EditorText.Comment(rule.Comment))
            writer.Line($"// {line}".TrimEnd());
        if (rule.Holds is null)
        {
            writer.Line("// Checked at build only.");
            return;
        }

        writer.Line("check.Rule(");
        writer.Deeper(() => writer
            .Line($"\"{rule.Code}\",")
            .Line($"ViolationSeverity.{(rule.Severity == Severity.Error ? "Error" : rule.Severity == Severity.Warning ? "Warning" : "Hint")},")
            .Line($"where: {rule.Where},")
            .Line($"holds: {rule.Holds},")
            .Line($"member: {(rule.Member is null ? "null" : $"\"{rule.Member}\"")},")
            .Line($"() => {rule.Sentence});"));
    }
}
