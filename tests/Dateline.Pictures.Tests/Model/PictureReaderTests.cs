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

        Assert.Equal(["1949", "2014", "2018", "2021", "2022", "Day unknown"], picture.Rows.Select(row => row.Group).Distinct());
        Assert.Equal("Berths of Old Quay", picture.Rows.Single(row => row.Entry.Id == "last-count").Title);
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
