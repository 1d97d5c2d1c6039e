using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Series;

public class BoundsTests
{
    [Theory]
    [InlineData("a | 2018 | 30 -> 40", "")]
    [InlineData("a | 2018 | 30 -> 41", "DTL4010 a")]
    [InlineData("a | 2018 | 41 -> 40", "DTL4010 a")]
    [InlineData("a | 2018 | 4 -> 41", "DTL4010 a, DTL4010 a")]
    [InlineData("a | 2018 | 30 -> 41 \n b | 2019 | 41 -> 20", "DTL4010 a")]
    [InlineData("a | 2018 | 30 -> 41 \n b | 2019 | 25 -> 20", "DTL4010 a")]
    [InlineData("a | 2018 | 30 -> 41 \n b | 2019 | 41 -> 35 \n c | 2020 | 25 -> 20", "DTL4010 a, DTL4001 c")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | 41 -> 35", "DTL4001 b")]
    [InlineData("a | 2018 | -> 4", "DTL4010 a")]
    [InlineData("a | 2018 | 30 -> unknown \n b | 2019 | -> 41", "DTL4010 b")]
    [InlineData("o | 2018 | = 41", "DTL4010 o")]
    [InlineData("o | 2018 | = 41 \n a | 2019 | 41 -> 40", "DTL4010 o")]
    [InlineData("a | 2018 | 30 -> 41 | status: planned", "")]
    [InlineData("a | { unknown: no source } | 30 -> 41", "DTL4010 a")]
    public void A_stated_value_lies_within_the_bounds(string rows, string findings) =>
        Assert.Equal(findings, SeriesTable.OfType("count, min: 5, max: 40", rows).Found);

    [Theory]
    [InlineData("o | 2017 | = 30 \n a | 2018 | +10", "")]
    [InlineData("o | 2017 | = 30 \n a | 2018 | +11", "DTL4010 a")]
    [InlineData("o | 2017 | = 30 \n a | 2018 | +11 \n b | 2019 | +1 \n c | 2020 | -2 \n d | 2021 | +1", "DTL4010 a, DTL4010 d")]
    [InlineData("o | 2017 | = 30 \n a | 2018 | -26", "DTL4010 a")]
    [InlineData("o | 2017 | = 30 \n a | 2018 | -31", "DTL4007 a")]
    [InlineData("o | 2017 | = 30 \n a | 2018 | +11 \n b | 2019 | 41 -> 30", "DTL4010 a")]
    [InlineData("o | 2017 | = 30 \n a | 2018 | +15 \n b | 2018 | -10", "")]
    [InlineData("o | 2017 | = 30 \n a | 2018 | +15 \n b | 2018-06 | +5", "DTL4010 a")]
    [InlineData("o | 2017 | = 30 \n x | 2018 | 30 -> ten \n a | 2019 | +11", "DTL3031 x")]
    [InlineData("o | 2017 | = 30 \n x | { unknown: no source } | -> 20 \n a | 2019 | +11", "")]
    public void A_relative_move_stays_within_the_bounds(string rows, string findings) =>
        Assert.Equal(findings, SeriesTable.OfType("count, min: 5, max: 40", rows).Found);

    [Theory]
    [InlineData("integer, min: -5", "o | 2017 | = -5 \n a | 2018 | +3 \n b | 2019 | -3", "")]
    [InlineData("integer, min: -5", "o | 2017 | = -5 \n a | 2018 | -1", "DTL4010 a")]
    [InlineData("number, max: 0.5", "a | 2018 | 0.25 -> 0.50 \n b | 2019 | 0.5 -> 0.51", "DTL4010 b")]
    public void Integers_and_numbers_have_bounds_too(string type, string rows, string findings) =>
        Assert.Equal(findings, SeriesTable.OfType(type, rows).Found);

    [Fact]
    public void The_message_gives_the_numbers_and_both_places()
    {
        var finding = Assert.Single(SeriesTable.OfType("count, max: 40", "o | 2017 | = 30 \n a | 2018 | +11").Findings);

        Assert.Equal(
            "\"a\" moves the ceiling by +11 to 41, because \"o\" (1.events.yaml, line 5) states 30, but it is declared to be at most 40. "
            + "Add the event that is missing before it, or correct a number, a date, or the bound in the timeline file.",
            finding.Message);
        Assert.Equal((10, 11, 3), (finding.Place.LineNumber, finding.Place.Start.Character, finding.Place.Span.Length));
        Assert.Equal(["1.events.yaml", "cases.timeline.yaml"], finding.Related.Select(related => related.Place.Path));
    }

    [Fact]
    public void A_stated_value_is_pointed_at()
    {
        var finding = Assert.Single(SeriesTable.OfType("count, min: 5", "a | 2018 | 30 -> 4").Findings);

        Assert.Equal("\"a\" says that the ceiling is 4, but it is declared to be at least 5. Correct the number, or the bound in the timeline file.", finding.Message);
        Assert.Equal((17, 1), (finding.Place.Start.Character, finding.Place.Span.Length));
    }
}
