using Dateline.Dates;

namespace Dateline.Language.Tests.Rules;

/// <summary>Durations in conditions, and dates that are calculated with them.</summary>
public class DurationTests
{
    [Theory]
    [InlineData("effective - date <= 6 years", "effective: 2024-03-31", Truth.Unknown)]
    [InlineData("effective - date <= 6 years", "effective: 2024-03-01", Truth.True)]
    [InlineData("effective - date <= 6 years", "effective: 2024-04-01", Truth.False)]
    [InlineData("effective <= date + 6 years", "effective: 2024-04-01", Truth.False)]
    [InlineData("effective - 6 years <= date", "effective: 2024-04-01", Truth.False)]
    [InlineData("effective - date > 1 month", "effective: 2018-03-31", Truth.False)]
    [InlineData("effective - date < 30 days", "effective: 2018-05", Truth.False)]
    [InlineData("effective - date == 0 days", "effective: 2018-03", Truth.Unknown)]
    [InlineData("effective - date == 2 months", "effective: 2019", Truth.False)]
    [InlineData("effective == date + 1 year", "effective: 2019-03", Truth.Unknown)]
    [InlineData("effective - date <= 1 year", "effective: 2018~", Truth.Unknown)]
    [InlineData("effective - date <= 1 year", "effective: 2018-04/..", Truth.Unknown)]
    [InlineData("effective - date <= 1 year", "effective: { unknown: no source says }", Truth.Unknown)]
    [InlineData("effective + 1 day > date", "effective: -0043-03-15", Truth.False)]
    [InlineData("date - effective > 2059 years", "effective: -0043-03-15", Truth.True)]
    [InlineData("2021 - date >= 3 years", "", Truth.Unknown)]
    [InlineData("2022 - date >= 3 years", "", Truth.True)]
    public void A_time_is_as_long_as_the_calendar_says_on_every_day_that_is_possible(string condition, string fields, Truth expected) =>
        Assert.Equal(expected, RuleCase.TruthOf(condition, fields));

    [Theory]
    [InlineData("effective + 1 month == 2018-02-28", "effective: 2018-01-31")]
    [InlineData("effective + 1 month == 2020-02-29", "effective: 2020-01-31")]
    [InlineData("effective + 1 year == 2021-02-28", "effective: 2020-02-29")]
    [InlineData("effective - 1 month == 2018-02-28", "effective: 2018-03-31")]
    [InlineData("effective + 1 month 1 day == 2018-03-01", "effective: 2018-01-31")]
    [InlineData("effective + 2 weeks == 2018-01-15", "effective: 2018-01-01")]
    [InlineData("effective + -2 weeks == 2017-12-18", "effective: 2018-01-01")]
    [InlineData("effective + 1 year == -0042-03-15", "effective: -0043-03-15")]
    [InlineData("effective + 1 day == 0001-01-01", "effective: 0000-12-31")]
    [InlineData("effective + 24 hours == 2018-01-02", "effective: 2018-01-01")]
    [InlineData("effective + 1.5 years == 2019-07-01", "effective: 2018-01-01")]
    public void The_end_of_a_month_is_its_last_day(string condition, string fields) => Assert.Equal(Truth.True, RuleCase.TruthOf(condition, fields));

    [Theory]
    [InlineData("effective + 36 hours == 2018-01-02T22:00:00", "effective: 2018-01-01T10:00:00", Truth.True)]
    [InlineData("effective + 36 hours < 2018-01-03", "effective: 2018-01-01", Truth.Unknown)]
    [InlineData("effective + 36 hours < 2018-01-04", "effective: 2018-01-01", Truth.True)]
    [InlineData("2018-01-02 - effective <= 36 hours", "effective: 2018-01-01", Truth.Unknown)]
    [InlineData("2018-01-02 - effective <= 48 hours", "effective: 2018-01-01", Truth.True)]
    [InlineData("2018-01-03 - effective <= 24 hours", "effective: 2018-01-01", Truth.False)]
    [InlineData("2018-01-02T10:00:00Z - effective == 25 hours", "effective: 2018-01-01T10:00:00+01:00", Truth.True)]
    public void Hours_count_where_times_are_written(string condition, string fields, Truth expected) =>
        Assert.Equal(expected, RuleCase.TruthOf(condition, fields));

    [Theory]
    [InlineData("age(2000-03-02, effective) == 17", "effective: 2018-03-01", Truth.True)]
    [InlineData("age(2000-03-02, effective) == 18", "effective: 2018-03-02", Truth.True)]
    [InlineData("age(2000-02-29, effective) == 18", "effective: 2018-02-28", Truth.True)]
    [InlineData("age(2000, effective) >= 18", "effective: 2018-03-02", Truth.Unknown)]
    [InlineData("age(2000, effective) >= 17", "effective: 2018-03-02", Truth.True)]
    [InlineData("age(2000, effective) > 18", "effective: 2018-03-02", Truth.False)]
    [InlineData("age(2000, effective) + 10 < 27", "effective: 2018-03-02", Truth.False)]
    [InlineData("age(2000, effective) * 2 == 35", "effective: 2018-03-02", Truth.Unknown)]
    [InlineData("age(-0100-07-12, effective) == 55", "effective: -0044-03-15", Truth.True)]
    [InlineData("age(2000, effective) >= 18", "", Truth.Unknown)]
    public void An_age_is_told_in_whole_years(string condition, string fields, Truth expected) => Assert.Equal(expected, RuleCase.TruthOf(condition, fields));

    [Theory]
    [InlineData("12 months == 1 year", Truth.True)]
    [InlineData("30 days < 1 month", Truth.Unknown)]
    [InlineData("27 days < 1 month", Truth.True)]
    [InlineData("1 month > 31 days", Truth.False)]
    [InlineData("366 days >= 1 year", Truth.True)]
    [InlineData("2 weeks == 14 days", Truth.True)]
    [InlineData("400 years == 146097 days", Truth.True)]
    [InlineData("3 * 2 months - 1 month == 5 months", Truth.True)]
    public void Durations_are_compared_from_whatever_day_they_begin(string condition, Truth expected) => Assert.Equal(expected, RuleCase.TruthOf(condition));

    [Theory]
    [InlineData("date + 6 yrs < 2030", "DTL2190 [yrs] Durations are counted in years, months, weeks, days, hours, minutes and seconds, and \"yrs\" is none of these. Write years.")]
    [InlineData("date + 6 Monate < 2030", "DTL2190 [Monate] Durations are counted in years, months, weeks, days, hours, minutes and seconds, and \"Monate\" is none of these. Write months.")]
    [InlineData("date + 6 monhts < 2030", "DTL2190 [monhts] Durations are counted in years, months, weeks, days, hours, minutes and seconds, and \"monhts\" is none of these. Write months.")]
    [InlineData("date + 6years < 2030", "DTL2190 [6years] A duration is a number, a space and a unit, and \"6years\" is one word. Write 6 years.")]
    [InlineData("date + 9-months < 2030", "DTL2190 [9-months] A duration is a number, a space and a unit, and \"9-months\" is one word. Write 9 months.")]
    [InlineData("date + 1.5 months < 2030", "DTL2190 [1.5 months] A part of a month has no fixed length. Write whole numbers, in smaller units: 1 year 6 months, 36 hours.")]
    [InlineData("date + 99999999999 years < 2030", "DTL2190 [99999999999 years] This is longer than anything that can be dated.")]
    [InlineData("date + 6 people < 2030", "DTL2133 [people] \"people\" does not belong here. Join two conditions with and or or, two values with a sign such as < or ==.")]
    public void A_duration_in_other_words_is_a_finding(string condition, string expected) =>
        Assert.Equal([expected], RuleCase.FindingsOf($"r:\n  in: cut\n  check: {condition}"));

    [Fact]
    public void A_failed_rule_tells_what_came_of_it() => Assert.Equal(
        ["DTL4101 [2024-04-02] \"a\" breaks the rule r: effective is 2024-04-02 and date is 2018-03-01. It requires effective - date <= 6 years."],
        RuleCase.Check("r:\n  in: cut\n  check: effective - date <= 6 years", "a:\n  kind: cut\n  date: 2018-03-01\n  mission: mission-one\n  effective: 2024-04-02\n"));
}
