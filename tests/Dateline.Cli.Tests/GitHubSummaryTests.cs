using Dateline.Cli.Reporting;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Cli.Tests;

/// <summary>Of annotations GitHub shows ten of a kind; its summary has every finding, and nothing that an editor wrote shapes it.</summary>
public class GitHubSummaryTests
{
    private const string Timeline = "dateline: 1\ntimeline: small\nevents:\n  storm: {}\n";

    [PosixFact]
    public void Every_finding_is_in_the_table_and_the_count_is_the_last_line()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("small.timeline.yaml", Timeline)
            .With("a.events.yaml", string.Concat(Enumerable.Range(0, 60).Select(number => $"e{number}:\n  kind: strom-{number}\n")));

        CliProcess run = CliProcess.RunInShell(folder.Path, "echo before >summary.md; GITHUB_STEP_SUMMARY=summary.md dateline check --format github --max 3");
        string[] lines = File.ReadAllText(Path.Combine(folder.Path, "summary.md")).TrimEnd('\n').Split('\n');

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["before", "| | code | file | line | what is wrong |", "|---|---|---|--:|---|"], lines[..3]);
        Assert.Equal(60, lines.Count(line => line.StartsWith("| ❌ | DTL3006 | a\\.events\\.yaml | ", StringComparison.Ordinal)));
        Assert.Equal("✗ 60 entries in 1 file, 60 errors, 57 of them not shown", lines[^1]);
    }

    /// <summary>A job may work in a folder of its repository, or name it whole.</summary>
    [PosixTheory]
    [InlineData("cd data && GITHUB_WORKSPACE=\"$ROOT\"", ".", "data/a.events.yaml")]
    [InlineData("cd data && GITHUB_WORKSPACE=\"$ROOT\"", "\"$ROOT/data\"", "data/a.events.yaml")]
    [InlineData("cd data && GITHUB_WORKSPACE=\"$ROOT/\"", "../data", "data/a.events.yaml")]
    [InlineData("GITHUB_WORKSPACE=\"$ROOT\"", "data", "data/a.events.yaml")]
    [InlineData("GITHUB_WORKSPACE=\"$ROOT/elsewhere\"", "data", "data/a.events.yaml")]
    [InlineData("cd data && GITHUB_WORKSPACE=", ".", "a.events.yaml")]
    public void A_file_is_named_from_the_root_of_the_repository(string where, string checkedFolder, string expected)
    {
        using TemporaryFolder folder = new TemporaryFolder().With("data/small.timeline.yaml", Timeline).With("data/a.events.yaml", "first:\n  kind: strom\n");

        CliProcess run = CliProcess.RunInShell(folder.Path, $"ROOT=$(pwd); {where} GITHUB_STEP_SUMMARY=\"$ROOT/summary.md\" dateline check {checkedFolder} --format github");

        Assert.StartsWith($"::error file={expected},line=2,", run.Errors, StringComparison.Ordinal);
        Assert.Contains($"| {expected.Replace(".", "\\.", StringComparison.Ordinal)} | 2 |", File.ReadAllText(Path.Combine(folder.Path, "summary.md")), StringComparison.Ordinal);
    }

    [PosixFact]
    public void A_clean_check_says_so_and_other_formats_write_nothing()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("small.timeline.yaml", Timeline).With("a.events.yaml", "first:\n  kind: storm\n  date: 2021\n");

        CliProcess.RunInShell(folder.Path, "GITHUB_STEP_SUMMARY=one.md dateline check --format github; GITHUB_STEP_SUMMARY=two.md dateline check --format sarif");

        Assert.Equal("✓ 1 entry in 1 file, 0 problems\n\n", File.ReadAllText(Path.Combine(folder.Path, "one.md")));
        Assert.False(File.Exists(Path.Combine(folder.Path, "two.md")));
    }

    [PosixFact]
    public void A_summary_that_cannot_be_written_is_one_sentence()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("small.timeline.yaml", Timeline).With("a.events.yaml", "");

        CliProcess run = CliProcess.RunInShell(folder.Path, "GITHUB_STEP_SUMMARY=no/where.md dateline check --format github");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("The summary cannot be written into \"no/where.md\": ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_editor_wrote_is_no_mark_of_markdown()
    {
        string summary = GitHubSummary.Of(Report("\"a | b `c` <img src=x> [d](https://e.example) **f** @g &amp; www.h.example\\\":\n  kind: strom\n"), 10_000);

        string row = Assert.Single(summary.Split('\n'), line => line.StartsWith("| ❌ | ", StringComparison.Ordinal) && line.Contains("img", StringComparison.Ordinal));
        Assert.Equal(6, row.Replace("\\|", "", StringComparison.Ordinal).Count(letter => letter == '|'));
        foreach (string mark in new[] { "<", "[", "`", "*", "@", "&", ":", ".h" })
            Assert.DoesNotContain(mark, row.Replace("\\" + mark, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        CheckReport report = Report(string.Concat(Enumerable.Range(0, 200).Select(number => $"e{number}:\n  kind: strom-{number}\n")));

        string summary = GitHubSummary.Of(report, 2_000);
        int rows = summary.Split('\n').Count(line => line.StartsWith("| ❌ | ", StringComparison.Ordinal));

        Assert.InRange(rows, 5, 50);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(summary), 1_000, 2_300);
        Assert.Contains($"\n{200 - rows} more findings do not fit in here.\n", summary, StringComparison.Ordinal);
    }

    private static CheckReport Report(string events)
    {
        var check = FolderCheck.Of([new SourceFile("small.timeline.yaml", Timeline), new SourceFile("a.events.yaml", events)]);
        return new CheckReport(check.Findings, check.Findings, new CheckedFiles(check.Analyses, check.Unread), _ => null);
    }
}
