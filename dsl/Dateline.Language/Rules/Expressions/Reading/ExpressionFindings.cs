using Dateline.Dates;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Rules.Expressions.Reading;

/// <summary>What is wrong with an expression as a text, before its names are looked up.</summary>
internal static class ExpressionFindings
{
    private static readonly FindingDescriptor Foreign = new("DTL2130", "Spelled as in another language");
    private static readonly FindingDescriptor Missing = new("DTL2131", "Not part of the language of rules");
    private static readonly FindingDescriptor Value = new("DTL2132", "A value is missing");
    private static readonly FindingDescriptor Extra = new("DTL2133", "Something does not belong here");
    private static readonly FindingDescriptor Open = new("DTL2134", "Not closed");
    private static readonly FindingDescriptor Quotes = new("DTL2135", "Text needs double quotes");
    internal static readonly FindingDescriptor Minus = new("DTL2136", "Minus needs spaces");
    private static readonly FindingDescriptor Date = new("DTL2137", "Not a date");
    private static readonly FindingDescriptor Size = new("DTL2138", "Too much for one rule");
    private static readonly FindingDescriptor Chain = new("DTL2139", "One comparison at a time");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [Foreign, Missing, Value, Extra, Open, Quotes, Minus, Date, Size, Chain];

    public static Finding ForeignOperator(ExpressionSource source, TextSpan span, string written, string spelling) =>
        new(Foreign, source.PlaceOf(span), $"Rules write {spelling} for {Words.Quoted(written)}. Change it to {spelling}.")
        {
            Label = $"write {spelling}",
            Repairs = EquatableArray.Of(source.ReplacingOperator(span, spelling, $"Change {written} to {spelling}")),
        };

    public static Finding NotInLanguage(ExpressionSource source, TextSpan span, string what, string instead) =>
        new(Missing, source.PlaceOf(span), $"The language of rules does not have {what}. {instead}") { Label = "not in the language of rules" };

    public static Finding ValueMissing(ExpressionSource source, Token found, Token? before)
    {
        string behind = before is { } token ? $" after {Words.Quoted(token.Text)}" : "";
        return found.Kind == TokenKind.End
            ? new Finding(Value, source.PlaceOf(before?.Span ?? new TextSpan(0, 0)), $"A field or a value is missing{behind}: the condition ends there.")
            : new Finding(Value, source.PlaceOf(found.Span), $"A field or a value is missing{behind}, before {Words.Quoted(found.Text)}.");
    }

    public static Finding DoesNotBelong(ExpressionSource source, Token found) =>
        new(Extra, source.PlaceOf(found.Span), $"{Words.Quoted(found.Text)} does not belong here. Join two conditions with and or or, two values with a sign such as < or ==.");

    public static Finding Unclosed(ExpressionSource source, Token open) =>
        new(Open, source.PlaceOf(open.Span), $"{Words.Quoted(open.Text)} is opened here and not closed.") { Label = "opened here" };

    public static Finding UnclosedText(ExpressionSource source, TextSpan quote) =>
        new(Open, source.PlaceOf(quote), "The quotation mark is opened here and not closed.") { Label = "opened here" };

    public static Finding SingleQuotes(ExpressionSource source, TextSpan span, string text)
    {
        string quoted = "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
        return new(Quotes, source.PlaceOf(span), $"A text in a rule needs double quotes: {Words.Quoted(text)}.")
        {
            Repairs = EquatableArray.Of(source.Replacing(span, quoted, "Use double quotes")),
        };
    }

    public static Finding MinusWithoutBlanks(ExpressionSource source, TextSpan span) =>
        new(Minus, source.PlaceOf(span), "A subtraction needs a space on both sides of its minus sign, because a name may contain one.")
        {
            Repairs = EquatableArray.Of(source.ReplacingOperator(span, "-", "Put spaces around the minus sign")),
        };

    /// <param name="readings">What it may mean, as a condition can hold it.</param>
    public static Finding UnreadableDate(ExpressionSource source, TextSpan span, string literal, EdtfProblem problem, IReadOnlyList<EdtfReading> readings)
    {
        string what = problem.Fault == EdtfFault.Ambiguous ? "can be read in two ways" : "is neither a number nor a date";
        string[] named = [.. readings.Select(Named)];
        string lead = problem.Fault == EdtfFault.NotInCalendar ? "Look the date up; it may be" : "Write";
        string advice = named.Length == 0 ? "" : $" {lead} {string.Join(", or ", named)}.";
        return new(Date, source.PlaceOf(span), $"{Words.Quoted(literal)} {what}: {problem.Explanation}.{advice}")
        {
            Repairs = readings.Select(reading => source.Replacing(span, reading.Text, $"Write {Named(reading)}") with { Safety = RepairSafety.Choice }).ToEquatableArray(),
        };
    }

    private static string Named(EdtfReading reading) => reading.Condition.Length == 0 ? reading.Text : $"{reading.Text} if {reading.Condition}";

    public static Finding NumberTooLarge(ExpressionSource source, TextSpan span) =>
        new(Size, source.PlaceOf(span), "This number is too large to be calculated with. 28 digits can be.");

    public static Finding TooLong(ExpressionSource source, int most) =>
        new(Size, source.PlaceOf(new TextSpan(0, source.Text.Length)), $"This condition has {Words.Number(source.Text.Length)} characters; a rule has at most {Words.Number(most)}. Write several rules.");

    public static Finding TooDeep(ExpressionSource source, Token at, int most) =>
        new(Size, source.PlaceOf(at.Span), $"Conditions are nested more than {Words.Number(most)} deep here. Write several rules.");

    public static Finding ChainedComparison(ExpressionSource source, Token sign) =>
        new(Chain, source.PlaceOf(sign.Span), $"A second comparison {Words.Quoted(sign.Text)} follows the first. Join two with and: 1 < people and people < 5.");
}
