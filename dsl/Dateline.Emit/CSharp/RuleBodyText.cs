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
        OrderBody order => new("DTL4102", $"Facts.AreInOrder({(order.IsStrict ? "true" : "false")}, {Facts(order.Paths)})", "order " + Names(order.Paths)),
        CountBody count => new("DTL4103", Count(count), "the number of " + count.List.Text),
        RequiresBody requires => new("DTL4104", string.Join(" & ", requires.Paths.Select(path => $"Facts.Has({ExpressionText.Fact(path)})")), "requires " + Names(requires.Paths)),
        ExcludesBody excludes => new("DTL4106", $"FactSets.IsOneAtMost({Facts(excludes.Paths)})", "excludes " + Names(excludes.Paths)),
        SumBody sum => new("DTL4107", Sum(sum), $"{Names(sum.Parts)} make {sum.TotalText}"),
        WithinBody within => new("DTL4108", Within(within), within.Path.Text + " is within its bounds"),
        WhileBody state => new("DTL4109", (state.IsForbidden ? "!" : "") + ExpressionText.Condition(state.IsAmong), (state.IsForbidden ? "not-while " : "while ") + state.Paths[0].Text),
        AgreeBody agree => new("DTL4112", $"FactSets.Agree({Number(agree.Tolerance)}, {Facts(agree.Paths)})", "agree " + Names(agree.Paths)),
        DerivedBody derived => new("DTL4113", Derived(derived), $"{derived.Text.Path?.Text ?? "the id"} is derived from {Names(derived.Others)}"),
        UniqueBody unique => new("DTL4105", "AreUnique()", "unique " + Names(unique.Fields) + Per(unique)),
        NoOverlapBody overlap => new("DTL4114", "DoNotOverlap()", "no-overlap " + Names(overlap.Ends) + Per(overlap)),
        GapBody gap => new("DTL4115", $"HaveNoGapAbove({Number(gap.Limit)})", $"gap-at-most {gap.Limit.ToString(CultureInfo.InvariantCulture)} between {gap.Between.Text}{Per(gap)}"),
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

    private static string Derived(DerivedBody derived)
    {
        string method = derived is DerivedYearBody ? "NamesYear" : derived is DerivedDatesBody ? "NamesDates" : "BeginsWith";
        string text = derived.Text.Path is { } path ? ExpressionText.Fact(path) : "check.Id";
        return $"FactDerivation.{method}({text}, {Facts(derived.Others)})";
    }

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

    private static string Names(IReadOnlyList<PathExpression> paths) => string.Join(", ", paths.Select(path => path.Text));

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m";
}
