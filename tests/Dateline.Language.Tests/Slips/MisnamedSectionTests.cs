using Dateline.Language.Text;

namespace Dateline.Language.Tests.Slips;

/// <summary>A section under the name of another one that the file has not: what the rest of the file says of its names tells.</summary>
public sealed class MisnamedSectionTests
{
    [Theory]
    [InlineData("\nentities:\n", "\nrecords:\n", "timeline 7,1 DTL2068")]
    [InlineData("\nchoices:\n", "\nrecords:\n", "timeline 4,1 DTL2068")]
    [InlineData("\nseries:\n", "\nrecords:\n", "timeline 13,1 DTL2068")]
    [InlineData("\nevents:\n", "\nrecords:\n", "timeline 22,1 DTL2068")]
    [InlineData("\nentities:\n", "\npeople:\n", "timeline 7,1 DTL2002")]
    [InlineData("\nevents:\n", "\nsources:\n", "timeline 22,1 DTL2002")]
    public void It_is_one_finding(string written, string slip, string expected)
    {
        SourceFile[] files = SlippedFolder.With(written, slip);

        Assert.Equal(expected, SlippedFolder.Said(files));
        if (expected.EndsWith("DTL2003", StringComparison.Ordinal))
            Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }

    [Theory]
    [InlineData("\n    open\n    shut\n    gone", "timeline 7,5 DTL1046")]
    [InlineData(" open,\n    shut,\n    gone", "timeline 6,5 DTL1046")]
    [InlineData("\n    -open\n    -shut\n    -gone", "timeline 6,5 DTL1048")]
    [InlineData("\n    * open\n    * shut\n    * gone", "timeline 6,5 DTL1054")]
    [InlineData("\n  open\n  shut\n  gone", "timeline 6,3 DTL1092")]
    public void Options_that_are_no_list_yet_are_one_finding(string list, string expected) =>
        Assert.Equal(expected, SlippedFolder.Said(SlippedFolder.With(" [open, shut, gone]", list)));
}
