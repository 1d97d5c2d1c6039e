using Dateline.Language.Text;

namespace Dateline.Language.Tests.Slips;

/// <summary>A section whose name is another's, or that stands twice, is one mistake, and nobody who uses what it declares is at fault.</summary>
public sealed class RepeatedSectionTests
{
    [Theory]
    [InlineData("\nseries:\n", "\nentities:\n", "series")]
    [InlineData("\nseries:\n", "\nevents:\n", "series")]
    [InlineData("\nseries:\n", "\nrules:\n", "series")]
    [InlineData("\nevents:\n", "\nentities:\n", "events")]
    [InlineData("\nevents:\n", "\nseries:\n", "events")]
    [InlineData("\nentities:\n", "\nseries:\n", "entities")]
    [InlineData("\nrules:\n", "\nevents:\n", "rules")]
    [InlineData("\nrules:\n", "\nseries:\n", "rules")]
    public void The_section_that_is_missing_is_offered_and_read(string written, string slip, string section)
    {
        SourceFile[] files = SlippedFolder.With(written, slip);

        Assert.EndsWith(" DTL2068", SlippedFolder.Said(files), StringComparison.Ordinal);
        Assert.DoesNotContain(";", SlippedFolder.Said(files), StringComparison.Ordinal);
        SourceFile mended = Assert.Single(SlippedFolder.Mended(files), file => file.Path.EndsWith(".timeline.yaml", StringComparison.Ordinal));
        Assert.Contains($"\n{section}:\n", mended.Text, StringComparison.Ordinal);
        Assert.Equal("", SlippedFolder.Said(SlippedFolder.Mended(files)));
    }

    [Theory]
    [InlineData("  house:\n", "\nentities:\n  house:\n")]
    public void One_that_stands_twice_is_one_finding(string written, string slip) =>
        Assert.Matches("^timeline [0-9,]+ DTL2003$", SlippedFolder.Said(SlippedFolder.With(written, slip)));
}
