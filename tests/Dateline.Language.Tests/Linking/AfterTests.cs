using Dateline.Language.Workspace.Analyses;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Linking;

public class AfterTests
{
    [Theory]
    [InlineData("a 2021 b, b 2021", "")]
    [InlineData("a 2018 b, b 2018-05-01", "")]
    [InlineData("a 2018-05-01 b, b 2018-05-01", "")]
    [InlineData("a 2018-05-01 b, b 2018-05-02", "DTL3110 b")]
    [InlineData("a 2017 b, b 2018", "DTL3110 b")]
    [InlineData("a 2018-01 b, b 2018 c, c 2018-06", "DTL3110 b")]
    [InlineData("a 2018 a", "DTL3109 a")]
    [InlineData("a 2018 b, b 2018 a", "DTL3109 b")]
    [InlineData("a 2018 b, b 2018 c, c 2018 a", "DTL3109 b")]
    [InlineData("a 2018 b, b 2018 c, c 2018 a, d 2018 d", "DTL3109 b, DTL3109 d")]
    [InlineData("a 2018 b, b 2019 a", "DTL3110 b")]
    public void What_after_says_must_be_possible(string events, string found) =>
        Assert.Equal(found, LinkingCase.Found(EventsOf(events)));

    [Fact]
    public void A_contradiction_by_way_of_others_names_the_event_whose_date_it_is() =>
        Assert.Equal(
            "\"a\" (2018-01) is said to come after \"c\" (b.events.yaml, line 11), by way of \"b\", which is dated 2018-06. One of the two dates is wrong, or the order is.",
            LinkingCase.Find(EventsOf("a 2018-01 b, b 2018 c, c 2018-06"))[0].Message);

    [Fact]
    public void A_series_that_breaks_where_after_contradicts_the_dates_is_no_second_mistake()
    {
        string events = LinkingCase.Event("a", "date: 2018-05", "mission: the-mission", "ceiling: 40 -> 30")
            + LinkingCase.Event("b", "date: 2018-04", "mission: the-mission", "ceiling: 30 -> 20", "after: a")
            + LinkingCase.Event("c", "date: 2019", "mission: the-mission", "ceiling: 20 -> 10")
            + LinkingCase.Event("d", "date: 2020", "mission: the-mission", "ceiling: 15 -> 5");

        Assert.Equal("DTL3110 a, DTL4001 15", LinkingCase.Found(events));
        Assert.Equal("DTL4001 15", LinkingCase.Found(events.Replace("2018-04", "2018-06", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("a 2021, b 2018", "b a")]
    [InlineData("b 2018, a 2018", "a b")]
    [InlineData("a 2018, b 2018-01-01", "b a")]
    [InlineData("a 2018 b, b 2018-05-01, c 2018-03-01", "c b a")]
    [InlineData("a 2018 b, b 2018", "b a")]
    [InlineData("a {unknown:nobody-says}, b 2018, c 2021", "b c a")]
    [InlineData("a {unknown:nobody-says} , b 2018 a", "a b")]
    [InlineData("a 2018 b, b 2018 a", "a b")]
    [InlineData("b {unknown:nobody-says} a, a 2018, c 2021", "a b c")]
    [InlineData("b {unknown:nobody-says} a, a 2018, c 2021 b, d 2019", "a b d c")]
    [InlineData("b {unknown:nobody-says}, a 2018, c 2021 b, d 2019", "a d b c")]
    [InlineData("b {unknown:nobody-says}, e {unknown:nobody-says} b, a 2018, c 2021 e, d 2019", "a d b e c")]
    public void Events_stand_in_order_of_time(string events, string order) =>
        Assert.Equal(order, string.Join(' ', LinkingCase.Analyze(EventsOf(events)).Timeline.Chronology.Select(entry => entry.Id)));

    /// <summary>What has no date stands where one would that is dated by the days that follow for it.</summary>
    [Fact]
    public void Bounds_are_as_good_as_a_date_for_the_order() => Prop.ForAll(
        (from days in Gen.Choose(1, 300).ArrayOf(5)
         from anchor in Gen.Choose(0, 4)
         from least in Gen.Choose(0, 90)
         from longer in Gen.Choose(0, 90)
         select (days, anchor, least, most: least + longer)).ToArbitrary(),
        tried =>
        {
            static string Day(int number) => new DateTime(2018, 1, 1).AddDays(number).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            string Order(string date) => string.Join(' ', LinkingCase.Analyze(string.Concat(tried.days.Select((day, i) => $"e-{i}: {{ kind: cut, date: {Day(day)} }}\n"))
                + $"f: {{ kind: cut, date: {date}, after: {{ event: e-{tried.anchor}, at-least: {tried.least} days, at-most: {tried.most} days }} }}\n").Timeline.Chronology.Select(entry => entry.Id));
            int first = tried.days[tried.anchor] + tried.least, last = tried.days[tried.anchor] + tried.most;

            Assert.Equal(Order(first == last ? Day(first) : $"{Day(first)}..{Day(last)}"), Order("{ unknown: nobody says }"));
        }).Check(Laws.Tried(60));

    [Fact]
    public void A_chain_as_long_as_the_timeline_is_followed_without_recursion()
    {
        const int Count = 20_000;
        string events = string.Concat(Enumerable.Range(0, Count).Select(i => $"e-{i}: {{ kind: cut, date: 2018{(i == 0 ? "" : $", after: e-{i - 1}")} }}\n"));

        var analysis = LinkingCase.Analyze(events);

        Assert.Equal([], analysis.Findings);
        Assert.Equal(Enumerable.Range(0, Count).Select(i => $"e-{i}"), analysis.Timeline.Chronology.Select(entry => entry.Id));
    }

    /// <summary><c>id date after, …</c></summary>
    private static string EventsOf(string events) => string.Concat(events.Split(',', StringSplitOptions.TrimEntries).Select(one =>
    {
        string[] words = one.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string date = "date: " + words[1].Replace(":", ": ", StringComparison.Ordinal);
        return words.Length > 2 ? LinkingCase.Event(words[0], date, "after: " + words[2]) : LinkingCase.Event(words[0], date);
    }));
}
