using Dateline.Emit.CSharp;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Settings;

namespace Dateline.Emit.Tests.CSharp;

/// <summary>What C# cannot hold is said of every timeline that is compiled to it, whether its project is known or not, and of no other.</summary>
public class CSharpTargetTests
{
    private const string Timeline = "dateline: 1\ntimeline: walks\nentities:\n  path: {}\nevents:\n  walk:\n    fields:\n      origin: text\n      along: path\n";

    private const string Events = "long-1: { kind: path, name: Long }\nlong1: { kind: path, name: Longer }\nentries: { kind: path, name: Last }\nfirst:\n  kind: walk\n  date: 2020\n  along: entries\n  origin: here\n";

    private const string WhatCSharpSays = "w.events.yaml 2 DTL3102; w.events.yaml 3 DTL3111; w.timeline.yaml 4 DTL2075; w.timeline.yaml 8 DTL2072";

    [Fact]
    public void It_is_said_with_a_project_and_without() => Assert.Equal(
        (WhatCSharpSays, WhatCSharpSays),
        (Found(WorkspaceFor(CSharpTarget.WithoutProject)), Found(WorkspaceFor(CSharpTarget.Of(new CSharpProject("", "Some.Project", []))))));

    [Fact]
    public void A_timeline_that_nobody_compiles_has_every_name_of_the_language() => Assert.Equal("", Found(WorkspaceFor(null)));

    /// <summary>A host may learn late what the timelines are compiled to.</summary>
    [Fact]
    public void Another_target_reads_the_timeline_anew()
    {
        DatelineWorkspace compiled = WorkspaceFor(null);
        Assert.Equal("", Found(compiled));
        compiled = compiled.WithSettings(SettingsFor(CSharpTarget.WithoutProject));
        Assert.Equal(WhatCSharpSays, Found(compiled));
        Assert.Equal("", Found(compiled.WithSettings(SettingsFor(null))));
    }

    /// <summary>What is remembered of ids that fit shows in no later run, and what does not fit is said at its place of now.</summary>
    [Fact]
    public void Ids_that_come_to_meet_are_found_after_any_edits()
    {
        string[] texts = ["", Events, "# moved\n" + Events, Events.Replace("long-1", "long-2", StringComparison.Ordinal), Events.Replace("Long ", "Short ", StringComparison.Ordinal)];
        DatelineWorkspace edited = WorkspaceFor(CSharpTarget.WithoutProject);
        foreach (int text in new[] { 0, 1, 2, 0, 3, 3, 1, 4, 0, 1 })
        {
            DocumentChange change = DocumentChange.Set(new SourceFile("w.events.yaml", texts[text]));
            edited = edited.With([change]);
            Assert.Equal(Found(WorkspaceFor(CSharpTarget.WithoutProject).With([change])), Found(edited));
        }
    }

    /// <summary>The codes of a target are known where a file asks for silence.</summary>
    [Fact]
    public void An_error_of_a_target_is_not_kept_silent()
    {
        DatelineWorkspace workspace = WorkspaceFor(CSharpTarget.WithoutProject).With([DocumentChange.Set(new SourceFile("w.events.yaml", "file: { except: { DTL3102: why not } }\n" + Events))]);
        Assert.Contains("DTL3102 is an error", string.Concat(workspace.Check(CancellationToken.None).Findings.Select(finding => finding.Message)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_the_targets_own_is_in_no_stage() =>
        Assert.Empty(CSharpTarget.WithoutProject.Descriptors.Select(descriptor => descriptor.Code).Intersect(FindingCatalogue.All.Select(descriptor => descriptor.Code)));

    private static string Found(DatelineWorkspace workspace) =>
        string.Join("; ", workspace.Check(CancellationToken.None).Findings.Select(finding => $"{finding.Place.Path} {finding.Place.LineNumber} {finding.Code}"));

    private static DatelineWorkspace WorkspaceFor(ITarget? target) => DatelineWorkspace.Of(SettingsFor(target))
        .With([DocumentChange.Set(new SourceFile("w.timeline.yaml", Timeline)), DocumentChange.Set(new SourceFile("w.events.yaml", Events))]);

    private static WorkspaceSettings SettingsFor(ITarget? target) => WorkspaceSettings.Default with { Target = target, IsRemembering = true };
}
