using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Slips;

/// <summary>A word was replaced everywhere: the same wrong spelling in many places is one finding, whose edit mends all.</summary>
public sealed class ReplacedEverywhereTests
{
    [Theory]
    [InlineData("ann-brien", "Ann-Brien", true, "events 1,1 DTL3001")]
    [InlineData("ann-brien", "Ann-Brien", false, "events 10,10 DTL3042")]
    [InlineData("gazette", "Gazette", false, "events 26,7 DTL3042")]
    [InlineData("mill", "Mill", true, "events 7,1 DTL3001")]
    [InlineData("  date:", "  Date:", true, "events 17,3 DTL3011")]
    [InlineData("  sources:", "  source:", true, "events 28,3 DTL3011")]
    [InlineData("alteration", "Alteration", true, "events 30,9 DTL3006")]
    public void One_finding_mends_all(string written, string slip, bool alsoHeads, string expected)
    {
        string entries = SlippedFolder.Entries.Replace(written, slip, StringComparison.Ordinal);
        if (!alsoHeads)
            entries = entries.Replace($"\n{slip}:\n", $"\n{written}:\n", StringComparison.Ordinal);
        if (!alsoHeads && entries.StartsWith(slip, StringComparison.Ordinal))
            entries = written + entries[slip.Length..];
        SourceFile[] files = [new("town.timeline.yaml", SlippedFolder.Timeline), new("town.events.yaml", entries)];

        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
        Assert.Matches(@" It is in \d other places?, too\.$", FolderCheck.Of(files).Findings[0].Message);
    }

    [Fact]
    public void A_part_of_ids_is_one_mistake_too()
    {
        string entries = SlippedFolder.Entries.Replace("house: old-mill", "house: old-Mill", StringComparison.Ordinal).Replace("  state: open -> shut\n", "  state: open -> shut\n  after: Mill-grows\n", StringComparison.Ordinal);
        SourceFile[] files = [new("town.timeline.yaml", SlippedFolder.Timeline), new("town.events.yaml", entries)];

        Assert.Equal("events 18,10 DTL3042", SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }

    /// <summary>Two words that are wrong in the same way are two mistakes.</summary>
    [Fact]
    public void Different_words_are_different_mistakes()
    {
        string entries = SlippedFolder.Entries.Replace("owner: ann-brien", "owner: Ann-brien", StringComparison.Ordinal).Replace("source: gazette", "source: Gazette", StringComparison.Ordinal);
        Assert.Equal("events 10,10 DTL3042; events 39,15 DTL3042", SlippedFolder.Said([new("town.timeline.yaml", SlippedFolder.Timeline), new("town.events.yaml", entries)]));
    }
}
