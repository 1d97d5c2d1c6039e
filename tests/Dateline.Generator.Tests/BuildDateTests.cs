namespace Dateline.Generator.Tests;

public class BuildDateTests
{
    private static readonly GeneratorHarness Project = new GeneratorHarness()
        .With("cases.timeline.yaml", "dateline: 1\ntimeline: cases\nevents:\n  remark: {}\n")
        .With("a.events.yaml", "a-remark:\n  kind: remark\n  date: 2021-12-01\n");

    [Theory]
    [InlineData("", "")]
    [InlineData("2021-12-01", "")]
    [InlineData("2021-10-18", "a.events.yaml(3,9): error DTL5008: \"a-remark\" is dated 2021-12-01, but the day of this check is 2021-10-18. Add \"status: planned\", or correct the date.")]
    [InlineData("today", "cases.timeline.yaml(1,1): error DTL2004: This project cannot compile the timeline. Its property DatelineAsOf is \"today\", and no day such as 2021-10-18.")]
    public void The_project_says_the_day_of_the_build(string asOf, string found) =>
        Assert.Equal(found, string.Join('\n', (Project with { AsOf = asOf }).Build().Findings));

    [Fact]
    public void Another_day_writes_the_same_code() =>
        Assert.Equal(
            Project.Build().Run.GeneratedSources.Select(source => source.SourceText.ToString()),
            (Project with { AsOf = "2021-10-18" }).Build().Run.GeneratedSources.Select(source => source.SourceText.ToString()));
}
