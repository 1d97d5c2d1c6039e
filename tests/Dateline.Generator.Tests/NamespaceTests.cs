namespace Dateline.Generator.Tests;

/// <summary>Several timelines in one project, and what their namespaces do to each other and to the project's own.</summary>
public class NamespaceTests
{
    private const string Entry = "a-storm:\n  kind: storm\n  date: 1703\n";

    [Theory]
    [InlineData("timeline: weather", "timeline: weather", "b/w.timeline.yaml(2,11)", "Samples.Weather", "Rename one, or give it a")]
    [InlineData("timeline: weather", "timeline: other\nnamespace: Samples.Weather", "b/w.timeline.yaml(3,12)", "Samples.Weather", "Give it another")]
    [InlineData("timeline: weather", "timeline: other\nnamespace: samples.weather", "b/w.timeline.yaml(3,12)", "samples.weather", "Give it another")]
    public void Two_timelines_of_one_namespace_are_one_finding_and_the_first_compiles(string first, string second, string place, string ns, string advice)
    {
        BuildResult build = new GeneratorHarness()
            .With("a/w.timeline.yaml", $"dateline: 1\n{first}\nevents:\n  storm: {{}}\n").With("a/a.events.yaml", Entry)
            .With("b/w.timeline.yaml", $"dateline: 1\n{second}\nevents:\n  storm: {{}}\n").With("b/a.events.yaml", Entry)
            .With("class Caller { object Use() => Samples.Weather.Entries.AStorm; }").Build();

        Assert.Equal(
            $"{place}: error DTL2070: This timeline and that of a/w.timeline.yaml (line 2) are both {ns} in C#. {advice} \"namespace:\".",
            Assert.Single(build.Findings));
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void A_second_timeline_of_a_folder_is_not_reported_again()
    {
        BuildResult build = new GeneratorHarness()
            .With("a.timeline.yaml", "dateline: 1\ntimeline: weather\n").With("b.timeline.yaml", "dateline: 1\ntimeline: weather\n").Build();

        Assert.Contains(" DTL2099: ", Assert.Single(build.Findings), StringComparison.Ordinal);
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [InlineData("entities:\n  archive: {}", "(4,3)")]
    [InlineData("records:\n  company: { name: text }", "(4,3)")]
    [InlineData("choices:\n  archive: [a, b]", "(4,3)")]
    public void A_class_like_a_part_of_the_projects_namespace_is_found_where_it_is_declared(string declaration, string place)
    {
        BuildResult build = (new GeneratorHarness { RootNamespace = "Company.Archive" })
            .With("w.timeline.yaml", $"dateline: 1\ntimeline: weather\n{declaration}\n").Build();

        Assert.StartsWith($"w.timeline.yaml{place}: error DTL2074: ", Assert.Single(build.Findings), StringComparison.Ordinal);
        Assert.Empty(build.CompilerErrors);
    }
}
