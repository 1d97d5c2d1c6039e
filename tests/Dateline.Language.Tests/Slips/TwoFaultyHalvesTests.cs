using Dateline.Language.Text;

namespace Dateline.Language.Tests.Slips;

/// <summary>A change of which neither half can be read is one mistake; where both are known, one edit mends both.</summary>
public sealed class TwoFaultyHalvesTests
{
    [Theory]
    [InlineData("3O -> 2O", "30 -> 20")]
    [InlineData("30, -> 20,", "30 -> 20")]
    [InlineData("30. -> 20.", "30 -> 20")]
    [InlineData("30 rooms -> 20 rooms", "30 -> 20")]
    [InlineData("thirty -> twenty", "30 -> 20")]
    [InlineData("3O => 2O", "30 -> 20")]
    public void Numbers_are_mended_together(string slip, string meant)
    {
        SourceFile[] files = SlippedFolder.With("  rooms: 30 -> 20", "  rooms: " + slip);

        Assert.StartsWith("events 45,10 DTL30", SlippedFolder.Said(files), StringComparison.Ordinal);
        Assert.Equal(SlippedFolder.Entries.Replace("30 -> 20", meant, StringComparison.Ordinal), SlippedFolder.Mended(files)[1].Text);
    }

    [Theory]
    [InlineData("Open -> Shut")]
    [InlineData("opne -> shtu")]
    [InlineData("open, -> shut,")]
    public void Choices_are_mended_together(string slip)
    {
        SourceFile[] files = SlippedFolder.With("  state: open -> shut", "  state: " + slip);

        Assert.Equal("events 46,10 DTL3041", SlippedFolder.Said(files));
        Assert.Equal(SlippedFolder.Entries, SlippedFolder.Mended(files)[1].Text);
    }

    [Theory]
    [InlineData("about 30 -> some 20", "DTL3035")]
    [InlineData("<30 -> >20", "DTL3035")]
    [InlineData("30 guests => 20 guests", "DTL3038")]
    public void What_nobody_knows_is_said_once_too(string slip, string code) =>
        Assert.Equal("events 45,10 " + code, SlippedFolder.Said(SlippedFolder.With("  rooms: 30 -> 20", "  rooms: " + slip)));

    [Fact]
    public void Quotation_marks_around_each_half_are_one_finding() =>
        Assert.Equal("events 45,13 DTL1035", SlippedFolder.Said(SlippedFolder.With("  rooms: 30 -> 20", "  rooms: \"30\" -> \"20\"")));
}
