using Dateline.Pictures.Html;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.When;
using Dateline.Dates;

namespace Dateline.Pictures.Tests.Model;

public class PictureReaderTests
{
    [Fact]
    public void Lines_stand_in_order_of_time_observations_among_them()
    {
        TimelinePicture picture = Drawn.Harbour();

        Assert.Equal(["1949", "2014", "2018", "Day unknown, in 2018 or later", "2021", "2022"], picture.Rows.Select(row => row.Group).Distinct());
        Assert.Equal("Berths of Old Quay", picture.Rows.Single(row => row.Entry.Id == "last-count").Title);
    }

    /// <summary>It stands where its days begin, and the heading says what is known of them.</summary>
    [Fact]
    public void What_has_no_date_stands_where_the_days_begin_that_follow_for_it()
    {
        TimelinePicture picture = Drawn.Of(
            "dateline: 1\ntimeline: t\nevents: { act: {} }\n",
            """
            a: { kind: act, date: 1920-06-01 }
            b: { kind: act, date: { unknown: no date }, after: { event: a, at-most: 30 days }, before: d }
            c: { kind: act, date: 1950-06-01 }
            d: { kind: act, date: 1960-06-01 }
            e: { kind: act, date: { unknown: no date }, before: d }
            f: { kind: act, date: { unknown: no date }, after: c }
            g: { kind: act, date: { unknown: no date }, after: a, before: c }
            h: { kind: act, date: { unknown: no date } }
            """);

        Assert.Equal(
            [
                "1920: a", "1920: b", "Day unknown, between 1920 and 1950: g", "1950: c", "Day unknown, in 1950 or later: f", "1960: d",
            ],
            picture.Rows.Where(row => row.Entry.Id is not ("e" or "h")).Select(row => $"{row.Group}: {row.Entry.Id}"));
        Assert.Equal("Day unknown, before what follows", picture.Rows.Single(row => row.Entry.Id == "e").Group);
        Assert.Equal(["e", "d", "h"], picture.Rows.Select(row => row.Entry.Id).Where(id => id is "e" or "d" or "h"));
        Assert.Equal("h", picture.Rows[^1].Entry.Id);
    }

    [Fact]
    public void A_headline_has_its_number_and_ids_in_notes_are_names()
    {
        TimelinePicture picture = Drawn.Harbour();

        Assert.Equal("30 → 20 berths", picture.Rows.Single(row => row.Entry.Id == "first-cut").Number);
        Assert.Equal("7 ships", picture.Rows.Single(row => row.Entry.Id == "storm-of-1949").Number);
        Assert.Equal("Evening Post says Monday", Assert.Single(picture.Rows.Single(row => row.Entry.Id == "closing").Notes).ToString());
    }

    [Fact]
    public void What_comes_after_something_begins_where_it_can_begin()
    {
        TimelinePicture picture = Drawn.Harbour();

        Assert.NotNull(picture.Rows.Single(row => row.Entry.Id == "protest").When.NotBefore);
    }

    [Fact]
    public void Sources_with_the_same_letters_get_numbers()
    {
        TimelinePicture picture = Drawn.Of("dateline: 1\ntimeline: t\n", "a:\n  kind: source\n  name: Evening Post\nb:\n  kind: source\n  name: Early Press\nc:\n  kind: source\n");

        Assert.Equal(["EP", "EP2", "C"], picture.Sources.Select(source => source.Mark.Letters));
    }

    [Fact]
    public void What_is_missing_is_gathered()
    {
        TimelinePicture picture = PictureReader.Read(Drawn.Analysis(Drawn.HarbourTimeline, Drawn.HarbourEvents), day: EdtfDate.TryParse("2023-01-01", out EdtfDate? day, out _) ? day : null);

        Assert.Equal(["ships", "date"], picture.Missing.Unknown.Select(unknown => unknown.Field));
        Assert.Equal(["Gazette"], picture.Missing.UncitedSources.Select(source => source.Text));
        Assert.Equal(["A storm sinks four ships"], picture.Missing.WideDates.Select(wide => wide.Entry.Text));
        Assert.Equal("1 January 2023", picture.Missing.Day);
    }

    [Fact]
    public void Plans_are_judged_by_the_day_that_is_given_and_by_no_clock()
    {
        string events = "fair:\n  kind: storm\n  date: 2021-10-07\n  ships: 1\n  status: planned\n";

        Assert.Empty(Drawn.Of(Drawn.HarbourTimeline, events).Missing.PassedPlans);
        Assert.Single(PictureReader.Read(Drawn.Analysis(Drawn.HarbourTimeline, events), day: EdtfDate.TryParse("2021-10-08", out EdtfDate? day, out _) ? day : null).Missing.PassedPlans);
        Assert.Empty(PictureReader.Read(Drawn.Analysis(Drawn.HarbourTimeline, events), day: EdtfDate.TryParse("2021-10-07", out day, out _) ? day : null).Missing.PassedPlans);
    }

    [Theory]
    [InlineData("a:\n  kind: strom\n  date: 2021\n")]
    [InlineData("a:\n  kind: storm\n  date: 2021-13-45\n  ships: many\n")]
    [InlineData("a:\n  kind: storm\n  date: 2021\n  ships: 1\na:\n  kind: storm\n  date: 2022\n  ships: 1\n")]
    [InlineData("a:\n  kind: storm\n")]
    [InlineData("a:\n  date: 2021\n  title: [\n")]
    [InlineData("a b c:\n  kind: storm\n  date: 2021\n  ships: 1\n")]
    [InlineData("q:\n  kind: quay\n  name: Q\na:\n  kind: berths-cut\n  date: 2021\n  quay: nowhere\n  berths: 3 -> x\n")]
    public void What_cannot_be_read_is_drawn_and_marked(string events)
    {
        TimelinePicture picture = Drawn.Of(Drawn.HarbourTimeline, events);

        Assert.NotEmpty(picture.Findings);
        Pages.Read(ReaderPage.Write(picture));
        Assert.True(picture.Rows.Count == 0 || picture.Rows.Any(row => row.IsBroken || row.Findings.Count > 0));
    }

    [Fact]
    public void While_somebody_types_every_state_of_a_file_is_drawn()
    {
        string events = Drawn.HarbourEvents;
        for (int length = 0; length < events.Length; length += 97)
            Pages.Read(ReaderPage.Write(Drawn.Of(Drawn.HarbourTimeline, events[..length])));
    }

    [Fact]
    public void While_somebody_declares_a_timeline_every_state_of_it_is_drawn()
    {
        string timeline = Drawn.HarbourTimeline;
        for (int length = 0; length < timeline.Length; length += 61)
            Pages.Read(ReaderPage.Write(Drawn.Of(timeline[..length], Drawn.HarbourEvents)));
    }

    [Fact]
    public void A_date_that_cannot_be_read_pretends_nothing() =>
        Assert.Equal(WhenShape.Unreadable, Assert.Single(Drawn.Of(Drawn.HarbourTimeline, "a:\n  kind: storm\n  date: soon\n  ships: 1\n").Rows).When.Shape);
}
