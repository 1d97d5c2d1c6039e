namespace Dateline.Language.Tests.Slips;

/// <summary>A line without its indentation in the middle of an entry is one finding, whatever stands below it.</summary>
public sealed class LineAtTheEdgeTests
{
    [Theory]
    [InlineData("  guests: [ann-brien, ben-adler]\n", 19)]
    [InlineData("  house: old-mill\n  guests", 18)]
    [InlineData("  date: 1951-05-02\n", 17)]
    [InlineData("    value: 40\n", 21)]
    [InlineData("    parts:\n", 22)]
    [InlineData("    says:\n", 25)]
    [InlineData("      gazette: 43\n", 26)]
    [InlineData("    why: the guest book", 27)]
    [InlineData("  title: A wing is added\n", 31)]
    [InlineData("      text: There is room", 38)]
    [InlineData("      source: gazette\n", 39)]
    [InlineData("  rooms: 30 -> 20\n", 45)]
    public void It_is_indented(string line, int number) =>
        Assert.Equal($"events {number},1 DTL1040", SlippedFolder.Said(SlippedFolder.With(line, line.TrimStart(' '))));
}
