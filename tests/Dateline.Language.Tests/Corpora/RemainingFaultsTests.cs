namespace Dateline.Language.Tests.Corpora;

public sealed class RemainingFaultsTests
{
    [Theory]
    [InlineData("release-date: 2021-03-01\n  support: 2022-03-01\n  eol: 2022-03-01", "")]
    [InlineData("release-date: 2021-03-01\n  eol: 2021-02-28", "2 3")]
    [InlineData("release-date: 2021-03\n  eol: 2021-02-28", "2")]
    [InlineData("eol: 2021-2-28", "2")]
    [InlineData("deadline: '2021-02-28T23:59'", "2")]
    [InlineData("deadline: '2021-02-28T23:59:59'", "")]
    [InlineData("start: 2021-05-03\n  end: 2020-05-07", "2 3")]
    [InlineData("link: null", "2")]
    [InlineData("codename: \"\"", "2")]
    [InlineData("codename: ' '", "2")]
    [InlineData("codename: Issue #5", "2")]
    [InlineData("codename: \"Issue\" # 5", "")]
    [InlineData("codename:\tIssue", "2")]
    [InlineData("sub: ['DM', 'KR']", "2")]
    [InlineData("note: a text\n      that runs on", "3")]
    [InlineData("year: 2021\n  date: May 3-7, 2020", "2 3")]
    [InlineData("date: May 3-7, 2020\n  start: 2020-05-03", "")]
    [InlineData("date: May 3-7, 2020\n  start: 2020-06-03", "2 3")]
    [InlineData("date: May 3-7, 2020\n  end: 2019-05-07", "2 3")]
    public void Faults_that_a_repair_left_are_seen_in_the_text(string fields, string lines) =>
        Assert.Equal(lines, string.Join(' ', RemainingFaults.In($"entry-1:\n  {fields}\n").Keys.Order()));
}
