using Dateline.Generator.Pipeline;
using Dateline.Language.Workspace.Faults;
using Dateline.Language.Workspace.Settings;
using Dateline.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace Dateline.Generator.Tests;

/// <summary>A fault of our own is one finding at the file that was worked on, whichever stage has it, and the rest goes on.</summary>
public class OwnFaultTests
{
    private static readonly Dictionary<string, Stages> Broken = new(StringComparer.Ordinal)
    {
        ["read"] = new Stages { OfLanguage = CheckStages.All with { ReadTimeline = (_, _) => throw new InvalidCastException("first line\nsecond line") } },
        ["shape"] = new Stages { Shape = (_, _) => throw new InvalidCastException("first line\nsecond line") },
        ["bind"] = new Stages { OfLanguage = CheckStages.All with { Bind = (_, _, _) => throw new InvalidCastException("first line\nsecond line") } },
        ["analyse"] = new Stages { OfLanguage = CheckStages.All with { Analyse = (_, _, _, _, _, _, _) => throw new InvalidCastException("first line\nsecond line") } },
    };

    [Theory]
    [InlineData("read", "russia-nato.timeline.yaml")]
    [InlineData("shape", "russia-nato.timeline.yaml")]
    [InlineData("analyse", "russia-nato.timeline.yaml")]
    public void A_stage_that_throws_is_one_finding_in_one_line(string stage, string file) => Assert.Equal(
        [$"{file}(1,1): error DTL9001: Dateline failed on {file}, which is a fault of Dateline and not of this file. InvalidCastException: first line second line"],
        (Examples.Project with { Stages = Broken[stage] }).Build().Findings);

    [Fact]
    public void A_fault_in_one_file_leaves_the_others_as_they_are()
    {
        BuildResult build = (Examples.Project with
        {
            Stages = new Stages
            {
                OfLanguage = CheckStages.All with
                {
                    Bind = (document, definition, cancellation) => document.File.Path.Contains("answers", StringComparison.Ordinal) ? throw new InvalidCastException("oh") : CheckStages.All.Bind(document, definition, cancellation),
                },
            },
        }).Build();

        Assert.Equal(["answers.events.yaml(1,1): error DTL9001: Dateline failed on answers.events.yaml, which is a fault of Dateline and not of this file. InvalidCastException: oh"], build.Findings);
        Assert.Contains("CeilingCut2018", build.Source("Samples.RussiaNato/Entries/Data_Cuts.g.cs"), StringComparison.Ordinal);
    }

    /// <summary>Also where the findings are made one by one, when somebody asks for them.</summary>
    [Fact]
    public void A_step_that_fails_to_find_is_a_finding_itself()
    {
        Language.Text.FileMap file = new Language.Text.SourceFile("a.events.yaml", "").Map;

        Assert.Equal(["DTL9001"], Guard.Findings(file, () => new[] { 0 }.Select(Fail)).Select(finding => finding.Descriptor.Code));

        static Language.Diagnostics.Finding Fail(int number) => throw new InvalidCastException($"{number}");
    }

    [Fact]
    public void A_cancelled_run_is_no_fault() =>
        Assert.Throws<OperationCanceledException>(() => Guard.Run<string>(new Language.Text.SourceFile("a.events.yaml", "").Map, () => throw new OperationCanceledException()));

    /// <summary>The blocks of the page are run, the wrong one with a stage that is made to throw.</summary>
    [Fact]
    public void The_page_of_the_fault_shows_it()
    {
        (string wrong, string right) = BlocksOf("DTL9001");

        Assert.StartsWith("error DTL9001", CodeOf(Assert.Single((ProjectOf(wrong) with { Stages = Broken["bind"] }).Build().Findings)), StringComparison.Ordinal);
        Assert.Empty(ProjectOf(right).Build().Findings);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11, true, "It needs C# 12 or later: set LangVersion, or a target framework of .NET 8 or later.")]
    [InlineData(LanguageVersion.CSharp12, false, "It needs a reference to the library Dateline.Runtime.")]
    public void A_project_that_cannot_compile_the_code_gets_one_finding_and_no_code(LanguageVersion version, bool hasRuntime, string need)
    {
        BuildResult build = (Examples.Project with { LanguageVersion = version, HasRuntime = hasRuntime }).Build();

        Assert.Equal([$"russia-nato.timeline.yaml(1,1): error DTL2004: This project cannot compile the timeline. {need}"], build.Findings);
        Assert.Empty(build.Run.GeneratedSources);
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void The_page_of_a_project_that_does_not_fit_shows_it()
    {
        (string wrong, string right) = BlocksOf("DTL2004");

        Assert.StartsWith("error DTL2004", CodeOf(Assert.Single((ProjectOf(wrong) with { LanguageVersion = LanguageVersion.CSharp11 }).Build().Findings)), StringComparison.Ordinal);
        Assert.Empty(ProjectOf(right).Build().Findings);
    }

    private static GeneratorHarness ProjectOf(string events) =>
        new GeneratorHarness().With(Examples.TimelineName, Examples.Timeline).With("example.events.yaml", events);

    private static string CodeOf(string finding) => finding[(finding.IndexOf(": ", StringComparison.Ordinal) + 2)..];

    private static (string Wrong, string Right) BlocksOf(string code)
    {
        string[] parts = File.ReadAllText(Repository.PathTo("dsl", "diagnostics", code + ".md")).ReplaceLineEndings("\n").Split("```yaml\n");
        Assert.Equal(3, parts.Length);
        Assert.Contains("## Wrong", parts[0], StringComparison.Ordinal);
        Assert.Contains("## Right", parts[1], StringComparison.Ordinal);
        return (parts[1][..parts[1].IndexOf("```", StringComparison.Ordinal)], parts[2][..parts[2].IndexOf("```", StringComparison.Ordinal)]);
    }
}
