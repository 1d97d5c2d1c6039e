using Dateline.Language.Text;

namespace Dateline.Language.Tests.Slips;

/// <summary>A tab where the colon behind a name belongs is one mistake, and its edit writes the colon.</summary>
public sealed class TabForColonTests
{
    [Theory]
    [InlineData("  title: The mill", "  title\tThe mill", "events 16,8 DTL1066")]
    [InlineData("  title: The mill", "  title \t  The mill", "events 16,8 DTL1066")]
    [InlineData("  title: The mill", "  title\t\tThe mill", "events 16,8 DTL1066")]
    [InlineData("mill-opens:\n", "mill-opens\t\n", "events 14,11 DTL1066")]
    [InlineData("  owner: ann-brien", "  owner\tann-brien", "events 10,8 DTL1066")]
    [InlineData("    value: 40", "    value\t40", "events 21,10 DTL1066")]
    [InlineData("    says:\n", "    says\t\n", "events 25,9 DTL1066")]
    [InlineData("      gazette: 43", "      gazette\t43", "events 26,14 DTL1066")]
    [InlineData("      children: 12", "      children\t12", "events 24,15 DTL1066")]
    [InlineData("      grown-up: 28", "      grown-up\t28", "events 23,15 DTL1066")]
    [InlineData("    why: the guest book", "    why\tthe guest book", "events 27,8 DTL1066")]
    [InlineData("    - speaker: ann", "    - speaker\tann", "events 37,14 DTL1066")]
    [InlineData("  rooms: 20 -> 30", "  rooms\t20 -> 30", "events 34,8 DTL1066")]
    [InlineData("series:\n", "series\t\n", "timeline 13,7 DTL1066")]
    [InlineData("    of: house\n    type: count", "    of\thouse\n    type: count", "timeline 15,7 DTL1066")]
    [InlineData("      guests: list of person", "      guests\tlist of person", "timeline 26,13 DTL1066")]
    [InlineData("dateline: 1", "dateline\t1", "timeline 1,9 DTL1066")]
    [InlineData("    check: visitors > 0", "    check\tvisitors > 0", "timeline 37,10 DTL1066")]
    public void It_is_one_finding_and_the_colon_mends_it(string written, string slip, string expected)
    {
        SourceFile[] files = SlippedFolder.With(written, slip);

        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }

    [Fact]
    public void Several_of_them_are_one_finding()
    {
        SourceFile[] files = SlippedFolder.With("  date: 1960\n  house: old-mill\n  rooms: 20 -> 30\n", "  date\t1960\n  house\told-mill\n  rooms\t20 -> 30\n");

        Assert.Equal("events 32,7 DTL1066", SlippedFolder.Said(files));
        Assert.Equal(SlippedFolder.Entries, SlippedFolder.Mended(files)[1].Text);
    }

    /// <summary>Behind a colon and among words a tab is a space.</summary>
    [Theory]
    [InlineData("  title: The mill", "  title:\tThe mill", "events 16,9 DTL1011")]
    [InlineData("  title: The mill opens", "  title: The mill\topens", "events 16,18 DTL1011")]
    [InlineData("  title: The mill opens", "  title:\n    The\tmill opens", "events 17,8 DTL1011")]
    [InlineData("  title: The mill opens as an inn", "  title: \"The mill\n    opens\tas an inn\"", "")]
    [InlineData("  title: The mill opens", "  note: >\n    opens\tas\n  title: The mill opens", "")]
    [InlineData("  title: The mill opens", "  # title\tThe\n  title: The mill opens", "")]
    [InlineData("  title: The mill opens", "  title\t: The mill opens", "events 16,8 DTL1011")]
    public void Elsewhere_a_tab_is_a_space(string written, string slip, string expected) =>
        Assert.Equal(expected, SlippedFolder.Said(SlippedFolder.With(written, slip)));
}
