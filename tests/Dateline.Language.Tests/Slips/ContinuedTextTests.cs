using Dateline.Language.Text;

namespace Dateline.Language.Tests.Slips;

/// <summary>A text that goes on below, and holds a colon there.</summary>
public sealed class ContinuedTextTests
{
    [Theory]
    [InlineData("The wing burns down\n", "The wing burns\n    down: nothing is left\n", "events 43,5 DTL1046")]
    [InlineData("The wing burns down\n", "The wing burns down\n    and nothing is left: all of it\n", "events 43,5 DTL1046")]
    [InlineData("The wing burns down\n", "The wing burns down\n         at night: all of it\n", "events 43,10 DTL1046")]
    [InlineData("The wing burns down\n", "The wing: it burns\n    and then: nothing\n", "events 43,5 DTL1046")]
    [InlineData("The wing burns down\n", "The wing burns down\n    see https://example.org/a\n    and the paper: it was arson\n", "events 44,5 DTL1046")]
    [InlineData("      text: There is room for thirty now\n", "      text: There is room for thirty\n        she said: now\n", "events 39,9 DTL1046")]
    [InlineData("the guest book counts 40\n", "the guest book counts 40\n      and not 43: children were counted twice\n", "events 28,7 DTL1046")]
    public void It_is_one_finding_and_quotes_mend_it(string written, string slip, string expected)
    {
        SourceFile[] files = SlippedFolder.With(written, slip);

        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }

    /// <summary>A field that the file knows has slipped.</summary>
    [Theory]
    [InlineData("  house: old-mill\n  rooms: 30", "    house: old-mill\n  rooms: 30", "events 44,5 DTL1040")]
    public void A_field_that_slipped_is_no_text(string written, string slip, string expected) =>
        Assert.Equal(expected, SlippedFolder.Said(SlippedFolder.With(written, slip)));
}
