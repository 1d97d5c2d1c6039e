using Dateline.Dates;
using Dateline.Language.Wording;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Wording;

public class DatesInWordsTests
{
    [Theory]
    [InlineData("2021-10-07", "7 October 2021")]
    [InlineData("2021-10", "October 2021")]
    [InlineData("2021", "2021")]
    [InlineData("2021-10-01..2021-10-10", "a day from 1 to 10 October 2021")]
    [InlineData("2021-09-30..2021-10-02", "a day from 30 September to 2 October 2021")]
    [InlineData("2021-12-30..2022-01-02", "a day from 30 December 2021 to 2 January 2022")]
    [InlineData("2018-03..2018-05", "a day from March to May 2018")]
    [InlineData("2014..2016", "a day from 2014 to 2016")]
    [InlineData("2014/2021-10", "2014 to October 2021")]
    [InlineData("2021-10-18/2021-10-20", "18 to 20 October 2021")]
    [InlineData("2014/..", "since 2014")]
    [InlineData("2014/", "from 2014, end unknown")]
    [InlineData("../2014", "until 2014")]
    [InlineData("/2014", "until 2014, beginning unknown")]
    [InlineData("2014~", "about 2014")]
    [InlineData("2014?", "2014 (uncertain)")]
    [InlineData("2014%", "about 2014 (uncertain)")]
    [InlineData("201X", "the 2010s")]
    [InlineData("18XX", "1800 to 1899")]
    [InlineData("2001-21", "spring 2001")]
    [InlineData("2001-24", "winter 2001 to 2002")]
    [InlineData("-0043", "44 BC")]
    [InlineData("-0099..-0043", "a day from 100 to 44 BC")]
    [InlineData("0000", "1 BC")]
    [InlineData("Y-12000", "12,001 BC")]
    [InlineData("2021-10-07T14:30:00+02:00", "7 October 2021, 14:30 UTC+2")]
    [InlineData("2021-10-07T14:30:05Z", "7 October 2021, 14:30:05 UTC")]
    [InlineData("XXXX-XX-XX", "day unknown")]
    public void A_date_is_said_in_words(string edtf, string words) => Assert.Equal(words, DatesInWords.Of(Read(edtf)));

    [Theory]
    [InlineData("2021-10-07", "7 Oct 2021")]
    [InlineData("2021-10-01..2021-10-10", "1–10 Oct 2021")]
    [InlineData("2021-09-30..2021-10-02", "30 Sep – 2 Oct 2021")]
    [InlineData("2014/2021-10", "2014 – Oct 2021")]
    [InlineData("2014/2016", "2014–2016")]
    [InlineData("-0099..-0043", "100–44 BC")]
    [InlineData("-0043..0014", "44 BC–14")]
    [InlineData("../2014", "until 2014")]
    [InlineData("2014%", "about 2014?")]
    [InlineData("201X", "2010s")]
    [InlineData("18XX", "1800–1899")]
    [InlineData("2001-24", "winter 2001–2002")]
    [InlineData("2021-10-07T14:30:00+02:00", "7 Oct 2021, 14:30")]
    [InlineData("XXXX-XX-XX", "?")]
    public void Beside_a_title_it_is_short(string edtf, string words) => Assert.Equal(words, DatesInWords.Short(Read(edtf)));

    [Theory]
    [InlineData("2021-10-07", "7 October 2021")]
    [InlineData("2021-10", "a day in October 2021")]
    [InlineData("201X", "a day in the 2010s")]
    [InlineData("2021-10-01..2021-10-10", "a day from 1 to 10 October 2021")]
    [InlineData("2014/2016", "from 2014 to 2016")]
    [InlineData("2014/..", "since 2014")]
    [InlineData("XXXX-XX-XX", "day unknown")]
    public void As_an_answer_it_is_a_day_or_lasts(string edtf, string words) => Assert.Equal(words, DatesInWords.Meaning(Read(edtf)));

    [Theory]
    [InlineData("2021-10-07", "on 7 October 2021")]
    [InlineData("2018", "in 2018")]
    [InlineData("2021-10-01..2021-10-10", "on a day from 1 to 10 October 2021")]
    public void Behind_what_happened_it_has_its_little_word(string edtf, string words) => Assert.Equal(words, DatesInWords.When(Read(edtf)));

    [Fact]
    public void A_day_number_is_a_day_of_the_calendar_and_back() =>
        Prop.ForAll<long>(number => CalendarDay.Of(number).Number == number).Check(Laws.Tried(500));

    [Theory]
    [InlineData(2021, 10, 7, "2021-10-07")]
    [InlineData(-43, 1, 1, "-0043-01-01")]
    [InlineData(12000, 2, 29, "Y12000-02-29")]
    public void A_day_is_written_as_EDTF_has_it(long year, int month, int day, string iso) => Assert.Equal(iso, new CalendarDay(year, month, day).Iso);

    private static EdtfDate Read(string edtf)
    {
        Assert.True(EdtfDate.TryParse(edtf, out EdtfDate? date, out _));
        return date!;
    }
}
