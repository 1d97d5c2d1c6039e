using System.Text.Json;
using Dateline.Language.Workspace.Analyses;
using Dateline.Pictures.Export;
using Dateline.Pictures.Model;

namespace Dateline.Pictures.Tests.Export;

/// <summary>Numbers that are partly known, on pages and in exports.</summary>
public class EstimateTests
{
    private const string Timeline = "dateline: 1\ntimeline: losses\nevents:\n  storm:\n    fields:\n      dead: { type: estimate of count, unit: people }\n      boats: count?\n";
    private const string Gale = "news: { kind: source }\ngale:\n  kind: storm\n  date: 1911-02-03\n  dead: DEAD\n  boats: { value: 12, says: { news: 10..15 } }\n  sources: [news]\n";

    [Theory]
    [InlineData("40..60", "40 to 60 people", "{\"low\":40,\"high\":60}", "40..60")]
    [InlineData("{ low: 1000, best: 1200, high: 1500 }", "1,000 to 1,500, probably 1,200 people", "{\"low\":1000,\"best\":1200,\"high\":1500}", "{ low: 1000, best: 1200, high: 1500 }")]
    [InlineData("30..", "at least 30 people", "{\"low\":30}", "30..")]
    [InlineData("{ best: 30 }", "about 30 people", "{\"low\":0,\"best\":30}", "{ low: 0, best: 30 }")]
    [InlineData("30", "30 people", "30", "30")]
    public void It_is_shown_in_words_and_exported_by_its_numbers(string dead, string words, string json, string cell)
    {
        Analysis analysis = Drawn.Analysis(Timeline, Gale.Replace("DEAD", dead, StringComparison.Ordinal));
        TimelinePicture picture = PictureReader.Read(analysis);

        Assert.Equal(words, picture.Rows.Single().Number);
        using JsonDocument exported = JsonDocument.Parse(JsonExport.Write(analysis, picture).Text);
        string text = JsonSerializer.Serialize(exported.RootElement);
        Assert.Contains($"\"dead\":{{\"value\":{json}}}", text, StringComparison.Ordinal);
        Assert.Contains("\"value\":{\"low\":10,\"high\":15}", text, StringComparison.Ordinal);
        string quoted = cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;
        Assert.Contains($",{quoted},12", CsvExport.Write(picture).Text, StringComparison.Ordinal);
    }
}
