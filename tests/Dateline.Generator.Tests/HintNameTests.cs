using Dateline.Generator.Pipeline;
using Dateline.Testing;

namespace Dateline.Generator.Tests;

/// <summary>Roslyn takes all files of a project or none, and its list of them does not tell capitals apart. C# does.</summary>
public class HintNameTests
{
    [Theory]
    [InlineData("events:\n  playoff: {}\n  play-off: {}", "match: { kind: play-off, date: 2020 }")]
    [InlineData("events:\n  on-line: {}\n  online: {}\n  time-line: {}\n  en-tries: {}", "match: { kind: en-tries, date: 2020 }")]
    [InlineData("records:\n  playoff: { name: text }\nevents:\n  play-off: { fields: { of: playoff } }", "match: { kind: play-off, date: 2020, of: { name: first } }")]
    [InlineData("choices:\n  colour: [red]\nentities:\n  choices: {}\n  asof: {}\n  enti-ty: {}\nevents:\n  even-t: { fields: { colour: colour } }", "match: { kind: even-t, date: 2020, colour: red }")]
    public void Names_that_differ_in_capitals_alone_compile_side_by_side(string declarations, string entry)
    {
        GeneratorHarness project = new GeneratorHarness()
            .With("games.timeline.yaml", $"dateline: 1\ntimeline: games\n{declarations}\n")
            .With("all.events.yaml", entry + "\n");
        BuildResult build = project.Build();

        Assert.Empty(build.Findings);
        Assert.Empty(build.CompilerErrors);
        Assert.Null(build.Run.Exception);
        Assert.Equal("match", project.Run("return Entries.Match.Id;", "Samples.Games"));
    }

    [Fact]
    public void A_file_that_the_compiler_does_not_take_is_an_error_at_the_timeline()
    {
        Func<Language.Workspace.Definitions.TimelineDefinition, string, Emit.CSharp.Naming.InNamespace<Emit.Model.TimelineShape>> shape = new Stages().Shape;
        BuildResult build = (Examples.Project with
        {
            Stages = new Stages { Shape = (definition, root) => shape(definition, root) with { Namespace = "not:a:name" } },
        }).Build();

        Assert.Null(build.Run.Exception);
        Assert.NotEmpty(build.Findings);
        Assert.All(build.Findings, finding => Assert.StartsWith("russia-nato.timeline.yaml(1,1): error DTL9001: ", finding, StringComparison.Ordinal));
    }

    /// <summary>Whatever else may go wrong in a generator is a warning to the compiler.</summary>
    [Fact]
    public void The_compilers_own_warnings_of_a_generator_that_failed_are_errors() =>
        Assert.Contains("<WarningsAsErrors>$(WarningsAsErrors);CS8784;CS8785</WarningsAsErrors>", File.ReadAllText(Repository.PathTo("generator", "Dateline.Package", "build", "Dateline.targets")), StringComparison.Ordinal);
}
