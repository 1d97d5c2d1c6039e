using Dateline.Dates;

namespace Dateline.Runtime.Tests.Dates;

public sealed class DiagnosisTests
{
    [Theory]
    [InlineData("2021-02-30", "February 2021 has 28 days", "2021-02-28", 8, 2)]
    [InlineData("1900-02-29", "February 1900 has 28 days", "1900-02-28", 8, 2)]
    [InlineData("2025-06-31", "June has 30 days", "2025-06-30", 8, 2)]
    [InlineData("2021-06-00", "June has 30 days", "2021-06", 8, 2)]
    [InlineData("2021-01-32", "January has 31 days", null, 8, 2)]
    [InlineData("2021-00-00", "months go from 01 to 12, there is no 00", "2021", 5, 2)]
    [InlineData("2021-13-01", "months go from 01 to 12, there is no 13", "2021-01-13", 5, 2)]
    [InlineData("2021-31-10", "months go from 01 to 12, there is no 31", "2021-10-31", 5, 2)]
    [InlineData("2021-13", "months go from 01 to 12 and seasons from 21 to 24, there is no 13", null, 5, 2)]
    [InlineData("1914-18", "months go from 01 to 12 and seasons from 21 to 24, there is no 18", "1914/1918", 5, 2)]
    [InlineData("2001-20", "months go from 01 to 12 and seasons from 21 to 24, there is no 20", null, 5, 2)]
    [InlineData("2016-13-XX", "months go from 01 to 12, there is no 13", null, 5, 2)]
    [InlineData("2021-10-01/2021-11-31", "November has 30 days", "2021-10-01/2021-11-30", 19, 2)]
    [InlineData("2021-09-31..2021-10-10", "September has 30 days", "2021-09-30..2021-10-10", 8, 2)]
    [InlineData("2021-02-30/2021-02-31", "February 2021 has 28 days", null, 8, 2)]
    [InlineData("31 June 2021", "June has 30 days", "2021-06-30", 0, 12)]
    public void What_no_calendar_has(string text, string explanation, string? repaired, int offset, int length) =>
        AssertProblem(new EdtfProblem(EdtfFault.NotInCalendar, offset, length, explanation, repaired), text);

    [Theory]
    [InlineData("985", "0985")]
    [InlineData("985-10", "0985-10")]
    [InlineData("985-10-06", "0985-10-06")]
    [InlineData("21", null)]
    [InlineData("06.10.21", "2021-10-06")]
    [InlineData("October 6, 21", "2021-10-06")]
    public void A_year_has_four_digits(string text, string? repaired) =>
        AssertProblem(new EdtfProblem(EdtfFault.YearDigits, 0, text.Length, "a year has four digits", repaired), text);

    [Theory]
    [InlineData("-12345", "Y-12345")]
    [InlineData("12345-10-06", null)]
    public void A_longer_year_begins_with_Y(string text, string? repaired) =>
        AssertProblem(new EdtfProblem(EdtfFault.YearDigits, 0, text.Length, "a year has four digits; a longer one begins with Y and stands alone", repaired), text);

    [Theory]
    [InlineData("Y2006", "only a year of more than four digits is written with Y, and without leading zeros", "2006")]
    [InlineData("Y-44", "only a year of more than four digits is written with Y, and without leading zeros", "-0044")]
    [InlineData("Y0012345", "only a year of more than four digits is written with Y, and without leading zeros", "Y12345")]
    [InlineData("Y1234567890123456", "years are read up to 15 digits", null)]
    [InlineData("-0000", "the year 0 is written 0000, without a minus", "0000")]
    [InlineData("-0000-01-01", "the year 0 is written 0000, without a minus", "0000-01-01")]
    public void Years_are_written_in_one_way(string text, string explanation, string? repaired)
    {
        EdtfProblem problem = Edtf.Problem(text);
        Assert.Equal((EdtfFault.YearDigits, explanation, repaired), (problem.Fault, problem.Explanation, problem.Repaired));
    }

    [Theory]
    [InlineData("October 6, 2021", "2021-10-06")]
    [InlineData("Oct. 6, 2021", "2021-10-06")]
    [InlineData("6 October 2021", "2021-10-06")]
    [InlineData("Wednesday, the 6th of October 2021", "2021-10-06")]
    [InlineData("August 2, 2022", "2022-08-02")]
    [InlineData("October 2021", "2021-10")]
    [InlineData("Sept 2021", "2021-09")]
    [InlineData("2019-Sep-30", "2019-09-30")]
    [InlineData("30-Sep-2019", "2019-09-30")]
    [InlineData("2020-1-5", "2020-01-05")]
    [InlineData("2020-1", "2020-01")]
    [InlineData("2019-1030", "2019-10-30")]
    [InlineData("2024-05-6", "2024-05-06")]
    [InlineData("06.10.2021", "2021-10-06")]
    [InlineData("6.10.2021", "2021-10-06")]
    [InlineData("13/04/2021", "2021-04-13")]
    [InlineData("04/13/2021", "2021-04-13")]
    [InlineData("04/04/2021", "2021-04-04")]
    [InlineData("2021/10/06", "2021-10-06")]
    [InlineData("2021.10.06", "2021-10-06")]
    [InlineData("2021/10", "2021-10")]
    [InlineData("10/2021", "2021-10")]
    [InlineData("20211006", "2021-10-06")]
    [InlineData("2021–10–06", "2021-10-06")]
    [InlineData("1863-03 -29", "1863-03-29")]
    [InlineData(" 2021-10-06", "2021-10-06")]
    [InlineData("2014-2021", "2014/2021")]
    [InlineData("2014 – 2021", "2014/2021")]
    [InlineData("2014 to 2021", "2014/2021")]
    [InlineData("2014-present", "2014/..")]
    [InlineData("2014/present", "2014/..")]
    [InlineData("August 22-27, 2019", "2019-08-22/2019-08-27")]
    [InlineData("22-27 August 2019", "2019-08-22/2019-08-27")]
    [InlineData("November 30 - December 3, 2022", "2022-11-30/2022-12-03")]
    [InlineData("October-November 2021", "2021-10/2021-11")]
    [InlineData("circa 2021", "2021~")]
    [InlineData("c. 1945", "1945~")]
    [InlineData("October 2021?", "2021-10?")]
    [InlineData("spring 2021", "2021-21")]
    [InlineData("the 1990s", "199X")]
    [InlineData("1990s", "199X")]
    [InlineData("early 1990s", "199X")]
    [InlineData("19th century", "18XX")]
    [InlineData("the 21st century", "20XX")]
    [InlineData("early November 2021", "2021-11")]
    [InlineData("end of 2021", "2021")]
    [InlineData("2021 autumn", "2021-23")]
    [InlineData("winter 2020-21", "2020-24")]
    [InlineData("winter 2020/2021", "2020-24")]
    [InlineData("Q3 2021", "2021-07..2021-09")]
    [InlineData("44 BC", "-0043")]
    [InlineData("1 BC", "0000")]
    [InlineData("about 2010", "2010~")]
    [InlineData("2010 (approx.)", "2010~")]
    [InlineData("probably October 2021", "2021-10?")]
    [InlineData("2021-10-18 (Monday)", "2021-10-18")]
    [InlineData("2021-10-18 12:30 UTC", "2021-10-18T12:30:00Z")]
    [InlineData("before 2010", "../2010")]
    [InlineData("until October 2021", "../2021-10")]
    [InlineData("since 2014", "2014/..")]
    [InlineData("after March 2014", "2014-03/..")]
    [InlineData("2014-", "2014")]
    [InlineData("2014 onwards", "2014/..")]
    [InlineData("from 2014 to now", "2014/..")]
    [InlineData("from 2014 until March 2021", "2014/2021-03")]
    [InlineData("between 2014 and 2021", "2014..2021")]
    [InlineData("2014 or 2015", "2014..2015")]
    [InlineData("October or November 2021", "2021-10..2021-11")]
    [InlineData("2021-10-18 - 2021-10-20", "2021-10-18/2021-10-20")]
    [InlineData("2018-10..11", "2018-10..2018-11")]
    [InlineData("2018-10-05/07", "2018-10-05/2018-10-07")]
    [InlineData("2018-10-05/11-07", "2018-10-05/2018-11-07")]
    [InlineData("2018/19", "2018/2019")]
    [InlineData("2003-??-??", "2003-XX-XX")]
    [InlineData("20??", "20XX")]
    [InlineData("2018-9-15 23:59:59", "2018-09-15T23:59:59")]
    [InlineData("2021-10-06 9:05", "2021-10-06T09:05:00")]
    [InlineData("October 6, 2021 10:00:00Z", "2021-10-06T10:00:00Z")]
    [InlineData("2021-1-5/2021-10-06", "2021-01-05/2021-10-06")]
    [InlineData("2021-10-01–2021-10-10", "2021-10-01/2021-10-10")]
    [InlineData("2021-10…2021-12", "2021-10..2021-12")]
    [InlineData("2021/...", "2021/..")]
    [InlineData("“2021-10-06”", "2021-10-06")]
    [InlineData("6\u2009October\u20092021", "2021-10-06")]
    [InlineData("H2 2021", "2021-07..2021-12")]
    [InlineData("2021-H1", "2021-01..2021-06")]
    [InlineData("first half of 1880", "1880-01..1880-06")]
    [InlineData("the second half of 1880", "1880-07..1880-12")]
    [InlineData("1st half 1880", "1880-01..1880-06")]
    [InlineData("zweite Hälfte 1880", "1880-07..1880-12")]
    [InlineData("second quarter of 1880", "1880-04..1880-06")]
    [InlineData("first half of May 1880", "1880-05-01..1880-05-15")]
    [InlineData("2nd half of February 1880", "1880-02-16..1880-02-29")]
    [InlineData("first half of the 1880s", "1880..1884")]
    [InlineData("second half of the 19th century", "1850..1899")]
    [InlineData("first half of the XIXth century", "1800..1849")]
    [InlineData("the first of May, 1911", "1911-05-01")]
    [InlineData("6 October 2021, 2:30 pm", "2021-10-06T14:30:00")]
    [InlineData("2021-10-06 12:05 am", "2021-10-06T00:05:00")]
    [InlineData("06. Dezember 2021", "2021-12-06")]
    [InlineData("6 août 2021", "2021-08-06")]
    [InlineData("Mittwoch, 6. Oktober 2021", "2021-10-06")]
    [InlineData("2021-10-06..2021-10-8", "2021-10-06..2021-10-08")]
    [InlineData("199x", "199X")]
    [InlineData("199u", "199X")]
    [InlineData("2004-uu", "2004-XX")]
    [InlineData("y170000002", "Y170000002")]
    [InlineData("1985-04-12t23:20:30", "1985-04-12T23:20:30")]
    public void A_date_in_another_form_is_offered_in_ours(string text, string repaired)
    {
        EdtfProblem problem = Edtf.Problem(text);
        Assert.Equal((EdtfFault.ForeignForm, repaired), (problem.Fault, problem.Repaired));
    }

    [Theory]
    [InlineData("early November 2021", "a part of a month is written by its days, such as 2021-11-01..2021-11-10")]
    [InlineData("late February 2020", "a part of a month is written by its days, such as 2020-02-21..2020-02-29")]
    [InlineData("mid-2021", "a part of a year is written by its months, such as 2021-05..2021-08")]
    [InlineData("early 1880", "a part of a year is written by its months, such as 1880-01..1880-04")]
    [InlineData("2021-10-18 12:30", "a T goes between the day and the time, which has hours, minutes and seconds")]
    [InlineData("about 2010", "an approximate date ends with ~, an uncertain one with ?")]
    [InlineData("since 2014", "a span of time is written with a slash, and two dots where it has no end")]
    [InlineData("autumn 2021", "a season takes the place of the month: 21 spring, 22 summer, 23 autumn, 24 winter")]
    [InlineData("2018-10..11", "both dates of a span are written in full")]
    public void Why_it_is_written_so_is_told(string text, string explanation) =>
        Assert.Equal(explanation, Edtf.Problem(text).Explanation);

    [Theory]
    [InlineData("22-27 August 2019", "2019-08-22..2019-08-27")]
    [InlineData("2021-10-18 - 2021-10-20", "2021-10-18..2021-10-20")]
    [InlineData("October-November 2021", "2021-10..2021-11")]
    [InlineData("early November 2021", "2021-11-01..2021-11-10")]
    [InlineData("2014-present", null)]
    [InlineData("since 2014", null)]
    public void What_may_be_meant_otherwise_is_the_other_choice(string text, string? other) => Assert.Equal(other, Edtf.Problem(text).Readings.ElementAtOrDefault(1)?.Text);

    [Theory]
    [InlineData("before 2010", true)]
    [InlineData("after March 2014", true)]
    [InlineData("until 2010", false)]
    [InlineData("since 2014", false)]
    public void One_bound_is_no_date_and_may_be_unknown(string text, bool mayBe) => Assert.Equal(mayBe, Edtf.Problem(text).MayBeUnknown);

    [Theory]
    [InlineData("Friday, 6 October 2021")]
    [InlineData("2021-10-06 (Thursday)")]
    public void A_day_of_the_week_that_is_another_one_is_a_slip(string text)
    {
        EdtfProblem problem = Edtf.Problem(text);
        Assert.Equal((EdtfFault.NotInCalendar, null), (problem.Fault, problem.Repaired));
        Assert.Contains("2021-10-06 is a Wednesday, not a ", problem.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("202-10-06")]
    [InlineData("199")]
    public void A_year_that_lost_a_digit_is_not_moved_to_the_middle_ages(string text) => Assert.Null(Edtf.Problem(text).Repaired);

    [Theory]
    [InlineData("~2021-10", "2021-10~")]
    [InlineData("2031-32", "2031/2032")]
    public void What_level_2_says_otherwise_is_offered(string text, string repaired) => Assert.Equal(repaired, Edtf.Problem(text).Repaired);

    [Theory]
    [InlineData("October")]
    [InlineData("18 Oct")]
    [InlineData("early November")]
    [InlineData("autumn")]
    public void A_date_has_a_year(string text) =>
        AssertProblem(new EdtfProblem(EdtfFault.NotADate, 0, text.Length, "the year is missing", null), text);

    [Theory]
    [InlineData("TBD")]
    [InlineData("tba")]
    [InlineData("N/A")]
    [InlineData("unknown")]
    [InlineData("?")]
    [InlineData("to be announced")]
    public void A_word_for_not_yet_is_no_date(string text) =>
        AssertProblem(
            new EdtfProblem(EdtfFault.Placeholder, 0, text.Length, "it stands for a date that is not known yet; leave the field out", null), text);

    [Theory]
    [InlineData("2021/2018", "it ends with 2018, before it begins with 2021", "2018/2021")]
    [InlineData("2021-10-10..2021-10-01", "it ends with 2021-10-01, before it begins with 2021-10-10", "2021-10-01..2021-10-10")]
    [InlineData("2021-10/2021-09-30", "it ends with 2021-09-30, before it begins with 2021-10", "2021-09-30/2021-10")]
    [InlineData("2021-10-06T12:00:00/2021-10-06T11:00:00", "it ends with 2021-10-06T11:00:00, before it begins with 2021-10-06T12:00:00", "2021-10-06T11:00:00/2021-10-06T12:00:00")]
    public void An_interval_does_not_run_backwards(string text, string explanation, string repaired) =>
        AssertProblem(new EdtfProblem(EdtfFault.Reversed, 0, text.Length, explanation, repaired), text);

    [Theory]
    [InlineData("2004-06-01/2004")]
    [InlineData("2004/2004-01-01")]
    [InlineData("2004/2004")]
    [InlineData("2021-10-06T12:00:00/2021-10-06")]
    public void An_interval_whose_ends_may_follow_one_another_is_one(string text) => Edtf.Read(text);

    [Theory]
    [InlineData("/", null)]
    [InlineData("/..", null)]
    [InlineData("Y-61000/-2000", null)]
    [InlineData("2021..", "2021/..")]
    [InlineData("..2021", "../2021")]
    [InlineData("2001-21/2003", "2001-03/2003")]
    [InlineData("2001/2003-22", "2001/2003-08")]
    [InlineData("2001/2003-24", "2001/2004-02")]
    [InlineData("2001-24~/2003", "2001-12~/2003")]
    public void An_interval_has_dates_for_ends(string text, string? repaired)
    {
        EdtfProblem problem = Edtf.Problem(text);
        Assert.Equal((EdtfFault.IntervalEnd, repaired), (problem.Fault, problem.Repaired));
    }

    [Theory]
    [InlineData("2016-05-02T00:61:00", "minutes go from 00 to 59, there is no 61", null, 14)]
    [InlineData("2016-05-02T01:01:60", "seconds go from 00 to 59, there is no 60", null, 17)]
    [InlineData("2016-05-02T25:01:00", "hours go from 00 to 23, there is no 25", null, 11)]
    [InlineData("2016-05-02T24:01:00", "hours go from 00 to 23, there is no 24", null, 11)]
    [InlineData("2016-05-02T12:00", "a time of day is written with hours, minutes and seconds", "2016-05-02T12:00:00", 11)]
    [InlineData("2016-05-02T12:00:00-00:00", "no distance from UTC is written Z or +00:00", "2016-05-02T12:00:00Z", 19)]
    [InlineData("2016-05-02T12:00:00+14:01", "clocks run from 12 hours behind UTC (-12:00) to 14 hours ahead (+14:00)", null, 19)]
    [InlineData("2016-05-02T12:00:00+05:60", "minutes go from 00 to 59, there is no 60", null, 23)]
    public void What_no_clock_shows(string text, string explanation, string? repaired, int offset)
    {
        EdtfProblem problem = Edtf.Problem(text);
        Assert.Equal((EdtfFault.TimeOfDay, explanation, repaired, offset), (problem.Fault, problem.Explanation, problem.Repaired, problem.Offset));
    }

    [Theory]
    [InlineData("[2021-10-01..2021-10-10]", "2021-10-01..2021-10-10")]
    [InlineData("[1667,1760-12]", null)]
    [InlineData("{1960,1961-12}", null)]
    [InlineData("{1760..}", null)]
    [InlineData("~1945", "1945~")]
    [InlineData("%2021-10", null)]
    [InlineData("2004?-06-~11", null)]
    [InlineData("1560-XX-25", null)]
    [InlineData("15XX-12-XX", null)]
    [InlineData("2004-X1", null)]
    [InlineData("2000-X2-29", null)]
    [InlineData("20X3-06-25/2004-X1-03", null)]
    [InlineData("2001-25", "2001-21")]
    [InlineData("2001-29", "2001-09..2001-11")]
    [InlineData("2001-34", "2001-04..2001-06")]
    [InlineData("2001-41", "2001-07..2001-12")]
    [InlineData("-2001-41", null)]
    [InlineData("Y-17E7", null)]
    [InlineData("Y171010000S3", null)]
    [InlineData("-1859S5", null)]
    public void Level_2_is_refused_by_its_name(string text, string? repaired) =>
        AssertProblem(new EdtfProblem(EdtfFault.Level2, 0, text.Length, "EDTF level 2, not supported", repaired), text);

    [Theory]
    [InlineData("")]
    [InlineData("1985wtf")]
    [InlineData("[1999")]
    [InlineData("[1999}")]
    [InlineData("[..176 0-12-03]")]
    [InlineData("2004-(06)?-11")]
    [InlineData("2001-42")]
    [InlineData("2001-X9-31")]
    [InlineData("19X1-02-29")]
    [InlineData("2004??")]
    [InlineData("more than 60")]
    [InlineData("around Christmas")]
    [InlineData("2012-10-10T10:1:10")]
    public void What_is_no_date_of_any_level_is_not_called_one(string text)
    {
        EdtfProblem problem = Edtf.Problem(text);
        Assert.NotEqual(EdtfFault.Level2, problem.Fault);
        Assert.InRange(problem.Offset + problem.Length, 0, text.Length);
    }

    private static void AssertProblem(EdtfProblem expected, string text)
    {
        EdtfProblem found = Edtf.Problem(text);
        Assert.Equal(Parts(expected), Parts(found));

        static (EdtfFault, int, int, string, string?) Parts(EdtfProblem problem) =>
            (problem.Fault, problem.Offset, problem.Length, problem.Explanation, problem.Repaired);
    }
}
