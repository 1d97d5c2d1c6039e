using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Slips;

/// <summary>An entry that says another kind than the one whose fields it has: one finding, at the kind.</summary>
public sealed class WrongKindTests
{
    [Theory]
    [InlineData("old-mill:\n  kind: house", "old-mill:\n  kind: person", "events 8,9 DTL3089")]
    [InlineData("old-mill:\n  kind: house", "old-mill:\n  kind: alteration", "events 8,9 DTL3089")]
    [InlineData("mill-grows:\n  kind: alteration", "mill-grows:\n  kind: opening", "events 30,9 DTL3089")]
    [InlineData("mill-grows:\n  kind: alteration", "mill-grows:\n  kind: house", "events 30,9 DTL3089")]
    [InlineData("mill-grows:\n  kind: alteration", "mill-grows:\n  kind: source", "events 30,9 DTL3089")]
    [InlineData("mill-opens:\n  kind: opening", "mill-opens:\n  kind: alteration", "events 15,9 DTL3089")]
    [InlineData("mill-opens:\n  kind: opening", "mill-opens:\n  kind: person", "events 15,9 DTL3089")]
    public void The_kind_whose_fields_it_has_is_offered(string written, string slip, string expected)
    {
        SourceFile[] files = SlippedFolder.With(written, slip);

        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Equal(SlippedFolder.Entries, SlippedFolder.Mended(files)[1].Text);
    }

    /// <summary>Its own fields fit either kind; what others need of it tells.</summary>
    [Theory]
    [InlineData("gazette:\n  kind: source", "gazette:\n  kind: person", "events 12,9 DTL3089")]
    [InlineData("ann-brien:\n  kind: person", "ann-brien:\n  kind: house", "events 2,9 DTL3089")]
    public void The_kind_that_all_others_need_is_offered(string written, string slip, string expected)
    {
        SourceFile[] files = SlippedFolder.With(written, slip);

        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Equal(SlippedFolder.Entries, SlippedFolder.Mended(files)[1].Text);
    }

    /// <summary>Nobody knows whether one reference or the kind is wrong.</summary>
    [Fact]
    public void A_single_reference_is_judged_where_it_stands() =>
        Assert.Equal("events 10,10 DTL3106", SlippedFolder.Said(SlippedFolder.With("owner: ann-brien", "owner: gazette")));

    [Theory]
    [InlineData("  owner: ann-brien\n", "  ownr: ann-brien\n", "events 10,3 DTL3011")]
    [InlineData("  rooms: 20 -> 30\n", "  rooms: 20 -> 30\n  guests: [ben-adler]\n", "events 35,3 DTL3011")]
    public void Fields_that_fit_no_other_kind_are_judged_where_they_stand(string written, string slip, string expected) =>
        Assert.Equal(expected, SlippedFolder.Said(SlippedFolder.With(written, slip)));

    [Fact]
    public void Where_several_kinds_would_do_all_are_named()
    {
        const string Both = "  closing:\n    fields:\n      house: house\n      guests: list of person\n      visitors: count\n\nrules:";
        SourceFile[] files = [.. SlippedFolder.With("mill-opens:\n  kind: opening", "mill-opens:\n  kind: alteration")];
        files[0] = new SourceFile(files[0].Path, files[0].Text.Replace("rules:", Both, StringComparison.Ordinal));
        var finding = Assert.Single(FolderCheck.Of(files).Findings);

        Assert.Equal("DTL3089", finding.Code);
        Assert.Contains("opening or closing", finding.Message, StringComparison.Ordinal);
        Assert.All(finding.Repairs, repair => Assert.Empty(repair.Edits));
    }
}
