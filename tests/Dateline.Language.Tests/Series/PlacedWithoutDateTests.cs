using System.Globalization;
using Dateline.Language.Diagnostics;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Series;

/// <summary>A change without a date, of which something is known when it was, has to fit to the others at one of those times.</summary>
public class PlacedWithoutDateTests
{
    private const string Undated = "{ unknown: nobody says }";

    [Theory]
    [InlineData("c | 1950-06-01 | 30 -> 20 \n b | U | 20 -> 10 | before: c", "DTL4027 b")]
    [InlineData("c | 1950-06-01 | 30 -> 20 \n b | U | 40 -> 30 | before: c", "")]
    [InlineData("c | 1950-06-01 | 30 -> 20 \n b | U | 20 -> 10 | after: c", "")]
    [InlineData("c | 1950-06-01 | 30 -> 20 \n b | U | 20 -> 10", "")]
    [InlineData("c | 1950-06-01 | 30 -> 20 \n b | U | 20 -> 10 | after: { event: a, at-most: 30 days }", "DTL4027 b")]
    [InlineData("c | 1950-06-01 | 20 -> 10 \n b | U | 30 -> 20 | after: { event: a, at-most: 30 days }", "")]
    [InlineData("c | 1950-06-01 | 20 -> 10 \n b | U | 30 -> 20 | after: { event: a, at-most: 30 days } \n o | 1930 | = 20", "")]
    [InlineData("c | 1950-06-01 | 30 -> 20 \n b | U | 20 -> 10 | after: { event: a, at-most: 30 days } \n o | 1930 | = 30", "DTL4027 b")]
    [InlineData("c | 1950-06-01 | 30 -> 20 \n d | 1960 | 10 -> 5 \n b | U | 20 -> 10 | after: { event: a, at-most: 30 days }", "DTL4001 d")]
    [InlineData("c | 1950-06-01 | 30 -> 20 \n d | 1960 | 10 -> 5 \n b | U | 20 -> 10 | after: c", "")]
    [InlineData("c | 1950-06-01 | 30 -> 20 \n b | U | 20 -> 10 | before: c \n e | U | 10 -> 30", "")]
    [InlineData("c | 1950-06-01 | 30 -> 20 \n b | U | 20 -> 10 | before: c \n e | U | 10 -> 30 | before: c", "")]
    [InlineData("c | 1950-06-01 | 30 -> 20 \n b | U | 20 -> 10 | before: c \n e | U | 10 -> 30 | before: b", "DTL4027 b")]
    [InlineData("c | 1950-06-01 | open -> suspended \n b | U | suspended -> open | after: c", "")]
    [InlineData("c | 1950-06-01 | open -> suspended \n b | U | open -> suspended | after: c", "DTL4027 b")]
    [InlineData("c | 1950-06-01 | 30 -> 20 \n b | U | 20 -> 10 | before: c; effective: 1960", "")]
    [InlineData("c | 1950-06-01 | 30 -> 20 \n b | U | 20 -> 10 | before: c; except: { connects: nobody knows why }", "")]
    public void It_is_wrong_where_it_fits_at_none_of_them(string rows, string findings) =>
        Assert.Equal(findings, SeriesTable.Of($"a | 1920-06-01 | open -> suspended | mission: two \n {rows.Replace("U", Undated, StringComparison.Ordinal)}").Found);

    [Fact]
    public void The_sentence_says_when_it_can_have_been()
    {
        Finding found = Assert.Single(SeriesTable.Of($"c | 1950-06-01 | 30 -> 20 \n b | {Undated} | 20 -> 10 | before: c").Findings);

        Assert.StartsWith("\"b\" has no date and was not after 1950-06-01, and there is no time at which 20 -> 10 fits the other entries.", found.Message, StringComparison.Ordinal);
    }

    /// <summary>What is wrong with it is wrong with one that is dated by these days, and the other way round.</summary>
    [Fact]
    public void It_is_as_wrong_as_one_that_is_dated_by_its_days() => Prop.ForAll(
        (from values in Gen.Choose(1, 3).Two().ArrayOf(3)
         from own in Gen.Choose(1, 3).Two()
         from days in Gen.Choose(1, 60).ArrayOf(3)
         from anchor in Gen.Choose(1, 40)
         from longer in Gen.Choose(0, 30)
         select (values, own, days, anchor, longer)).ToArbitrary(),
        tried =>
        {
            static string Day(int number) => new DateTime(2018, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            bool IsWrong(string own) => SeriesTable.Of(
                $"a | {Day(tried.anchor)} | open -> suspended | mission: two \n"
                + string.Concat(tried.values.Select((value, i) => $"c-{i} | {Day(tried.days[i])} | {value.Item1}0 -> {value.Item2}0 \n"))
                + $"b | {own}").Findings.Any(finding => finding.Severity == Severity.Error);
            string change = $"{tried.own.Item1}0 -> {tried.own.Item2}0";
            string dated = tried.longer == 0 ? Day(tried.anchor) : $"{Day(tried.anchor)}..{Day(tried.anchor + tried.longer)}";

            Assert.Equal(IsWrong($"{dated} | {change}"), IsWrong($"{Undated} | {change} | after: {{ event: a, at-most: {tried.longer} days }}"));
        }).Check(Laws.Tried(150));
}
