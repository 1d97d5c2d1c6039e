using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Slips;

/// <summary>What shows at each item, at each entry or twice on one line, and is one mistake.</summary>
public sealed class OneForAllTests
{
    private const string Leaning = "mill-floods:\n  kind: alteration\n  title: The cellar floods\n  date: 1980\n  rooms: 20 -> 19\nmill-dries:\n  kind: alteration\n  title: It is dry again\n  date: 1981\n  rooms: 19 -> 20\n";

    [Theory]
    [InlineData("kind: person\n  name: Ben Adler", "kind: person name: Ben Adler", "events 5,20 DTL1095")]
    [InlineData("kind: house\n  name: Old Mill", "kind: house name: Old Mill", "events 8,19 DTL1095")]
    [InlineData("house: house\n      guests: list of person", "house: house guests: list of person", "timeline 25,26 DTL1030")]
    [InlineData("type: count\n    unit: rooms", "type: count unit: rooms", "timeline 16,21 DTL1030")]
    [InlineData("of: house\n    type: count", "of: house type: count", "timeline 15,19 DTL1095")]
    [InlineData("rooms: 20 -> 30\n  sources: [gazette]", "rooms: 20 -> 30 sources: [gazette]", "events 34,26 DTL1095")]
    [InlineData("house: old-mill\n  guests: [ann-brien, ben-adler]", "house: old-mill guests: [ann-brien, ben-adler]", "events 18,25 DTL1095")]
    public void Two_fields_on_one_line_are_the_one_finding(string written, string slip, string expected) =>
        Assert.Equal(expected, SlippedFolder.Said(SlippedFolder.With(written, slip)));

    [Theory]
    [InlineData("[Ann Brien, Ben Adler]", "events 19,12 DTL3042")]
    [InlineData("[\"Ann Brien\", Ben Adler]", "events 19,12 DTL3042")]
    [InlineData("\n    - Ann Brien\n    - Ben Adler", "events 20,7 DTL3042")]
    public void Names_in_a_list_are_one_finding_with_one_repair(string list, string expected)
    {
        SourceFile[] files = SlippedFolder.With("[ann-brien, ben-adler]", list);
        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }

    [Fact]
    public void All_that_an_entry_lacks_is_one_finding() => Assert.Equal(
        "events 29,1 DTL3012", SlippedFolder.Said(SlippedFolder.With("  date: 1960\n  house: old-mill\n  rooms: 20 -> 30\n", "")));

    [Fact]
    public void Many_ids_without_an_entry_are_one_missing_file()
    {
        string people = string.Concat("abcdef".Select(letter => $"town-{letter}{letter}{letter}{letter}-{letter}:\n  kind: person\n  name: {letter}\n"));
        string openings = string.Concat("abcdef".Select(letter => $"opening-{letter}:\n  kind: opening\n  title: {letter} opens\n  date: 1951\n  house: old-mill\n  guests: [town-{letter}{letter}{letter}{letter}-{letter}]\n  visitors: 1{(int)letter}\n"));
        SourceFile[] whole = [new("town.timeline.yaml", SlippedFolder.Timeline), new("a.events.yaml", SlippedFolder.Entries), new("b.events.yaml", openings), new("people.events.yaml", people)];

        Assert.Equal("", SlippedFolder.Said(whole));
        Assert.Equal("events 6,12 DTL3126", SlippedFolder.Said(whole[..3]));
        Assert.Equal("\"town-aaaa-a\" and 5 other ids are used, but no file has entries for them. Is a file missing, or in a folder that is not read?", Assert.Single(FolderCheck.Of(whole[..3]).Findings).Message);
    }

    /// <summary>Copied, or taken for another: the id that is gone is not missed a second time.</summary>
    [Theory]
    [InlineData("ben-adler:\n", "ann-brien:\n", "events 4,1 DTL3101")]
    [InlineData("ann-brien:\n", "ben-adler:\n", "events 4,1 DTL3101")]
    public void An_id_written_over_another_is_one_finding(string written, string slip, string expected) =>
        Assert.Equal(expected, SlippedFolder.Said(SlippedFolder.With(written, slip)));

    [Fact]
    public void Parts_without_their_word_are_one_finding() => Assert.Equal(
        "events 22,5 DTL3091", SlippedFolder.Said(SlippedFolder.With("    parts:\n      grown-up: 28\n      children: 12\n", "    grown-up: 28\n    children: 12\n")));

    [Fact]
    public void A_name_of_nobody_in_the_list_keeps_its_own() =>
        Assert.Equal("events 19,12 DTL3042; events 19,34 DTL3042", SlippedFolder.Said(SlippedFolder.With("[ann-brien, ben-adler]", "[Ann Brien, Ben Adler, Quentin Zed]")));

    [Fact]
    public void A_field_that_each_entry_of_a_file_leaves_out_is_one_finding()
    {
        SourceFile[] files = [new("town.timeline.yaml", SlippedFolder.Timeline), new("a.events.yaml", SlippedFolder.Entries), new("b.events.yaml", Leaning)];
        Assert.Equal("events 1,1 DTL3012", SlippedFolder.Said(files));
        Assert.Contains("all 2 entries of this file", Assert.Single(FolderCheck.Of(files).Findings).Message, StringComparison.Ordinal);
        Assert.Equal("", SlippedFolder.Said([files[0], files[1], new("b.events.yaml", "file:\n  defaults:\n    house: old-mill\n" + Leaning)]));
    }

    [Fact]
    public void Where_one_entry_states_it_each_other_one_misses_it()
    {
        string stated = Leaning + "mill-leaks:\n  kind: alteration\n  title: The roof leaks\n  date: 1982\n  house: old-mill\n  rooms: 20 -> 19\n";
        Assert.Equal("events 1,1 DTL3012; events 6,1 DTL3012", SlippedFolder.Said([new("town.timeline.yaml", SlippedFolder.Timeline), new("a.events.yaml", SlippedFolder.Entries), new("b.events.yaml", stated)]));
    }

    [Fact]
    public void A_kind_that_no_entry_of_a_file_says_is_one_finding()
    {
        string text = Leaning.Replace("  kind: alteration\n", "", StringComparison.Ordinal).Replace("  date: 19", "  house: old-mill\n  date: 19", StringComparison.Ordinal);
        SourceFile[] files = [new("town.timeline.yaml", SlippedFolder.Timeline), new("a.events.yaml", SlippedFolder.Entries), new("b.events.yaml", text)];
        Assert.Equal("events 1,1 DTL3005", SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said([files[0], files[1], new("b.events.yaml", "file:\n  defaults:\n    kind: alteration\n" + text)]));
    }

    /// <summary>A date is each event's own: two that lack theirs are two mistakes.</summary>
    [Fact]
    public void Dates_are_missed_one_by_one() =>
        Assert.Equal("events 1,1 DTL3012; events 6,1 DTL3012", SlippedFolder.Said(
        [
            new("town.timeline.yaml", SlippedFolder.Timeline), new("a.events.yaml", SlippedFolder.Entries),
            new("b.events.yaml", Leaning.Replace("  date: 1980\n", "  house: old-mill\n", StringComparison.Ordinal).Replace("  date: 1981\n", "  house: old-mill\n", StringComparison.Ordinal)),
        ]));
}
