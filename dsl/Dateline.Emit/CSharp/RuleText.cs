using System.Globalization;
using Dateline.Emit.Model;
using Dateline.Language.Rules;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Groups;
using Dateline.Language.Rules.Verbs;
using Dateline.Language.Schema;

namespace Dateline.Emit.CSharp;

/// <summary>Makes C# out of the rules that could be read.</summary>
public static class RuleText
{
    public static IEnumerable<RuleShape> Of(RuleSet rules)
    {
        for (int i = 0; i < rules.Rules.Count; i++)
        {
            foreach (RuleTarget target in rules.Rules[i].Targets)
                yield return Of(rules.Rules[i], target, "Group" + i.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static RuleShape Of(CompiledRule rule, RuleTarget target, string method)
    {
        RuleBodyText body = RuleBodyText.Of(target.Body);
        return new RuleShape(
            CSharpNames.ToPascalCase(target.Kind.Name),
            rule.Name,
            $"{rule.Name}: {body.Asks}",
            body.Code,
            rule.Severity,
            target.Where is null ? "true" : ExpressionText.Condition(target.Where),
            body.Holds,
            MemberOf(target.Body.Paths),
            Sentence(rule, target, body.Asks))
        {
            Group = target.Body is GroupBody group ? new GroupShape(method, RuleBodyText.Facts(group.Per), RuleBodyText.Compared(group)) : null,
        };
    }

    private static string Sentence(CompiledRule rule, RuleTarget target, string asks)
    {
        IEnumerable<string> parts = target.Message?.Parts.Select(part =>
            part.Path is null ? EditorText.Literal(part.Text) : $"global::Dateline.Compiled.Facts.InWords({ExpressionText.Fact(part.Path)})") ?? [];
        string message = target.Message is null ? "null" : string.Join(" + ", parts.DefaultIfEmpty("\"\""));
        IEnumerable<string> values = target.Body.Paths
            .GroupBy(path => path.Text, StringComparer.Ordinal)
            .Select(paths => $", ({EditorText.Literal(paths.Key)}, {ExpressionText.Fact(paths.First())})");
        string way = target.Body switch { CheckBody => "Check", CountBody => "Count", RequiresBody => "Requires", _ => "Of" };
        return $"global::Dateline.Compiled.RuleWords.{way}({Named(rule, target)}, {message}, {EditorText.Literal(asks)}{string.Concat(values)})";
    }

    private static string Named(CompiledRule rule, RuleTarget target)
    {
        if (target.Where is null || PathsIn.Expression(target.Where) is not { Count: > 0 } paths)
            return EditorText.Literal(rule.Name);
        IEnumerable<string> values = paths
            .GroupBy(path => path.Text, StringComparer.Ordinal)
            .Select(alike => $", ({EditorText.Literal(alike.Key)}, {ExpressionText.Fact(alike.First())})");
        return $"global::Dateline.Compiled.RuleWords.Named({EditorText.Literal(rule.Name)}{string.Concat(values)})";
    }

    private static string? MemberOf(IReadOnlyList<PathExpression> paths) =>
        paths.FirstOrDefault(path => path.IsOwn)?.Steps[0] is FieldStep step ? step.Field.CSharpName : null;
}
