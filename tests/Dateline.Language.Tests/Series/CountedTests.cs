using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Series;

/// <summary>A series that is counted anew: a count contradicts nothing, and changes connect with each other.</summary>
public class CountedTests
{
    [Theory]
    [InlineData("o | 1990-04-01 | = 30 \n p | 2000-04-01 | = 20 \n q | 2010-04-01 | = 25", "")]
    [InlineData("a | 1990-04-01 | 10 -> 30 \n p | 2000-04-01 | = 20 \n q | 2010-04-01 | = 25", "")]
    [InlineData("o | 1990-04-01 | = 30 \n a | 1991 | 28 -> 40", "")]
    [InlineData("o | 1990-04-01 | = 30 \n a | 1991 | +5 \n b | 1992 | 35 -> 40", "")]
    [InlineData("o | 1990-04-01 | = 30 \n a | 1991 | +5 \n p | 1992-01-01 | = 36 \n b | 1993 | 36 -> 40", "")]
    [InlineData("o | 1990-04-01 | = 30 \n a | 1991 | +5 \n p | 1992-01-01 | = 36 \n b | 1993 | 35 -> 40", "")]
    [InlineData("a | 1991 | 30 -> 40 \n b | 1993 | 41 -> 50", "DTL4001 b")]
    [InlineData("a | 1991 | 30 -> 40 \n p | 1992-01-01 | = 39 \n b | 1993 | 41 -> 50", "DTL4001 b")]
    [InlineData("a | 1991 | 30 -> unknown \n p | 1992-01-01 | = 39 \n b | 1993 | 41 -> 50", "")]
    [InlineData("a | 1991-06-01 | 30 -> 40 \n p | 1991-06-01 | = 44", "")]
    [InlineData("a | 1991-06-01 | 30 -> 40 \n p | 1991-06-01 | = 40", "")]
    [InlineData("o | 1990-04-01 | = 3 \n a | 1991 | -5", "DTL4007 a")]
    public void Only_changes_have_to_connect(string rows, string found) =>
        Assert.Equal(found, SeriesTable.OfType("count, counted: yes", rows).Found);

    [Theory]
    [InlineData("o | 1990-04-01 | = 30 \n a | 1991 | +5 \n p | 1992-01-01 | = 36", "o 30 -> 30, a 30 -> 35, p 36 -> 36")]
    [InlineData("o | 1990-04-01 | = 30 \n p | 1992-01-01 | = 36 \n a | 1993 | +5", "o 30 -> 30, p 36 -> 36, a 36 -> 41")]
    public void The_last_number_counts(string rows, string steps) =>
        Assert.Equal(steps, SeriesTable.OfType("count, counted: yes", rows).Steps);

    [Fact]
    public void Bounds_hold_for_counts() =>
        Assert.Equal("DTL4010 p", SeriesTable.OfType("count, counted: yes, max: 40", "o | 1990-04-01 | = 30 \n p | 2000-04-01 | = 41").Found);

    [Theory]
    [InlineData("count", "If it is counted anew each time, let the timeline file say so of \"ceiling\": counted: yes")]
    public void Where_it_is_not_declared_the_way_out_names_it(string type, string way)
    {
        Finding finding = Assert.Single(SeriesTable.OfType(type, "o | 1990-04-01 | = 30 \n p | 2000-04-01 | = 20").Findings);

        Assert.Equal("DTL4002", finding.Code);
        Assert.Contains(finding.Repairs, repair => repair.Title == way);
    }
}
