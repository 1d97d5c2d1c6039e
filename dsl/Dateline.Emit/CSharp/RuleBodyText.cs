using System.Globalization;
using Dateline.Language.Rules;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs;

namespace Dateline.Emit.CSharp;

/// <summary>What a verb asks, as C#.</summary>
/// <param name="Code">That of the finding where it fails.</param>
/// <param name="Holds">An expression of the type <c>bool?</c>; null where the verb is checked at build only.</param>
/// <param name="Asks">In words.</param>
internal sealed record RuleBodyText(string Code, string? Holds, string Asks)
{
    public static RuleBodyText Of(RuleBody body) => body switch
    {
        CheckBody check => new("DTL4101", ExpressionText.Condition(check.Condition), check.Text),
        OrderBody order => new("DTL4102", $"Facts.AreInOrder({(order.IsStrict ? "true" : "false")}, {Facts(order.Paths)})", "order " + Names(order.Paths)),
        CountBody count => new("DTL4103", Count(count), "the number of " + count.List.Text),
        RequiresBody requires => new("DTL4104", string.Join(" & ", requires.Paths.Select(path => $"Facts.Has({ExpressionText.Fact(path)})")), "requires " + Names(requires.Paths)),
        ExcludesBody excludes => new("DTL4106", $"FactSets.IsOneAtMost({Facts(excludes.Paths)})", "excludes " + Names(excludes.Paths)),
        SumBody sum => new("DTL4107", Sum(sum), $"{Names(sum.Parts)} make {sum.TotalText}"),
        WithinBody within => new("DTL4108", Within(within), within.Path.Text + " is within its bounds"),
        WhileBody state => new("DTL4109", (state.IsForbidden ? "!" : "") + ExpressionText.Condition(state.IsAmong), (state.IsForbidden ? "not-while " : "while ") + state.Paths[0].Text),
        AgreeBody agree => new("DTL4112", $"FactSets.Agree({Number(agree.Tolerance)}, {Facts(agree.Paths)})", "agree " + Names(agree.Paths)),
        _ => BuildOnly(body),
    };

    /// <summary>
    /// A verb that reads words or looks at other entries. A record of a program stands alone, and its texts are its own:
    /// these rules are checked when the data is compiled.
    /// </summary>
    private static RuleBodyText BuildOnly(RuleBody body) => new("", null, Names(body.Paths));

    private static string Count(CountBody count)
    {
        string size = $"Facts.Size({ExpressionText.Fact(count.List)})";
        string least = count.Least is int from ? $"Facts.IsNotGreater(Fact.Of({Number(from)}), {size})" : "(bool?)true";
        return count.Most is int to ? $"({least} & Facts.IsNotGreater({size}, Fact.Of({Number(to)})))" : least;
    }

    private static string Sum(SumBody sum)
    {
        IEnumerable<string> parts = sum.Parts.Select(part =>
            part.Type.Kind == ExpressionKind.List ? $"FactSets.SumOf({ExpressionText.Fact(part)})" : ExpressionText.Fact(part));
        return $"FactSets.AreAlike(FactSets.Sum({string.Join(", ", parts)}), {ExpressionText.Fact(sum.Total)}, {Number(sum.Tolerance)})";
    }

    private static string Within(WithinBody within)
    {
        string notBelow = within.NotBelow is null ? "(bool?)true" : ExpressionText.Condition(within.NotBelow);
        return within.NotAbove is null ? notBelow : $"({notBelow} & {ExpressionText.Condition(within.NotAbove)})";
    }

    private static string Facts(IReadOnlyList<PathExpression> paths) => string.Join(", ", paths.Select(ExpressionText.Fact));

    private static string Names(IReadOnlyList<PathExpression> paths) => string.Join(", ", paths.Select(path => path.Text));

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m";
}
