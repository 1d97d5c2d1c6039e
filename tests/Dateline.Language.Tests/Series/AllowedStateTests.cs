using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Series;

public class AllowedStateTests
{
    [Theory]
    [InlineData("a | 2018 | open -> suspended \n b | 2019 | suspended -> open \n c | 2020 | open -> closed", "")]
    [InlineData("a | 2018 | closed -> open", "DTL4008 a")]
    [InlineData("a | 2018 | open -> open", "DTL4008 a")]
    [InlineData("a | 2018 | open -> closed \n b | 2019 | -> open", "DTL4008 b")]
    [InlineData("a | 2018 | -> open", "")]
    [InlineData("a | 2018 | -> open \n b | 2019 | -> open \n c | 2020 | open -> suspended", "")]
    [InlineData("a | 2018 | open -> suspended \n b | 2019 | -> suspended \n c | 2020 | suspended -> closed", "DTL4008 c")]
    [InlineData("a | 2018 | open -> suspended \n b | 2019 | closed -> open", "DTL4001 b")]
    [InlineData("a | 2018 | closed -> open | status: planned", "")]
    [InlineData("a | 2021-02-30 | closed -> open", "DTL3053 a, DTL4008 a")]
    public void A_state_follows_only_where_the_timeline_allows_it(string rows, string findings) =>
        Assert.Equal(findings, SeriesTable.Of(rows).Found);

    [Fact]
    public void The_message_lists_what_can_follow_and_stands_at_the_state_after_the_arrow()
    {
        var finding = Assert.Single(SeriesTable.Of("a | 2018 | suspended -> closed").Findings);

        Assert.Equal("\"a\" takes the standing from suspended to closed, which this timeline does not allow. From suspended it can become open.", finding.Message);
        Assert.Equal((25, 6), (finding.Place.Start.Character, finding.Place.Span.Length));
    }
}
