using System.Globalization;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model.Rules;

namespace Dateline.Emit.CSharp.Checks;

/// <summary>What a verb asks, as C#.</summary>
internal static class RuleBodyText
{
    /// <summary>An expression of the type <c>bool?</c>. For a verb about several entries, a method of <c>EntryGroup</c>.</summary>
    public static string Holds(RuleBodyShape body) => body switch
    {
        ConditionBodyShape condition => ExpressionText.Condition(condition.Condition),
        WhileBodyShape state => (state.IsForbidden ? "!" : "") + ExpressionText.Condition(state.IsAmong),
        OrderBodyShape { Slack: { } slack } order => $"global::Dateline.Compiled.TimeFacts.AreInOrder({(order.IsStrict ? "true" : "false")}, {ExpressionText.Fact(slack)}, {Facts(order.Paths)})",
        OrderBodyShape order => $"global::Dateline.Compiled.Facts.AreInOrder({(order.IsStrict ? "true" : "false")}, {Facts(order.Paths)})",
        CountBodyShape count => Count(count),
        RequiresBodyShape requires => string.Join(" & ", requires.Paths.Select(Has)),
        ExcludesBodyShape excludes => $"global::Dateline.Compiled.FactSets.IsOneAtMost({Facts(excludes.Paths)})",
        SumBodyShape sum => Sum(sum),
        WithinBodyShape within => Within(within),
        AgreeBodyShape agree => $"global::Dateline.Compiled.FactSets.Agree({ExpressionText.Fact(agree.Tolerance)}, {Facts(agree.Paths)})",
        DerivedBodyShape derived => Derived(derived),
        UniqueBodyShape => "AreUnique()",
        NoOverlapBodyShape => "DoNotOverlap()",
        NoCircleBodyShape => "LeadNowhereBack()",
        AtOnceBodyShape crowd => $"AreAtMost({Whole(crowd.Most)})",
        GapBodyShape gap => $"{(gap.IsLeast ? "HaveNoGapBelow" : "HaveNoGapAbove")}({ExpressionText.Fact(gap.Limit)})",
        _ => throw new NotSupportedException($"No C# for a {body.GetType().Name}."),
    };

    /// <summary>Expressions of the type <c>Fact</c>, with commas.</summary>
    public static string Facts(IEnumerable<PathShape> paths) => string.Join(", ", paths.Select(ExpressionText.Fact));

    private static string Has(PathShape path)
    {
        string fact = ExpressionText.Fact(path);
        if (path.Fans.Count > 0)
            return $"global::Dateline.Compiled.Facts.HasEach({fact}, {(path.IsDemanded ? "true" : "false")})";
        if (!path.IsDemanded)
            return $"global::Dateline.Compiled.Facts.Has({fact})";
        return path.Steps.Count == 1 ? $"(global::Dateline.Compiled.Facts.Has({fact}) | null)" : $"global::Dateline.Compiled.Facts.HasDemanded({ExpressionText.WayTo(path)}, {fact})";
    }

    /// <summary>How a text should repeat others.</summary>
    public static string Way(DerivedBodyShape derived) => "global::Dateline.Compiled.DerivedText." + derived.Way switch
    {
        DerivationShape.Year => "Year",
        DerivationShape.Dates => "Dates",
        _ => "Beginning",
    };

    /// <summary>The text that should, as an expression of the type <c>Fact</c>.</summary>
    public static string TextOf(DerivedBodyShape derived) => derived.Text is { } path ? ExpressionText.Fact(path) : "check.Id";

    private static string Derived(DerivedBodyShape derived) =>
        $"global::Dateline.Compiled.FactDerivation.Repeats({Way(derived)}, {TextOf(derived)}, {Facts(derived.Others)})";

    private static string Count(CountBodyShape count) =>
        $"global::Dateline.Compiled.FactSets.{(count.IsIndependent ? "HasIndependent" : "HasCount")}({Counted(count)}, {Whole(count.Least)}, {Whole(count.Most)})";

    private static string Counted(CountBodyShape count)
    {
        string list = ExpressionText.Fact(count.List);
        return Grades(count) is { Length: > 0 } grades ? $"global::Dateline.Compiled.FactSets.OfGrades({list}{grades})" : list;
    }

    /// <summary>The grades of the sources that are counted, and of those that are not, as two more arguments; nothing where all are counted.</summary>
    public static string Grades(CountBodyShape count) => count.Only.Count + count.LeftOut.Count == 0
        ? ""
        : $", [{string.Join(", ", count.Only.Select(EditorText.Literal))}], [{string.Join(", ", count.LeftOut.Select(EditorText.Literal))}]";

    private static string Sum(SumBodyShape sum)
    {
        IEnumerable<string> parts = sum.Parts.Select(part =>
            part.IsList ? $"global::Dateline.Compiled.FactSets.SumOf({PartOfSum(part)})" : PartOfSum(part));
        return $"global::Dateline.Compiled.FactSets.MakeTotal({ExpressionText.Fact(sum.Total)}, {Number(sum.Tolerance)}, {string.Join(", ", parts)})";
    }

    /// <summary>A number that is added up, or a list: where nobody knows it, what its declaration says of it.</summary>
    public static string PartOfSum(PathShape part)
    {
        string fact = ExpressionText.Fact(part);
        return part.Least is null && part.Most is null ? fact : $"global::Dateline.Compiled.FactSets.PartOfSum({fact}, {(part.IsList ? "true" : "false")}, {Number(part.Least)}, {Number(part.Most)})";
    }

    private static string Number(decimal? number) => number is { } known ? Number(known) : "null";

    private static string Within(WithinBodyShape within)
    {
        string value = ExpressionText.Fact(within.Value);
        string notBelow = within.Least is null ? "(bool?)true" : $"global::Dateline.Compiled.Facts.IsNotGreater({ExpressionText.Fact(within.Least)}, {value})";
        return within.Most is null ? notBelow : $"({notBelow} & global::Dateline.Compiled.Facts.IsNotGreater({value}, {ExpressionText.Fact(within.Most)}))";
    }

    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m";

    public static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";
}
