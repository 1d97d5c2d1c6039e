using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Tests;

/// <summary>Code of the consumer finds the generated types from wherever it stands, with warnings as errors and documentation on.</summary>
public class CallerTests
{
    private const string Use = "IEntry entry = Entries.CeilingCut2018; Event first = Timeline.Events[0]; bool same = ReferenceEquals(entry, first); Standing open = Standing.Open;";

    public static TheoryData<string, string> Callers => new()
    {
        { "a top-level program", $"using Dateline; using Samples.RussiaNato; {Use} System.Console.WriteLine((same, open));" },
        { "in the namespace", $"using Dateline; namespace Samples.RussiaNato {{ class Caller {{ void Use() {{ {Use} System.GC.KeepAlive((same, open)); }} }} }}" },
        { "below it", $"using Dateline; namespace Samples.RussiaNato.Pages {{ class Caller {{ void Use() {{ {Use} System.GC.KeepAlive((same, open)); }} }} }}" },
        { "beside it", $"using Dateline; namespace Samples.Pages {{ using Samples.RussiaNato; class Caller {{ void Use() {{ {Use} System.GC.KeepAlive((same, open)); }} }} }}" },
    };

    [Theory]
    [MemberData(nameof(Callers))]
    public void A_caller_compiles_clean(string place, string source)
    {
        BuildResult build = (Examples.Project with { OutputKind = OutputKindOf(place) }).With(source).Build();

        Assert.Empty(build.Findings);
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void A_project_that_is_named_after_the_timeline_has_no_namespace_twice()
    {
        BuildResult build = (Examples.Project with { RootNamespace = "RussiaNato", OutputKind = OutputKind.ConsoleApplication })
            .With($"using Dateline; using RussiaNato; {Use} System.Console.WriteLine((same, open));").Build();

        Assert.Empty(build.CompilerErrors);
        Assert.All(build.Run.GeneratedSources, source => Assert.StartsWith("RussiaNato/", source.HintName, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "RussiaNato")]
    [InlineData("Archive.RussiaNato", "Archive.RussiaNato")]
    [InlineData("Archive", "Archive.RussiaNato")]
    public void The_namespace_is_the_root_and_the_timeline(string root, string expected) =>
        Assert.Contains($"\nnamespace {expected};\n", (Examples.Project with { RootNamespace = root }).Build().Source($"{expected}/Timeline.g.cs"), StringComparison.Ordinal);

    [Fact]
    public void A_part_of_the_consumers_own_joins_a_record() =>
        Assert.Equal("10", Examples.Project
            .With("namespace Samples.RussiaNato; public sealed partial record CeilingCut { /// <summary>How many fewer.</summary>\n public long Fewer => Ceiling.From - Ceiling.To; }")
            .Run("return Entries.CeilingCut2018.Fewer;"));

    [Fact]
    public void An_entry_that_is_renamed_breaks_the_code_that_names_it()
    {
        GeneratorHarness project = Examples.Project.With("class Caller { object Use() => Samples.RussiaNato.Entries.CeilingCut2017; }");

        Assert.Contains("CS0117", Assert.Single(project.Build().CompilerErrors), StringComparison.Ordinal);
    }

    private static OutputKind OutputKindOf(string place) =>
        place == "a top-level program" ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
}
