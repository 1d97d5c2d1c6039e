using Dateline.Language.Text;

namespace Dateline.Language.Tests.Slips;

/// <summary>A section of the timeline file that is indented is one mistake, and all that it declares is still declared.</summary>
public sealed class SunkenSectionTests
{
    [Theory]
    [InlineData("series:\n", "  series:\n", "timeline 13,3 DTL2096")]
    [InlineData("series:\n", "    series:\n", "timeline 13,5 DTL2096")]
    [InlineData("rules:\n", "  rules:\n", "timeline 34,3 DTL2096")]
    [InlineData("events:\n", "  events:\n", "timeline 22,3 DTL2096")]
    [InlineData("rules:\n", "  queries:\n    all-events: { in: event }\nrules:\n", "timeline 34,3 DTL2096")]
    [InlineData("entities:\n", "  entities:\n", "timeline 7,3 DTL2096")]
    [InlineData("series:\n  rooms:\n    of: house\n    type: count\n    unit: rooms\n  state:\n    of: house\n    type: state\n", "  series:\n    rooms:\n      of: house\n      type: count\n      unit: rooms\n    state:\n      of: house\n      type: state\n", "timeline 13,3 DTL2096")]
    public void It_is_one_finding_and_moving_it_mends_all(string written, string slip, string expected)
    {
        SourceFile[] files = SlippedFolder.With(written, slip);

        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }

    [Fact]
    public void Two_sections_are_two_findings() =>
        Assert.Equal("timeline 13,3 DTL2096; timeline 22,3 DTL2096", SlippedFolder.Said(
            [.. SlippedFolder.With("series:\n", "  series:\n").Select(file => new SourceFile(file.Path, file.Text.Replace("\nevents:\n", "\n  events:\n", StringComparison.Ordinal)))]));

    /// <summary>A kind may have the name of a section.</summary>
    [Theory]
    [InlineData("  house:\n    owner: person?\n", "  house:\n    owner: person?\n  records:\n    doc: A shelf.\n    plural: records-all\n")]
    [InlineData("  house:\n    owner: person?\n", "  house:\n    owner: person?\n  records:\n    plural: records-all\n    fields:\n      keeper: person?\n")]
    public void A_kind_of_that_name_stays_one(string written, string with) =>
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.With(written, with)));
}
