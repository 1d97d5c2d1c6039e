using System.Text.Json;

namespace Dateline.Cli.Tests;

public class CheckCommandTests
{
    private const string Timeline = """
        dateline: 1
        timeline: posts
        entities:
          mission: {}
        series:
          ceiling:
            of: mission
            type: count
        events:
          cut:
            fields:
              mission: mission
              ceiling: change of ceiling
              remark: text?
        rules:
          cuts-are-explained:
            in: cut
            requires: remark
            severity: warning

        """;

    private const string Mission = "embassy:\n  kind: mission\n  name: The embassy\n";

    private static TemporaryFolder FolderWith(string secondCut) => new TemporaryFolder()
        .With("posts.timeline.yaml", Timeline)
        .With("missions.events.yaml", Mission)
        .With("cuts/2018.events.yaml", "first-cut:\n  kind: cut\n  date: 2018\n  mission: embassy\n  ceiling: 30 -> 20\n  remark: The host asked for it.\n")
        .With("cuts/2021.events.yaml", $"second-cut:\n  kind: cut\n  date: 2021-10-07\n  mission: embassy\n  ceiling: {secondCut}\n  remark: Once more.\n");

    [Fact]
    public void A_clean_folder_anywhere_ends_with_0_and_counts_entries_and_files()
    {
        using TemporaryFolder folder = FolderWith("20 -> 10");

        CliProcess run = CliProcess.Run("check", folder.Path);

        Assert.Equal(("✓ 3 entries in 3 files, 0 problems\n", "", 0), (run.Output, run.Errors, run.ExitCode));
    }

    [Fact]
    public void A_contradiction_ends_with_1_and_the_builds_line_names_both_places()
    {
        using TemporaryFolder folder = FolderWith("25 -> 10");

        CliProcess run = CliProcess.RunIn(folder.Path, "check", ".", "--format", "concise");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("✗ 3 entries in 3 files, 1 error\n", run.Output);
        string line = Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
        Assert.StartsWith($"cuts{Path.DirectorySeparatorChar}2021.events.yaml(5,12): error DTL4001: \"second-cut\" says", line, StringComparison.Ordinal);
        Assert.Contains("\"first-cut\" (2018.events.yaml, line 5)", line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_long_form_shows_both_lines_and_no_colour_in_a_pipe()
    {
        using TemporaryFolder folder = FolderWith("25 -> 10");

        CliProcess run = CliProcess.RunIn(folder.Path, "check");

        Assert.Contains("     5 |   ceiling: 25 -> 10\n       |            ^^", run.Errors, StringComparison.Ordinal);
        Assert.Contains("     5 |   ceiling: 30 -> 20\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("More: dateline explain DTL4001", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Errors);
    }

    [Fact]
    public void Json_has_the_finding_with_its_places_and_repairs()
    {
        using TemporaryFolder folder = FolderWith("25 -> 10");

        CliProcess run = CliProcess.Run("check", folder.Path, "--format", "json");

        JsonElement finding = Assert.Single(JsonDocument.Parse(run.Errors).RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("DTL4001", finding.GetProperty("code").GetString());
        Assert.Equal((5, 12), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal(5, Assert.Single(finding.GetProperty("related").EnumerateArray()).GetProperty("line").GetInt32());
        Assert.NotEmpty(finding.GetProperty("repairs").EnumerateArray());
        Assert.Equal(1, JsonDocument.Parse(run.Output).RootElement.GetProperty("errors").GetInt32());
    }

    [Fact]
    public void A_limit_prints_fewer_and_counts_all()
    {
        using TemporaryFolder folder = FolderWith("25 -> 10").With("more.events.yaml", "one:\n  kind: unheard-of\ntwo:\n  kind: never-heard-of\n");

        CliProcess run = CliProcess.RunIn(folder.Path, "check", "--format", "concise", "--max", "1");

        Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
        Assert.Equal("✗ 5 entries in 4 files, 3 errors, 2 of them not shown\n", run.Output);
    }

    [Theory]
    [InlineData(0, "✓ 4 entries in 4 files, 1 warning\n")]
    [InlineData(1, "✗ 4 entries in 4 files, 1 error\n", "--strict")]
    public void A_warning_fails_only_when_strict(int exitCode, string summary, params string[] options)
    {
        using TemporaryFolder folder = FolderWith("20 -> 10")
            .With("more.events.yaml", "third-cut:\n  kind: cut\n  date: 2022\n  mission: embassy\n  ceiling: 10 -> 5\n");

        CliProcess run = CliProcess.Run(["check", folder.Path, .. options]);

        Assert.Equal((exitCode, summary), (run.ExitCode, run.Output));
    }

    [Fact]
    public void A_timeline_needs_neither_series_nor_rules()
    {
        using TemporaryFolder folder = new TemporaryFolder()
            .With("small.timeline.yaml", "dateline: 1\ntimeline: small\nevents:\n  storm: {}\n")
            .With("a.events.yaml", "storm-of-1703:\n  kind: storm\n  date: 1703-12-07\n");

        CliProcess run = CliProcess.Run("check", folder.Path);

        Assert.Equal(("✓ 1 entry in 1 file, 0 problems\n", "", 0), (run.Output, run.Errors, run.ExitCode));
    }

    [Fact]
    public void Events_without_a_timeline_are_reported()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.events.yaml", "storm:\n  kind: storm\n");

        CliProcess run = CliProcess.RunIn(folder.Path, "check", "--format", "concise");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("a.events.yaml(1,1): error DTL2095: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_go_into_a_file_where_one_is_named()
    {
        using TemporaryFolder folder = FolderWith("25 -> 10");

        CliProcess run = CliProcess.RunIn(folder.Path, "check", "--format", "concise", "--output", "findings.txt");

        Assert.Equal("", run.Errors);
        Assert.Contains("DTL4001", File.ReadAllText(Path.Combine(folder.Path, "findings.txt")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("no-such-folder/findings.txt")]
    public void A_file_that_cannot_be_written_is_wrong_use(string output)
    {
        using TemporaryFolder folder = FolderWith("25 -> 10");

        CliProcess run = CliProcess.RunIn(folder.Path, "check", "--output", output);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"The findings cannot be written into \"{output}\": ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_timeline_is_told_to_be_checked_with_the_whole()
    {
        using TemporaryFolder folder = FolderWith("20 -> 10");

        CliProcess run = CliProcess.RunIn(folder.Path, "check", "cuts");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("The timeline is further up: check its folder", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "no-such-folder-anywhere")]
    [InlineData("check", ".", "--format", "poem")]
    [InlineData("check", ".", "--loud")]
    [InlineData("check", ".", "--max", "-1")]
    [InlineData("inspect")]
    [InlineData("check", "readme.md")]
    public void Wrong_use_ends_with_2_and_says_why(params string[] arguments)
    {
        using TemporaryFolder folder = new TemporaryFolder().With("readme.md", "# Nothing to check");

        CliProcess run = CliProcess.RunIn(folder.Path, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors);
    }

    [Fact]
    public void A_file_whose_name_ends_wrongly_is_a_warning()
    {
        using TemporaryFolder folder = FolderWith("20 -> 10").With("cuts/people.events.yml", "");

        CliProcess run = CliProcess.RunIn(folder.Path, "check", "--format", "concise");

        Assert.Equal((0, "! 3 entries in 3 files (1 other was not read), 1 warning\n"), (run.ExitCode, run.Output));
        Assert.StartsWith($"cuts{Path.DirectorySeparatorChar}people.events.yml(1,1): warning DTL2081: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_nothing_to_check_is_wrong_use()
    {
        using var folder = new TemporaryFolder();

        CliProcess run = CliProcess.RunIn(folder.Path, "check");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nothing to check", run.Errors, StringComparison.Ordinal);
    }
}
