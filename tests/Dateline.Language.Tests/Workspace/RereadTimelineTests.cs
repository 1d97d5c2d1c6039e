using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Settings;

namespace Dateline.Language.Tests.Workspace;

/// <summary>An edit of the timeline file that declares the same reads no events file again, and what was found stands where it stands now.</summary>
public class RereadTimelineTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: cuts
        entities:
          mission:
            doc: A body that somebody keeps.
            host: text
        series:
          ceiling: { of: mission, type: count, max: 100, doc: How many there may be. }
        events:
          cut:
            doc: It gets smaller.
            fields:
              mission: { type: mission, doc: Whose ceiling it is. }
              ceiling: change of ceiling
              people: { type: list of text, length: 1.. }
              size: { type: count, default: 1 }
        rules:
          down:
            in: cut
            check: ceiling.to < ceiling.from

        """;

    /// <summary>Each mistake has another stage that finds it, and most point into the timeline file.</summary>
    private static readonly SourceFile[] Events =
    [
        new("a.events.yaml", "one:\n  kind: mission\n  name: One\n  host: here\nfine:\n  kind: cut\n  date: 2018\n  mission: one\n  ceiling: 30 -> 20\n  people: [x]\n"),
        new("b.events.yaml", "up:\n  kind: cut\n  date: 2019\n  mission: one\n  ceiling: 20 -> 30\n  people: [x]\nfar:\n  kind: cut\n  date: 2020\n  mission: one\n  ceiling: 200 -> 101\n  people: [x]\n"),
        new("c.events.yaml", "none:\n  kind: cut\n  date: 2021\n  ceiling: -> 10\n  people: []\nwho:\n  name: Who\nlate:\n  kind: cutt\n"),
    ];

    public static TheoryData<string, string> SameDeclarations => new()
    {
        { "dateline: 1\n", "# a comment\n\ndateline: 1\n" },
        { "A body that somebody keeps.", "A body that one side keeps with the other, for as long as both want it." },
        { "doc: Whose ceiling it is.", "doc: \"Whose: it is\"" },
        { "How many there may be.", "How many." },
        { "    fields:\n", "\n    # what it says\n    fields:   # all of it\n" },
        { "type: count, max: 100", "type:   count,   max: 100" },
        { "check: ceiling.to", "check:    ceiling.to" },
        { "doc: It gets smaller.", "doc: >\n      It gets\n      smaller." },
    };

    public static TheoryData<string, string> OtherDeclarations => new()
    {
        { "max: 100", "max: 90" },
        { "    doc: It gets smaller.\n", "" },
        { "doc: It gets smaller.", "doc: [It, gets, smaller]" },
        { "check: ceiling.to < ceiling.from", "check: \"ceiling.to < ceiling.from\"" },
        { "host: text", "host: text?" },
        { "  cut:", "  cuts:" },
        { "timeline: cuts", "timeline: cuts\ntimeline: cuts" },
        { "dateline: 1\n", "dateline: 1\n\tbroken\n" },
    };

    [Theory]
    [MemberData(nameof(SameDeclarations))]
    public void What_declares_the_same_binds_nothing_anew(string old, string by)
    {
        DatelineWorkspace before = WorkspaceOf(Timeline);
        IReadOnlyList<Finding> found = before.Check(CancellationToken.None).Findings;
        Assert.Equal(["DTL3083", "DTL4010", "DTL4101"], found.Where(PointsIntoTimeline).Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(found, finding => finding.Picture.Contains("Whose ceiling it is.", StringComparison.Ordinal));

        DatelineWorkspace after = Edited(before, old, by);

        MustSayWhatACheckSays(after, old, by);
        Assert.Equal(BoundIn(before), BoundIn(after), ReferenceEqualityComparer.Instance);
        Assert.Equal(found, Edited(after, by, by, Timeline).Check(CancellationToken.None).Findings);
    }

    [Theory]
    [MemberData(nameof(OtherDeclarations))]
    public void What_declares_something_else_binds_all_anew(string old, string by)
    {
        DatelineWorkspace before = WorkspaceOf(Timeline);
        Assert.NotEmpty(before.Check(CancellationToken.None).Findings);

        DatelineWorkspace after = Edited(before, old, by);

        MustSayWhatACheckSays(after, old, by);
        Assert.Empty(BoundIn(before).Intersect(BoundIn(after)));
    }

    [Theory]
    [MemberData(nameof(SameDeclarations))]
    public void What_declares_the_same_asks_no_rule_and_goes_along_no_series_again(string old, string by)
    {
        TimelineDefinition before = TimelineDefinition.Read(new SourceFile("cuts.timeline.yaml", Timeline));
        BoundFile[] files = [.. Events.Select(file => Analysis.Bind(file, before))];
        var memo = new AnalysisMemo();
        Analysis.Of(before, files, null, memo);
        Assert.NotEqual((0, 0), (memo.Rules.Evaluations, memo.Series.Walks));

        var again = new AnalysisMemo(memo);
        TimelineDefinition after = TimelineDefinition.Read(new SourceFile("cuts.timeline.yaml", Timeline.Replace(old, by, StringComparison.Ordinal))).After(before);
        Analysis.Of(after, files, null, again);

        Assert.Equal((0, 0), (again.Rules.Evaluations, again.Series.Walks));
    }

    /// <summary>A file that is added after such an edit is read by the same declarations.</summary>
    [Fact]
    public void A_new_file_joins_those_that_were_read_before()
    {
        DatelineWorkspace before = WorkspaceOf(Timeline);
        Assert.NotEmpty(before.Check(CancellationToken.None).Findings);
        DatelineWorkspace edited = Edited(before, "dateline: 1\n", "# a comment\ndateline: 1\n");
        var added = new SourceFile("d.events.yaml", "last:\n  kind: cut\n  date: 2022\n  mission: one\n  ceiling: 101 -> 200\n");

        SourceFile[] all = [new("cuts.timeline.yaml", "# a comment\n" + Timeline), .. Events, added];
        Assert.Equal(FolderCheck.Of(all).Findings, edited.With([DocumentChange.Set(added)]).Check(CancellationToken.None).Findings);
    }

    private static DatelineWorkspace WorkspaceOf(string timeline) => DatelineWorkspace
        .Of(WorkspaceSettings.Default with { IsRemembering = true })
        .With([DocumentChange.Set(new SourceFile("cuts.timeline.yaml", timeline)), .. Events.Select(DocumentChange.Set)]);

    private static DatelineWorkspace Edited(DatelineWorkspace workspace, string old, string by, string? text = null)
    {
        string edited = text ?? Timeline.Replace(old, by, StringComparison.Ordinal);
        Assert.True(text is not null || edited != Timeline);
        return workspace.With([DocumentChange.Set(new SourceFile("cuts.timeline.yaml", edited))]);
    }

    private static void MustSayWhatACheckSays(DatelineWorkspace workspace, string old, string by)
    {
        SourceFile[] files = [new("cuts.timeline.yaml", Timeline.Replace(old, by, StringComparison.Ordinal)), .. Events];
        Assert.Equal(FolderCheck.Of(files).Findings, workspace.Check(CancellationToken.None).Findings);
    }

    private static bool PointsIntoTimeline(Finding finding) => finding.Related.Any(related => related.Place.Path == "cuts.timeline.yaml");

    private static List<BoundFile> BoundIn(DatelineWorkspace workspace) =>
        [.. workspace.Timelines(CancellationToken.None).SelectMany(timeline => timeline.Files).Select(file => file.Bound(CancellationToken.None).Value!)];
}
