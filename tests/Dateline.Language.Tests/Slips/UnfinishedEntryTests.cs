using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Slips;

/// <summary>An entry that was begun and left is one mistake, whatever it lacks.</summary>
public sealed class UnfinishedEntryTests
{
    [Theory]
    [InlineData("", "events 48,1 DTL3003")]
    [InlineData("  kind:\n", "events 49,3 DTL3005")]
    [InlineData("  kind: alteration\n", "events 48,1 DTL3029")]
    [InlineData("  kind: alteration\n  title:\n", "events 50,3 DTL3029")]
    [InlineData("  kind: alteration\n  title:\n  date:\n  house:\n", "events 50,3 DTL3029")]
    [InlineData("  kind: alteration\n  title: It closes\n  date:\n", "events 51,3 DTL3029")]
    [InlineData("  kind: alteration\n  date: 1990\n  house: old-mill\n  rooms:\n", "events 52,3 DTL3017")]
    [InlineData("  kind: as-of\n", "events 48,1 DTL3029")]
    [InlineData("  kind: as-of\n  entity: old-mill\n  date:\n", "events 51,3 DTL3029")]
    public void At_the_end_of_a_file(string fields, string expected) =>
        Assert.Equal(expected, SlippedFolder.Said(SlippedFolder.With("  rooms: 30 -> 20\n  state: open -> shut\n  sources: [gazette]\n", "  rooms: 30 -> 20\n  state: open -> shut\n  sources: [gazette]\nmill-closes:\n" + fields)));

    [Fact]
    public void Before_another_entry() =>
        Assert.Equal("events 31,3 DTL3029", SlippedFolder.Said(SlippedFolder.With("mill-grows:\n", "mill-closes:\n  kind: alteration\n  title:\nmill-grows:\n")));

    [Fact]
    public void It_says_what_is_lacking()
    {
        SourceFile[] files = SlippedFolder.With("mill-grows:\n", "mill-closes:\n  kind: alteration\n  title:\n\nmill-grows:\n");

        Assert.StartsWith(
            "\"mill-closes\" is not finished: \"title\" has no value, and \"date\", \"house\" and \"rooms\" are missing.",
            Assert.Single(FolderCheck.Of(files).Findings).Message,
            StringComparison.Ordinal);
    }

    /// <summary>Where it goes on behind the empty value, there are two mistakes.</summary>
    [Fact]
    public void A_value_that_was_left_out_in_the_middle_is_one_of_its_own() =>
        Assert.Equal("events 29,1 DTL3012; events 31,3 DTL3017", SlippedFolder.Said(SlippedFolder.With("mill-grows:\n", "mill-closes:\n  kind: alteration\n  title:\n  house: old-mill\n  rooms: -> 30\nmill-grows:\n")));
}
