namespace Dateline.Cli.Tests;

public class ExportCommandTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: berths
        entities:
          quay: {}
        series:
          berths:
            of: quay
            type: count
        events:
          berths-cut:
            fields:
              quay: quay
              berths: change of berths
        """;

    private const string Events =
        """
        old-quay:
          kind: quay
          name: Old Quay
        cut-2018:
          kind: berths-cut
          date: 2018
          quay: old-quay
          berths: 30 -> 20
        cut-2021:
          kind: berths-cut
          date: 2021-10-07
          quay: old-quay
          berths: 20 -> 10
        """;

    private static TemporaryFolder Folder(string events = Events) => new TemporaryFolder().With("berths.timeline.yaml", Timeline).With("a.events.yaml", events);

    [Theory]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("svg", "<svg ")]
    [InlineData("json", "{\n  \"dateline-export\": 1,")]
    [InlineData("csv", "id,kind,title,date,earliest,latest,")]
    [InlineData("ics", "BEGIN:VCALENDAR")]
    [InlineData("timelinejs", "{\n  \"title\": {")]
    public void Each_format_goes_to_standard_output_or_into_a_file(string format, string start)
    {
        using TemporaryFolder folder = Folder();

        CliProcess run = CliProcess.RunIn(folder.Path, "export", format);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
        CliProcess written = CliProcess.RunIn(folder.Path, "export", format, ".", "--output", "out.txt");
        Assert.Equal((0, ""), (written.ExitCode, written.Output));
        Assert.Equal(run.Output, File.ReadAllText(Path.Combine(folder.Path, "out.txt")).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_is_wrong_is_told_and_a_part_of_the_page()
    {
        using TemporaryFolder folder = Folder(Events.Replace("20 -> 10", "25 -> 10", StringComparison.Ordinal));

        CliProcess run = CliProcess.RunIn(folder.Path, "export", "html");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("20 ≠ 25", run.Output, StringComparison.Ordinal);
        Assert.Contains("DTL4001", run.Output, StringComparison.Ordinal);
        Assert.Contains("a.events.yaml(13,11): error DTL4001:", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Exported with 1 error: what does not fit is marked.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_is_asked_for_by_its_series()
    {
        using TemporaryFolder folder = Folder();

        Assert.Contains("<title>Berths of Old Quay</title>", CliProcess.RunIn(folder.Path, "export", "svg", "--series", "berths").Output, StringComparison.Ordinal);
        CliProcess wrong = CliProcess.RunIn(folder.Path, "export", "svg", "--series", "birds");
        Assert.Equal((2, "", "Nothing is drawn for --series birds. There is --series berths --of old-quay.\n"), (wrong.ExitCode, wrong.Output, wrong.Errors));
    }

    [Fact]
    public void A_calendar_says_what_it_leaves_out()
    {
        using TemporaryFolder folder = Folder();

        CliProcess run = CliProcess.RunIn(folder.Path, "export", "ics", "--as-of", "2022-01-01");

        Assert.Equal((0, "1 event is not in the calendar, because the day is not known exactly.\n"), (run.ExitCode, run.Errors));
        Assert.Contains("DTSTAMP:20220101T000000Z", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export")]
    [InlineData("export", "pdf")]
    [InlineData("export", "html", "nowhere")]
    [InlineData("export", "html", "--as-of", "soon")]
    [InlineData("export", "html", "--output", "a.events.yaml")]
    public void What_cannot_be_is_refused(params string[] arguments)
    {
        using TemporaryFolder folder = Folder();

        CliProcess run = CliProcess.RunIn(folder.Path, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(Events, File.ReadAllText(Path.Combine(folder.Path, "a.events.yaml")));
    }

    [Fact]
    public void Of_several_timelines_one_is_named()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a/berths.timeline.yaml", Timeline).With("b/ships.timeline.yaml", Timeline.Replace("timeline: berths", "timeline: ships", StringComparison.Ordinal));

        CliProcess both = CliProcess.RunIn(folder.Path, "export", "json");

        Assert.Equal(2, both.ExitCode);
        Assert.StartsWith("\".\" contains 2 timelines. Name the file of one: ", both.Errors, StringComparison.Ordinal);
        Assert.Contains("\"timeline\": \"ships\"", CliProcess.RunIn(folder.Path, "export", "json", Path.Combine("b", "ships.timeline.yaml")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_is_taken_as_it_is_given()
    {
        using TemporaryFolder folder = Folder();

        Assert.Contains("<h1 dir=\"auto\">Ten &lt;fewer&gt;</h1>", CliProcess.RunIn(folder.Path, "export", "html", "--title", "Ten <fewer>").Output, StringComparison.Ordinal);
    }
}
