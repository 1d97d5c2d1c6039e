using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Slips;

/// <summary>Lines that stand on the wrong line, too far left, or in the wrong form: one finding at the line that is off.</summary>
public sealed class LineSlipsTests
{
    [Theory]
    [InlineData("  visitors:\n    value: 40\n", "  visitors: value: 40\n", "events 20,13 DTL1095")]
    [InlineData("mill-opens:\n  kind: opening\n", "mill-opens: kind: opening\n", "events 14,13 DTL1095")]
    [InlineData("    check: visitors > 0\n", "  check: visitors > 0\n    severity: error\n", "timeline 37,3 DTL1040")]
    [InlineData("      house: house\n      guests", "    house: house\n      guests", "timeline 25,5 DTL1040")]
    [InlineData("  title: The mill", "\u00A0\u00A0title:\u00A0The mill", "events 16,1 DTL1012")]
    public void It_is_one_finding_and_its_edit_mends_it(string written, string slip, string expected)
    {
        SourceFile[] files = SlippedFolder.With(written, slip);

        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }

    [Theory]
    [InlineData("    says:\n      gazette: 43\n", "    says: gazette: 43\n", "events 25,11 DTL3075")]
    [InlineData("    value: 40\n", "    forty or so\n", "events 21,5 DTL1045")]
    public void What_nobody_can_mend_is_said_once(string written, string slip, string expected) =>
        Assert.Equal(expected, SlippedFolder.Said(SlippedFolder.With(written, slip)));

    /// <summary>Pasted from an e-mail: the sign of the quoted line goes.</summary>
    [Theory]
    [InlineData("as an inn")]
    [InlineData("> as an inn")]
    [InlineData(">> as an inn")]
    public void A_text_that_breaks_is_put_together_again(string second)
    {
        SourceFile[] files = SlippedFolder.With("opens as an inn\n", $"opens\n  {second}\n");

        Assert.Equal("events 17,3 DTL1045", SlippedFolder.Said(files));
        Repair joined = Assert.Single(FolderCheck.Of(files).Findings).Repairs[0];
        Assert.Contains(Edits.Apply(files, joined), file => file.Text.Contains("  title: The mill opens as an inn\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("file: defaults:\n    kind: alteration\n    house: old-mill\n", "events 1,7 DTL1095")]
    [InlineData("#file:\n  defaults:\n    kind: alteration\n    house: old-mill\n", "events 1,1 DTL1099")]
    public void Settings_of_the_file_are_read_all_the_same(string settings, string expected) =>
        Assert.Equal(expected, SlippedFolder.Said(
        [
            new("town.timeline.yaml", SlippedFolder.Timeline),
            new("a.events.yaml", SlippedFolder.Entries),
            new("b.events.yaml", settings + "mill-floods:\n  title: The cellar floods\n  date: 1980\n  rooms: 20 -> 19\n"),
        ]));
}
