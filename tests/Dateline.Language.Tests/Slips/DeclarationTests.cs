using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Tests.Slips;

/// <summary>Where everybody writes one name and the declaration another, one finding stands at the declaration.</summary>
public sealed class DeclarationTests
{
    [Theory]
    [InlineData("person:\n", "persn:\n", "timeline 8,3 DTL2097")]
    [InlineData("house:\n", "huose:\n", "timeline 10,3 DTL2097")]
    [InlineData("opening:\n", "opning:\n", "timeline 23,3 DTL2097")]
    [InlineData("alteration:\n", "alterations:\n", "timeline 28,3 DTL2097")]
    [InlineData("rooms:\n", "room:\n", "timeline 14,3 DTL2097")]
    [InlineData("state: [open, shut", "state: [opne, shut", "timeline 5,11 DTL2097")]
    [InlineData("state: [open, shut", "stat: [open, shut", "timeline 5,3 DTL2097")]
    [InlineData("rooms: change of rooms", "roms: change of rooms", "timeline 31,7 DTL2097")]
    [InlineData("visitors: {", "vistors: {", "timeline 27,7 DTL2097")]
    public void A_misspelt_declaration_is_the_one_finding(string written, string slip, string expected)
    {
        SourceFile[] files = SlippedFolder.With(written, slip);
        Assert.Equal(expected, SlippedFolder.Said(files));
    }

    [Theory]
    [InlineData("owner: person?", "ownr: person?")]
    [InlineData("house: house\n      rooms", "house: huose\n      rooms")]
    public void A_single_use_is_a_slip_of_its_own(string written, string slip) =>
        Assert.DoesNotContain("DTL2097", SlippedFolder.Said(SlippedFolder.With(written, slip)), StringComparison.Ordinal);

    /// <summary>The declared name is used as well: who writes the other one errs, however often.</summary>
    [Fact]
    public void A_declaration_that_is_used_is_right()
    {
        SourceFile[] files = [.. SlippedFolder.With("mill-grows:\n  kind: alteration", "mill-grows:\n  kind: alteratoin")
            .Select(file => new SourceFile(file.Path, file.Text.Replace("mill-shrinks:\n  kind: alteration", "mill-shrinks:\n  kind: alteratoin", StringComparison.Ordinal)))];
        Assert.Equal("events 30,9 DTL3006", SlippedFolder.Said(files));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_kind_in_the_wrong_section_is_the_one_finding(bool isEvent)
    {
        const string Opening = "  opening:\n    fields:\n      house: house\n      guests: list of person\n      visitors: { type: count, unit: people, parts: [grown-up, children] }\n";
        const string Alteration = "  alteration:\n    fields:\n      house: house\n      rooms: change of rooms\n      state: { type: change of state, optional: yes }\n";
        const string Person = "  person:\n    plural: people\n";
        const string House = "  house:\n    owner: person?\n";
        Assert.Contains(Alteration, SlippedFolder.Timeline, StringComparison.Ordinal);
        string moved = isEvent
            ? SlippedFolder.Timeline.Replace(Opening, "", StringComparison.Ordinal).Replace(House, House + Opening, StringComparison.Ordinal)
            : SlippedFolder.Timeline.Replace(Person, "", StringComparison.Ordinal).Replace(Alteration, Person + Alteration, StringComparison.Ordinal);
        SourceFile[] files = [new("town.timeline.yaml", moved), new("town.events.yaml", SlippedFolder.Entries)];

        Assert.Equal(isEvent ? "timeline 12,3 DTL2098" : "timeline 26,3 DTL2098", SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }

    [Fact]
    public void Entries_that_differ_do_not_move_their_kind()
    {
        SourceFile[] files = SlippedFolder.With("kind: person\n  name: Ann Brien", "kind: person\n  date: 1951\n  title: Ann Brien");
        Assert.DoesNotContain("DTL2098", SlippedFolder.Said(files), StringComparison.Ordinal);
    }

    [Fact]
    public void Written_as_it_is_used_the_declaration_is_right()
    {
        SourceFile[] files = SlippedFolder.With("state: [open, shut", "state: [opne, shut");
        var finding = Assert.Single(Language.Workspace.FolderCheck.Of(files).Findings);
        Assert.Equal("", SlippedFolder.Said(Edits.Apply(files, finding.Repairs[0])));
    }
}
