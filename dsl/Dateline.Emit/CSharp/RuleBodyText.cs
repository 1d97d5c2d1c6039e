using System.Globalization;
using Dateline.Language.Rules;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Groups;
using Dateline.Language.Rules.Verbs;

namespace Dateline.Emit.CSharp;

/// <summary>What a verb asks, as C#.</summary>
/// <param name="Code">That of the finding where it fails.</param>
/// <param name="Holds">An expression of the type <c>bool?</c>. For a verb about several entries, a method of <c>EntryGroup</c>.</param>
/// <param name="Asks">In words.</param>
internal sealed record RuleBodyText(string Code, string Holds, string Asks)
{
    public static RuleBodyText Of(RuleBody body) => body switch
    {
        CheckBody check => new("DTL4101", ExpressionText.Condition(check.Condition), check.Text),
        OrderBody order => new("DTL4102", $"global::Dateline.Compiled.Facts.AreInOrder({(order.IsStrict ? "true" : "false")}, {Facts(order.Paths)})", "these dates are in another order" + (order.IsStrict ? ", each on a later day" : "")),
        CountBody count => new("DTL4103", Count(count), Amount(count)),
        RequiresBody requires => new("DTL4104", string.Join(" & ", requires.Paths.Select(Has)), "requires " + Names(requires.Paths)),
        ExcludesBody excludes => new("DTL4106", $"global::Dateline.Compiled.FactSets.IsOneAtMost({Facts(excludes.Paths)})", "only one of them is allowed"),
        SumBody sum => new("DTL4107", Sum(sum), $"{Names(sum.Parts)} should add up to {sum.TotalText}"),
        WithinBody within => new("DTL4108", Within(within), $"{within.Path.Text} should {Bounds(within)}"),
        WhileBody state => new("DTL4109", (state.IsForbidden ? "!" : "") + ExpressionText.Condition(state.IsAmong), $"{state.Paths[0].Text} should {(state.IsForbidden ? "not be" : "be")} {string.Join(" or ", state.IsAmong.List.Select(WordsOf))} then"),
        AgreeBody agree => new("DTL4112", $"global::Dateline.Compiled.FactSets.Agree({Number(agree.Tolerance)}, {Facts(agree.Paths)})", "they should agree" + (agree.Tolerance > 0 ? $", with at most {agree.Tolerance.ToString(CultureInfo.InvariantCulture)} between them" : "")),
        DerivedBody derived => new("DTL4113", Derived(derived), $"{derived.Text.Path?.Text ?? "the id"} should repeat what {Names(derived.Others)} {(derived.Others.Count == 1 ? "says" : "say")}"),
        UniqueBody unique => new("DTL4105", "AreUnique()", $"another entry has the same {Names(unique.Fields)}{Per(unique)}"),
        NoOverlapBody overlap => new("DTL4114", "DoNotOverlap()", "another entry overlaps that, and only one at a time is allowed" + Per(overlap)),
        GapBody gap => new("DTL4115", $"HaveNoGapAbove({Number(gap.Limit)})", $"at most {gap.Limit.ToString(CultureInfo.InvariantCulture)} may lie between neighbours{Per(gap)}"),
        _ => throw new NotSupportedException($"No C# for a {body.GetType().Name}."),
    };

    /// <summary>What a verb about several entries compares, as C#.</summary>
    public static string Compared(GroupBody body) => Facts(body switch
    {
        UniqueBody unique => unique.Fields,
        NoOverlapBody overlap => overlap.Ends,
        _ => [((GapBody)body).Between],
    });

    public static string Facts(IReadOnlyList<PathExpression> paths) => string.Join(", ", paths.Select(ExpressionText.Fact));

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
        DateLiteral date => date.Date.Text,
        OptionLiteral option => option.Option,
        TextLiteral text => text.Text,
        FlagLiteral flag => flag.IsYes ? "yes" : "no",
        _ => "what the rule says",
    };

    private static string Has(PathExpression path)
    {
        string fact = ExpressionText.Fact(path);
        if (!path.IsDemanded)
            return $"global::Dateline.Compiled.Facts.Has({fact})";
        return path.Steps.Count == 1 ? $"(global::Dateline.Compiled.Facts.Has({fact}) | null)" : $"global::Dateline.Compiled.Facts.HasDemanded({ExpressionText.WayTo(path)}, {fact})";
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Derived(DerivedBody derived)
    {
        string method = derived is DerivedYearBody ? "NamesYear" : derived is DerivedDatesBody ? "NamesDates" : "BeginsWith";
        string text = derived.Text.Path is { } path ? ExpressionText.Fact(path) : "check.Id";
        return $"global::Dateline.Compiled.FactDerivation.{method}({text}, {Facts(derived.Others)})";
    }

    private static string Count(CountBody count)
    {
        string size = $"global::Dateline.Compiled.FactSets.CountOf({ExpressionText.Fact(count.List)})";
        string least = count.Least is int from ? $"global::Dateline.Compiled.Facts.IsNotGreater(global::Dateline.Compiled.Fact.Of({Number(from)}), {size})" : "(bool?)true";
        return count.Most is int to ? $"({least} & global::Dateline.Compiled.Facts.IsNotGreater({size}, global::Dateline.Compiled.Fact.Of({Number(to)})))" : least;
    }

    private static string Sum(SumBody sum)
    {
        IEnumerable<string> parts = sum.Parts.Select(part =>
            part.Type.Kind == ExpressionKind.List ? $"global::Dateline.Compiled.FactSets.SumOf({ExpressionText.Fact(part)})" : ExpressionText.Fact(part));
        return $"global::Dateline.Compiled.FactSets.AreAlike(global::Dateline.Compiled.FactSets.Sum({string.Join(", ", parts)}), {ExpressionText.Fact(sum.Total)}, {Number(sum.Tolerance)})";
    }

    private static string Within(WithinBody within)
    {
        string notBelow = within.NotBelow is null ? "(bool?)true" : ExpressionText.Condition(within.NotBelow);
        return within.NotAbove is null ? notBelow : $"({notBelow} & {ExpressionText.Condition(within.NotAbove)})";
    }

    private static string Names(IReadOnlyList<PathExpression> paths) => string.Join(", ", paths.Select(path => path.Text));

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m";
}
