using Dateline.Cli.Reporting.Excerpts;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Cli.Tests;

public class ExcerptLineTests
{
    [Theory]
    [InlineData("  ceiling: 25 -> 10", 11, 2, "  ceiling: 25 -> 10", 11, 2)]
    [InlineData("a\tb", 2, 1, "a b", 2, 1)]
    [InlineData("x: \"\e[2J\" y", 10, 1, "x: \"\\u001B[2J\" y", 15, 1)]
    [InlineData("x: \e", 3, 1, "x: \\u001B", 3, 6)]
    [InlineData("end", 3, 0, "end", 3, 1)]
    public void A_mark_stands_under_its_place_as_the_line_is_shown(string line, int start, int length, string text, int markStart, int markLength)
    {
        var file = new SourceFile("a", $"first\r\n{line}\r\nlast");

        Assert.Equal(new ExcerptLine(text, markStart, markLength), ExcerptLine.Of(file, file.Map.PlaceOf(new TextSpan(7 + start, length))));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(50, "")]
    [InlineData(5000, "…")]
    [InlineData(9_990, "…")]
    public void Of_a_long_line_what_stands_around_the_mark_is_shown(int start, string begin)
    {
        string line = string.Concat(Enumerable.Range(0, 1000).Select(number => $"{number:000000000},"));
        var file = new SourceFile("a", line);

        var shown = ExcerptLine.Of(file, file.Map.PlaceOf(new TextSpan(start, 9)));

        Assert.InRange(shown.Text.Length, 160, 162);
        Assert.Equal(line.Substring(start, 9), shown.Text.Substring(shown.MarkStart, shown.MarkLength));
        Assert.StartsWith(begin + (begin.Length == 0 ? "000000000" : ""), shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_character_is_cut_in_two_at_an_edge()
    {
        var file = new SourceFile("a", string.Concat(Enumerable.Repeat("\U0001F600", 500)));

        for (int start = 0; start < 1000; start += 2)
            Assert.DoesNotContain("\\u", ExcerptLine.Of(file, file.Map.PlaceOf(new TextSpan(start, 2))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_over_several_lines_ends_with_the_first() =>
        Assert.Equal(new ExcerptLine("abc", 1, 2), ExcerptLine.Of(new SourceFile("a", "abc\ndef"), new SourceFile("a", "abc\ndef").Map.PlaceOf(new TextSpan(1, 5))));
}
