using System.Text.Json;

namespace Dateline.Cli.Tests;

/// <summary>Of a change, only what it brought in is said, wherever that stands.</summary>
public class ChangedSinceTests
{
    private const string Timeline = "dateline: 1\ntimeline: small\nentities:\n  ferry: {}\nseries:\n  crossings: { of: ferry, type: count }\nevents:\n  storm: {}\n  cut:\n    fields:\n      ferry: ferry\n      crossings: change of crossings\n";
    private const string Ferry = "island-ferry:\n  kind: ferry\n  name: the ferry\n";
    private const string First = "first:\n  kind: cut\n  date: 2021\n  ferry: island-ferry\n  crossings: 16 -> 12\n";
    private const string Second = "second:\n  kind: cut\n  date: 2022\n  ferry: island-ferry\n  crossings: 12 -> 8\n";
    private const string Old = "old-storm:\n  kind: strom\n";

    /// <summary>One old mistake, which everything else stands beside.</summary>
    private static TemporaryFolder Committed() => Commit(new TemporaryFolder()
        .With("small.timeline.yaml", Timeline).With("a.events.yaml", Ferry + First).With("b.events.yaml", Second).With("c.events.yaml", Old));

    private static TemporaryFolder Commit(TemporaryFolder folder) => folder.Run(
        "git init -q -b main . && git add -A && git -c user.name=x -c user.email=x@x.example -c commit.gpgsign=false -c core.hooksPath=/dev/null commit -qm x");

    private static CliProcess Check(TemporaryFolder folder, params string[] more) =>
        CliProcess.RunIn(folder.Path, ["check", "--changed-since", "HEAD", "--format", "concise", .. more]);

    [PosixFact]
    public void What_was_there_before_is_left_out_and_counted()
    {
        using TemporaryFolder folder = Committed();

        CliProcess run = Check(folder);

        Assert.Equal((0, "✓ 4 entries in 3 files, 0 problems since HEAD (1 from before left out)\n", ""), (run.ExitCode, run.Output, run.Errors));
    }

    [PosixTheory]
    // Lines move, the file moves, another mistake comes: the old one is the old one.
    [InlineData("c.events.yaml", "# a note\n\n\n" + Old, "")]
    [InlineData("c.events.yaml", "kind-storm:\n  kind: storm\n  date: 2021\n\n" + Old, "")]
    [InlineData("c.events.yaml", Old + "another:\n  kind: ct\n", "c.events.yaml(4,9): error DTL3006")]
    [InlineData("c.events.yaml", "new-storm:\n  kind: sturm\n" + Old, "c.events.yaml(2,9): error DTL3006")]
    [InlineData("c.events.yaml", Old + "another:\n  kind: cut\n  date: 2021\n  ferry: other-ferry\n  crossings: 1 -> 2\n", "c.events.yaml(6,10): error DTL3103")]
    // A mistake in a file that did not change, which the change caused.
    [InlineData("a.events.yaml", Ferry + "first:\n  kind: cut\n  date: 2021\n  ferry: island-ferry\n  crossings: 16 -> 14\n", "b.events.yaml(5,14): error DTL4001")]
    [InlineData("d.events.yaml", "new-storm:\n  kind: sturm\n", "d.events.yaml(2,9): error DTL3006")]
    public void Only_what_a_change_brought_in_is_said(string file, string text, string expected)
    {
        using TemporaryFolder folder = Committed().With(file, text);

        CliProcess run = Check(folder);

        Assert.Equal(expected, string.Join('\n', run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..(line.IndexOf("DTL", StringComparison.Ordinal) + 7)])));
        Assert.Equal(expected.Length == 0 ? 0 : 1, run.ExitCode);
        Assert.EndsWith(" since HEAD (1 from before left out)\n", run.Output, StringComparison.Ordinal);
    }

    /// <summary>The text of a source is compared with what it was, like every file.</summary>
    [PosixTheory]
    [InlineData("On that day the sea was high, and the wind was low.", 0)]
    [InlineData("On that day the sea was low.", 1)]
    public void A_copy_of_a_source_that_changes_can_bring_something_in(string text, int count)
    {
        const string Told =
            "paper:\n  kind: source\n  copy: texts/paper.txt\n" +
            "told:\n  kind: storm\n  date: 2021\n  sources:\n    - { source: paper, words: the sea was high }\n" +
            "told-wrongly:\n  kind: storm\n  date: 2022\n  sources:\n    - { source: paper, words: nobody was at sea }\n";
        using TemporaryFolder folder = Commit(new TemporaryFolder()
            .With("small.timeline.yaml", Timeline).With("d.events.yaml", Told).With("texts/paper.txt", "On that day the sea was high.\n")).With("texts/paper.txt", text + "\n");

        CliProcess run = Check(folder);

        string[] found = [.. run.Errors.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal))];
        Assert.Equal(count, run.ExitCode);
        Assert.Equal(count, found.Length);
        Assert.All(found, line => Assert.StartsWith("d.events.yaml(8,31): error DTL5013", line, StringComparison.Ordinal));
        Assert.EndsWith(" since HEAD (1 from before left out)\n", run.Output, StringComparison.Ordinal);
    }

    [PosixFact]
    public void A_file_with_another_name_brings_nothing_in()
    {
        using TemporaryFolder folder = Committed().Run("mkdir below && mv c.events.yaml below/d.events.yaml");

        Assert.Equal((0, ""), (Check(folder).ExitCode, Check(folder).Errors));
    }

    [PosixFact]
    public void A_mistake_that_is_mended_here_does_not_hide_the_same_one_there()
    {
        using TemporaryFolder folder = Committed().With("c.events.yaml", "old-storm:\n  kind: storm\n  date: 2020\n").With("b.events.yaml", Second + "third:\n  kind: strom\n");

        CliProcess run = Check(folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("b.events.yaml(7,9): error DTL3006", run.Errors, StringComparison.Ordinal);
    }

    [PosixFact]
    public void The_same_mistake_in_more_places_is_said_once_and_in_fewer_not_at_all()
    {
        const string Twice = Old + "older-storm:\n  kind: strom\n";
        using TemporaryFolder folder = Commit(new TemporaryFolder().With("small.timeline.yaml", Timeline).With("c.events.yaml", Twice));

        Assert.Equal((0, ""), (Check(folder).ExitCode, Check(folder).Errors));
        CliProcess more = Check(folder.With("d.events.yaml", "new-storm:\n  kind: strom\n"));
        CliProcess fewer = Check(folder.With("d.events.yaml", "").With("c.events.yaml", Old));

        Assert.EndsWith(" It is in 2 other places, too.", Assert.Single(more.Errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Equal((0, ""), (fewer.ExitCode, fewer.Errors));
    }

    [PosixFact]
    public void A_series_that_was_broken_before_is_broken_still_wherever_its_lines_are()
    {
        using TemporaryFolder folder = Commit(new TemporaryFolder().With("small.timeline.yaml", Timeline).With("a.events.yaml", Ferry + First).With("b.events.yaml", Second.Replace("12 -> 8", "14 -> 8", StringComparison.Ordinal)))
            .With("a.events.yaml", "# one\n# two\n" + Ferry + First);

        Assert.Equal((0, ""), (Check(folder).ExitCode, Check(folder).Errors));
    }

    [PosixFact]
    public void A_folder_is_compared_with_itself_and_a_repository_without_it_with_nothing()
    {
        using TemporaryFolder folder = Commit(new TemporaryFolder().With("README.md", "x\n").With("old/small.timeline.yaml", Timeline).With("old/c.events.yaml", Old))
            .With("new/small.timeline.yaml", Timeline).With("new/c.events.yaml", Old);

        CliProcess known = CliProcess.RunIn(folder.Path, "check", "old", "--changed-since", "HEAD", "--format", "json");
        CliProcess added = CliProcess.RunIn(folder.Path, "check", "new", "--changed-since", "HEAD", "--format", "concise");

        JsonElement summary = JsonDocument.Parse(known.Output).RootElement;
        Assert.Equal((0, "HEAD", 1), (known.ExitCode, summary.GetProperty("changedSince").GetString(), summary.GetProperty("fromBefore").GetInt32()));
        Assert.Equal((1, "✗ 1 entry in 1 file, 1 error since HEAD\n"), (added.ExitCode, added.Output));
        Assert.StartsWith("new/c.events.yaml(2,9): error DTL3006", added.Errors, StringComparison.Ordinal);
    }

    [PosixFact]
    public void Names_in_any_letters_links_and_other_files_are_as_they_were()
    {
        using TemporaryFolder folder = Commit(new TemporaryFolder().With("small.timeline.yaml", Timeline).With("größe 1.events.yaml", "a:\n  kind: storm\n  date: 2021\n")
            .With("čas 2.events.yaml", Old).With("node_modules/x.events.yaml", "x: 1\n").With("2022.yaml", Second).With("none.events.yaml", "")
            .Run("ln -s nowhere.events.yaml link.events.yaml"));

        Assert.Equal((0, ""), (Check(folder).ExitCode, Check(folder).Errors));
    }

    [PosixTheory]
    [InlineData("nowhere")]
    [InlineData("--help")]
    [InlineData("--output=x")]
    [InlineData("-x")]
    [InlineData("HEAD:small.timeline.yaml")]
    [InlineData("HEAD; touch x")]
    [InlineData("$(touch x)")]
    [InlineData("HEAD\n--output=x")]
    public void What_is_no_revision_is_one_sentence_and_nothing_else(string revision)
    {
        using TemporaryFolder folder = Committed();

        CliProcess run = CliProcess.RunIn(folder.Path, "check", "--changed-since=" + revision);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"There is no revision \"{revision.Replace("\n", "\\n", StringComparison.Ordinal)}\" in this repository. If it is only a part of the history, fetch the rest (fetch-depth: 0).\n", run.Errors);
        Assert.False(File.Exists(Path.Combine(folder.Path, "x")));
    }

    [PosixFact]
    public void A_folder_without_a_repository_is_one_sentence()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("small.timeline.yaml", Timeline);

        CliProcess run = Check(folder);

        Assert.Equal((2, "", "\".\" is not in a git repository, so nobody can say what has changed there.\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [PosixFact]
    public void A_program_called_git_that_lies_among_the_data_is_not_run()
    {
        using TemporaryFolder folder = Committed().With("git", "#!/bin/sh\ntouch was-run\n").Run("chmod +x git");

        CliProcess with = Check(folder);
        CliProcess without = CliProcess.RunInShell(folder.Path, "program=$(command -v dotnet); PATH=.: ; \"$program\" \"$DATELINE\" check --changed-since HEAD");

        Assert.Equal(0, with.ExitCode);
        Assert.Equal((2, "--changed-since asks the program git, and there is none on the search path.\n"), (without.ExitCode, without.Errors));
        Assert.False(File.Exists(Path.Combine(folder.Path, "was-run")));
    }
}
