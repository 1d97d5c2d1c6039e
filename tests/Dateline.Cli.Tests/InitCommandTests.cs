using Dateline.Testing;

namespace Dateline.Cli.Tests;

/// <summary>Whoever begins gets an example that holds, in a folder of its own, and loses nothing.</summary>
public class InitCommandTests
{
    [Theory]
    [InlineData("ferries", "ferries")]
    [InlineData("Town Hall 2023", "town-hall-2023")]
    [InlineData("Città", "citta")]
    [InlineData("2023-floods", "floods-2023")]
    [InlineData("archive of 1914–1918", "archive-of-1914-1918")]
    // A name that the example has already, that other tools change, or of which no letter is left.
    [InlineData("ferry", "ferry-timeline")]
    [InlineData("Dateline", "dateline-timeline")]
    [InlineData("system", "system-timeline")]
    [InlineData("no", "no-timeline")]
    [InlineData("日本", "my-timeline")]
    [InlineData("2023", "timeline-2023")]
    public void The_example_is_named_after_its_folder_and_has_no_problems(string folder, string name)
    {
        using var temporary = new TemporaryFolder();

        CliProcess run = CliProcess.RunIn(temporary.Path, "init", folder);

        Assert.Equal(
            (0, $"""
                Written:
                  {Path.Combine(folder, name)}.timeline.yaml
                  {Path.Combine(folder, name)}.schema.json
                  {Path.Combine(folder, "background.events.yaml")}
                  {Path.Combine(folder, "timetables.events.yaml")}
                  {Path.Combine(folder, "next-steps.md")}
                ✓ 11 entries in 2 files, 0 problems
                What to do next is in {Path.Combine(folder, "next-steps.md")}.

                """.ReplaceLineEndings("\n"),
            ""),
            (run.ExitCode, run.Output, run.Errors));
        Assert.Contains($"timeline: {name}\n", File.ReadAllText(Path.Combine(temporary.Path, folder, name + ".timeline.yaml")), StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(Path.Combine(temporary.Path, folder)), file => Assert.False(name != "my-timeline" && File.ReadAllText(file).Contains("my-timeline", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_folder_with_other_files_keeps_them()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("README.md", "ours\n").With("sub/notes.txt", "ours\n");

        CliProcess run = CliProcess.RunIn(folder.Path, "init");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("✓ 11 entries in 2 files, 0 problems\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(("ours\n", "ours\n"), (File.ReadAllText(Path.Combine(folder.Path, "README.md")), File.ReadAllText(Path.Combine(folder.Path, "sub", "notes.txt"))));
    }

    [Theory]
    [InlineData("next-steps.md", "next-steps.md")]
    [InlineData("timetables.events.yaml", "timetables.events.yaml")]
    [InlineData("old.timeline.yaml", "old.timeline.yaml")]
    [InlineData("below/2021.events.yaml", "below/2021.events.yaml")]
    public void Nothing_is_overwritten_and_no_second_timeline_begun(string there, string named)
    {
        using TemporaryFolder folder = new TemporaryFolder().With(there, "ours\n");

        CliProcess run = CliProcess.RunIn(folder.Path, "init", ".");

        Assert.Equal((2, "", $"\"{named}\" is there already, and nothing is overwritten. Name another folder: dateline init FOLDER\n"), (run.ExitCode, run.Output, run.Errors.Replace('\\', '/')));
        Assert.Equal([there], Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/')));
        Assert.Equal("ours\n", File.ReadAllText(Path.Combine(folder.Path, there)));
    }

    [Fact]
    public void A_second_time_is_refused()
    {
        using var folder = new TemporaryFolder();
        CliProcess.RunIn(folder.Path, "init", "ferries");

        Assert.Equal(2, CliProcess.RunIn(folder.Path, "init", "ferries").ExitCode);
    }

    [Theory]
    [InlineData("\"a-file\" is a file. Name another folder: dateline init FOLDER", "a-file")]
    [InlineData("\"\" is not the name of a folder. Name another folder: dateline init FOLDER", "")]
    [InlineData("\" \" is not the name of a folder. Name another folder: dateline init FOLDER", " ")]
    public void What_cannot_be_a_folder_is_one_sentence(string sentence, string argument)
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a-file", "ours\n");

        CliProcess run = CliProcess.RunIn(folder.Path, "init", argument);

        Assert.Equal((2, "", sentence + "\n"), (run.ExitCode, run.Output, run.Errors));
        Assert.Equal("ours\n", File.ReadAllText(Path.Combine(folder.Path, "a-file")));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_one_sentence()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a-file", "ours\n");

        CliProcess run = CliProcess.RunIn(folder.Path, "init", Path.Combine("a-file", "ferries"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(" cannot be written: ", Assert.Single(run.Errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_note_says_to_try_gives_the_finding_that_it_names()
    {
        using var folder = new TemporaryFolder();
        CliProcess.RunIn(folder.Path, "init");
        string file = Path.Combine(folder.Path, "timetables.events.yaml");
        string text = File.ReadAllText(file);
        Assert.Equal(2, text.Split("12 -> 8 ").Length);

        File.WriteAllText(file, text.Replace("12 -> 8 ", "14 -> 8 ", StringComparison.Ordinal));
        CliProcess run = CliProcess.RunIn(folder.Path, "check", "--format", "concise");

        Assert.StartsWith("timetables.events.yaml(", run.Errors, StringComparison.Ordinal);
        Assert.Contains(" error DTL4001: ", Assert.Single(run.Errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Contains("DTL4001", File.ReadAllText(Path.Combine(folder.Path, "next-steps.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_is_the_one_of_the_templates()
    {
        using var folder = new TemporaryFolder();
        CliProcess.RunIn(folder.Path, "init", "ferries");

        Assert.All(
            Directory.EnumerateFiles(Repository.PathTo("dsl", "Dateline.Templates", "events")).Select(file => (Name: Path.GetFileName(file), Text: File.ReadAllText(file))),
            file => Assert.Equal(
                file.Text.ReplaceLineEndings("\n").Replace("my-timeline", "ferries", StringComparison.Ordinal),
                File.ReadAllText(Path.Combine(folder.Path, "ferries", file.Name.Replace("my-timeline", "ferries", StringComparison.Ordinal)))));
    }
}
