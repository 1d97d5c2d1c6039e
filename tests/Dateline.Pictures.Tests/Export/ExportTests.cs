using System.Text;
using System.Text.Json;
using Dateline.Language.Workspace.Analyses;
using Dateline.Pictures.Export;
using Dateline.Pictures.Html;
using Dateline.Pictures.Model;
using Dateline.Testing;

namespace Dateline.Pictures.Tests.Export;

public class ExportTests
{
    private static readonly string Folder = Repository.PathTo("tests", "Dateline.Pictures.Tests", "Export");

    [Fact]
    public void Exports_are_as_they_were_accepted()
    {
        Analysis analysis = Drawn.Analysis(Drawn.HarbourTimeline, Drawn.HarbourEvents);
        TimelinePicture picture = PictureReader.Read(analysis);

        Baseline.Verify(JsonExport.Write(analysis, picture).Text, Folder, "harbour", "json");
        Baseline.Verify(CsvExport.Write(picture).Text, Folder, "harbour", "csv");
        Baseline.Verify(CalendarExport.Write(picture).Text, Folder, "harbour", "ics");
        Baseline.Verify(TimelineJsExport.Write(picture).Text, Folder, "harbour.timelinejs", "json");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("-1-cmd", "'-1-cmd")]
    [InlineData("\"=1+1", "\"\"\"=1+1\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    public void A_cell_is_a_text_and_no_formula(string title, string cell)
    {
        string[] lines = CsvExport.Write(Drawn.OfTitle(title)).Text.Split("\r\n");
        Assert.Equal($"evening,storm,{cell},2021-10-07,2021-10-07,2021-10-07,7 October 2021,happened,,", lines[1]);
    }

    [Fact]
    public void A_calendar_has_what_is_exact_and_says_what_it_has_not()
    {
        Exported exported = CalendarExport.Write(Drawn.Harbour());

        string[] lines = exported.Text.Split("\r\n");
        Assert.Equal(2, lines.Count(line => line == "BEGIN:VEVENT"));
        Assert.Equal(["4 events are not in the calendar, because the day is not known exactly."], exported.LeftOut);
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.All(lines.Where(line => line.StartsWith("DTSTAMP", StringComparison.Ordinal)), line => Assert.Equal("DTSTAMP:20211018T000000Z", line));
    }

    [Fact]
    public void A_calendar_folds_between_letters_and_escapes_what_means_something()
    {
        string title = string.Concat(Enumerable.Repeat("löschen; und, so\\", 12));

        string text = CalendarExport.Write(Drawn.OfTitle(title)).Text;

        string unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("SUMMARY:" + title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal) + "\r\n", unfolded, StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public void A_period_ends_on_the_day_after_its_last()
    {
        string text = CalendarExport.Write(Drawn.Of("dateline: 1\ntimeline: t\nevents:\n  storm: {}\n", "a:\n  kind: storm\n  date: 2021-10-18/2021-10-20\n")).Text;

        Assert.Contains("DTSTART;VALUE=DATE:20211018\r\nDTEND;VALUE=DATE:20211021\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RussiaNato")]
    [InlineData("DiplomaticCaps")]
    public void JSON_has_every_entry_once_with_its_dates(string sample)
    {
        Analysis analysis = Drawn.Sample(sample);

        using var json = JsonDocument.Parse(JsonExport.Write(analysis, PictureReader.Read(analysis)).Text);

        List<string> ids = [.. json.RootElement.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("id").GetString()!)];
        Assert.Equal(analysis.Timeline.Index.Entries.Select(entry => entry.Id).Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
        Assert.Equal(analysis.Series.Histories.Count, json.RootElement.GetProperty("series").GetArrayLength());
    }

    [Fact]
    public void TimelineJS_gets_years_before_the_first_and_says_what_it_has_not()
    {
        Exported exported = TimelineJsExport.Write(Drawn.Of("dateline: 1\ntimeline: t\nevents:\n  storm: {}\n", "a:\n  kind: storm\n  date: -0043-03-15\nb:\n  kind: storm\n  date: { unknown: nobody says }\n"));

        using var json = JsonDocument.Parse(exported.Text);
        JsonElement start = Assert.Single(json.RootElement.GetProperty("events").EnumerateArray()).GetProperty("start_date");
        Assert.Equal((-43, 3, 15), (start.GetProperty("year").GetInt32(), start.GetProperty("month").GetInt32(), start.GetProperty("day").GetInt32()));
        Assert.Equal(["1 entry is not in it, because TimelineJS draws nothing without a date."], exported.LeftOut);
    }

    [Fact]
    public void The_same_bytes_under_any_culture()
    {
        Analysis analysis = Drawn.Analysis(Drawn.HarbourTimeline, Drawn.HarbourEvents);
        TimelinePicture picture = PictureReader.Read(analysis);
        string All() => JsonExport.Write(analysis, picture).Text + CsvExport.Write(picture).Text + CalendarExport.Write(picture).Text + TimelineJsExport.Write(picture).Text;

        Assert.All(Cultures.Different, culture => Assert.Equal(All(), Cultures.Under(culture, All)));
    }

    /// <summary>How far from another event one was is told wherever the event is.</summary>
    [Fact]
    public void A_distance_is_in_the_table_and_on_the_page()
    {
        const string Timeline = "dateline: 1\ntimeline: trials\nevents:\n  hearing: {}\n";
        TimelinePicture picture = Drawn.Of(Timeline, "first: { kind: hearing, date: 2000-01-01 }\nsecond: { kind: hearing, date: 2000-02, after: { event: first, at-least: 2 weeks, at-most: 2 months } }\n");

        Assert.Contains("first (at least 2 weeks, at most 2 months)", CsvExport.Write(picture).Text, StringComparison.Ordinal);
        Assert.Contains("(at least 2 weeks, at most 2 months)", ReaderPage.Write(picture), StringComparison.Ordinal);
    }
}
