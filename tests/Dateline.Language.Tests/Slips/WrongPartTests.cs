using Dateline.Language.Text;

namespace Dateline.Language.Tests.Slips;

/// <summary>Parts that do not add up are reported at the number that a typical slip explains, otherwise at the number that they make up.</summary>
public sealed class WrongPartTests
{
    [Theory]
    [InlineData("82", "12", "40", 23)] // 28, its digits swapped
    [InlineData("28", "21", "40", 24)] // 12, its digits swapped
    [InlineData("2", "12", "40", 23)] // 28, a digit lost
    [InlineData("28", "122", "40", 24)] // 12, a digit twice
    [InlineData("28", "13", "40", 21)] // any of the three
    [InlineData("4", "2", "7", 21)]
    [InlineData("28", "52", "40", 21)] // 12 or, instead, 80
    public void The_place_is_that_of_the_likeliest_slip(string first, string second, string whole, int line)
    {
        SourceFile[] files = SlippedFolder.With(
            "    value: 40\n    parts:\n      grown-up: 28\n      children: 12\n",
            $"    value: {whole}\n    parts:\n      grown-up: {first}\n      children: {second}\n");

        Assert.Contains($"events {line},", SlippedFolder.Said(files).Split("; ").Single(said => said.EndsWith("DTL5001", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_was_copied_is_the_later_one() =>
        Assert.Equal("events 25,13 DTL5001", SlippedFolder.Said(SlippedFolder.With("      children: 12\n", "      children: 12\n      rest: 12\n")));
}
