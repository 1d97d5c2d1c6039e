using Dateline.Language.Workspace.Analyses;
using Dateline.Pictures.Export;
using Dateline.Pictures.Html;
using Dateline.Pictures.Model;

namespace Dateline.Pictures.Tests.Model;

/// <summary>What is not finished, what is not so, and what may be one.</summary>
public class MarkTests
{
    private const string Timeline = """
        dateline: 1
        timeline: raids
        entities:
          place: {}
        events:
          raid: { fields: { at: place } }
        """;

    private const string Events = """
        mill: { kind: place, name: The mill }
        old-mill: { kind: place, name: The old mill, perhaps-same: mill }
        raid-one: { kind: raid, title: A raid, date: 2021-05-04, at: mill }
        raid-two: { kind: raid, title: No raid, date: 2021-05-05, at: mill, status: disproven }
        raid-three: { kind: raid, title: A rumour, date: 2021-05-06, at: mill, draft: yes }
        raid-four: { kind: raid, title: A plan, date: 2021-05-07, at: mill, status: planned, draft: yes }

        """;

    private static readonly Analysis Found = Drawn.Analysis(Timeline, Events);

    [Fact]
    public void EditorsSeeDrafts() => Assert.Equal(
        ["raid-one ", "raid-two disproven", "raid-three draft", "raid-four planned, draft"],
        PictureReader.Read(Found).Rows.Select(row => $"{row.Entry.Id} {row.Status}"));

    [Fact]
    public void ReadersDoNot()
    {
        string page = ReaderPage.Write(PictureReader.Read(Found.WithoutDrafts()));
        Assert.DoesNotContain("A rumour", page, StringComparison.Ordinal);
        Assert.DoesNotContain("A plan", page, StringComparison.Ordinal);
        Assert.Contains("No raid", page, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsDisprovenIsNoEventForMachines()
    {
        TimelinePicture picture = PictureReader.Read(Found.WithoutDrafts());
        Exported calendar = CalendarExport.Write(picture);
        Assert.DoesNotContain("No raid", calendar.Text, StringComparison.Ordinal);
        Assert.Equal(["1 event is not in the calendar: disproven."], calendar.LeftOut);
        Assert.DoesNotContain("#raid-two", JsonLd.Write(picture), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatMayBeOneIsMissing() => Assert.Equal(
        "The old mill and The mill",
        Assert.Single(PictureReader.Read(Found).Missing.PerhapsSame.Select(pair => $"{pair.Entry.Text} and {pair.Other}")));
}
