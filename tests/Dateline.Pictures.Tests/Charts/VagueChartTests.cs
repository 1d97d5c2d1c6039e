using System.Text.Json;
using System.Xml.Linq;
using Dateline.Language.Workspace.Analyses;
using Dateline.Pictures.Charts.Series;
using Dateline.Pictures.Export;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.Series;

namespace Dateline.Pictures.Tests.Charts;

/// <summary>Series of numbers that are partly known, as charts, in words and in exports.</summary>
public class VagueChartTests
{
    private const string Timeline = "dateline: 1\ntimeline: disasters\nentities:\n  disaster: {}\nseries:\n  toll: { of: disaster, type: estimate of count, unit: people }\nevents:\n  report: { fields: { disaster: disaster, toll: change of toll } }\n";

    private const string Slide = "slide: { kind: disaster, name: Slide }\na: { kind: report, date: 1998-03-02, disaster: slide, toll: -> 40..60 }\n";

    [Fact]
    public void What_is_known_is_a_band_and_what_is_likeliest_a_line()
    {
        XElement svg = Chart(Slide + "b: { kind: report, date: 1998-03-20, disaster: slide, toll: { low: 58, best: 60, high: 61 } }\n");

        Assert.Equal(2, svg.All("rect").Count(rect => rect.Of("class") == "st s0"));
        Assert.DoesNotContain(svg.All("rect"), rect => rect.Of("class") == "hatch");
        // The edges of both bands are thin, and so is the last line, of what is likeliest.
        Assert.Equal(5, svg.All("path").Count(path => path.Of("class") == "lv thin"));
        Assert.Contains(svg.All("text"), text => text.Value == "40 to 60");
        Assert.Contains(svg.All("text"), text => text.Value == "58 to 61, probably 60");
    }

    [Theory]
    [InlineData("50..", 1)]
    [InlineData("..50", 0)]
    [InlineData("50..60", 0)]
    public void An_open_end_is_hatched(string toll, int hatched) =>
        Assert.Equal(hatched, Chart(Slide + $"b: {{ kind: report, date: 1998-03-20, disaster: slide, toll: -> {toll} }}\n").All("rect").Count(rect => rect.Of("class") == "hatch"));

    [Fact]
    public void Words_tell_what_is_known_and_what_an_observation_says_by_itself()
    {
        Analysis analysis = Drawn.Analysis(Timeline, Slide + "b: { kind: report, date: 1998-03-05, disaster: slide, toll: +5..8 }\nc: { kind: as-of, date: 1998-03-09, entity: slide, toll: 50.. }\nd: { kind: report, date: 1998-03-10, disaster: slide, toll: 70.. -> 80 }\n");
        TimelinePicture picture = PictureReader.Read(analysis);

        Assert.Equal(
            "40 to 60 since 2 March 1998; 45 to 68 since 5 March 1998; 50 to 68 (at least 50 by itself) on 9 March 1998; 80 since 10 March 1998, though this starts from at least 70.",
            CourseWords.Of(Assert.Single(picture.Series)));
        Assert.Equal(["→ 40 to 60 people", "up by 5 to 8 people", "at least 50 people", "at least 70 → 80 people"], picture.Rows.Select(row => row.Number));
        using JsonDocument json = JsonDocument.Parse(JsonExport.Write(analysis, picture).Text);
        string text = JsonSerializer.Serialize(json.RootElement);
        Assert.Contains("\"before\":{\"low\":40,\"high\":60},\"after\":{\"low\":45,\"high\":68}", text, StringComparison.Ordinal);
        Assert.Contains("\"by\":{\"low\":5,\"high\":8}", text, StringComparison.Ordinal);
    }

    private static XElement Chart(string events)
    {
        SeriesPicture series = Assert.Single(Drawn.Of(Timeline, events).Series);
        Assert.True(series.IsOfNumbers);
        return Pages.Read(StepChart.Document(series));
    }
}
