using System.Globalization;
using Dateline.Emit.Model.Rules;

namespace Dateline.Emit.CSharp;

/// <summary>What of a rule is text: the sentence about an entry that fails, and the name of its method.</summary>
internal static class RuleText
{
    /// <summary>The method that reads an entry for a rule about several: one does for all kinds of the rule.</summary>
    public static string MethodOf(RuleShape rule) => "Group" + rule.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is wrong, behind the id: an expression of the type <c>string</c>.</summary>
    public static string Sentence(RuleShape rule)
    {
        IEnumerable<string> parts = rule.Message?.Parts.Select(part =>
            part.Path is null ? EditorText.Literal(part.Text) : $"global::Dateline.Compiled.Facts.InWords({ExpressionText.Fact(part.Path)})") ?? [];
        string message = rule.Message is null ? "null" : string.Join(" + ", parts.DefaultIfEmpty("\"\""));
        string way = rule.Body switch { ConditionBodyShape { IsOwnCondition: true } => "Check", CountBodyShape => "Count", RequiresBodyShape => "Requires", _ => "Of" };
        return $"global::Dateline.Compiled.RuleWords.{way}({Named(rule)}, {message}, {EditorText.Literal(rule.Asks)}{Told(rule.Told)})";
    }

    private static string Named(RuleShape rule) => rule.ToldOfWhere.Count == 0
        ? EditorText.Literal(rule.Name)
        : $"global::Dateline.Compiled.RuleWords.Named({EditorText.Literal(rule.Name)}{Told(rule.ToldOfWhere)})";

    private static string Told(IEnumerable<PathShape> paths) =>
        string.Concat(paths.Select(path => $", ({EditorText.Literal(path.Text)}, {ExpressionText.Fact(path)})"));
}
