using Dateline.Language.Workspace;
using Dateline.Language.Text;

namespace Dateline.Language.Tests.Binding;

/// <summary>Fields of the type <c>duration</c>.</summary>
public class DurationValueTests
{
    [Theory]
    [InlineData("6 months")]
    [InlineData("1 month")]
    [InlineData("1 year 3 months")]
    [InlineData("2 years 1 month 2 weeks 3 days")]
    [InlineData("90 days")]
    [InlineData("P6M")]
    [InlineData("P1Y3M10D")]
    [InlineData("P2W")]
    [InlineData("{ unknown: the contract is lost }")]
    [InlineData("{ value: 6 months, note: from the contract }")]
    public void A_duration_is_numbers_with_their_units(string text) => Assert.Equal([], Check("duration", text));

    [Theory]
    [InlineData("6", "DTL3140 This field takes a duration, and \"6\" does not say what it counts. Write 6 days, 6 months, or 6 years.")]
    [InlineData("36 hours", "DTL3140 \"36 hours\" counts hours, and a duration here counts years, months, weeks and days. For hours, give two moments.")]
    [InlineData("for ever", "DTL3140 This field takes a duration, and \"for ever\" is not one. Durations are written as 6 months or 1 year 3 months.")]
    [InlineData("1 yr", "DTL3141 \"1 yr\" is a duration in another form. Write 1 year.")]
    [InlineData("six months", "DTL3141 \"six months\" is a duration in another form. Write 6 months.")]
    [InlineData("6months", "DTL3141 \"6months\" is a duration in another form. Write 6 months.")]
    [InlineData("1 year and 3 months", "DTL3141 \"1 year and 3 months\" is a duration in another form. Write 1 year 3 months.")]
    [InlineData("3 months 1 year", "DTL3141 \"3 months 1 year\" is a duration in another form. Write 1 year 3 months.")]
    [InlineData("1.5 years", "DTL3141 \"1.5 years\" is a duration in another form. Write 1 year 6 months.")]
    [InlineData("half a year", "DTL3141 \"half a year\" is a duration in another form. Write 6 months.")]
    [InlineData("a fortnight", "DTL3141 \"a fortnight\" is a duration in another form. Write 2 weeks.")]
    [InlineData("a quarter of a year", "DTL3141 \"a quarter of a year\" is a duration in another form. Write 3 months.")]
    [InlineData("a year and a fortnight", "DTL3141 \"a year and a fortnight\" is a duration in another form. Write 1 year 2 weeks.")]
    [InlineData("about 6 months", "DTL3142 This field takes an exact duration, and \"about 6 months\" is not one. Write { unknown: about 6 months }.")]
    [InlineData("PT36H", "DTL3140 This field takes a duration, and \"PT36H\" is not one. Durations are written as 6 months or 1 year 3 months.")]
    public void What_is_none_is_a_finding(string text, string expected) => Assert.Equal([expected], Check("duration", text));

    [Theory]
    [InlineData("5 months", "DTL3080 \"notice\" is 5 months; it must be at least 6 months.")]
    [InlineData("2 years 1 day", "DTL3081 \"notice\" is 2 years 1 day; it must be at most 2 years.")]
    [InlineData("182 days", "")]
    [InlineData("150 days", "DTL3080 \"notice\" is 150 days; it must be at least 6 months.")]
    public void Bounds_are_asked_where_they_are_certain(string text, string expected) => Assert.Equal(
        expected.Length == 0 ? [] : [expected], Check("{ type: duration, min: 6 months, max: P2Y }", text).Select(finding => finding.Split(" It is declared")[0]));

    [Theory]
    [InlineData("check: notice >= 6 months", "3 months", "DTL4101")]
    [InlineData("check: ends >= date + notice", "3 months", "DTL4101")]
    [InlineData("check: ends >= date + notice", "1 month", "")]
    [InlineData("within: notice\n    to: 1 year", "13 months", "DTL4108")]
    [InlineData("check: notice == 1 year", "12 months", "")]
    public void Rules_read_it(string rule, string text, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : [expected], Check("duration", text, rule).Select(finding => finding[..7]));

    private static IReadOnlyList<string> Check(string type, string text, string? rule = null) =>
        [.. FolderCheck.Of(
        [
            new SourceFile("leases.timeline.yaml", $"dateline: 1\ntimeline: leases\nevents:\n  lease:\n    fields:\n      notice: {type}\n      ends: date?\n" + (rule is null ? "" : $"rules:\n  r:\n    in: lease\n    {rule}\n")),
            new SourceFile("leases.events.yaml", $"the-hall:\n  kind: lease\n  date: 2021-10-07\n  ends: 2021-12-31\n  notice: {text}\n"),
        ]).Findings.Select(finding => $"{finding.Code} {finding.Message}")];
}
