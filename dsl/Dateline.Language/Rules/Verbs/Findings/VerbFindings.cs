using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions;

namespace Dateline.Language.Rules.Verbs.Findings;

/// <summary>What is wrong with what one verb is told.</summary>
internal static class VerbFindings
{
    private static readonly FindingDescriptor Bound = new("DTL2120", "A count without a bound");
    private static readonly FindingDescriptor Number = new("DTL2121", "Not a whole number");
    private static readonly FindingDescriptor Bounds = new("DTL2122", "Bounds that nothing meets");
    private static readonly FindingDescriptor Countable = new("DTL2123", "Only lists are counted");
    private static readonly FindingDescriptor Two = new("DTL2124", "An order of one");
    private static readonly FindingDescriptor Dates = new("DTL2125", "Only dates are ordered");
    private static readonly FindingDescriptor Flag = new("DTL2126", "Neither yes nor no");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Bound, Number, Bounds, Countable, Two, Dates, Flag];

    public static Finding CountWithoutBound(Place place, string field) =>
        new(Bound, place, $"The rule counts {field} and does not say how many there may be. Add at-least:, at-most: or exactly:.");

    public static Finding NotANumber(Place place, string key, string written) =>
        new(Number, place, $"{key}: takes a whole number such as 2, and {Words.Quoted(written)} is not one.");

    public static Finding NothingMeets(Place place, string least, string most) =>
        new(Bounds, place, $"No number is {least} and {most} at once.");

    public static Finding NotCountable(Place place, string written, ExpressionType type) =>
        new(Countable, place, $"count: counts the items of a list, but {Words.Quoted(written)} is {type.InWords}. To compare it, use check:.");

    public static Finding OnlyOne(Place place) =>
        new(Two, place, "An order has at least two dates, the earlier first: order: [answers.date, date].");

    public static Finding NotADate(Place place, string written, ExpressionType type) =>
        new(Dates, place, $"order: puts dates in order, but {Words.Quoted(written)} is {type.InWords}.{(type.Element?.IsTime == true ? $" To ask it of each item, write each {written}." : "")}");

    public static Finding NeitherYesNorNo(Place place, string key, string written) =>
        new(Flag, place, $"{key}: takes yes or no, and {Words.Quoted(written)} is neither.");
}
