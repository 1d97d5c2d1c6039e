using System.Text.Json;

namespace Dateline.Cli.Tests;

public class WaiversCommandTests
{
    private const string Timeline = "dateline: 1\ntimeline: posts\nevents:\n  visit:\n    fields:\n      guest: text?\nrules:\n  guests-are-named:\n    in: visit\n    requires: guest\n";

    private static TemporaryFolder Folder() => new TemporaryFolder()
        .With("posts.timeline.yaml", Timeline)
        .With("a.events.yaml", "file:\n  except: { guests-are-named: the guest book is lost }\na-visit:\n  kind: visit\n  date: 2018\n")
        .With("b.events.yaml", "b-visit:\n  kind: visit\n  date: 2019\n  except:\n    guests-are-named: >\n      it was\n      secret\n");

    [Fact]
    public void Every_exception_is_listed_with_file_line_rule_entry_and_reason()
    {
        using TemporaryFolder folder = Folder();

        CliProcess run = CliProcess.RunIn(folder.Path, "waivers");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            "a.events.yaml(2,13): guests-are-named in the whole file: the guest book is lost\n"
            + "b.events.yaml(5,5): guests-are-named at b-visit: it was secret\n"
            + "2 exceptions in 2 files\n",
            run.Output);
    }

    [Fact]
    public void Programs_get_an_array()
    {
        using TemporaryFolder folder = Folder();

        using JsonDocument json = JsonDocument.Parse(CliProcess.RunIn(folder.Path, "waivers", "--json").Output);

        Assert.Equal(
            ["2 ", "5 b-visit"],
            json.RootElement.EnumerateArray().Select(waiver => $"{waiver.GetProperty("line").GetInt32()} {waiver.GetProperty("entry").GetString()}"));
    }

    [Fact]
    public void A_folder_without_exceptions_says_so()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("posts.timeline.yaml", Timeline);

        Assert.Equal("no exceptions\n", CliProcess.RunIn(folder.Path, "waivers").Output);
        Assert.Equal(2, CliProcess.RunIn(folder.Path, "waivers", "nowhere").ExitCode);
    }

    [Theory]
    [InlineData("2018-12-31", 1)]
    [InlineData("2019-12-31", 0)]
    [InlineData("2018", 2)]
    [InlineData("today", 2)]
    public void The_day_of_the_check_comes_from_outside(string day, int exitCode)
    {
        using TemporaryFolder folder = Folder();

        CliProcess run = CliProcess.RunIn(folder.Path, "check", "--as-of", day, "--format", "concise");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 1, run.Errors.StartsWith("b.events.yaml(3,9): error DTL5008: \"b-visit\" is dated 2019", StringComparison.Ordinal));
        Assert.Equal(exitCode == 2, run.Errors.StartsWith("--as-of takes a day, such as 2021-10-18.", StringComparison.Ordinal));
    }
}
