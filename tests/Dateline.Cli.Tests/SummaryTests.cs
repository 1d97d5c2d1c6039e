using System.Text.Json;

namespace Dateline.Cli.Tests;

/// <summary>What a check says it read: no tick over a file that was not.</summary>
public class SummaryTests
{
    private static TemporaryFolder Weather() => new TemporaryFolder()
        .With("w.timeline.yaml", "dateline: 1\ntimeline: weather\nignore: [settings.yaml]\nentities:\n  person: {}\nevents:\n  storm:\n    fields:\n      seen-by: person?\n      force: { type: count, default: 9 }\n")
        .With("people.events.yaml", "file:\n  defaults:\n    kind: person\nann:\n  name: Ann\n")
        .With("a.events.yaml", "file:\n  defaults:\n    seen-by: ann # all of them\nfirst:\n  kind: storm\n  date: 2022\nsecond:\n  kind: storm\n  date: 2023\n  seen-by: ann\n");

    [Fact]
    public void A_clean_folder_has_a_tick_and_nothing_else() => AssertSummary("✓ 3 entries in 2 files, 0 problems", 0);

    [Theory]
    [InlineData("people.yaml", "ben:\n  kind: person\n  name: Ben\n", "✗ 3 entries in 2 files (1 other was not read), 1 error", 1)]
    [InlineData("notes.yaml", "", "! 3 entries in 2 files (1 other was not read), 1 warning", 0)]
    [InlineData("docker-compose.yaml", "services: {}\n", "✓ 3 entries in 2 files (1 other was not read), 0 problems", 0)]
    [InlineData("settings.yaml", "a: 1\n", "✓ 3 entries in 2 files (1 other was not read), 0 problems", 0)]
    [InlineData("a.events.yaml.bak", "first:\n  kind: storm\n", "✓ 3 entries in 2 files, 0 problems", 0)]
    [InlineData("readme.md", "", "✓ 3 entries in 2 files, 0 problems", 0)]
    public void Files_that_were_not_read_are_counted(string name, string text, string summary, int exitCode) => AssertSummary(summary, exitCode, (name, text));

    [Fact]
    public void The_long_list_says_what_was_read_what_was_filled_in_and_what_was_not_read_and_why()
    {
        using TemporaryFolder folder = Weather()
            .With("settings.yaml", "a: 1\n").With("docker-compose.yaml", "").With("more.yaml", "ben:\n  kind: person\n  name: Ben\n").With("a.events.yaml~", "").With("x\e[2J.events.yaml", "");

        CliProcess run = CliProcess.RunIn(folder.Path, "check", "--verbose");

        Assert.Equal(
            """
            read      w.timeline.yaml
            read      a.events.yaml, 2 entries
                        first: seen-by is ann, from line 3
            read      people.events.yaml, 1 entry
                        ann: kind is person, from line 3
            not read  a.events.yaml~, which is a backup of a file that is read
            not read  docker-compose.yaml, which belongs to another program
            not read  more.yaml, because of its name (see the finding)
            not read  settings.yaml, which the timeline ignores
            not read  x\u001B[2J.events.yaml, because it cannot be read (see the finding)
            ✗ 3 entries in 2 files (4 others were not read), 2 errors

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public void Programs_get_the_same()
    {
        using TemporaryFolder folder = Weather().With("more.yaml", "ben:\n  kind: person\n  name: Ben\n");

        JsonElement plain = JsonDocument.Parse(CliProcess.RunIn(folder.Path, "check", "--format", "json").Output).RootElement;
        JsonElement verbose = JsonDocument.Parse(CliProcess.RunIn(folder.Path, "check", "--format", "json", "--verbose").Output).RootElement;

        Assert.Equal((2, 1, false), (plain.GetProperty("files").GetInt32(), plain.GetProperty("notRead").GetInt32(), plain.TryGetProperty("readFiles", out _)));
        Assert.Equal(["w.timeline.yaml", "a.events.yaml", "people.events.yaml"], verbose.GetProperty("readFiles").EnumerateArray().Select(file => file.GetProperty("file").GetString()));
        JsonElement filled = Assert.Single(verbose.GetProperty("readFiles")[1].GetProperty("filledIn").EnumerateArray());
        Assert.Equal(("first", "seen-by", "ann", 3), (filled.GetProperty("entry").GetString(), filled.GetProperty("field").GetString(), filled.GetProperty("value").GetString(), filled.GetProperty("line").GetInt32()));
        Assert.Equal("more.yaml", Assert.Single(verbose.GetProperty("unreadFiles").EnumerateArray()).GetProperty("file").GetString());
    }

    [Fact]
    public void Waivers_say_that_the_list_may_lack_something()
    {
        using TemporaryFolder folder = Weather().With("more.yaml", "ben:\n  kind: person\n  name: Ben\n");

        CliProcess run = CliProcess.RunIn(folder.Path, "waivers");

        Assert.Equal((0, "no exceptions\n", "1 file was not read, so this list may lack something: see dateline check --verbose\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void Many_findings_of_a_kind_are_summed_up_and_counted_all_the_same()
    {
        using TemporaryFolder folder = Weather().With("b.events.yaml", string.Concat(Enumerable.Range(0, 60).Select(number => $"e{number}:\n  kind: strom-{number}\n")));

        CliProcess some = CliProcess.RunIn(folder.Path, "check", "--format", "concise");
        CliProcess all = CliProcess.RunIn(folder.Path, "check", "--format", "concise", "--all");

        Assert.Equal("✗ 63 entries in 3 files, 60 errors, 10 of them not shown\n", some.Output);
        Assert.Equal("✗ 63 entries in 3 files, 60 errors\n", all.Output);
        Assert.Equal((51, 60), (some.Errors.TrimEnd('\n').Split('\n').Length, all.Errors.TrimEnd('\n').Split('\n').Length));
        Assert.EndsWith("error DTL3006: From here on there are 10 more of these (DTL3006); only the first 50 are listed. To see every one: dateline check --all\n", some.Errors, StringComparison.Ordinal);
        JsonElement json = JsonDocument.Parse(CliProcess.RunIn(folder.Path, "check", "--format", "json").Errors).RootElement;
        Assert.Equal((60, 0), (json.GetProperty("findings").EnumerateArray().Sum(finding => finding.GetProperty("standsFor").GetInt32()), json.GetProperty("leftOut").GetInt32()));
    }

    private static void AssertSummary(string summary, int exitCode, params (string Name, string Text)[] more)
    {
        using TemporaryFolder folder = Weather();
        foreach ((string name, string text) in more)
            folder.With(name, text);

        CliProcess run = CliProcess.RunIn(folder.Path, "check");

        Assert.Equal((exitCode, summary + "\n"), (run.ExitCode, run.Output));
    }
}
