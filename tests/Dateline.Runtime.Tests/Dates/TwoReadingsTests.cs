using Dateline.Dates;

namespace Dateline.Runtime.Tests.Dates;

/// <summary>Dates that may be two: what each reading is written as, and when it is the right one.</summary>
public sealed class TwoReadingsTests
{
    [Theory]
    [InlineData("2020-21", "as spring 2020 or as two years", "2020/2021 if it lasted from the one year to the other; 2020-03..2020-05 if spring 2020 is meant")]
    [InlineData("2021-22", "as summer 2021 or as two years", "2021/2022 if it lasted from the one year to the other; 2021-06..2021-08 if summer 2021 is meant")]
    [InlineData("2022-23", "as autumn 2022 or as two years", "2022/2023 if it lasted from the one year to the other; 2022-09..2022-11 if autumn 2022 is meant")]
    [InlineData("2023-24", "as winter 2023 or as two years", "2023/2024 if it lasted from the one year to the other; 2023-12..2024-02 if winter 2023 is meant")]
    [InlineData("1920-21", "as spring 1920 or as two years", "1920/1921 if it lasted from the one year to the other; 1920-03..1920-05 if spring 1920 is meant")]
    [InlineData("1821-22", "as summer 1821 or as two years", "1821/1822 if it lasted from the one year to the other; 1821-06..1821-08 if summer 1821 is meant")]
    [InlineData("0920-21", "as spring 0920 or as two years", "0920/0921 if it lasted from the one year to the other; 0920-03..0920-05 if spring 0920 is meant")]
    [InlineData("2021-22?", "as summer 2021 or as two years", "2021?/2022? if it lasted from the one year to the other; 2021-06?..2021-08? if summer 2021 is meant")]
    [InlineData("2020-21~", "as spring 2020 or as two years", "2020~/2021~ if it lasted from the one year to the other; 2020-03~..2020-05~ if spring 2020 is meant")]
    [InlineData("2023-24%", "as winter 2023 or as two years", "2023%/2024% if it lasted from the one year to the other; 2023-12%..2024-02% if winter 2023 is meant")]
    [InlineData("2020-21/2021-22", "as seasons of a year or as years", "2020/2022 if years are meant; 2020-03/2021-08 if seasons of a year are")]
    [InlineData("2020-21..2022-23", "as seasons of a year or as years", "2020..2023 if years are meant; 2020-03..2022-11 if seasons of a year are")]
    [InlineData("2020/2020-21", "as seasons of a year or as years", "2020/2021 if years are meant; 2020/2020-05 if seasons of a year are")]
    [InlineData("../2020-21", "as seasons of a year or as years", "../2021 if years are meant; ../2020-05 if seasons of a year are")]
    [InlineData("1999-00", "as two years or as one whose month is not known", "1999/2000 if it lasted from the one year to the other; 1999 if the month is not known")]
    public void A_season_that_people_read_as_two_years_is_asked_about_in_every_century(string text, string explanation, string readings) =>
        Assert.Equal((nameof(EdtfFault.Ambiguous), explanation, readings), Found(text));

    [Theory]
    [InlineData("2019-20", "there is no month 20, and two years are written in full with a slash between them", "2019/2020 if it lasted from the one to the other; 2019..2020 if it was at one time between them")]
    [InlineData("1999/00", "both dates of a span are written in full", "1999/2000 if it lasted from the one to the other; 1999..2000 if it was at one time between them")]
    [InlineData("2021/22", "both dates of a span are written in full", "2021/2022 if it lasted from the one to the other; 2021..2022 if it was at one time between them")]
    [InlineData("1914/18", "both dates of a span are written in full", "1914/1918 if it lasted from the one to the other; 1914..1918 if it was at one time between them")]
    [InlineData("1899-1900", "a span of time is written with a slash between its dates", "1899/1900 if it lasted from the one to the other; 1899..1900 if it was at one time between them")]
    public void Two_years_are_written_in_full(string text, string explanation, string readings) =>
        Assert.Equal((nameof(EdtfFault.ForeignForm), explanation, readings), Found(text));

    [Theory]
    [InlineData("220-21")]
    [InlineData("920-21~")]
    public void What_mends_a_year_alone_is_not_offered_where_it_has_two_readings(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out EdtfProblem? problem));

        Assert.All(problem!.Readings, reading => Assert.True(EdtfDate.TryParseUnmistakable(reading.Text, out _, out _), reading.Text));
    }

    [Theory]
    [InlineData("2020-25", "2020-03..2020-05")]
    [InlineData("2021-25", "2021-21")]
    [InlineData("2021-26", "2021-06..2021-08")]
    [InlineData("2021-28", "2021-24")]
    [InlineData("2021-30", "2021-12..2022-02")]
    [InlineData("2021-32", "2021-06..2021-08")]
    [InlineData("2021-33", "2021-01..2021-03")]
    [InlineData("2021-36", "2021-10..2021-12")]
    [InlineData("2021-37", "2021-01..2021-04")]
    [InlineData("2021-40", "2021-01..2021-06")]
    [InlineData("2021-41", "2021-07..2021-12")]
    public void A_part_of_the_year_of_level_2_is_offered_in_a_form_that_is_read(string text, string readings) =>
        Assert.Equal((nameof(EdtfFault.Level2), "EDTF level 2, not supported", readings), Found(text));

    [Theory]
    [InlineData("-44", nameof(EdtfFault.YearDigits), "years before the era are counted from 0, which is 1 BC", "-0043 if 44 BC is meant; -0044 if 45 BC is meant")]
    [InlineData("-5", nameof(EdtfFault.YearDigits), "years before the era are counted from 0, which is 1 BC", "-0004 if 5 BC is meant; -0005 if 6 BC is meant")]
    [InlineData("-044", nameof(EdtfFault.YearDigits), "years before the era are counted from 0, which is 1 BC", "-0043 if 44 BC is meant; -0044 if 45 BC is meant")]
    [InlineData("-44-03", nameof(EdtfFault.YearDigits), "years before the era are counted from 0, which is 1 BC", "-0043-03 if 44 BC is meant; -0044-03 if 45 BC is meant")]
    [InlineData("-44-03-15", nameof(EdtfFault.YearDigits), "years before the era are counted from 0, which is 1 BC", "-0043-03-15 if 44 BC is meant; -0044-03-15 if 45 BC is meant")]
    [InlineData("44 BC", nameof(EdtfFault.ForeignForm), "there is a year 0, so 44 BC is -0043", "-0043")]
    [InlineData("44 BCE", nameof(EdtfFault.ForeignForm), "there is a year 0, so 44 BC is -0043", "-0043")]
    [InlineData("44 B.C.", nameof(EdtfFault.ForeignForm), "there is a year 0, so 44 BC is -0043", "-0043")]
    [InlineData("44 v. Chr.", nameof(EdtfFault.ForeignForm), "there is a year 0, so 44 BC is -0043", "-0043")]
    [InlineData("44 av. J.-C.", nameof(EdtfFault.ForeignForm), "there is a year 0, so 44 BC is -0043", "-0043")]
    [InlineData("44 a.C.", nameof(EdtfFault.ForeignForm), "there is a year 0, so 44 BC is -0043", "-0043")]
    [InlineData("44 до н. э.", nameof(EdtfFault.ForeignForm), "there is a year 0, so 44 BC is -0043", "-0043")]
    [InlineData("公元前44年", nameof(EdtfFault.ForeignForm), "there is a year 0, so 44 BC is -0043", "-0043")]
    [InlineData("15 March 44 BC", nameof(EdtfFault.ForeignForm), "there is a year 0, so 44 BC is -0043", "-0043-03-15")]
    [InlineData("c. 500 BC", nameof(EdtfFault.ForeignForm), "an approximate date ends with ~, an uncertain one with ?", "-0499~")]
    [InlineData("5th century BC", nameof(EdtfFault.ForeignForm), "there is a year 0, so 500 BC is -0499", "-04XX")]
    [InlineData("1st century BC", nameof(EdtfFault.ForeignForm), "there is a year 0, so 100 BC is -0099", "-0099..0000")]
    [InlineData("1 BC", nameof(EdtfFault.ForeignForm), "the year 1 BC is 0000", "0000")]
    [InlineData("10001 BC", nameof(EdtfFault.ForeignForm), "there is a year 0, so 10001 BC is -10000", "Y-10000")]
    [InlineData("300-200 BC", nameof(EdtfFault.ForeignForm), "a span of time is written with a slash between its dates", "-0299/-0199 if it lasted from the one to the other; -0299..-0199 if it was at one time between them")]
    [InlineData("300–200 BC", nameof(EdtfFault.ForeignForm), "a span of time is written with a slash between its dates", "-0299/-0199 if it lasted from the one to the other; -0299..-0199 if it was at one time between them")]
    [InlineData("300 to 200 BC", nameof(EdtfFault.ForeignForm), "a span of time is written with a slash between its dates", "-0299/-0199 if it lasted from the one to the other; -0299..-0199 if it was at one time between them")]
    [InlineData("27 BC - AD 14", nameof(EdtfFault.ForeignForm), "a span of time is written with a slash between its dates", "-0026/0014 if it lasted from the one to the other; -0026..0014 if it was at one time between them")]
    [InlineData("AD 79", nameof(EdtfFault.ForeignForm), "a year has four digits", "0079")]
    [InlineData("79 CE", nameof(EdtfFault.ForeignForm), "a year has four digits", "0079")]
    public void Before_the_era_a_year_is_counted_from_zero(string text, string fault, string explanation, string readings) =>
        Assert.Equal((fault, explanation, readings), Found(text));

    [Theory]
    [InlineData("1556/7", nameof(EdtfFault.Ambiguous), "as a double year or as a span of time", "1557-01..1557-03 if the year is a double one (Old Style), which has these months alone; 1556/1557 if it lasted from the one to the other")]
    [InlineData("1743/44", nameof(EdtfFault.Ambiguous), "as a double year or as a span of time", "1744-01..1744-03 if the year is a double one (Old Style), which has these months alone; 1743/1744 if it lasted from the one to the other")]
    [InlineData("10 February 1743/44", nameof(EdtfFault.ForeignForm), "a double year (Old Style) is written as the later of the two", "1744-02-10")]
    [InlineData("1743/4-02-10", nameof(EdtfFault.ForeignForm), "a double year (Old Style) is written as the later of the two", "1744-02-10")]
    [InlineData("1 January 1700/1701", nameof(EdtfFault.ForeignForm), "a double year (Old Style) is written as the later of the two", "1701-01-01")]
    public void A_double_year_is_one_year_or_a_span(string text, string fault, string explanation, string readings) =>
        Assert.Equal((fault, explanation, readings), Found(text));

    [Theory]
    [InlineData("03/04/2021", nameof(EdtfFault.Ambiguous), "the day or the month may come first", "2021-04-03 if the day comes first; 2021-03-04 if the month does")]
    [InlineData("04-05-2021", nameof(EdtfFault.Ambiguous), "the day or the month may come first", "2021-05-04 if the day comes first; 2021-04-05 if the month does")]
    [InlineData("21-10-06", nameof(EdtfFault.Ambiguous), "which number is the year, the month and the day", "2021-10-06 if the year comes first; 2006-10-21 if the day does")]
    [InlineData("5/6/21", nameof(EdtfFault.Ambiguous), "which number is the year, the month and the day", "2021-06-05 if the day comes first; 2021-05-06 if the month does")]
    [InlineData("3.4.2021", nameof(EdtfFault.ForeignForm), "dates are written year-month-day, with two digits for month and day", "2021-04-03")]
    [InlineData("03.04.21", nameof(EdtfFault.YearDigits), "a year has four digits", "2021-04-03; 1921-04-03")]
    [InlineData("06-OCT-21", nameof(EdtfFault.YearDigits), "a year has four digits", "2021-10-06; 1921-10-06")]
    [InlineData("2021-10/11", nameof(EdtfFault.Ambiguous), "as a day or as a span of time", "2021-10/2021-11 if it lasted from the one to the other; 2021-10-11 if it is one day")]
    [InlineData("2021-279", nameof(EdtfFault.ForeignForm), "a month and a day have two digits each", "2021-10-06 if 279 is the number of a day in the year")]
    [InlineData("2021-123", nameof(EdtfFault.Ambiguous), "a month and a day have two digits each", "2021-05-03 if 123 is the number of a day in the year; 2021-01-23 if it is 2021-1-23; 2021-12-03 if it is 2021-12-3")]
    [InlineData("6/10/2021 - 8/10/2021", nameof(EdtfFault.Ambiguous), "the day or the month may come first", "2021-10-06/2021-10-08 if the day comes first; 2021-06-10/2021-08-10 if the month does")]
    public void Which_number_is_the_day_is_asked_where_nothing_tells(string text, string fault, string explanation, string readings) =>
        Assert.Equal((fault, explanation, readings), Found(text));

    [Theory]
    [InlineData("..1910", nameof(EdtfFault.IntervalEnd), "two dots before a date leave open how long before", "../1910 if it lasted until then")]
    [InlineData("[..1910]", nameof(EdtfFault.Level2), "two dots before a date leave open how long before", "../1910 if it lasted until then")]
    [InlineData("1910..", nameof(EdtfFault.IntervalEnd), "two dots after a date leave open how long after", "1910/.. if it began then and lasts")]
    [InlineData("[1910..]", nameof(EdtfFault.Level2), "two dots after a date leave open how long after", "1910/.. if it began then and lasts")]
    [InlineData("before 1910", nameof(EdtfFault.ForeignForm), "how long before is not said", "../1910 if it lasted until then")]
    [InlineData("pre-1910", nameof(EdtfFault.ForeignForm), "how long before is not said", "../1910 if it lasted until then")]
    [InlineData("after 1910", nameof(EdtfFault.ForeignForm), "how long after is not said", "1910/.. if it began then and lasts")]
    [InlineData("1910 or earlier", nameof(EdtfFault.ForeignForm), "how long before is not said", "../1910 if it lasted until then")]
    [InlineData("not before 1910", nameof(EdtfFault.ForeignForm), "how long after is not said", "1910/.. if it began then and lasts")]
    public void A_bound_is_no_span(string text, string fault, string explanation, string readings) =>
        Assert.Equal((fault, explanation, readings), Found(text));

    [Theory]
    [InlineData("winter 2020", nameof(EdtfFault.Ambiguous), "people call a winter after the year in which it begins or ends", "2019-24 if it began in 2019; 2020-24 if it began in 2020")]
    [InlineData("1900s", nameof(EdtfFault.Ambiguous), "as ten years or as a hundred", "190X if ten years are meant; 19XX if a hundred are")]
    [InlineData("the 1800s", nameof(EdtfFault.Ambiguous), "as ten years or as a hundred", "180X if ten years are meant; 18XX if a hundred are")]
    [InlineData("80s", nameof(EdtfFault.YearDigits), "a year has four digits", "198X; 188X")]
    [InlineData("'80s", nameof(EdtfFault.YearDigits), "a year has four digits", "198X; 188X")]
    [InlineData("C17", nameof(EdtfFault.ForeignForm), "each digit that is left open is written X", "16XX")]
    [InlineData("17th c.", nameof(EdtfFault.ForeignForm), "each digit that is left open is written X", "16XX")]
    public void What_people_call_in_two_ways_is_asked_about(string text, string fault, string explanation, string readings) =>
        Assert.Equal((fault, explanation, readings), Found(text));

    [Theory]
    [InlineData("2010–12", nameof(EdtfFault.Ambiguous), "as a month or as several years", "2010-12 if the month is meant; 2010/2012 if it lasted from the one to the other")]
    [InlineData("2020–21", nameof(EdtfFault.Ambiguous), "as spring 2020 or as two years", "2020/2021 if it lasted from the one year to the other; 2020-03..2020-05 if spring 2020 is meant")]
    [InlineData("2014–10", nameof(EdtfFault.ForeignForm), "its dashes have to be the hyphens of the keyboard", "2014-10")]
    [InlineData("2021‑10‑18", nameof(EdtfFault.ForeignForm), "its dashes have to be the hyphens of the keyboard", "2021-10-18")]
    [InlineData("2021−10−06?", nameof(EdtfFault.ForeignForm), "its dashes have to be the hyphens of the keyboard", "2021-10-06?")]
    [InlineData("2021–10–06/2021–10–08", nameof(EdtfFault.ForeignForm), "its dashes have to be the hyphens of the keyboard", "2021-10-06/2021-10-08")]
    public void A_long_dash_is_a_hyphen_or_means_to(string text, string fault, string explanation, string readings) =>
        Assert.Equal((fault, explanation, readings), Found(text));

    [Theory]
    [InlineData("2020-22")]
    [InlineData("2010-11")]
    [InlineData("2021-21")]
    [InlineData("2021-23")]
    [InlineData("2021-24")]
    [InlineData("2020-03..2020-05")]
    [InlineData("2023-12..2024-02")]
    [InlineData("2020/2021")]
    [InlineData("1920/1921")]
    [InlineData("1699/1700")]
    [InlineData("-0044")]
    [InlineData("-0020-21")]
    public void What_has_one_reading_is_read(string text) => Assert.True(EdtfDate.TryParseUnmistakable(text, out _, out _));

    [Theory]
    [InlineData("2020-21")]
    [InlineData("1823-24")]
    public void The_standard_itself_reads_them(string text) => Edtf.Read(text);

    [Theory]
    [InlineData("..1910", "in 1910 or before")]
    [InlineData("[1910..]", "in 1910 or later")]
    public void What_a_bound_says_is_a_reason_for_not_knowing(string text, string reason)
    {
        EdtfProblem problem = Edtf.Problem(text);
        Assert.Equal((true, reason), (problem.MayBeUnknown, problem.UnknownAs));
    }

    private static (string, string, string) Found(string text)
    {
        EdtfProblem problem = Edtf.Doubt(text);
        return (problem.Fault.ToString(), problem.Explanation, string.Join("; ", problem.Readings.Select(Named)));
    }

    private static string Named(EdtfReading reading) => reading.Condition.Length == 0 ? reading.Text : $"{reading.Text} if {reading.Condition}";
}
