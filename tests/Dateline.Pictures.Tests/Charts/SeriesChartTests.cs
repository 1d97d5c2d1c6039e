using System.Xml.Linq;
using Dateline.Pictures.Charts.Series;
using Dateline.Pictures.Html;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.Series;
using Dateline.Testing;

namespace Dateline.Pictures.Tests.Charts;

public class SeriesChartTests
{
    private static readonly string Folder = Repository.PathTo("tests", "Dateline.Pictures.Tests", "Charts");

    private static SeriesPicture Berths(params string[] cuts) => Assert.Single(
        Drawn.Of(Drawn.HarbourTimeline, "old-quay:\n  kind: quay\n  name: Old Quay\n" + string.Concat(cuts.Select((cut, i) => $"cut-{i}:\n  kind: berths-cut\n  quay: old-quay\n  {cut.Replace("; ", "\n  ", StringComparison.Ordinal)}\n"))).Series);

    [Fact]
    public void A_chart_is_as_it_was_accepted()
    {
        TimelinePicture picture = Drawn.Of(Drawn.HarbourTimeline, Drawn.BrokenEvents);
        Baseline.Verify(StepChart.Document(picture.Series.Single(series => series.IsOfNumbers)), Folder, "StepChart", "svg");
        Baseline.Verify(StateBars.Document([.. picture.Series.Where(series => !series.IsOfNumbers)]), Folder, "StateBars", "svg");
        Baseline.Verify(Pictures.Charts.List.ListChart.Document(picture), Folder, "ListChart", "svg");
    }

    /// <summary>Nobody is known, and is no state like another: a frame that nothing fills.</summary>
    [Fact]
    public void A_vacancy_is_drawn_empty_with_its_word()
    {
        const string Timeline = "dateline: 1\ntimeline: offices\nentities:\n  person: {}\n  office: {}\nseries:\n  holder: { of: office, type: person }\nevents:\n  handover: { fields: { office: office, holder: change of holder } }\n";
        const string Events =
            """
            ada: { kind: person, name: Ada Lane }
            mayor: { kind: office, name: Mayor }
            ada-in: { kind: handover, date: 2000-01-01, office: mayor, holder: -> ada }
            ada-out: { kind: handover, date: 2010-01-01, office: mayor, holder: ada -> nobody }
            ada-again: { kind: handover, date: 2020-01-01, office: mayor, holder: nobody -> ada }

            """;

        XElement svg = Pages.Read(StateBars.Document([.. Drawn.Of(Timeline, Events).Series]));

        Assert.Single(svg.All("rect"), rect => rect.Of("class") == "st vacant");
        Assert.Single(svg.All("text"), text => text.Value == "nobody");
    }

    /// <summary>She left on a day that nobody knows, and is not drawn as if she had stayed until the next one came.</summary>
    [Fact]
    public void What_a_change_without_a_day_may_have_ended_has_a_question_mark()
    {
        const string Timeline = "dateline: 1\ntimeline: offices\nentities:\n  person: {}\n  office: {}\nseries:\n  holder: { of: office, type: person }\nevents:\n  handover: { fields: { office: office, holder: change of holder } }\n";
        const string Events =
            """
            ada: { kind: person, name: Ada }
            ben: { kind: person, name: Ben }
            mayor: { kind: office, name: Mayor }
            ada-in: { kind: handover, date: 1900-01-01, office: mayor, holder: nobody -> ada }
            ada-out: { kind: handover, date: { unknown: lost }, after: ada-in, office: mayor, holder: ada -> nobody }
            ben-in: { kind: handover, date: 1931-01-01, office: mayor, holder: nobody -> ben }

            """;

        SeriesPicture series = Assert.Single(Drawn.Of(Timeline, Events).Series);

        XElement svg = Pages.Read(StateBars.Document([series]));
        Assert.Equal(["nobody", "Ada?", "Ben?"], svg.All("text").Where(text => (text.Of("class") ?? "").StartsWith("word", StringComparison.Ordinal)).Select(text => text.Value));
        Assert.Equal(2, svg.All("rect").Count(rect => rect.Of("class") == "st none"));
        Assert.EndsWith("Of 1 change nobody says when: it may have been otherwise in between.", CourseWords.Of(series), StringComparison.Ordinal);
    }

    /// <summary>A list of all who are in a set tells of those as well whom it leaves out.</summary>
    [Theory]
    [InlineData("yes", "Lane: unknown before 1 January 1900; in on 1 January 1900; in on 1 January 1905; Stone: unknown before 1 January 1900; in on 1 January 1900; out on 1 January 1905")]
    [InlineData("no", "Lane: unknown before 1 January 1900; in on 1 January 1900; in on 1 January 1905; Stone: unknown before 1 January 1900; in on 1 January 1900; out on 1 January 1905, which does not follow from what was before")]
    public void A_row_of_a_member_ends_where_a_list_leaves_it_out(string isCounted, string course)
    {
        string timeline = $"dateline: 1\ntimeline: registers\nentities:\n  person: {{}}\n  parish: {{}}\nseries:\n  people: {{ of: parish, type: set of person, counted: {isCounted} }}\nevents:\n  move: {{ fields: {{ parish: parish, people: change of people }} }}\n";
        const string Events =
            """
            lane: { kind: person, name: Lane }
            stone: { kind: person, name: Stone }
            old: { kind: parish, name: Old }
            first: { kind: as-of, date: 1900-01-01, entity: old, people: [lane, stone] }
            second: { kind: as-of, date: 1905-01-01, entity: old, people: [lane] }

            """;

        Assert.Equal(course, string.Join(' ', Drawn.Of(timeline, Events).Series.Select(row => $"{row.Entity.Text}: {CourseWords.Of(row)}")).Replace(".", ";", StringComparison.Ordinal).TrimEnd(';'));
    }

    /// <summary>To draw nothing would say that she was not in: that nobody knows it is hatched, before a list and behind one that names only some.</summary>
    [Fact]
    public void Where_nobody_knows_who_was_in_the_row_is_hatched()
    {
        const string Timeline = "dateline: 1\ntimeline: registers\nentities:\n  person: {}\n  parish: {}\nseries:\n  people: { of: parish, type: set of person }\nevents:\n  move: { fields: { parish: parish, people: change of people } }\n";
        const string Events =
            """
            lane: { kind: person, name: Lane }
            stone: { kind: person, name: Stone }
            old: { kind: parish, name: Old }
            first: { kind: as-of, date: 1900-01-01, entity: old, people: [lane, { unknown: the register is torn }] }
            second: { kind: move, date: 1905-01-01, parish: old, people: "-> [stone, unknown]" }

            """;

        Assert.Equal(
            ["Lane: unknown before 1 January 1900; in on 1 January 1900; unknown since 1 January 1905.", "Stone: unknown before 1 January 1905; in since 1 January 1905."],
            Drawn.Of(Timeline, Events).Series.Select(row => $"{row.Entity.Text}: {CourseWords.Of(row)}"));
        string page = ReaderPage.Write(Drawn.Of(Timeline, Events));
        Assert.Contains("Hatched in full height: the value is not known.", page, StringComparison.Ordinal);
        Assert.Contains(", others", page, StringComparison.Ordinal);
    }

    /// <summary>Who was once in it is never left out, and that nobody knows how long is marked.</summary>
    [Theory]
    [InlineData("-> [lane, stone]", "Lane?, Stone")]
    [InlineData("-> [lane, unknown]", "Lane?")]
    [InlineData("+lane, -stone", "Lane?")]
    public void Whom_a_change_without_a_date_may_have_taken_out_has_a_question_mark(string change, string rows)
    {
        const string Timeline = "dateline: 1\ntimeline: registers\nentities:\n  person: {}\n  parish: {}\nseries:\n  people: { of: parish, type: set of person }\nevents:\n  move: { fields: { parish: parish, people: change of people } }\n";
        string events = $"lane: {{ kind: person, name: Lane }}\nstone: {{ kind: person, name: Stone }}\nold: {{ kind: parish, name: Old }}\nfirst: {{ kind: move, date: 1900-01-01, parish: old, people: \"{change}\" }}\nlost: {{ kind: move, date: {{ unknown: torn }}, parish: old, people: -lane }}\n";
        var picture = Drawn.Of(Timeline, events);

        XElement svg = Pages.Read(StateBars.Document([.. picture.Series]));

        string[] drawn = [.. picture.Series.Where(row => !row.Steps[^1].After.IsOut).Select(row => row.Entity.Text + (row.Steps[^1].IsInDoubtBehind ? "?" : ""))];
        Assert.Equal(rows, string.Join(", ", drawn));
        Assert.Contains(svg.All("text"), text => text.Value == "in?");
        string page = ReaderPage.Write(picture);
        Assert.Contains("Not drawn, because nobody says when: <a href=\"#lost\">Lost</a>. With a question mark: it may have come in between.", page, StringComparison.Ordinal);
    }

    /// <summary>On a narrow screen a year of office has no room for a name: who is left out of a bar stands below it.</summary>
    [Fact]
    public void Who_has_no_room_in_a_bar_stands_below_the_bars()
    {
        const string Timeline = "dateline: 1\ntimeline: offices\nentities:\n  person: {}\n  office: {}\nseries:\n  holder: { of: office, type: person }\nevents:\n  handover: { fields: { office: office, holder: change of holder } }\n";
        string[] people = [.. Enumerable.Range(0, 14).Select(i => $"Person Number {(char)('A' + i)}")];
        string events = "mayor: { kind: office, name: Mayor }\n" + string.Concat(people.Select((name, i) =>
            $"p-{i}: {{ kind: person, name: {name} }}\nin-{i}: {{ kind: handover, date: {2000 + i}-01-01, office: mayor, holder: -> p-{i} }}\n"));
        string page = ReaderPage.Write(Drawn.Of(Timeline, events));

        string narrow = page.Split("<svg").Single(svg => svg.Contains("for-n", StringComparison.Ordinal) && svg.Contains("class=\"st ", StringComparison.Ordinal)).Split("</svg>")[0];
        string texts = string.Join(' ', narrow.Split("<text").Skip(1).Select(text => text.Split('>')[1].Split('<')[0]));
        Assert.All(people, name => Assert.Contains(name, texts, StringComparison.Ordinal));
        Assert.Contains("1 January 2003: Person Number D", texts, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date", "2018-10 -> 2019-03", "March 2019")]
    [InlineData("text", "Nevaburg -> Nevagrad", "Nevagrad")]
    public void Dates_and_texts_are_bars_with_their_words(string type, string change, string word)
    {
        string timeline = $"dateline: 1\ntimeline: towns\nentities:\n  town: {{}}\nseries:\n  told: {{ of: town, type: {type} }}\nevents:\n  change: {{ fields: {{ town: town, told: change of told }} }}\n";
        string events = $"weir: {{ kind: town, name: Weir }}\na: {{ kind: change, date: 2000-01-01, town: weir, told: {change} }}\nb: {{ kind: as-of, date: 2001-01-01, entity: weir, told: {change.Split(" -> ")[1]} }}\n";

        SeriesPicture series = Assert.Single(Drawn.Of(timeline, events).Series);

        Assert.False(series.IsOfNumbers);
        Assert.Contains(Pages.Read(StateBars.Document([series])).All("text"), text => text.Value == word);
    }

    [Fact]
    public void A_count_is_no_break()
    {
        const string Timeline = "dateline: 1\ntimeline: towns\nentities:\n  town: {}\nseries:\n  people: { of: town, type: count, counted: yes }\nevents:\n  change: { fields: { town: town, people: change of people } }\n";
        const string Events = "weir: { kind: town, name: Weir }\na: { kind: as-of, date: 1990-01-01, entity: weir, people: 30 }\nb: { kind: as-of, date: 2000-01-01, entity: weir, people: 20 }\n";

        Assert.DoesNotContain(Assert.Single(Drawn.Of(Timeline, Events).Series).Steps, step => step.IsBroken);
    }

    [Fact]
    public void What_does_not_connect_is_drawn_where_it_breaks()
    {
        SeriesPicture series = Berths("date: 2018; berths: 30 -> 20", "date: 2021-10-07; berths: 25 -> 10");

        XElement svg = Pages.Read(StepChart.Document(series));

        Assert.True(series.Steps[1].IsBroken);
        Assert.Contains(svg.All("text"), text => text.Value == "20 ≠ 25");
        Assert.Single(svg.All("circle"), circle => circle.Of("class") == "ring");
        Assert.Contains(svg.All("text"), text => text.Value == "30");
        Assert.Contains(svg.All("text"), text => text.Value == "10");
    }

    [Fact]
    public void Each_of_five_breaks_has_its_ring()
    {
        SeriesPicture series = Berths("date: 2010; berths: 90 -> 80", "date: 2011; berths: 75 -> 70", "date: 2012; berths: 65 -> 60", "date: 2013; berths: 55 -> 50", "date: 2014; berths: 45 -> 40", "date: 2015; berths: 35 -> 30");

        Assert.Equal(5, Pages.Read(StepChart.Document(series)).All("circle").Count(circle => circle.Of("class") == "ring"));
    }

    [Fact]
    public void A_day_that_is_not_known_is_hatched_over_the_days_that_it_can_be()
    {
        XElement svg = Pages.Read(StepChart.Document(Berths("date: 2018; berths: 30 -> 20", "date: 2021-10-07; berths: 20 -> 10")));

        Assert.Single(svg.All("rect"), rect => rect.Of("class") == "hatch");
    }

    [Fact]
    public void An_unknown_value_is_hatched_in_full_height_and_a_stated_one_ends_it()
    {
        SeriesPicture series = Berths("date: 2018-05-01; berths: 30 -> unknown", "date: 2021-10-07; berths: -> 10");

        XElement svg = Pages.Read(StepChart.Document(series));

        Assert.False(series.Steps[0].After.IsKnown);
        Assert.Single(svg.All("rect"), rect => rect.Of("class") == "hatch");
        Assert.Contains(svg.All("text"), text => text.Value == "unknown");
    }

    [Fact]
    public void A_change_that_nobody_dates_is_named_and_breaks_nothing()
    {
        SeriesPicture series = Berths("date: 2018-05-01; berths: 30 -> 20", "date: { unknown: nobody says }; berths: 20 -> 15", "date: 2021-10-07; berths: 15 -> 10");

        Assert.Single(series.Undated);
        Assert.DoesNotContain(series.Steps, step => step.IsBroken);
    }

    [Fact]
    public void Levels_that_lie_too_close_are_drawn_apart()
    {
        SeriesPicture series = Berths("date: 2018-05-01; berths: 1000000 -> 1000001", "date: 2019-05-01; berths: 1000001 -> 3");

        double[] levels = [.. new[] { "1,000,000", "1,000,001", "3" }.Select(number =>
            double.Parse(Pages.Read(StepChart.Document(series)).All("text").First(text => text.Value == number).Of("y")!, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(3, levels.Distinct().Count());
    }

    [Fact]
    public void Bars_say_their_state_and_when_it_was_told()
    {
        XElement svg = Pages.Read(StateBars.Document([.. Drawn.Harbour().Series.Where(series => !series.IsOfNumbers)]));

        Assert.Equal(["open", "closed"], svg.All("text").Where(text => text.Of("class")!.StartsWith("word", StringComparison.Ordinal)).Select(text => text.Value));
        Assert.Single(svg.All("path"), path => path.Of("class") == "told");
        Assert.Single(svg.All("path"), path => path.Of("class") == "other");
    }

    [Fact]
    public void The_words_of_a_chart_say_what_it_shows() =>
        Assert.Equal("30 before 2018; 20 from then, in 2018; 10 since 7 October 2021.", CourseWords.Of(Berths("date: 2018; berths: 30 -> 20", "date: 2021-10-07; berths: 20 -> 10")));
}
