using System.Globalization;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Rules.Verbs.Derived;

namespace Dateline.Emit.Model.Rules;

/// <summary>What a verb asks, in words, and the code of the finding where it fails.</summary>
internal static class RuleAsking
{
    public static string WordsOf(RuleBody body) => body switch
    {
        CheckBody check => check.Text,
        OrderBody order => "these dates are in another order" + (order.IsStrict ? ", each on a later day" : "") + (order.Slack is { } slack ? $", give or take {slack}" : ""),
        CountBody count => Amount(count) + (count.IsIndependent ? " that do not go back to one origin" : "") + count.GradesInWords,
        RequiresBody requires => "requires " + Names(requires.Paths),
        ExcludesBody excludes => "only one of them is allowed",
        SumBody sum => $"{Names(sum.Parts)} should add up to {sum.TotalText}",
        WithinBody within => $"{within.Path.Text} should {Bounds(within)}",
        WhileBody state => $"{state.Paths[0].Text} should {(state.IsForbidden ? "not be" : "be")} {string.Join(" or ", state.IsAmong.List.Select(WordsOf))} then",
        AgreeBody agree => "they should agree" + (agree.Tolerance.IsZero ? "" : $", with at most {agree.Tolerance.InWords} between them"),
        DerivedBody derived => $"{derived.Text.Path?.Text ?? "the id"} should repeat what {Names(derived.Others)} {(derived.Others.Count == 1 ? "says" : "say")}",
        UniqueBody unique => $"another entry has the same {Names(unique.Fields)}{Per(unique)}",
        NoOverlapBody overlap => "another entry overlaps that, and only one at a time is allowed" + Per(overlap),
        NoCircleBody circle => $"{Names(circle.Fields)} never leads back to where it began",
        AtOnceBody crowd => $"at most {Whole(crowd.Most)} are allowed at once{Per(crowd)}",
        GapBody gap => gap.IsLeast ? $"at least {gap.Limit.InWords} should lie between neighbours{Per(gap)}" : $"at most {gap.Limit.InWords} may lie between neighbours{Per(gap)}",
        _ => throw new NotSupportedException($"No words for a {body.GetType().Name}."),
    };

    private static string Per(GroupBody body) => body.Per.Count == 0 ? "" : " per " + Names(body.Per);

    private static string Amount(CountBody count) => (count.Least, count.Most) switch
    {
        ({ } least, { } most) when least == most => "exactly " + Whole(least),
        ({ } least, { } most) => $"{Whole(least)} to {Whole(most)}",
        ({ } least, null) => "at least " + Whole(least),
        _ => "at most " + Whole(count.Most ?? 0),
    };

    private static string Bounds(WithinBody within)
    {
        bool isNumber = within.Path.Type.Kind == ExpressionKind.Number;
        string least = within.NotBelow is null ? "" : (isNumber ? "be at least " : "not be before ") + WordsOf(within.NotBelow.Left);
        string most = within.NotAbove is null ? "" : (isNumber ? "be at most " : "not be after ") + WordsOf(within.NotAbove.Right);
        return least.Length > 0 && most.Length > 0 ? $"{least} and {most}" : least + most;
    }

    private static string WordsOf(Expression value) => value switch
    {
        PathExpression path => path.Text,
        NumberLiteral number => number.Number.ToString(CultureInfo.InvariantCulture),
        DurationLiteral length => length.Duration.ToString(),
        ArithmeticExpression { Operator: not ArithmeticOperator.Multiply } sum => $"{WordsOf(sum.Left)} {(sum.Operator == ArithmeticOperator.Add ? "+" : "-")} {WordsOf(sum.Right)}",
        DateLiteral date => date.Date.Text,
        OptionLiteral option => option.Option,
        TextLiteral text => text.Text,
        FlagLiteral flag => flag.IsYes ? "yes" : "no",
        _ => "what the rule says",
    };

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Names(IReadOnlyList<PathExpression> paths) => string.Join(", ", paths.Select(path => path.Text));
}
