using System.Globalization;
using Dateline.Emit.Model;
using Dateline.Language.Rules;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs;
using Dateline.Language.Schema;

namespace Dateline.Emit.CSharp;

/// <summary>Makes C# out of the rules that could be read.</summary>
public static class RuleText
{
    public static IEnumerable<RuleShape> Of(RuleSet rules)
    {
        foreach (CompiledRule rule in rules.Rules)
        {
            foreach (RuleTarget target in rule.Targets)
            {
                if (Of(rule, target) is RuleShape shape)
                    yield return shape;
            }
        }
    }

    private static RuleShape? Of(CompiledRule rule, RuleTarget target)
    {
        (string code, string holds, string asks)? body = target.Body switch
        {
            CheckBody check => ("DTL4101", ExpressionText.Condition(check.Condition), check.Text),
            OrderBody order => ("DTL4102", $"Facts.AreInOrder({(order.IsStrict ? "true" : "false")}, {Facts(order.Paths)})", "order " + Names(order.Paths)),
            CountBody count => ("DTL4103", Count(count), "the number of " + count.List.Text),
            RequiresBody requires => ("DTL4104", string.Join(" & ", requires.Paths.Select(path => $"Facts.Has({ExpressionText.Fact(path)})")), "requires " + Names(requires.Paths)),
            _ => null,
        };
        if (body is not (string, string, string) known)
            return null;
        return new RuleShape(
            CSharpNames.ToPascalCase(target.Kind.Name),
            $"{rule.Name}: {known.asks}",
            known.code,
            rule.Severity,
            target.Where is null ? "true" : ExpressionText.Condition(target.Where),
            known.holds,
            MemberOf(target.Body.Paths),
            Sentence(rule, target, known.asks));
    }

    private static string Count(CountBody count)
    {
        string size = $"Facts.Size({ExpressionText.Fact(count.List)})";
        string least = count.Least is int from ? $"Facts.IsNotGreater(Fact.Of({Number(from)}m), {size})" : "(bool?)true";
        return count.Most is int to ? $"({least} & Facts.IsNotGreater({size}, Fact.Of({Number(to)}m)))" : least;
    }

    private static string Sentence(CompiledRule rule, RuleTarget target, string asks)
    {
        if (target.Message is null)
            return EditorText.Literal($" breaks the rule {rule.Name}: {asks}.");
        IEnumerable<string> parts = target.Message.Parts.Select(part =>
            part.Path is null ? EditorText.Literal(part.Text) : $"Facts.InWords({ExpressionText.Fact(part.Path)})");
        return $"\": \" + {string.Join(" + ", parts)} + {EditorText.Literal($" The rule is {rule.Name}.")}";
    }

    private static string? MemberOf(IReadOnlyList<PathExpression> paths) =>
        paths.FirstOrDefault(path => path.IsOwn)?.Steps[0] is FieldStep step ? step.Field.CSharpName : null;

    private static string Facts(IReadOnlyList<PathExpression> paths) => string.Join(", ", paths.Select(ExpressionText.Fact));

    private static string Names(IReadOnlyList<PathExpression> paths) => string.Join(", ", paths.Select(path => path.Text));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
