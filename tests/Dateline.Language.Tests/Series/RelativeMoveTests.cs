namespace Dateline.Language.Tests.Series;

public class RelativeMoveTests
{
    [Theory]
    [InlineData("o | 2017 | = 30 \n a | 2018 | -10 \n b | 2019 | +5", "", "o 30 -> 30, a 30 -> 20, b 20 -> 25")]
    [InlineData("o | 2017 | = 30 \n a | 2018 | -10 \n b | 2019 | 25 -> 5", "DTL4001 b", "o 30 -> 30, a 30 -> 20, b 25 -> 5")]
    [InlineData("a | 2018 | -10", "DTL4006 a", "a unknown -> unknown")]
    [InlineData("a | 2018 | -10 \n b | 2019 | -3", "DTL4006 a", "a unknown -> unknown, b unknown -> unknown")]
    [InlineData("a | 2018 | 30 -> unknown \n b | 2019 | -3", "DTL4006 b", "a 30 -> unknown, b unknown -> unknown")]
    [InlineData("o | 2017 | = 5 \n a | 2018 | -10 \n b | 2019 | -3", "DTL4007 a", "o 5 -> 5, a 5 -> unknown, b unknown -> unknown")]
    [InlineData("o | 2017 | = 5 \n a | 2018 | -5", "", "o 5 -> 5, a 5 -> 0")]
    public void A_relative_move_needs_the_value_before_it(string rows, string findings, string steps)
    {
        var table = SeriesTable.Of(rows);

        Assert.Equal((findings, steps), (table.Found, table.Steps));
    }
}
