using Dateline.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Tests;

/// <summary>What an edit may run again: the table of the architecture, step by step.</summary>
public class RunReasonTests
{
    private static readonly Dictionary<string, Action<EditedProject>> Edits = new(StringComparer.Ordinal)
    {
        ["a C# file"] = project => project.AddCSharp("class Added;"),
        ["a comment"] = project => project.Replace("answers.events.yaml", "russia-suspends-its-mission:", "# a comment\nrussia-suspends-its-mission:"),
        ["a value"] = project => project.Replace("answers.events.yaml", "joint work", "work together"),
        ["a title"] = project => project.Replace("answers.events.yaml", "Russia says", "Moscow says"),
        ["a date"] = project => project.Replace("answers.events.yaml", "2021-10-18", "2021-10-19"),
        ["the date of a move"] = project => project.Replace("answers.events.yaml", "2021-11-01", "2021-12-01"),
        ["a mistake"] = project => project.Replace("answers.events.yaml", "speaker: sergey-lavrov", "speaker: sergey-lavro"),
        ["an id"] = project => project.Replace("answers.events.yaml", "russia-suspends-its-mission:", "russia-closes-its-mission:"),
        ["a new events file"] = project => project.Add("more.events.yaml", "a-remark:\n  kind: remark\n  date: 2022\n"),
        ["a doc word"] = project => project.Replace(Examples.TimelineName, "How many people the mission", "How many the mission"),
        ["a comment in the timeline file"] = project => project.Replace(Examples.TimelineName, "series:\n", "# a comment\nseries:\n"),
        ["a field"] = project => project.Replace(Examples.TimelineName, "role: text?", "role: text?\n    town: text?"),
    };

    /// <summary>For each edit the steps that make something new; every other step finds what it had.</summary>
    public static TheoryData<string, string[]> Table => new()
    {
        { "a C# file", [] },
        { "a comment", [Steps.Workspace, Steps.Timeline, Steps.Bound, Steps.Origins] },
        { "a value", [Steps.Workspace, Steps.Timeline, Steps.Bound, Steps.Data] },
        { "a title", [Steps.Workspace, Steps.Timeline, Steps.Bound, Steps.Entries, Steps.Data] },
        { "a date", [Steps.Workspace, Steps.Timeline, Steps.Bound, Steps.Entries, Steps.Data] },
        { "the date of a move", [Steps.Workspace, Steps.Timeline, Steps.Bound, Steps.Data, Steps.Index] },
        { "a mistake", [Steps.Workspace, Steps.Timeline, Steps.Bound, Steps.Data, Steps.Findings] },
        { "an id", [Steps.Workspace, Steps.Timeline, Steps.Bound, Steps.Entries, Steps.Ids, Steps.Data, Steps.Index] },
        { "a new events file", [Steps.Workspace, Steps.Timeline, Steps.Bound, Steps.Entries, Steps.Ids, Steps.Data, Steps.Origins, Steps.Index] },
        { "a doc word", [Steps.Workspace, Steps.Timeline, Steps.Definition, Steps.Shape] },
        { "a comment in the timeline file", [Steps.Workspace, Steps.Timeline, Steps.Definition] },
        { "a field", [Steps.Workspace, Steps.Timeline, Steps.Definition, Steps.Shape, Steps.Bound] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void An_edit_makes_anew_only_what_depends_on_it(string edit, string[] anew)
    {
        string[] changed = [.. After(edit).TrackedSteps
            .Where(step => typeof(Steps).GetField(step.Key) is not null && step.Value.Any(IsAnew))
            .Select(step => step.Key)];

        Assert.Equal(anew.Order(StringComparer.Ordinal), changed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a comment")]
    [InlineData("a value")]
    [InlineData("a mistake")]
    public void Only_the_file_that_was_edited_is_read(string edit) =>
        Assert.Single(After(edit).TrackedSteps[Steps.Bound], IsAnew);

    [Theory]
    [InlineData("a C# file", "")]
    [InlineData("a comment", "Origins/Data_Answers")]
    [InlineData("a value", "Data/Data_Answers")]
    [InlineData("a title", "Data/Data_Answers Entries/Data_Answers")]
    [InlineData("a date", "Data/Data_Answers Entries/Data_Answers")]
    [InlineData("the date of a move", "Data/Data_Answers TimelineIndex")]
    [InlineData("an id", "Data/Data_Answers Entries/Data_Answers TimelineIndex")]
    [InlineData("a new events file", "Data/Data_More Entries/Data_More Origins/Data_More TimelineIndex")]
    [InlineData("a doc word", "Mission")]
    [InlineData("a comment in the timeline file", "")]
    public void Only_what_changed_is_written(string edit, string written)
    {
        var before = Examples.Project.Build().Run.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

        IEnumerable<string> changed = After(edit).GeneratedSources
            .Where(source => !before.TryGetValue(source.HintName, out string? text) || text != source.SourceText.ToString())
            .Select(source => source.HintName.Replace("Samples.RussiaNato/", "", StringComparison.Ordinal).Replace(".g.cs", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Assert.Equal(written, string.Join(' ', changed));
    }

    /// <summary>A word that only people read is read with the timeline file, and nothing else is read, bound or asked because of it.</summary>
    [Theory]
    [InlineData("a doc word")]
    [InlineData("a comment in the timeline file")]
    public void A_word_of_a_doc_binds_no_file_and_asks_no_rule(string edit)
    {
        GeneratorRunResult after = After(edit);

        Assert.DoesNotContain(after.TrackedSteps[Steps.Bound], IsAnew);
        Assert.DoesNotContain(after.TrackedSteps[Steps.Entries], IsAnew);
        Assert.DoesNotContain(after.TrackedSteps[Steps.Index], IsAnew);
        Assert.DoesNotContain(after.TrackedSteps[Steps.Findings], IsAnew);
    }

    /// <summary>No step at all has anything to do, not even to see that what it gives is what it gave.</summary>
    [Fact]
    public void After_an_edit_of_CSharp_every_step_has_what_it_had() =>
        Assert.All(
            After("a C# file").TrackedSteps.Where(step => typeof(Steps).GetField(step.Key) is not null),
            step => Assert.All(step.Value, run => Assert.All(run.Outputs, output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason))));

    [Fact]
    public void A_run_after_edits_gives_what_a_fresh_run_gives()
    {
        var project = new EditedProject(Examples.Project);
        project.Run();
        foreach (string edit in new[] { "a comment", "a mistake", "a title", "a new events file", "a date", "the date of a move", "a doc word", "a comment in the timeline file", "a field", "a value" })
        {
            Edits[edit](project);
            GeneratorRunResult edited = project.Run();
            GeneratorRunResult fresh = project.Project.Build().Run;
            Assert.Equal(TextsOf(fresh), TextsOf(edited));
            Assert.Equal(fresh.Diagnostics.Select(found => found.ToString()).Order(), edited.Diagnostics.Select(found => found.ToString()).Order());
        }
    }

    private static GeneratorRunResult After(string edit)
    {
        var project = new EditedProject(Examples.Project);
        project.Run();
        Edits[edit](project);
        return project.Run();
    }

    private static bool IsAnew(IncrementalGeneratorRunStep run) =>
        run.Outputs.Any(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed);

    private static IEnumerable<string> TextsOf(GeneratorRunResult result) =>
        result.GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText).Order(StringComparer.Ordinal);
}
