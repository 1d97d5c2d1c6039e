using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Slips;

/// <summary>A list of ids as somebody writes it who does not know YAML: one finding, whose first edit makes the list that was meant.</summary>
public sealed class ListSlipsTests
{
    private const string Guests = "  guests: [ann-brien, ben-adler]\n";

    [Theory]
    [InlineData("\n    ann-brien\n    ben-adler", "events 21,5 DTL1046")]
    [InlineData("\n    ann-brien,\n    ben-adler", "events 21,5 DTL1046")]
    [InlineData(" ann-brien,\n    ben-adler", "events 20,5 DTL1046")]
    [InlineData(" ann-brien,\n          ben-adler", "events 20,11 DTL1046")]
    [InlineData("\n  ann-brien\n  ben-adler", "events 20,3 DTL1092")]
    [InlineData(" ann-brien,\n  ben-adler", "events 20,3 DTL1045")]
    [InlineData("\n    * ann-brien\n    * ben-adler", "events 20,5 DTL1054")]
    [InlineData("\n    • ann-brien\n    • ben-adler", "events 20,5 DTL1054")]
    [InlineData("\n    1. ann-brien\n    2. ben-adler", "events 20,5 DTL1054")]
    [InlineData("\n    -ann-brien\n    -ben-adler", "events 20,5 DTL1048")]
    [InlineData("\n  -ann-brien\n  -ben-adler", "events 20,3 DTL1048")]
    [InlineData("\n    ann-brien:\n    ben-adler:", "events 20,5 DTL3019")]
    [InlineData("\n    1: ann-brien\n    2: ben-adler", "events 20,5 DTL3019")]
    [InlineData("\n    - ann-brien:\n    - ben-adler:", "events 20,7 DTL3047")]
    [InlineData("\n    - id: ann-brien\n    - id: ben-adler", "events 20,7 DTL3047")]
    [InlineData(" - ann-brien", "events 19,11 DTL3019")]
    [InlineData(" -ann-brien", "events 19,11 DTL3019")]
    [InlineData(" * ann-brien", "events 19,11 DTL3019")]
    [InlineData(" - ann-brien - ben-adler", "events 19,11 DTL3019")]
    [InlineData(" - ann-brien\n    - ben-adler", "events 19,11 DTL1043")]
    [InlineData(" - ann-brien\n          - ben-adler", "events 19,11 DTL1043")]
    [InlineData(" ann-brien\n    - ben-adler", "events 19,11 DTL1043")]
    [InlineData(" • ann-brien • ben-adler", "events 19,11 DTL3019")]
    [InlineData(" 1. ann-brien 2. ben-adler", "events 19,11 DTL3019")]
    [InlineData(" {ann-brien, ben-adler}", "events 19,11 DTL3019")]
    [InlineData(" {ann-brien}", "events 19,11 DTL3019")]
    [InlineData(" [[ann-brien, ben-adler]]", "events 19,11 DTL3019")]
    [InlineData(" (ann-brien, ben-adler)", "events 19,11 DTL3042")]
    [InlineData(" ann-brien and ben-adler", "events 19,11 DTL3042")]
    public void It_is_one_finding_and_its_edit_makes_the_list(string list, string expected)
    {
        SourceFile[] files = SlippedFolder.With(Guests, $"  guests:{list}\n");

        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(Edits.Apply(files, FolderCheck.Of(files).Findings[0].Repairs.First(repair => repair.Edits.Count > 0))));
    }

    /// <summary>The same among the sources of an entry, which are a list in every timeline.</summary>
    [Theory]
    [InlineData("\n    gazette", "events 36,5 DTL3019")]
    [InlineData(" - gazette", "events 35,12 DTL3019")]
    [InlineData(" {gazette}", "events 35,12 DTL3019")]
    [InlineData(" 1. gazette", "events 35,12 DTL3019")]
    public void A_single_source_is_a_list(string list, string expected)
    {
        SourceFile[] files = SlippedFolder.With("30\n  sources: [gazette]\n  quotes", $"30\n  sources:{list}\n  quotes");

        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }

    [Theory]
    [InlineData("gazette, gazette", "events 25,22 DTL3112")]
    public void A_source_that_stands_twice_is_one_finding(string sources, string expected) =>
        Assert.EndsWith(expected.Split(' ')[2], SlippedFolder.Said(SlippedFolder.With("sources: [gazette]", $"sources: [{sources}]")), StringComparison.Ordinal);

    /// <summary>The one that the entry quotes is the one that is missing from its list.</summary>
    [Fact]
    public void A_source_written_over_another_is_offered()
    {
        SourceFile[] files = SlippedFolder.With("      source: gazette\nmill-shrinks:", "      source: gazette\n    - speaker: ann-brien\n      text: At last\n      source: herald\nherald:\n  kind: source\n  name: Herald\nmill-shrinks:");
        SourceFile[] doubled = [.. files.Select(file => new SourceFile(file.Path, file.Text.Replace("30\n  sources: [gazette]", "30\n  sources: [gazette, gazette]", StringComparison.Ordinal)))];

        Assert.Equal("events 35,22 DTL3112", SlippedFolder.Said(doubled));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(doubled)));
    }
}
