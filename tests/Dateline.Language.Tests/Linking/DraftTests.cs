using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Linking;

/// <summary>A draft is checked, breaks nothing, and is not compiled; what is compiled has to hold without it.</summary>
public class DraftTests
{
    private const string Declarations =
        """
        dateline: 1
        timeline: harbour
        entities:
          pier: { fields: { berths-of: pier? } }
        series:
          berths: { of: pier, type: count }
        events:
          built:
            fields:
              pier: pier
              berths: change of berths
              answers: event?
        rules:
          piers-grow:
            in: built
            check: berths.to > berths.from
        """;

    private const string North =
        """
        north: { kind: pier, name: North }
        first: { kind: built, date: 2021-05-04, pier: north, berths: 0 -> 4 }

        """;

    private static Analysis Analyse(string events)
    {
        var definition = TimelineDefinition.Read(new SourceFile("harbour.timeline.yaml", Declarations));
        Assert.Equal([], definition.Findings.Select(finding => finding.Message));
        return Analysis.Of(definition, [Analysis.Bind(new SourceFile("a.events.yaml", events), definition)]);
    }

    private static string Found(string events) =>
        string.Join(", ", Analyse(North + events).Findings.Select(finding => $"{finding.Severity} {finding.Code} {finding.Subject}"));

    [Theory]
    [InlineData("x: { kind: built, date: 2021-06, pier: north, berths: 4 -> 6, draft: yes }\n", "")]
    [InlineData("x: { kind: built, date: 2021-06, pier: north, berths: 4 -> 2, draft: yes }\n", "Warning DTL4101 rule piers-grow on x")]
    [InlineData("x: { kind: built, date: 2021-06, pier: south, berths: 4 -> 6, draft: yes }\n", "Warning DTL3103 x, field pier")]
    [InlineData("x: { kind: built, pier: north, berths: 4 -> 6, draft: yes }\n", "Warning DTL3012 x")]
    [InlineData("x: { kind: built, date: 2021-06, pier: north, berths: about 6, draft: yes }\n", "Warning DTL3060 x, field berths")]
    [InlineData("x: { kind: built, date: soon, pier: north, berths: 4 -> 6, draft: yes }\n", "Warning DTL3025 x, field date")]
    [InlineData("x: { kind: built, date: soon, pier: north, berths: 4 -> 6, draft: no }\n", "Error DTL3025 x, field date")]
    [InlineData("x: { kind: pier, name: A, draft: yes }\nx: { kind: pier, name: B }\n", "Warning DTL3101 x")]
    public void WhatIsWrongWithADraftIsAWarning(string events, string expected) => Assert.Equal(expected, Found(events));

    [Theory]
    [InlineData("x: { kind: built, date: 2021-06, pier: north, berths: 4 -> 7, draft: yes }\nlater: { kind: built, date: 2021-07, pier: north, berths: 4 -> 6 }\n", "Warning DTL4001 ")]
    [InlineData("x: { kind: built, date: 2021-06, pier: north, berths: 4 -> 6, draft: yes }\nlater: { kind: built, date: 2021-07, pier: north, berths: 6 -> 8 }\n", "Error DTL4001 ")]
    public void WhatIsCompiledHasToHoldWithoutIt(string events, string expected) => Assert.StartsWith(expected, Found(events));

    [Theory]
    [InlineData("x: { kind: pier, name: South, draft: yes }\nlater: { kind: built, date: 2021-07, pier: x, berths: 0 -> 8 }\n", "Error DTL3161 later, field pier")]
    [InlineData("x: { kind: pier, name: South, draft: yes }\nlater: { kind: built, date: 2021-07, pier: x, berths: 0 -> 8, draft: yes }\n", "")]
    [InlineData("x: { kind: pier, name: South, formerly: z, draft: yes }\nlater: { kind: built, date: 2021-07, pier: x, berths: 0 -> 8 }\n", "Error DTL3161 later, field pier")]
    [InlineData("x: { kind: built, date: 2021-06, pier: north, berths: 4 -> 6, draft: yes }\nlater: { kind: pier, name: South, berths-of: x }\n", "Error DTL3161 later, field berths-of")]
    [InlineData("x: { kind: built, date: 2021-06, pier: north, berths: 4 -> 6, draft: yes, answers: first }\n", "")]
    public void OnlyADraftNamesADraft(string events, string expected) => Assert.Equal(expected, Found(events));

    [Theory]
    [InlineData("x: { kind: pier, name: South, draft: yes }\nlater: { kind: built, date: 2021-07, pier: x, berths: 0 -> 8 }\n", "Finish the draft, or make \"later\" a draft, too.")]
    [InlineData("x: { kind: pier, name: South, draft: yes, berths-of: east }\neast: { kind: pier, name: East, draft: yes }\nlater: { kind: built, date: 2021-07, pier: x, berths: 0 -> 8 }\n",
        "Finish the draft and \"east\", which it needs, or make \"later\" a draft, too.")]
    [InlineData("x: { kind: pier, name: South, draft: yes }\nlater: { kind: built, date: 2021-07, pier: x, berths: 0 -> 8 }\nlast: { kind: built, date: 2021-08, pier: north, berths: 4 -> 8, answers: later }\n",
        "Finish the draft, or make \"later\" a draft, too, with \"last\", which needs it.")]
    public void WhatElseWouldHaveToBeADraftOrNoneIsNamed(string events, string advice) =>
        Assert.EndsWith(" is a draft, and only another draft may name it. " + advice, Assert.Single(Analyse(North + events).Findings, finding => finding.Code == "DTL3161").Message);

    [Fact]
    public void ADraftIsFoundByAnIdFromBefore() =>
        Assert.Equal("Hint DTL3131 later, field pier, Error DTL3161 later, field pier", Found("x: { kind: pier, name: South, formerly: z, draft: yes }\nlater: { kind: built, date: 2021-07, pier: z, berths: 0 -> 8 }\n"));

    [Fact]
    public void DefaultsMakeAFileOfDrafts()
    {
        Analysis analysis = Analyse("file:\n  defaults:\n    draft: yes\n" + North + "x: { kind: pier, name: South, draft: no }\n");
        Assert.Equal([], analysis.Findings.Select(finding => finding.Message));
        Assert.Equal(["x"], analysis.WithoutDrafts().Timeline.Index.Entries.Select(entry => entry.Id));
    }

    [Fact]
    public void WhatIsCompiledHasNoDraft()
    {
        Analysis analysis = Analyse(North + "x: { kind: built, date: 2021-06, pier: north, berths: 4 -> 6, draft: yes }\n");
        Assert.Equal(["north", "first", "x"], analysis.Timeline.Index.Entries.Select(entry => entry.Id));
        Assert.Equal(["north", "first"], analysis.WithoutDrafts().Timeline.Index.Entries.Select(entry => entry.Id));
        Assert.Equal(["first"], analysis.WithoutDrafts().Timeline.Chronology.Select(entry => entry.Id));
    }

    [Fact]
    public void AnEntryBelowADraftIsNone()
    {
        const string below = "x:\n  kind: built\n  date: soon\n  pier: north\n  berths: 4 -> 6\n  draft: yes\nlater:\n  kind: built\n  date: soon\n  pier: north\n  berths: 4 -> 6\n";
        Assert.Equal("Warning DTL3025 x, field date, Error DTL3025 later, field date", Found(below));
    }

    [Fact]
    public void WithoutDraftsNothingIsJoinedTwice()
    {
        Analysis analysis = Analyse(North);
        Assert.Same(analysis, analysis.WithoutDrafts());
    }
}
