namespace Dateline.Generator.Tests;

/// <summary>One mistake in YAML is one finding, and never an error of the C# compiler on top of it.</summary>
public class BrokenDataTests
{
    private const string Caller =
        """
        using Samples.RussiaNato;
        class Caller
        {
            object Use() => (Entries.CeilingCut2018.Ceiling.From, Entries.CeilingCut2021.Mission.Sender.Name, Entries.RussianMissionToNato.Ceiling, Entries.RussiaSuspendsItsMission.Quotes);
        }
        """;

    [Theory]
    [InlineData("cuts.events.yaml", "20 -> 10", "20 -> ten")]
    [InlineData("cuts.events.yaml", "kind: ceiling-cut\n  date: 2018", "kind: ceiling-cutt\n  date: 2018")]
    [InlineData("cuts.events.yaml", "date: 2018", "date: 2018-02-30")]
    [InlineData("cuts.events.yaml", "date: 2018", "date:2018")]
    [InlineData("cuts.events.yaml", "mission: russian-mission-to-nato\n  ceiling: 30", "mission: russian-mission-to-nat\n  ceiling: 30")]
    [InlineData("cuts.events.yaml", "ceiling: 20 -> 10", "ceiling: 25 -> 10")]
    [InlineData("people.events.yaml", "russia:\n", "nato:\n  kind: organization\n  name: NATO\nrussia:\n")]
    [InlineData("answers.events.yaml", "speaker: sergey-lavrov", "speaker: sergey-lavro")]
    [InlineData(Examples.TimelineName, "of: mission\n    type: count", "of: mission\n    type: cuont")]
    [InlineData(Examples.TimelineName, "ceiling: change of ceiling", "ceiling: change of celing")]
    [InlineData(Examples.TimelineName, "sender: organization", "sender: organisation")]
    public void A_mistake_is_one_finding(string file, string right, string wrong)
    {
        GeneratorHarness project = Examples.Project.With(Caller);
        string text = project.Files.Single(known => known.Path == file).Text;
        Assert.Contains(right, text, StringComparison.Ordinal);

        BuildResult build = (project with { Files = [.. project.Files.Select(known => known.Path == file ? (known.Path, text.Replace(right, wrong, StringComparison.Ordinal)) : known)] }).Build();

        Assert.Single(build.Findings, finding => finding.Contains(": error ", StringComparison.Ordinal));
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void The_same_id_in_two_files_is_one_accessor()
    {
        BuildResult build = Examples.Project.With(Caller).With("again.events.yaml", "nato:\n  kind: organization\n  name: NATO\n").Build();

        Assert.Single(build.Findings);
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("\uFEFF")]
    [InlineData("a-remark:\r\n  kind: remark\r\n  date: 2022\r\n")]
    public void What_is_no_mistake_builds(string text)
    {
        BuildResult build = Examples.Project.With("more.events.yaml", text).With(Caller).Build();

        Assert.Empty(build.Findings);
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void Files_without_a_timeline_and_a_second_timeline_are_found()
    {
        BuildResult build = new GeneratorHarness()
            .With("archive/first.timeline.yaml", "dateline: 1\ntimeline: first\n")
            .With("archive/second.timeline.yaml", "dateline: 1\ntimeline: second\n")
            .With("lost.events.yaml", "").Build();

        Assert.Equal(
            [
                "archive/second.timeline.yaml(1,1): error DTL2099: This folder has two timelines: first.timeline.yaml and second.timeline.yaml. A folder can have only one.",
                "lost.events.yaml(1,1): error DTL2095: lost.events.yaml belongs to no timeline: there is no NAME.timeline.yaml in its folder or above it.",
            ],
            build.Findings.Order(StringComparer.Ordinal));
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void Files_that_only_look_like_ours_are_found()
    {
        BuildResult build = (new GeneratorHarness { HasWarningsAsErrors = false })
            .With("archive/first.timeline.yaml", "dateline: 1\ntimeline: first\n")
            .With("archive/people.events.yml", "")
            .With("second.timeline.yml", "dateline: 1\ntimeline: second\n")
            .With("lost.events.yaml", "").Build();

        Assert.Equal(
            [
                "archive/people.events.yml(1,1): warning DTL2081: This file is not read: its name must end in .events.yaml. Rename it to people.events.yaml.",
                "second.timeline.yml(1,1): error DTL2081: This file is not read: its name must end in .timeline.yaml. Rename it to second.timeline.yaml. One events file waits for it.",
            ],
            build.Findings.Order(StringComparer.Ordinal));
    }
}
