using System.ComponentModel;
using System.Globalization;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>Says that an entry breaks a rule, in the words of the build: what is so, what the rule asks, and its name.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RuleWords
{
    private const int MostValues = 4;
    private const int LongestValue = 40;

    /// <summary>The name of a rule that is for some entries only, and what made it ask this one.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="where">What the fields of the condition say under which it asks.</param>
    public static string Named(string rule, params (string Path, Fact Fact)[] where) =>
        where.Length == 0 ? rule : $"{rule} (where {InWords(where)})";

    /// <summary>Of a condition.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="message">The rule's own words; null where it has none.</param>
    /// <param name="condition">As the timeline file writes it.</param>
    /// <param name="values">What the fields of the condition say.</param>
    public static string Check(string rule, string? message, string condition, params (string Path, Fact Fact)[] values) =>
        message is null
            ? $" breaks the rule {rule}{(values.Length == 0 ? "" : $": {InWords(values)}")}. It requires {condition}."
            : $": {WithPeriod(message)} The rule is {rule}: {condition}.";

    /// <summary>Of a number of items.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="message">The rule's own words; null where it has none.</param>
    /// <param name="asked">How many there may be.</param>
    /// <param name="list">The list.</param>
    public static string Count(string rule, string? message, string asked, (string Path, Fact Fact) list)
    {
        string count = (Items.Count(list.Fact.Statement)?.Named ?? 0).ToString(CultureInfo.InvariantCulture);
        string facts = list.Path.Contains('.') ? $"has {count} under {list.Path}" : $"lists {(count == "0" ? "no" : count)} {(count == "1" && list.Path is "sources" or "quotes" ? list.Path[..^1] : list.Path)}";
        return message is null
            ? $" {facts}; {asked} {(asked.EndsWith(" 1", StringComparison.Ordinal) ? "is" : "are")} required. The rule is {rule}."
            : $": {WithPeriod(message)} It {facts}; {asked} {(asked.EndsWith(" 1", StringComparison.Ordinal) ? "is" : "are")} required. The rule is {rule}.";
    }

    /// <summary>Of fields that are missing.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="message">The rule's own words; null where it has none.</param>
    /// <param name="asks">What it asks.</param>
    /// <param name="values">The fields that it asks for.</param>
    public static string Requires(string rule, string? message, string asks, params (string Path, Fact Fact)[] values)
    {
        string missing = string.Join(", ", values.Where(value => value.Fact.IsAbsent).Select(value => $"\"{value.Path}\""));
        return message is null
            ? $" has no {missing}, and the rule {rule} {asks}."
            : $": {WithPeriod(message)} It has no {missing}. The rule is {rule}.";
    }

    /// <summary>Of anything else.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="message">The rule's own words; null where it has none.</param>
    /// <param name="asks">What it asks, as a sentence.</param>
    /// <param name="values">What the fields of the rule say.</param>
    public static string Of(string rule, string? message, string asks, params (string Path, Fact Fact)[] values) =>
        $": {(message is null ? "" : WithPeriod(message) + " ")}{InWords(values)}{(values.Length == 0 ? "" : ", but ")}{asks}. The rule is {rule}.";

    private static string InWords((string Path, Fact Fact)[] values)
    {
        return List([.. values.Take(MostValues).Select(value => $"{value.Path} is {InWords(value.Fact)}")], values.Length);
    }

    private static string List(string[] shown, int count)
    {
        if (count > shown.Length)
            return string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", shown)} and {count - shown.Length} more");
        return shown.Length < 2 ? string.Concat(shown) : $"{string.Join(", ", shown[..^1])} and {shown[^1]}";
    }

    private static string InWords(Fact fact)
    {
        if (fact.Value.Items is { } items)
            return List([.. Enumerable.Range(0, Math.Min(items.Count, MostValues)).Select(index => InWords(new Fact(items[index])))], items.Count);
        string words = fact.IsAbsent ? "not stated" : Facts.InWords(fact);
        return words.Length > LongestValue ? string.Concat(words.AsSpan(0, LongestValue), "…") : words;
    }

    private static string WithPeriod(string message) => message.EndsWith('.') ? message : message + ".";
}
