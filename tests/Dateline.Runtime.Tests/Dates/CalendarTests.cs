using Dateline.Dates;

namespace Dateline.Runtime.Tests.Dates;

public sealed class CalendarTests
{
    [Fact]
    public void Day_numbers_are_those_of_DateOnly_plus_one()
    {
        for (var day = new DateOnly(1, 1, 1); day.DayNumber < DateOnly.MaxValue.DayNumber; day = day.AddDays(1))
            Assert.Equal(day.DayNumber + 1, Calendar.DayNumber(day.Year, day.Month, day.Day));
    }

    [Theory]
    [InlineData(0, 12, 31, 0)]
    [InlineData(0, 1, 1, -365)]
    [InlineData(-1, 12, 31, -366)]
    [InlineData(-400, 1, 1, -365 - 146_097)]
    public void Days_before_the_year_1_go_on_backwards(long year, int month, int day, long number) =>
        Assert.Equal(number, Calendar.DayNumber(year, month, day));

    [Theory]
    [InlineData(2021, 2, 28)]
    [InlineData(2020, 2, 29)]
    [InlineData(1900, 2, 28)]
    [InlineData(2000, 2, 29)]
    [InlineData(0, 2, 29)]
    [InlineData(-4, 2, 29)]
    [InlineData(2021, 6, 30)]
    [InlineData(2021, 12, 31)]
    public void A_month_has_its_days(long year, int month, int days) => Assert.Equal(days, Calendar.DaysInMonth(year, month));
}
