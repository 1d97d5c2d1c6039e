using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Slips;

/// <summary>Whole entries in the wrong place, without their id, or with a word that names nothing: one finding, and none in other entries.</summary>
public sealed class EntrySlipsTests
{
    private const string Grows = "mill-grows:\n  kind: alteration\n  title: A wing is added\n  date: 1960\n  house: old-mill\n  rooms: 20 -> 30\n  sources: [gazette]\n";

    /// <summary>An entry below another one, whose last lines stand where they should.</summary>
    [Theory]
    [InlineData("  mill-grows:\n    kind: alteration\n    title: A wing is added\n    date: 1960\n    house: old-mill\n    rooms: 20 -> 30\n  sources: [gazette]\n")]
    [InlineData("  mill-grows:\n    kind: alteration\n    title: A wing is added\n    date: 1960\n    rooms: 20 -> 30\n  house: old-mill\n  sources: [gazette]\n")]
    public void An_entry_below_another_is_moved_to_the_left(string slip)
    {
        SourceFile[] files = SlippedFolder.With(Grows, slip);

        Assert.Equal("events 29,3 DTL1040", SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }

    [Theory]
    [InlineData("mill-grows:\n")]
    [InlineData("mill-shrinks:\n")]
    public void A_link_of_a_chain_without_its_id_breaks_no_other(string id)
    {
        const string Further = "mill-empties:\n  kind: alteration\n  title: It is left\n  date: 1980\n  house: old-mill\n  rooms: 20 -> 10\n";
        SourceFile[] whole = [.. SlippedFolder.With("mill-grows:", "mill-grows:").Select(file => file.Path.EndsWith(".events.yaml", StringComparison.Ordinal) ? new SourceFile(file.Path, file.Text + Further) : file)];
        Assert.Equal("", SlippedFolder.Said(whole));

        SourceFile[] files = [.. whole.Select(file => new SourceFile(file.Path, file.Text.Replace(id, "", StringComparison.Ordinal)))];
        Assert.Matches("^events [0-9]+,3 DTL1052$", SlippedFolder.Said(files));
    }

    [Fact]
    public void Values_of_nobody_ask_whose_they_are()
    {
        SourceFile[] files = SlippedFolder.With("mill-opens:\n", "mill-stands:\n  kind: as-of\n  date: 1950\n  rooms: 20\nmill-opens:\n");

        Assert.Equal("events 14,1 DTL3012", SlippedFolder.Said(files));
        Assert.Equal("\"mill-stands\" does not say whose values these are. Add \"entity: …\", with the id of an entry of kind house.", Assert.Single(FolderCheck.Of(files).Findings).Message);
    }

    /// <summary>The rule that the entry breaks is the one that the exception means.</summary>
    [Theory]
    [InlineData("    shut-for-god: it burnt\n", "shut-for-good")]
    [InlineData("    shut for good: it burnt\n", "shut-for-good")]
    [InlineData("    closing: it burnt\n", "shut-for-good")]
    public void An_exception_with_another_name_is_one_finding(string except, string rule)
    {
        SourceFile[] files = SlippedFolder.With("  rooms: 30 -> 20\n  state: open -> shut\n", "  rooms: 30 -> 40\n  state: open -> shut\n  except:\n" + except);

        Assert.Equal("events 48,5 DTL4110", SlippedFolder.Said(files));
        Assert.Contains($"Did you mean \"{rule}\"?", Assert.Single(FolderCheck.Of(files).Findings).Message, StringComparison.Ordinal);
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }

    [Fact]
    public void An_exception_that_cannot_be_read_excuses() => Assert.Equal(
        "events 47,11 DTL3023", SlippedFolder.Said(SlippedFolder.With("  rooms: 30 -> 20\n  state: open -> shut\n", "  rooms: 30 -> 40\n  state: open -> shut\n  except: [shut-for-good]\n")));
}
