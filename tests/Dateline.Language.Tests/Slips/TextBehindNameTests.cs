using Dateline.Language.Text;

namespace Dateline.Language.Tests.Slips;

/// <summary>A text behind a name that has its fields below: one finding, at the text, wherever the name stands.</summary>
public sealed class TextBehindNameTests
{
    [Theory]
    [InlineData("mill-grows:\n", "mill-grows: a new wing\n", "events 29,13 DTL1044")]
    [InlineData("ann-brien:\n", "ann-brien: Ann Brien\n", "events 1,12 DTL1044")]
    [InlineData("gazette:\n  kind", "gazette: The Gazette, weekly\n  kind", "events 11,10 DTL1044")]
    [InlineData("mill-shrinks:\n", "mill-shrinks: 1970\n", "events 40,15 DTL1044")]
    [InlineData("mill-shrinks:\n", "mill-shrinks: \"the fire\"\n", "events 40,15 DTL1044")]
    [InlineData("mill-shrinks:\n", "mill-shrinks: [new]\n", "events 40,15 DTL1044")]
    [InlineData("    says:\n", "    says: the Gazette\n", "events 25,11 DTL1044")]
    [InlineData("  visitors:\n    value: 40\n", "  visitors: 40\n    value: 40\n", "events 20,13 DTL1094")]
    [InlineData("entities:\n", "entities: people and houses\n", "timeline 7,11 DTL1044")]
    [InlineData("  house:\n    owner", "  house: a building\n    owner", "timeline 10,10 DTL1044")]
    [InlineData("  rooms:\n    of", "  rooms: how many rooms\n    of", "timeline 14,10 DTL1044")]
    [InlineData("  alteration:\n", "  alteration: something is built\n", "timeline 28,15 DTL1044")]
    [InlineData("    fields:\n      house: house\n      rooms", "    fields: three of them\n      house: house\n      rooms", "timeline 29,13 DTL1044")]
    [InlineData("  fewer-rooms:\n", "  fewer-rooms: never without a room\n", "timeline 38,16 DTL1044")]
    public void It_is_one_finding_and_a_comment_mends_it(string written, string slip, string expected)
    {
        SourceFile[] files = SlippedFolder.With(written, slip);

        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }
}
