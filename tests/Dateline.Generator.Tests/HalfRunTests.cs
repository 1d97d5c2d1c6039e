using Dateline.Generator.Pipeline;
using Dateline.Language.Workspace.Settings;
using Dateline.Testing;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Tests;

/// <summary>
/// An editor that completes a name may leave out what is implementation: data, what is asked, and what is found. What a program names is there
/// all the same, and nobody has waited for a rule.
/// </summary>
public class HalfRunTests
{
    private const string Half = """
        using System; using Dateline;
        namespace Samples.RussiaNato;

        internal static class Program
        {
            public static object Read() => new object?[]
            {
                Entries.RussiaSuspendsItsMission.Answers, Entries.CeilingCut2018.Ceiling.From, Entries.CeilingCut2018.Evidence.Date.Says,
                Entries.RussianMissionToNato.Ceiling.On(new DateOnly(2019, 6, 1)), Timeline.Events, Timeline.CeilingCuts[0].Mission.Sender.Name,
                Timeline.Find("nato"), Timeline.Validate(Entries.CeilingCut2021 with { Title = "Another" }), Entries.HomeWorld.Origin,
            };
        }
        """;

    [Fact]
    public void What_a_program_names_binds_without_the_data()
    {
        BuildResult build = Examples.Project.With(Half).Build(IncrementalGeneratorOutputKind.Implementation);

        Assert.Empty(build.CompilerErrors);
        Assert.Empty(Examples.Project.With(Half).Build().CompilerErrors);
    }

    public static TheoryData<string> Samples => [.. Directory.EnumerateDirectories(Repository.PathTo("samples")).Where(folder => Directory.EnumerateFiles(folder, "*.timeline.yaml").Any()).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_samples_bind_without_their_data(string name) =>
        Assert.Empty(Examples.Sample(name).Build(IncrementalGeneratorOutputKind.Implementation).CompilerErrors);

    [Fact]
    public void It_joins_no_files_and_makes_no_data()
    {
        int joined = 0;
        GeneratorRunResult run = (Examples.Project with
        {
            Stages = new Pipeline.Stages
            {
                OfLanguage = CheckStages.All with
                {
                    Analyse = (definition, files, day, memo, around, work, cancellation) =>
                    {
                        joined++;
                        return CheckStages.All.Analyse(definition, files, day, memo, around, work, cancellation);
                    },
                },
            },
        }).Build(IncrementalGeneratorOutputKind.Implementation).Run;

        Assert.Equal(0, joined);
        Assert.Contains(Steps.Entries, run.TrackedSteps.Keys);
        foreach (string left in new[] { Steps.Data, Steps.Origins, Steps.Index, Steps.Findings })
            Assert.DoesNotContain(left, run.TrackedSteps.Keys);
    }

    /// <summary>A name that somebody types is there although the file that has it, or another one, is at fault.</summary>
    [Fact]
    public void Mistakes_elsewhere_take_no_name_away()
    {
        BuildResult build = Examples.Project
            .With("more.events.yaml", "a-remark: { kind: remark, date: 2022, about: nobody }\nstill-typed: { kind: rem }\nnato: { kind: organization, name: Again }\n")
            .With("namespace Samples.RussiaNato; internal static class Program { public static object Read() => new object[] { Entries.ARemark.Title, Entries.StillTyped, Entries.Nato.Name }; }")
            .Build(IncrementalGeneratorOutputKind.Implementation);

        Assert.Empty(build.CompilerErrors);
        Assert.Empty(build.Findings);
    }
}
