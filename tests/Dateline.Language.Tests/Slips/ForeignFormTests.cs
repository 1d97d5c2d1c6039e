using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Slips;

/// <summary>Entries in the form of other programs: rows of a table, items of a list. One finding, and nobody misses them.</summary>
public sealed class ForeignFormTests
{
    private const string Rows = "id;kind;name\nann-brien;person;Ann Brien\nben-adler;person;Ben Adler\n";
    private const string People = "ann-brien:\n  kind: person\n  name: Ann Brien\nben-adler:\n  kind: person\n  name: Ben Adler\n";

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    [InlineData("|")]
    public void A_table_among_entries_is_one_finding(string separator)
    {
        string rows = Rows.Replace(";", separator, StringComparison.Ordinal);
        Assert.Equal("events 1,1 DTL1088", SlippedFolder.Said(SlippedFolder.With(People, rows)));
        Assert.Equal("events 40,1 DTL1088", SlippedFolder.Said(SlippedFolder.With("mill-shrinks:\n", rows.Replace("-", "-of-", StringComparison.Ordinal) + "mill-shrinks:\n")));
    }

    [Fact]
    public void A_file_that_is_a_table_is_one_finding()
    {
        SourceFile[] files = [.. SlippedFolder.With(People, ""), new("people.events.yaml", "\"id\",\"kind\",\"name\"\r\n\"ann-brien\",\"person\",\"Brien, Ann\"\r\n\"ben-adler\",\"person\",\"Adler, Ben\"\r\n")];
        Assert.Equal("DTL1088", Assert.Single(FolderCheck.Of(files).Findings).Code);
    }

    [Fact]
    public void Two_lines_with_commas_are_no_table() =>
        Assert.DoesNotContain("DTL1088", SlippedFolder.Said(SlippedFolder.With("gazette:\n", "see, below, here\nand, there, too\ngazette:\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("old-mill:\n", "- id: old-mill\n", "events 7,1 DTL1097")]
    [InlineData("old-mill:\n", "- old-mill:\n", "events 7,1 DTL1096")]
    [InlineData("old-mill:\n", "- old-mill\n", "events 7,1 DTL1097")]
    [InlineData("old-mill:\n", "id: old-mill\n", "events 7,1 DTL1097")]
    [InlineData("old-mill:\n  kind: house\n", "- kind: house\n  id: old-mill\n", "events 7,1 DTL1097")]
    [InlineData("ann-brien:\n", "- id: ann-brien\n", "events 1,1 DTL1097")]
    [InlineData("ann-brien:\n", "- ann-brien:\n", "events 1,1 DTL1096")]
    [InlineData("mill-shrinks:\n", "- id: mill-shrinks\n", "events 40,1 DTL1097")]
    public void An_entry_as_an_item_is_one_finding(string written, string slip, string expected)
    {
        SourceFile[] files = SlippedFolder.With(written, slip);

        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Equal(SlippedFolder.Entries, SlippedFolder.Mended(files)[1].Text);
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("- id: ")]
    public void A_file_of_items_is_one_finding(string sign)
    {
        string listed = string.Join('\n', SlippedFolder.Entries.Split('\n').Select(line =>
            line.Length == 0 || line[0] == ' ' ? line : sign + (sign.Length > 2 ? line.TrimEnd(':') : line)));
        SourceFile[] files = [new("town.timeline.yaml", SlippedFolder.Timeline), new("town.events.yaml", listed)];

        Assert.Equal("events 1,1 DTL1002", SlippedFolder.Said(files));
        Assert.Equal(SlippedFolder.Entries, SlippedFolder.Mended(files)[1].Text);
    }

    [Theory]
    [InlineData("sources: [gazette]\n  quotes", "sources:\n    - gazette\n      page: 4\n  quotes", "events 37,7 DTL1044")]
    [InlineData("guests: [ann-brien, ben-adler]", "guests:\n    - ann-brien\n      note: late\n    - ben-adler", "events 21,7 DTL1044")]
    [InlineData("guests: [ann-brien, ben-adler]", "guests:\n    - ann-brien\n      role: host\n      came: 1951\n    - ben-adler", "events 21,7 DTL1044")]
    public void A_field_below_a_text_of_a_list_is_one_finding(string written, string slip, string expected) =>
        Assert.Equal(expected, SlippedFolder.Said(SlippedFolder.With(written, slip)));

    [Theory]
    [InlineData("ann-brien:\n  kind: person\n  name: Ann Brien\nben-adler:\n  kind: person\n  name: Ben Adler\n", "", "events 4,10 DTL3126")]
    public void Several_entries_of_a_kind_that_has_none_are_one_finding(string written, string slip, string expected) =>
        Assert.Equal(expected, SlippedFolder.Said(SlippedFolder.With(written, slip)));

    [Theory]
    [InlineData("feilds")]
    [InlineData("members")]
    public void Fields_of_a_record_below_another_word_are_one_finding(string word)
    {
        const string Record = "records:\n  stay:\n    fields:\n      nights: count\n      beds: count?\n\nentities:";
        SourceFile[] files = SlippedFolder.With("rooms: 20 -> 30\n", "rooms: 20 -> 30\n  stays:\n    - nights: 3\n      beds: 2\n    - nights: 1\n      beds: 1\n");
        string timeline = files[0].Text.Replace("entities:", Record, StringComparison.Ordinal).Replace("      rooms: change of rooms\n", "      rooms: change of rooms\n      stays: list of stay\n", StringComparison.Ordinal);

        Assert.Equal("", SlippedFolder.Said([new(files[0].Path, timeline), files[1]]));
        Assert.Equal("timeline 9,5 DTL2002", SlippedFolder.Said([new(files[0].Path, timeline.Replace("    fields:\n      nights", $"    {word}:\n      nights", StringComparison.Ordinal)), files[1]]));
    }
}
