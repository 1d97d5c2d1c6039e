using Dateline.Language.Tests.Pages;
using Dateline.Testing;

namespace Dateline.Cli.Tests;

/// <summary>Whoever types the tour for editors along is answered what the tour shows.</summary>
public class TourTests
{
    private static readonly string Folder = Repository.PathTo("dsl", "reference");
    private static readonly string Tour = File.ReadAllText(Path.Combine(Folder, "events-file.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_first_check_has_the_line_that_is_shown()
    {
        CliProcess check = Check(ExampleUpTo("Copy an entry and change it"));

        Assert.Equal((0, ""), (check.ExitCode, check.Errors));
        Assert.Contains(check.Output.TrimEnd('\n'), ShownOutputs());
    }

    [Fact]
    public void The_change_that_does_not_connect_has_the_message_that_is_shown()
    {
        string mistaken = ExampleUpTo("Changes").Replace("ceiling: 30 -> 20", "ceiling: 25 -> 20", StringComparison.Ordinal);
        CliProcess check = Check(mistaken);

        Assert.Equal(1, check.ExitCode);
        Assert.Contains(check.Errors.Trim('\n'), ShownOutputs());
    }

    [Fact]
    public void The_id_that_is_mistyped_is_asked_about_as_the_tour_says()
    {
        string mistaken = ExampleUpTo("Copy an entry and change it").Replace("mission: norland-mission\n", "mission: norland-misson\n", StringComparison.Ordinal);

        Assert.Contains("There is no mission with the id \"norland-misson\". Did you mean \"norland-mission\"?", Check(mistaken).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void No_output_is_shown_that_these_tests_do_not_know() =>
        Assert.Equal(2, ShownOutputs().Count(output => output.StartsWith('✓') || output.Contains("DTL", StringComparison.Ordinal)));

    private static string ExampleUpTo(string heading) => ExampleBlocks.In(Tour).First(block => block.Heading == heading).Text;

    private static CliProcess Check(string example)
    {
        using var folder = new TemporaryFolder();
        folder.With("missions.timeline.yaml", File.ReadAllText(Path.Combine(Folder, "missions.timeline.yaml")));
        foreach ((string name, string text) in ExampleBlocks.WrittenIn(example))
            folder.With(name, text);
        return CliProcess.RunIn(folder.Path, "check", ".");
    }

    /// <summary>What stands in blocks without a language.</summary>
    private static IReadOnlyList<string> ShownOutputs()
    {
        const string Fence = "```";
        var shown = new List<string>();
        List<string>? block = null;
        string opening = "";
        foreach (string line in Tour.Split('\n'))
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
                block?.Add(line);
            else if (block is null)
                (block, opening) = ([], line);
            else
            {
                if (opening == Fence)
                    shown.Add(string.Join('\n', block));
                block = null;
            }
        }

        return shown;
    }
}
