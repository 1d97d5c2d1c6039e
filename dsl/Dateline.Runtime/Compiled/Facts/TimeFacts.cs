using System.ComponentModel;
using Dateline.Dates;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>What generated code asks of facts about time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TimeFacts
{
    /// <summary>A length of time as the calendar counts it.</summary>
    /// <param name="months">Years are twelve.</param>
    /// <param name="days">Weeks are seven.</param>
    /// <param name="seconds">Hours are 3,600.</param>
    public static Fact Length(long months, long days, long seconds) => new(Statement.Of(Value.Of(new CalendarDuration(months, days, seconds))));

    /// <summary>Whether dates stand in order; those that are not there are skipped.</summary>
    /// <param name="isStrict">Whether the same point is not early enough.</param>
    /// <param name="slack">By so much a date may be later than one behind it.</param>
    /// <param name="dates">The dates.</param>
    public static bool? AreInOrder(bool isStrict, Fact slack, params Fact[] dates) =>
        Verdicts.OfPairs(new FactList(dates), new InOrder(isStrict, slack.Value.Duration)).ToAnswer();

    /// <summary>A number or a length of time.</summary>
    internal static Amount AmountOf(Fact limit) => limit.Value.Duration is { } length ? new Amount(length) : new Amount(limit.Value.Number);

    /// <summary>Whole years from one date to another; unknown where one of them is.</summary>
    /// <param name="born">The first date.</param>
    /// <param name="on">The second date.</param>
    public static Fact Age(Fact born, Fact on) => new(Statement.Of(TimeArithmetic.Age(born.Value, on.Value)));
}
