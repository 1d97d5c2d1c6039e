using Dateline.Dates;

namespace Dateline.Runtime.Tests.Dates;

/// <summary>Dates as other countries, scripts and programs write them.</summary>
public sealed class ForeignDateTests
{
    [Theory]
    [InlineData("43891", "2020-03-01 if it is the number of a day in a spreadsheet")]
    [InlineData("44475", "2021-10-06 if it is the number of a day in a spreadsheet")]
    [InlineData("1633478400", "2021-10-06 if it counts the seconds since 1970")]
    [InlineData("1633478400000", "2021-10-06 if it counts the milliseconds since 1970")]
    [InlineData("202003", "2020-03 if its digits are those of a date")]
    [InlineData("202013", "")]
    [InlineData("210610", "2106-10 if its digits are those of a date; 2021-06-10 if it begins with the last digits of the year")]
    [InlineData("061021", "2006-10-21 if it begins with the last digits of the year")]
    [InlineData("99999999999999999999", "")]
    public void A_number_of_a_program_is_said_to_be_one(string text, string readings) =>
        Assert.Equal((nameof(EdtfFault.Number), "a year has four digits", readings), Found(text));

    [Theory]
    [InlineData("0000-00-00", "")]
    [InlineData("00.00.0000", "")]
    [InlineData("1900-01-00", "")]
    [InlineData("1/0/1900", "")]
    public void What_programs_show_for_no_date_is_none(string text, string readings) =>
        Assert.Equal((nameof(EdtfFault.Placeholder), "it is what programs show where there is no date", readings), Found(text));

    [Theory]
    [InlineData("２０２１-10-06", "digits are written 0 to 9", "2021-10-06")]
    [InlineData("２０２１－１０－０６", "digits are written 0 to 9", "2021-10-06")]
    [InlineData("٢٠٢١-١٠-٠٦", "digits are written 0 to 9", "2021-10-06")]
    [InlineData("۲۰۲۱-۱۰-۰۶", "digits are written 0 to 9", "2021-10-06")]
    [InlineData("२०२१-१०-०६", "digits are written 0 to 9", "2021-10-06")]
    [InlineData("2021-1O-06", "the 7th sign is the letter O", "2021-10-06")]
    [InlineData("2O21", "the 2nd sign is the letter O", "2021")]
    [InlineData("l860", "the 1st sign is the letter l", "1860")]
    [InlineData("186O", "the 4th sign is the letter O", "1860")]
    [InlineData("2021年10月6日", "dates are written year-month-day, with two digits for month and day", "2021-10-06")]
    [InlineData("2021年10月", "dates are written year-month-day, with two digits for month and day", "2021-10")]
    [InlineData("2021年", "dates are written year-month-day, with two digits for month and day", "2021")]
    [InlineData("令和3年10月6日", "dates are written year-month-day, with two digits for month and day", "2021-10-06")]
    [InlineData("2021년 10월 6일", "dates are written year-month-day, with two digits for month and day", "2021-10-06")]
    public void Digits_of_other_scripts_and_letters_among_digits_are_offered_as_digits(string text, string explanation, string readings) =>
        Assert.Equal((nameof(EdtfFault.ForeignForm), explanation, readings), Found(text));

    [Theory]
    [InlineData("6 октября 2021", "2021-10-06")]
    [InlineData("6 октября 2021 г.", "2021-10-06")]
    [InlineData("onsdag 6. oktober 2021", "2021-10-06")]
    [InlineData("środa, 6 października 2021 r.", "2021-10-06")]
    [InlineData("октябрь 2021", "2021-10")]
    [InlineData("6 жовтня 2021 року", "2021-10-06")]
    [InlineData("6 октомври 2021", "2021-10-06")]
    [InlineData("6. oktobar 2021", "2021-10-06")]
    [InlineData("18 de octubre de 2021", "2021-10-18")]
    [InlineData("octubre de 2021", "2021-10")]
    [InlineData("18 ottobre 2021", "2021-10-18")]
    [InlineData("18 octobre 2021", "2021-10-18")]
    [InlineData("1er octobre 2021", "2021-10-01")]
    [InlineData("18 de outubro de 2021", "2021-10-18")]
    [InlineData("18 oktober 2021", "2021-10-18")]
    [InlineData("18. marts 2021", "2021-03-18")]
    [InlineData("18 października 2021", "2021-10-18")]
    [InlineData("18. října 2021", "2021-10-18")]
    [InlineData("18. októbra 2021", "2021-10-18")]
    [InlineData("2021. október 6.", "2021-10-06")]
    [InlineData("6 octombrie 2021", "2021-10-06")]
    [InlineData("18 Ekim 2021", "2021-10-18")]
    [InlineData("18. lokakuuta 2021", "2021-10-18")]
    [InlineData("10 Μαΐου 2021", "2021-05-10")]
    [InlineData("6 spalio 2021", "2021-10-06")]
    [InlineData("6. oktoober 2021", "2021-10-06")]
    [InlineData("6 أكتوبر 2021", "2021-10-06")]
    [InlineData("6 באוקטובר 2021", "2021-10-06")]
    [InlineData("6.X.2021", "2021-10-06")]
    [InlineData("6. X. 2021", "2021-10-06")]
    public void Months_are_understood_in_many_languages(string text, string readings) =>
        Assert.Equal((nameof(EdtfFault.ForeignForm), "dates are written year-month-day, with two digits for month and day", readings), Found(text));

    [Theory]
    [InlineData("2021-10-18 3pm", nameof(EdtfFault.ForeignForm), "a T goes between the day and the time, which has hours, minutes and seconds", "2021-10-18T15:00:00; 2021-10-18 if the day is enough")]
    [InlineData("18.10.2021 15.30 Uhr", nameof(EdtfFault.ForeignForm), "dates are written year-month-day, with two digits for month and day", "2021-10-18T15:30:00; 2021-10-18 if the day is enough")]
    [InlineData("2021-10-18 14h30", nameof(EdtfFault.ForeignForm), "a T goes between the day and the time, which has hours, minutes and seconds", "2021-10-18T14:30:00; 2021-10-18 if the day is enough")]
    [InlineData("2021-10-18T14:30 CET", nameof(EdtfFault.ForeignForm), "a T goes between the day and the time, which has hours, minutes and seconds", "2021-10-18 if the day is enough; 2021-10-18T14:30:00+01:00 if CET is +01:00")]
    [InlineData("2021-10-18T14:30:00.123Z", nameof(EdtfFault.ForeignForm), "a T goes between the day and the time, which has hours, minutes and seconds", "2021-10-18T14:30:00Z if whole seconds are enough; 2021-10-18 if the day is enough")]
    [InlineData("2021-10-18T14:30:00+0200", nameof(EdtfFault.ForeignForm), "a T goes between the day and the time, which has hours, minutes and seconds", "2021-10-18T14:30:00+02:00; 2021-10-18 if the day is enough")]
    [InlineData("2021-10-18 14:30-16:00", nameof(EdtfFault.ForeignForm), "a T goes between the day and the time, which has hours, minutes and seconds", "2021-10-18T14:30:00/2021-10-18T16:00:00; 2021-10-18 if the day is enough")]
    [InlineData("18 October 2021 at 2 pm", nameof(EdtfFault.ForeignForm), "dates are written year-month-day, with two digits for month and day", "2021-10-18T14:00:00; 2021-10-18 if the day is enough")]
    [InlineData("03/04/2021 14:30", nameof(EdtfFault.Ambiguous), "the day or the month may come first", "2021-04-03T14:30:00 if the day comes first; 2021-03-04T14:30:00 if the month does")]
    [InlineData("2021-10-18T14:30", nameof(EdtfFault.TimeOfDay), "a time of day is written with hours, minutes and seconds", "2021-10-18T14:30:00")]
    public void A_time_stands_behind_its_day_or_is_left_out(string text, string fault, string explanation, string readings) =>
        Assert.Equal((fault, explanation, readings), Found(text));

    [Theory]
    [InlineData("2021-W40", nameof(EdtfFault.ForeignForm), "a week is written by its first and its last day", "2021-10-04..2021-10-10 if it was at one time between them; 2021-10-04/2021-10-10 if it lasted from the one to the other")]
    [InlineData("2021-W40-3", nameof(EdtfFault.ForeignForm), "a day is written by its month", "2021-10-06")]
    [InlineData("KW 40 2021", nameof(EdtfFault.ForeignForm), "a week is written by its first and its last day", "2021-10-04..2021-10-10 if it was at one time between them; 2021-10-04/2021-10-10 if it lasted from the one to the other")]
    [InlineData("KW 40/2021", nameof(EdtfFault.ForeignForm), "a week is written by its first and its last day", "2021-10-04..2021-10-10 if it was at one time between them; 2021-10-04/2021-10-10 if it lasted from the one to the other")]
    [InlineData("week 40 of 2021", nameof(EdtfFault.ForeignForm), "a week is written by its first and its last day", "2021-10-04..2021-10-10 if it was at one time between them; 2021-10-04/2021-10-10 if it lasted from the one to the other")]
    [InlineData("2021-W60", nameof(EdtfFault.NotInCalendar), "2021 has no week 60", "")]
    public void A_week_is_written_by_its_days(string text, string fault, string explanation, string readings) =>
        Assert.Equal((fault, explanation, readings), Found(text));

    [Theory]
    [InlineData("yesterday")]
    [InlineData("today")]
    [InlineData("last Monday")]
    [InlineData("last autumn")]
    [InlineData("two weeks ago")]
    [InlineData("next year")]
    [InlineData("gestern")]
    [InlineData("letzte Woche")]
    [InlineData("hier")]
    [InlineData("ayer")]
    [InlineData("вчера")]
    public void A_word_that_moves_with_its_reader_is_no_date(string text)
    {
        EdtfProblem problem = Edtf.Problem(text);
        Assert.Equal(EdtfFault.NotADate, problem.Fault);
        Assert.Equal("which day it is depends on when that was said", problem.Explanation);
        Assert.Equal("Write the day itself, such as 2021-10-06", problem.Advice);
        Assert.Empty(problem.Readings);
    }

    [Theory]
    [InlineData("2021-10-06 (confirmed)")]
    [InlineData("2021-10-06, according to the minutes")]
    [InlineData("2021-10-06 noon")]
    public void What_stands_behind_a_date_may_change_what_it_says(string text)
    {
        EdtfProblem problem = Edtf.Problem(text);
        Assert.Equal((EdtfFault.NotADate, "there is more after the date"), (problem.Fault, problem.Explanation));
        Assert.Empty(problem.Readings);
    }

    private static (string, string, string) Found(string text)
    {
        EdtfProblem problem = Edtf.Doubt(text);
        return (problem.Fault.ToString(), problem.Explanation, string.Join("; ", problem.Readings.Select(Named)));
    }

    private static string Named(EdtfReading reading) => reading.Condition.Length == 0 ? reading.Text : $"{reading.Text} if {reading.Condition}";
}
