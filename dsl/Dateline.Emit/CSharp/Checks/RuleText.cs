using System.Globalization;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model.Rules;

namespace Dateline.Emit.CSharp.Checks;

/// <summary>What of a rule is text: the sentences about an entry that fails, and the name of its method.</summary>
internal static class RuleText
{
    /// <summary>The method that reads an entry for a rule about several: one does for all kinds of the rule.</summary>
    public static string MethodOf(RuleShape rule) => "Group" + rule.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is wrong: an expression of the type <c>string[]</c>.</summary>
    /// <param name="group">The entry and those that it is compared with, as an expression; empty for a rule that does not compare.</param>
    public static string Sentences(RuleShape rule, string group)
    {
        IEnumerable<string> parts = rule.Message?.Parts.Select(part =>
            part.Path is null ? EditorText.Literal(part.Text) : $"global::Dateline.Compiled.RuleWords.Of({ExpressionText.Fact(part.Path)})") ?? [];
        string message = rule.Message is null ? "null" : string.Join(" + ", parts.DefaultIfEmpty("\"\""));
        string words = $"new global::Dateline.Compiled.RuleWords(check, {EditorText.Literal(rule.Name)}, {message}{Each(rule.ToldOfWhere.Select(Told))})";
        return rule.Body switch
        {
            OrderBodyShape { Slack: { } slack } order => $"{words}.OrderWithin({Flag(order.IsStrict)}, {ExpressionText.Fact(slack)}{Each(order.Paths.Select(Dated))})",
            OrderBodyShape order => $"{words}.Order({Flag(order.IsStrict)}{Each(order.Paths.Select(Dated))})",
            _ => $"[{words}.{SentenceOf(rule, group)}]",
        };
    }

    private static string SentenceOf(RuleShape rule, string group) => rule.Body switch
    {
        ConditionBodyShape condition => $"Check({EditorText.Literal(condition.Text)}{Each(rule.Told.Select(Told))})",
        CountBodyShape count => $"{(count.IsIndependent ? "CountIndependent" : "Count")}({RuleBodyText.Whole(count.Least)}, {RuleBodyText.Whole(count.Most)}, {Named(count.List)}{RuleBodyText.Grades(count)})",
        RequiresBodyShape requires when requires.Paths[0].Fans.Count > 0 => $"RequiresOfEach({EditorText.Literal(requires.Paths[0].Text)})",
        RequiresBodyShape requires => $"Requires({EditorText.Literal(requires.Paths[0].Text)})",
        ExcludesBodyShape excludes => $"Excludes({List(excludes.Paths.Select(Told))})",
        SumBodyShape sum => $"Sum({EditorText.Literal(sum.TotalText)}, {Flag(sum.Total is NumberShape)}, {ExpressionText.Fact(sum.Total)}{Each(sum.Parts.Select(part => $"({Text(part)}, {RuleBodyText.PartOfSum(part)}, {Flag(part.IsList)})"))})",
        WithinBodyShape within => $"Within({Named(within.Value)}, {Bound(within.Least)}, {Bound(within.Most)})",
        WhileBodyShape state => $"While({Flag(state.IsForbidden)}, [{List(state.Values.Select(EditorText.Literal))}], {Named((PathShape)state.IsAmong.Item)})",
        AgreeBodyShape agree => $"Agree({ExpressionText.Fact(agree.Tolerance)}{Each(agree.Paths.Select(path => $"({Named(path)}, {Flag(path.IsOwn)})"))})",
        DerivedBodyShape derived => $"Derived({RuleBodyText.Way(derived)}, {(derived.Text is null ? "null" : EditorText.Literal(derived.Text.Text))}, {RuleBodyText.TextOf(derived)}{Each(derived.Others.Select(Told))})",
        UniqueBodyShape unique => $"Unique({group}, [{List(unique.Per.Select(Text))}]{Each(unique.Compared.Select(Text))})",
        NoOverlapBodyShape overlap => $"NoOverlap({group}{Each(overlap.Per.Select(Text))})",
        NoCircleBodyShape circle => $"Circle({group}{Each(circle.Compared.Select(Text))})",
        AtOnceBodyShape crowd => $"TooManyAtOnce({group}, {RuleBodyText.Whole(crowd.Most)}{Each(crowd.Per.Select(Text))})",
        GapBodyShape gap => $"{(gap.IsLeast ? "TooClose" : "TooFarApart")}({group}, {ExpressionText.Fact(gap.Limit)}{Each(gap.Compared.Select(Text))})",
        _ => throw new NotSupportedException($"No sentence for a {rule.Body.GetType().Name}."),
    };

    /// <summary>A date, whether it is the entry's own, and the fields that lead to it; none to a series, which no single entry states.</summary>
    private static string Dated(PathShape path) =>
        $"({Named(path)}, {Flag(path.IsOwn)}, [{(path.Reading == ReadingShape.Stated ? List(path.Steps.Select(EditorText.Literal)) : "")}])";

    private static string Bound(ExpressionShape? bound) => bound switch
    {
        null => "null",
        PathShape path => Told(path),
        _ => $"(\"\", {ExpressionText.Fact(bound)})",
    };

    private static string Told(PathShape path) => $"({Named(path)})";

    private static string Named(PathShape path) => $"{Text(path)}, {ExpressionText.Fact(path)}";

    private static string Text(PathShape path) => EditorText.Literal(path.Text);

    private static string Flag(bool flag) => flag ? "true" : "false";

    private static string List(IEnumerable<string> items) => string.Join(", ", items);

    private static string Each(IEnumerable<string> items) => string.Concat(items.Select(item => ", " + item));
}
