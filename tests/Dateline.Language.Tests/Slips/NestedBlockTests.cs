using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Slips;

/// <summary>What is said below a value, and the fields of quotations, in the wrong column.</summary>
public sealed class NestedBlockTests
{
    private const string Quotation = "    - speaker: ann-brien\n      text: There is room for thirty now\n      source: gazette\n";
    private const string Second = "    - speaker: ben-adler\n      reported: it is too big\n      source: gazette\n";

    [Theory]
    [InlineData("    says:\n      gazette: 43\n    why: the guest", "  says:\n    gazette: 43\n  why: the guest", "events 25,3 DTL1040")]
    [InlineData("    why: the guest", "  why: the guest", "events 27,3 DTL1040")]
    [InlineData("    parts:\n      grown-up: 28\n      children: 12\n    says:\n      gazette: 43\n    why: the guest", "  parts:\n    grown-up: 28\n    children: 12\n  says:\n    gazette: 43\n  why: the guest", "events 22,3 DTL1040")]
    [InlineData("    parts:\n      grown-up: 28\n      children: 12\n", "    parts:\n    grown-up: 28\n    children: 12\n", "events 23,5 DTL1040")]
    [InlineData("      children: 12\n", "    children: 12\n", "events 24,5 DTL1040")]
    [InlineData("    says:\n      gazette: 43\n", "    says:\n    gazette: 43\n", "events 26,5 DTL1040")]
    [InlineData(Quotation, "    - speaker: ann-brien\n    text: There is room for thirty now\n    source: gazette\n", "events 38,5 DTL1040")]
    [InlineData("    - speaker: ann-brien\n      text: There is room for thirty now\n      source: gazette\n", "  - speaker: ann-brien\n  text: There is room for thirty now\n  source: gazette\n", "events 38,3 DTL1040")]
    [InlineData(Quotation, "    - speaker: ann-brien\n    text: There is room for thirty now\n    source: gazette\n" + Second, "events 38,5 DTL1040")]
    [InlineData(Quotation, "    - speaker: ann-brien\n    text: There is room for thirty now\n    source: gazette\n    - speaker: ben-adler\n    reported: it is too big\n    source: gazette\n", "events 38,5 DTL1040")]
    [InlineData(Quotation, "    - speaker: ann-brien\n        text: There is room for thirty now\n        source: gazette\n" + Second, "events 38,9 DTL1040")]
    [InlineData(Quotation, Quotation + "    - speaker: ben-adler\n    reported: it is too big\n    source: gazette\n", "events 41,5 DTL1040")]
    public void It_is_one_finding_and_its_edit_mends_it(string written, string slip, string expected)
    {
        SourceFile[] files = SlippedFolder.With(written, slip);

        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }

    [Theory]
    [InlineData("  rooms: 30 -> 20\n", "  rooms: 30 -> 20\n  why: the fire\n", "events 46,3 DTL3079", "\"why\" says more about a value")]
    [InlineData("      gazette: 43\n", "      gazette: 43\n      gazette: 44\n", "events 27,7 DTL1049", "if it reports both, keep one and say the other in \"why:\"")]
    [InlineData("      source: gazette\nmill-shrinks", "      text: And more\n      source: gazette\nmill-shrinks", "events 39,7 DTL1049", "put a hyphen before its first line")]
    public void What_a_person_has_to_decide_is_said_once(string written, string slip, string expected, string advice)
    {
        SourceFile[] files = SlippedFolder.With(written, slip);

        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Contains(advice, Assert.Single(FolderCheck.Of(files).Findings).Message, StringComparison.Ordinal);
    }
}
