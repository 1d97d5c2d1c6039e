using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;
using Dateline.Emit.Model.Rules;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Emit.CSharp.Checks;

/// <summary>Writes what <c>Timeline.Validate</c> asks: what the timeline file asks, asked of a record that a program made.</summary>
public static class ValidationWriter
{
    private const string Ask = "static partial void __Ask(global::Dateline.Compiled.EntryCheck check, global::Dateline.IEntry entry)";

    /// <summary>The part that a program can name.</summary>
    internal static void WriteHead(SourceWriter writer, TimelineShape shape)
    {
        writer.Line().Remark("What is wrong with an entry by what the timeline file asks, as if it stood in place of the one with its id. Empty where nothing is.");
        writer.Open("public static global::System.Collections.Generic.IReadOnlyList<global::Dateline.Violation> Validate(global::Dateline.IEntry entry)");
        writer.Line("global::System.ArgumentNullException.ThrowIfNull(entry);");
        writer.Line("var check = new global::Dateline.Compiled.EntryCheck(entry, __Compiled);");
        WriteCheck(writer);
        if (shape.Rules.Any(ReadsToday))
        {
            writer.Line().Remark("The same on a day, for rules that compare with today. The other overload knows no day, and what depends on it breaks no rule there.");
            writer.Open("public static global::System.Collections.Generic.IReadOnlyList<global::Dateline.Violation> Validate(global::Dateline.IEntry entry, global::System.DateOnly today)");
            writer.Line("global::System.ArgumentNullException.ThrowIfNull(entry);");
            writer.Line("var check = new global::Dateline.Compiled.EntryCheck(entry, __Compiled, today);");
            WriteCheck(writer);
        }

        writer.Line().Line($"{Ask};");
    }

    private static void WriteCheck(SourceWriter writer)
    {
        writer.Open("if (check.HasHead())");
        writer.Line("__Ask(check, entry);").Line("check.Times();").Close();
        writer.Line("return check.Found;").Close();
    }

    private static bool ReadsToday(RuleShape rule) => rule.Told.Concat(rule.ToldOfWhere).Any(path => path.Reading == ReadingShape.Today);

    public static GeneratedFile Write(InNamespace<TimelineShape> timeline)
    {
        TimelineShape shape = timeline.Model;
        var types = new TypeText(timeline.Namespace);
        SourceWriter writer = GeneratedFile.Begin(types.Namespace);
        writer.Open("public static partial class Timeline");
        writer.Open(Ask);
        writer.Open("switch (entry)");
        foreach (KindShape kind in shape.Kinds.Where(kind => !kind.IsExtended))
            WriteKind(writer, kind, shape, types);
        writer.Close().Close();
        WriteParts(writer, shape, types);
        writer.Close();
        return new GeneratedFile("Timeline.Validate.g.cs", writer.ToString());
    }

    private static void WriteKind(SourceWriter writer, KindShape kind, TimelineShape shape, TypeText types)
    {
        writer.Line($"case {types.Own(kind.Class())}:");
        writer.Deeper(() =>
        {
            foreach (PropertyShape property in GivenTo(kind))
                FieldCheckText.Write(writer, "check.Fields", property, kind, shape);
            for (KindShape? at = kind; at is not null; at = KindLines.BaseOf(at, shape))
            {
                foreach (PropertyShape property in at.Properties)
                    FieldCheckText.Write(writer, "check.Fields", property, at, shape);
            }

            for (KindShape? at = kind; at is not null; at = KindLines.BaseOf(at, shape))
            {
                foreach (PropertyShape property in at.Properties.Where(property => property.Moves is not null))
                    writer.Line(FieldCheckText.Move(property, property.Moves!));
            }

            foreach (RuleShape rule in shape.Rules.Where(rule => rule.Kind == kind.Key))
                WriteRule(writer, rule, shape);
            writer.Line("break;");
        });
    }

    /// <summary>The built-in fields of which something is asked.</summary>
    private static IEnumerable<PropertyShape> GivenTo(KindShape kind) => kind.Role switch
    {
        KindRole.Event => [GivenMembers.When, GivenMembers.Title with { IsRequired = false }, .. AskedOf(GivenMembers.OfEvents)],
        KindRole.Entity => [GivenMembers.Name, .. AskedOf(GivenMembers.OfEntities)],
        KindRole.Source => [GivenMembers.Name with { IsRequired = false }, .. AskedOf(GivenMembers.OfEntities)],
        _ => [],
    };

    private static IEnumerable<PropertyShape> AskedOf(IEnumerable<PropertyShape> given) => given.Where(property => property.Type is ListShape or ScalarShape { Kind: ScalarKind.Text });

    private static void WriteRule(SourceWriter writer, RuleShape rule, TimelineShape shape)
    {
        foreach (string line in EditorText.Comment($"{rule.Name}: {rule.Asks}"))
            writer.Line($"// {line}".TrimEnd());
        string where = rule.Where is null ? "true" : ExpressionText.Condition(rule.Where);
        bool isOfGroup = rule.Body is GroupBodyShape;
        string group = isOfGroup
            ? $"check.Among({EditorText.Literal(rule.Name)}, [{KindLines.Keys(shape, kind => shape.Rules.Any(other => other.Body is GroupBodyShape && other.Number == rule.Number && other.Kind == kind.Key))}], __Checks.{RuleText.MethodOf(rule)}{ForDisproven(rule)})"
            : "";
        string holds = isOfGroup ? $"{group}.{RuleBodyText.Holds(rule.Body)}" : RuleBodyText.Holds(rule.Body);
        writer.Line("check.Rule(");
        writer.Deeper(() => writer
            .Line($"{EditorText.Literal(rule.Name)},")
            .Line($"{EditorText.Literal(rule.Code)},")
            .Line($"global::Dateline.ViolationSeverity.{(rule.Severity == Severity.Error ? "Error" : rule.Severity == Severity.Warning ? "Warning" : "Hint")},")
            .Line($"where: {(isOfGroup ? "true" : where)},")
            .Line($"holds: {holds},")
            .Line($"member: {(rule.Member is null ? "null" : EditorText.Literal(CSharpNames.ToPascalCase(rule.Member)))},")
            .Line($"() => {RuleText.Sentences(rule, group)}{ForDisproven(rule)});"));
    }

    private static string ForDisproven(RuleShape rule) => rule.IsForDisproven ? ", isForDisproven: true" : "";

    /// <summary>What is asked of structured values, and what rules about several entries read of each.</summary>
    private static void WriteParts(SourceWriter writer, TimelineShape shape, TypeText types)
    {
        RecordShape[] asked = [.. shape.Records.Where(record => FieldCheckText.IsAsked(record, shape))];
        IGrouping<string, RuleShape>[] groups = [.. shape.Rules.Where(rule => rule.Body is GroupBodyShape).GroupBy(RuleText.MethodOf)];
        if (asked.Length + groups.Length == 0)
            return;
        writer.Line().Open("private static class __Checks");
        foreach (RecordShape record in asked)
            FieldCheckText.WriteMethod(writer, record, shape);
        foreach (IGrouping<string, RuleShape> group in groups)
        {
            writer.Open($"public static global::Dateline.Compiled.GroupFacts? {group.Key}(global::Dateline.Compiled.EntryCheck check) => check.Entry switch");
            foreach (RuleShape rule in group)
            {
                var body = (GroupBodyShape)rule.Body;
                string where = rule.Where is null ? "true" : ExpressionText.Condition(rule.Where);
                writer.Line($"{types.Own(CSharpNames.ToPascalCase(rule.Kind))} => new global::Dateline.Compiled.GroupFacts({where}, [{RuleBodyText.Facts(body.Per)}], [{RuleBodyText.Facts(body.Compared)}]),");
            }

            writer.Line("_ => null,").Close("};");
        }

        writer.Close();
    }
}
