using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Rules.Expressions.Typing;

/// <summary>What is wrong with dates and durations that a condition calculates with.</summary>
internal static class TimeFindings
{
    private static readonly FindingDescriptor Unit = new("DTL2191", "A number without a unit");
    private static readonly FindingDescriptor Nothing = new("DTL2192", "Nothing comes of these two");
    private static readonly FindingDescriptor Today = new("DTL2193", "A program has a day of its own");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Unit, Nothing, Today];

    /// <param name="other">What the number is beside: a date or a duration.</param>
    public static Finding UnitMissing(Place place, string written, bool isLiteral, string other, ExpressionType otherType)
    {
        string number = Words.OnOneLine(written);
        string sentence = $"{Words.Quoted(other)} is {otherType.InWords}, and {(isLiteral ? number : Words.Quoted(written))} is a number.";
        string[] instead = isLiteral ? [.. new[] { "day", "month", "year" }.Select(unit => $"{number} {unit}{(number == "1" ? "" : "s")}")] : [$"{number} * 1 day"];
        return new(Unit, place, $"{sentence} Say what it counts: {Words.List(instead, lastWord: "or")}.")
        {
            Label = "of what?",
            Repairs = instead.Select(one => Choice(place, one)).ToEquatableArray(),
        };
    }

    /// <param name="duration">What an age is compared with.</param>
    public static Finding AgeIsANumber(Place place, Expression duration)
    {
        string sentence = "age(…) is a number of years, so it is compared with a number alone.";
        if (duration is not DurationLiteral { Duration: { Days: 0, Seconds: 0, Months: var months } } || months % 12 != 0)
            return new(Unit, place, $"{sentence} For months or days, compare the dates: born + 18 months <= date.");
        string years = Words.Number(months / 12);
        return new(Unit, place, $"{sentence} Write {years}.") { Repairs = EquatableArray.Of(Choice(place, years) with { Safety = RepairSafety.Safe }) };
    }

    public static Finding DateBesideDuration(Place place, string date, string duration) =>
        new(Nothing, place, $"{Words.Quoted(date)} is a date and {Words.Quoted(duration)} a length of time: they cannot be compared. Compare two dates (end <= start + 6 years) or two durations (end - start <= 6 years).");

    public static Finding NothingComesOf(Place place, string sign, string left, ExpressionType leftType, string right, ExpressionType rightType) =>
        new(Nothing, place, $"Nothing comes of {Words.Quoted(left)} ({leftType.InWords}) {sign} {Words.Quoted(right)} ({rightType.InWords}). Write date + duration, date - duration, date - date or number * duration.");

    public static Finding AgeOfTwo(Place place) =>
        new(Nothing, place, "age(…) takes two dates: when somebody was born, and when the age is asked. Write age(born, date).");

    public static Finding AgeOfNoDate(Place place, string written, ExpressionType type) =>
        new(Nothing, place, $"age(…) takes two dates, but {Words.Quoted(written)} is {type.InWords}. Write age(born, date).");

    public static Finding TodayInGeneratedCode(Place place) =>
        new(Today, place, "Only rules know today, the day of a check. What follows from it belongs in a rule, or in the program, which has a clock.");

    private static Repair Choice(Place place, string text) =>
        new($"Change it to {text}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, text)));
}
