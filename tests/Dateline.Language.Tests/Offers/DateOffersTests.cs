namespace Dateline.Language.Tests.Offers;

/// <summary>What is offered in place of a date depends on what the field takes.</summary>
public class DateOffersTests
{
    [Theory]
    [InlineData("season: 2020-21", "DTL3052", "2020/2021 if it lasted from the one year to the other; 2020-03..2020-05 if spring 2020 is meant")]
    [InlineData("season: 1821-22", "DTL3052", "1821/1822 if it lasted from the one year to the other; 1821-06..1821-08 if summer 1821 is meant")]
    [InlineData("days: [2020-21]", "DTL3052", "2020/2021 if it lasted from the one year to the other; 2020-03..2020-05 if spring 2020 is meant")]
    [InlineData("days: [2020-21, 2022]", "DTL3052", "2020/2021 if it lasted from the one year to the other; 2020-03..2020-05 if spring 2020 is meant")]
    [InlineData("effective: 2020-21", "DTL3052", "2020/2021 if it lasted from the one year to the other; 2020-03..2020-05 if spring 2020 is meant")]
    [InlineData("late: 2020-21", "DTL3052", "2020/2021 if it lasted from the one year to the other; 2020-03..2020-05 if spring 2020 is meant")]
    [InlineData("season: { value: 2021, says: { home-world: 2020-21 } }", "DTL3052", "2020/2021 if it lasted from the one year to the other; 2020-03..2020-05 if spring 2020 is meant")]
    [InlineData("opened: 2020-21", "DTL3052", "")]
    [InlineData("season: 03/04/2021", "DTL3052", "2021-04-03 if the day comes first; 2021-03-04 if the month does")]
    [InlineData("season: 04-05-2021", "DTL3052", "2021-05-04 if the day comes first; 2021-04-05 if the month does")]
    [InlineData("season: 1743/44", "DTL3052", "1744-01..1744-03 if the year is a double one (Old Style), which has these months alone; 1743/1744 if it lasted from the one to the other")]
    public void Two_readings_are_asked_about_wherever_a_date_stands(string line, string codes, string offers) => Assert.Equal((codes, offers), OfferCase.Offered(line));

    [Theory]
    [InlineData("season: 43891", "DTL3086", "2020-03-01 if it is the number of a day in a spreadsheet")]
    [InlineData("opened: 43891", "DTL3086", "2020-03-01 if it is the number of a day in a spreadsheet")]
    [InlineData("opened: 6 October 2021", "DTL3051", "2021-10-06")]
    [InlineData("opened: 2021-10-06?", "DTL3059", "2021-10-06 if the day is certain")]
    [InlineData("late: 1.5.90", "DTL3054", "")]
    [InlineData("late: 1.5.05", "DTL3054", "2005-05-01")]
    [InlineData("season: ..1910", "DTL3057", "{ unknown: in 1910 or before } if its date is not known more exactly; ../1910 if it lasted until then")]
    [InlineData("season: \"[..1910]\"", "DTL3058", "{ unknown: in 1910 or before } if its date is not known more exactly; ../1910 if it lasted until then")]
    [InlineData("days: [..1910]", "DTL3057", "../1910 if it lasted until then")]
    [InlineData("season: before 1910", "DTL3051", "{ unknown: before 1910 } if its date is not known more exactly; ../1910 if it lasted until then")]
    [InlineData("season: -44", "DTL3054", "-0043 if 44 BC is meant; -0044 if 45 BC is meant")]
    [InlineData("season: 44 BC", "DTL3051", "-0043")]
    [InlineData("season: 2021-10-18 3pm", "DTL3051", "2021-10-18T15:00:00; 2021-10-18 if the day is enough")]
    [InlineData("opened: 2021-10-18 3pm", "DTL3051", "2021-10-18 if the day is enough")]
    [InlineData("days: 2020 and 2021", "DTL3019", "[2020, 2021]")]
    [InlineData("days: [2020 and 2021]", "DTL3018", "2020, 2021")]
    [InlineData("season: yesterday", "DTL3050", "")]
    public void What_is_offered_is_as_the_field_asks(string line, string codes, string offers) => Assert.Equal((codes, offers), OfferCase.Offered(line));
}
