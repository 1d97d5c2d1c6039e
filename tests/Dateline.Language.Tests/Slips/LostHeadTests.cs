using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Slips;

/// <summary>The line with the name of a field was deleted, and what is said about its value stands below the field before.</summary>
public sealed class LostHeadTests
{
    private const string LongDate = "  date:\n    value: 1951-05-02\n    says:\n      gazette: 1951-05-03\n    why: the book has the day\n";

    [Theory]
    [InlineData("  visitors:\n    value: 40", "    value: 40", "events 20,5 DTL1089")]
    [InlineData("  visitors:\n    value: 40", "#  visitors:\n    value: 40", "events 21,5 DTL1089")]
    [InlineData("  rooms: 30 -> 20\n", "    value: 30 -> 20\n    why: as reported\n", "events 45,5 DTL1089")]
    [InlineData("  rooms: 30 -> 20\n  state: open -> shut\n", "    unknown: nobody counted them\n  state: open -> shut\n", "events 45,5 DTL1089")]
    [InlineData("  date: 1960\n", "    value: 1960\n    sources: [gazette]\n", "events 32,5 DTL1089")]
    public void The_field_that_is_missing_is_named_and_offered(string written, string slip, string expected)
    {
        SourceFile[] files = SlippedFolder.With(written, slip);

        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }

    /// <summary>The field before is a long form itself, which then seems to have two values.</summary>
    [Fact]
    public void Details_of_two_fields_are_told_apart()
    {
        SourceFile[] files = SlippedFolder.With(
            "  date: 1951-05-02\n  house: old-mill\n  guests: [ann-brien, ben-adler]\n  visitors:\n",
            "  house: old-mill\n  guests: [ann-brien, ben-adler]\n" + LongDate);

        Assert.Equal("events 24,5 DTL1089", SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }

    /// <summary>The entry lacks nothing: the value was written twice.</summary>
    [Fact]
    public void A_second_value_is_one()
    {
        SourceFile[] files = SlippedFolder.With("    why: the guest book counts 40\n", "    value: 41\n    why: the guest book counts 40\n");
        Assert.Equal("events 27,5 DTL1049", SlippedFolder.Said(files));
    }

    /// <summary>A list above does not take them in.</summary>
    [Fact]
    public void Below_a_list_they_are_details_too()
    {
        SourceFile[] files = SlippedFolder.With("  guests: [ann-brien, ben-adler]\n  visitors:\n", "  guests:\n    - ann-brien\n    - ben-adler\n");

        Assert.Equal("events 22,5 DTL1089", SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }

    [Fact]
    public void Where_several_fields_are_missing_none_is_offered()
    {
        SourceFile[] files = SlippedFolder.With("  house: old-mill\n  rooms: 20 -> 30\n", "    value: 20 -> 30\n");
        var finding = Assert.Single(FolderCheck.Of(files).Findings);

        Assert.Equal("DTL1089", finding.Code);
        Assert.Contains("\"house\" and \"rooms\"", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_end_as_they_do_in_the_file()
    {
        string entries = SlippedFolder.Entries.Replace("\n", "\r\n", StringComparison.Ordinal);
        SourceFile[] files = [new("town.timeline.yaml", SlippedFolder.Timeline), new("town.events.yaml", entries.Replace("  visitors:\r\n", "", StringComparison.Ordinal))];

        Assert.Equal(entries, SlippedFolder.Mended(files)[1].Text);
    }
}
