using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Network;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Language.Tests.Linking;

/// <summary>How far events are apart: what can be said, what cannot be, and what follows.</summary>
public class DistanceTests
{
    private const string Unknown = "{ unknown: no source gives it }";

    [Theory]
    [InlineData("2024-03-31", "after: { event: opening, at-least: 30 days }", "")]
    [InlineData("2024-03-30", "after: { event: opening, at-least: 30 days }", "DTL4018 30 days")]
    [InlineData("2024-03", "after: { event: opening, at-least: 30 days }", "")]
    [InlineData("2024-04-01", "after: { event: opening, at-least: 1 month }", "")]
    [InlineData("2024-03-31", "after: { event: opening, at-least: 1 month }", "DTL4018 1 month")]
    [InlineData("2024-04-01", "after: { event: opening, at-most: 1 month }", "")]
    [InlineData("2024-04-02", "after: { event: opening, at-most: 1 month }", "DTL4018 1 month")]
    [InlineData("2024-02-29", "after: { event: opening, at-most: 1 month }", "DTL3110 opening")]
    [InlineData("2024-02-01", "before: opening", "")]
    [InlineData("2024-03-02", "before: opening", "DTL3110 opening")]
    [InlineData("2024-02-01", "before: { event: opening, at-least: 1 month }", "")]
    [InlineData("2024-02-02", "before: { event: opening, at-least: 1 month }", "DTL4018 1 month")]
    [InlineData("2024-01-31", "before: { event: opening, at-most: 4 weeks }", "DTL4018 4 weeks")]
    [InlineData("2024-02-16", "within: { event: opening, at-most: 2 weeks }", "")]
    [InlineData("2024-02-15", "within: { event: opening, at-most: 2 weeks }", "DTL4018 2 weeks")]
    [InlineData("2024-03-16", "within: { event: opening, at-most: 2 weeks }", "DTL4018 2 weeks")]
    [InlineData("2024-03~", "within: { event: opening, at-most: 2 weeks }", "")]
    [InlineData(Unknown, "within: { event: opening, at-most: 2 weeks }", "")]
    [InlineData("2024-03-15", "after: [{ event: opening, at-least: P30D }]", "DTL4018 P30D")]
    [InlineData("2024-03-15", "before: opening2", "DTL3103 opening2")]
    [InlineData("2024-03-15", "before: second", "DTL3109 second")]
    [InlineData("2024-04-30", "after: [{ event: opening, at-least: 2 days }, { event: opening, at-most: 90 days }]", "")]
    [InlineData("2024-04-30", "after: [{ event: opening, at-least: 2 days }, { event: opening, at-least: 3 days }]", "DTL3112 opening")]
    [InlineData("2024-04-30", "after: [opening, { event: opening, at-least: 2 days }]", "DTL3112 opening")]
    [InlineData("2024-04-30", "after: [{ event: opening, at-least: 2 days }, opening]", "DTL3112 opening")]
    public void A_distance_is_held_against_the_dates(string date, string said, string found) =>
        Assert.Equal(found, LinkingCase.Found(LinkingCase.Event("opening", "date: 2024-03-01") + LinkingCase.Event("second", "date: " + date, said)));

    [Theory]
    [InlineData("after: { event: opening, by: 30 days }", "DTL4021 by")]
    [InlineData("after: { event: opening, at-leest: 30 days }", "DTL4021 at-leest")]
    [InlineData("within: { event: opening, at-least: 30 days }", "DTL4021 at-least")]
    [InlineData("within: { event: opening, of: 2 weeks }", "DTL4021 of")]
    [InlineData("within: opening", "DTL4022 opening")]
    [InlineData("within: { event: opening }", "DTL4022 opening")]
    [InlineData("after: { at-least: 30 days }", "DTL4022 at-least")]
    [InlineData("within: 2 weeks of opening", "DTL4023 2 weeks of opening")]
    [InlineData("after: 30 days after opening", "DTL4023 30 days after opening")]
    [InlineData("after: { event: opening, at-least: 3 weeks, at-most: 2 weeks }", "DTL4020 3 weeks")]
    [InlineData("after: { event: opening, at-least: 1 month, at-most: 30 days }", "DTL4018 30 days")]
    [InlineData("after: { event: opening, at-least: -P3D }", "DTL3140 -P3D")]
    [InlineData("after: { event: opening, at-least: 30 }", "DTL3140 30")]
    [InlineData("after: { event: opening, at-least: 36 hours }", "DTL3140 36 hours")]
    [InlineData("after: { event: opening, at-least: }", "DTL3017 at-least")]
    [InlineData("after: { event: opening, at-least: 3 days, at-least: 4 days }", "DTL1049 at-least")]
    [InlineData("after: { event: nowhere, at-least: 3 days }", "DTL3103 nowhere")]
    [InlineData("after: { event: nato, at-least: 3 days }", "DTL3106 nato")]
    public void A_slip_has_one_finding_of_its_own(string said, string found) =>
        Assert.Equal(found, LinkingCase.Found(LinkingCase.Event("opening", "date: 2024-03-01") + LinkingCase.Event("second", "date: 2024-04-30", said)));

    [Fact]
    public void A_contradiction_over_an_undated_entry_names_every_link_across_files()
    {
        string hearing = LinkingCase.Event("hearing", $"date: {Unknown}", "after: { event: opening, at-least: 2 weeks }");
        string verdict = LinkingCase.Event("verdict", "date: 2024-03-20", "after: { event: hearing, at-least: 10 days }");

        var found = Assert.Single(LinkingCase.Analyze(LinkingCase.Entities, LinkingCase.Event("opening", "date: 2024-03-01"), hearing, verdict).Findings);

        Assert.Equal("DTL4018", found.Code);
        Assert.Equal("\"verdict\" is dated 2024-03-20, but from \"opening\" (2024-03-01) 2 statements put it at 2024-03-25 or later. One of the dates or distances is wrong.", found.Message);
        Assert.Equal("d.events.yaml", found.Place.Path);
        Assert.Equal(
            ["c.events.yaml: \"hearing\" is at least 2 weeks after \"opening\"", "b.events.yaml: opening is dated 2024-03-01", "d.events.yaml: verdict is dated 2024-03-20"],
            found.Related.Select(place => $"{place.Place.Path}: {place.Label}"));
    }

    [Fact]
    public void Distances_that_no_dates_could_meet_are_one_finding()
    {
        string events = LinkingCase.Event("a", $"date: {Unknown}", "after: { event: b, at-least: 30 days }")
            + LinkingCase.Event("b", "date: 2024", "within: { event: a, at-most: 2 weeks }");

        Assert.Equal("DTL4018 2 weeks", LinkingCase.Found(events));
        Assert.Equal("\"b\" is within 2 weeks of \"a\", but \"a\" is at least 30 days after \"b\". Whatever the dates, not all of this can be so.", LinkingCase.Find(events)[0].Message);
    }

    [Fact]
    public void A_month_that_some_days_of_the_calendar_have_is_no_contradiction() =>
        Assert.Equal("", LinkingCase.Found(
            LinkingCase.Event("a", "date: 2024", "after: { event: b, at-least: 1 month }") + LinkingCase.Event("b", "date: 2024", "within: { event: a, at-most: 29 days }")));

    /// <summary>A century has 36,525 days only where it goes over a year such as 2000. Each round along the circle leads one day nearer to that.</summary>
    [Fact]
    public void What_would_take_too_many_steps_is_said_and_not_worked_out()
    {
        string events = LinkingCase.Event("a", "date: 1700-03-02/..")
            + LinkingCase.Event("b", "date: 1700-03-02/..", "after: { event: a, at-least: 36525 days, at-most: 100 years }")
            + string.Concat(Enumerable.Range(0, 40).Select(i => LinkingCase.Event($"e-{i}", $"date: 18{i + 10}/..", "after: b")));

        Assert.Equal("DTL4019 a", LinkingCase.Found(events));
    }

    [Fact]
    public void One_wrong_date_behind_several_distances_is_one_finding()
    {
        string events = LinkingCase.Event("opening", "date: 2042-03-01")
            + string.Concat(Enumerable.Range(1, 5).Select(i => LinkingCase.Event($"step-{i}", $"date: 2024-0{i + 3}-01", $"within: {{ event: opening, at-most: {i + 3} months }}")));

        Assert.Equal("DTL4120 2042-03-01", LinkingCase.Found(events));
    }

    /// <summary>Each that may be wrong is named, and two dates that read the same by their entries.</summary>
    [Theory]
    [InlineData("p: { kind: cut, date: { unknown: file is lost }, after: { event: q, at-least: 2 weeks } }\nq: { kind: cut, date: { unknown: file is lost }, within: { event: p, at-most: 10 days } }\n", "A slip in a distance: change \"10 days\" in q or \"2 weeks\" in p|A slip in a distance: change \"2 weeks\" in p or \"10 days\" in q")]
    [InlineData("v: { kind: cut, date: 2001-02 }\nw: { kind: cut, date: 2001-02, before: { event: v, at-least: 29 days } }\n", "A slip in a date: change 2001-02 in w or in v; A slip in the distance: change \"29 days\"")]
    [InlineData("v: { kind: cut, date: 2001-03 }\nw: { kind: cut, date: 2001-02-20, before: { event: v, at-least: 60 days } }\n", "A slip in a date: change 2001-02-20 or 2001-03; A slip in the distance: change \"60 days\"")]
    public void Every_date_and_distance_that_may_be_wrong_is_offered(string events, string expected) =>
        Assert.Contains(string.Join("; ", Assert.Single(LinkingCase.Find(events)).Repairs.Select(repair => repair.Title)), expected.Split('|'));

    /// <summary>What fixes a date from elsewhere leaves no other one: then what it does not fit to is wrong each by itself.</summary>
    [Theory]
    [InlineData("", "DTL4120 1912-03-01")]
    [InlineData("t: { kind: cut, date: 1912-03-09, after: { event: o, at-least: 8 days, at-most: 8 days } }\n", "DTL3110 o, DTL3110 o, DTL3110 o")]
    [InlineData("t: { kind: cut, date: 1912-03-09, after: { event: o, at-most: 40 days } }\n", "DTL4120 1912-03-01")]
    [InlineData("t: { kind: cut, date: 1912-02-09, before: o }\n", "DTL3110 o, DTL3110 o, DTL3110 o")]
    public void A_date_is_blamed_where_the_others_leave_room_for_another(string beside, string expected)
    {
        string events = "o: { kind: cut, date: 1912-03-01 }\n" + beside + string.Concat(Enumerable.Range(5, 3).Select(day => $"b-{day}: {{ kind: cut, date: 1912-02-0{day}, after: o }}\n"));

        Assert.Equal(expected, LinkingCase.Found(events));
    }

    [Fact]
    public void What_follows_for_an_entry_without_a_date_says_from_which_entries()
    {
        Analysis analysis = LinkingCase.Analyze(
            LinkingCase.Entities,
            LinkingCase.Event("opening", "date: 2024-03-01")
            + LinkingCase.Event("hearing", $"date: {Unknown}", "after: { event: opening, at-least: 2 weeks }", "before: { event: verdict, at-least: 1 month }")
            + LinkingCase.Event("verdict", "date: 2024-05"));
        BoundEntry hearing = analysis.Timeline.Index.Find("hearing")!;

        EntryBounds bounds = analysis.Timeline.BoundsOf(hearing);

        Assert.Equal([], analysis.Findings);
        Assert.Equal(("2024-03-15", "2024-04-30"), (CalendarDay.Of(bounds.Range.Earliest).Iso, CalendarDay.Of(bounds.Range.Latest).Iso));
        Assert.Equal(["opening"], bounds.EarliestFrom.Select(entry => entry.Id));
        Assert.Equal(["verdict"], bounds.LatestFrom.Select(entry => entry.Id));
        Assert.Equal(
            "Between 2024-03-15 and 2024-04-30, since \"hearing\" is at least 2 weeks after \"opening\" and \"hearing\" is at least 1 month before \"verdict\".",
            analysis.Timeline.WhatFollowsFor(hearing));
        Assert.Null(analysis.Timeline.WhatFollowsFor(analysis.Timeline.Index.Find("opening")!));
    }

    [Fact]
    public void Where_only_order_is_said_the_days_follow_as_well()
    {
        Analysis analysis = LinkingCase.Analyze(
            LinkingCase.Entities,
            LinkingCase.Event("a", "date: 2018", "after: b") + LinkingCase.Event("b", "date: 2018", "after: c") + LinkingCase.Event("c", "date: 2018-05-03"));

        EntryBounds bounds = analysis.Timeline.BoundsOf(analysis.Timeline.Index.Find("a")!);

        Assert.Equal("2018-05-03", CalendarDay.Of(bounds.Range.Earliest).Iso);
        Assert.Equal(["b", "c"], bounds.EarliestFrom.Select(entry => entry.Id));
        Assert.False(analysis.Timeline.BoundsOf(analysis.Timeline.Index.Find("c")!).AreTighter);
    }
}
