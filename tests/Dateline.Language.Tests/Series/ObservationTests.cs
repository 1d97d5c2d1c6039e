using Dateline.Language.Diagnostics;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Tests.Series;

public class ObservationTests
{
    [Theory]
    [InlineData("o | 2017 | = 30 \n a | 2018 | 30 -> 20", "")]
    [InlineData("o | 2017 | = 31 \n a | 2018 | 30 -> 20", "DTL4001 a")]
    [InlineData("a | 2018 | 30 -> 20 \n o | 2019-01-01 | = 20", "")]
    [InlineData("a | 2018 | 30 -> 20 \n o | 2019-01-01 | = 25", "DTL4002 o")]
    [InlineData("a | 2018 | 30 -> 20 \n o | 2019-01-01 | = 25 \n b | 2020 | 25 -> 10", "DTL4002 o")]
    [InlineData("a | 2018 | 30 -> 20 \n o | 2019 | = 25 \n b | 2020 | 20 -> 10", "DTL4002 o")]
    [InlineData("o | 2018-03-05 | = 30 \n a | 2018-03-05 | 30 -> 20", "")]
    [InlineData("o | 2018-03-05 | = 20 \n a | 2018-03-05 | 30 -> 20", "DTL4012 o")]
    [InlineData("o | 2018-03-05 | = 20 | after: a \n a | 2018-03-05 | 30 -> 20", "")]
    [InlineData("o | 2018-03-06 | = 20 \n a | 2018-03-05 | 30 -> 20", "")]
    [InlineData("o | 2018-03 | = 20 \n a | 2018-03-05 | 30 -> 20", "")]
    [InlineData("o | 2018-03 | = 30 \n a | 2018-03-05 | 30 -> 20", "")]
    [InlineData("a | 2018 | 30 -> unknown \n o | 2019 | = 20 \n b | 2020 | 20 -> 10", "")]
    public void An_as_of_opens_a_series_or_checks_it_when_its_day_begins(string rows, string findings) =>
        Assert.Equal(findings, SeriesTable.Of(rows).Found);

    [Fact]
    public void An_as_of_may_say_that_no_value_was_found() =>
        Assert.Equal("DTL4001 b", SeriesTable.Of("a | 2018 | 30 -> 20 \n o | 2019 | = { unknown: no list of that year } \n b | 2020 | 25 -> 10").Found);

    [Fact]
    public void An_as_of_is_a_step_that_changes_nothing()
    {
        var step = SeriesTable.Of("o | 2018-03-05 | = 30").Histories[0].Steps[0];

        Assert.True(step.IsObservation);
        Assert.Equal(("30", "30"), (step.Before.ToString(), step.After.ToString()));
    }

    [Fact]
    public void The_message_names_the_day_and_what_was_left()
    {
        var finding = Assert.Single(SeriesTable.Of("a | 2018 | 30 -> 20 \n o | 2019-01-01 | = 25").Findings);

        Assert.Equal(
            "\"o\" says the ceiling was 25 as of 2019-01-01, but \"a\" (1.events.yaml, line 5) left it at 20. Change 25 to 20, or add the event that raised it by 5.",
            finding.Message);
        Assert.Equal(2, finding.Place.Span.Length);
    }
}
