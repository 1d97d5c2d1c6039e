namespace Dateline.Language.Tests.Offers;

/// <summary>The law that what is advised is read is worth as much as what it finds in sentences.</summary>
public class AdvisedValuesTests
{
    [Theory]
    [InlineData("Write 40..60.", "40..60")]
    [InlineData("Write \"61..\".", "\"61..\"")]
    [InlineData("Write +ada, -ben or -> [ada, ben].", "+ada, -ben|-> [ada, ben]")]
    [InlineData("Write +ada if it joins, or -ada if it leaves, or -> [ada] if nobody else is in it from then on.", "+ada|-ada|-> [ada]")]
    [InlineData("Write \"[a, b] -> [a, c]\".", "\"[a, b] -> [a, c]\"")]
    [InlineData("Write { unknown: about 40 }, or decide on a number and say how exact it is under \"note:\".", "{ unknown: about 40 }")]
    [InlineData("Write 6 days, 6 months, or 6 years.", "6 days|6 months|6 years")]
    [InlineData("Write { event: x, at-least: 2 weeks } or { event: x, at-most: 2 weeks }.", "{ event: x, at-least: 2 weeks }|{ event: x, at-most: 2 weeks }")]
    [InlineData("Write { best: 150 } in place of the whole change.", "")]
    [InlineData("Write unknown: why in place of \"value:\".", "")]
    [InlineData("Write digits only.", "")]
    [InlineData("Look the date up; it may be 2021-06-30, or 2021-07-01 if a day was missed.", "2021-06-30|2021-07-01")]
    public void Are_found_in_a_sentence(string message, string values) => Assert.Equal(values, string.Join('|', AdvisedValues.In(message)));
}
