using System.Globalization;
using Dateline.Dates;
using Dateline.Logic;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Rules;

/// <summary>What is calculated with vague dates agrees with trying every day that they can mean, by the calendar of .NET.</summary>
public class DurationLawTests
{
    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 3 * 366).Select(day => new DateOnly(2019, 1, 1).AddDays(day));

    /// <summary>A day, about a day, a month, or one of several days.</summary>
    private static readonly Gen<string> Dates = Gen.OneOf(
        Days.Select(Text),
        Days.Select(day => Text(day) + "~"),
        Days.Select(day => day.ToString("yyyy-MM", CultureInfo.InvariantCulture)),
        from day in Days from length in Gen.Choose(1, 40) select $"{Text(day)}..{Text(day.AddDays(length))}");

    private static readonly Gen<CalendarDuration> Durations =
        from months in Gen.Elements(0, 0, 1, 2, 6, 11, 12, 13, 24, -1, -7)
        from days in Gen.Elements(0, 0, 1, 7, 28, 30, 31, 59, -3)
        select new CalendarDuration(months, days, 0);

    [Fact]
    public void How_long_it_was_is_compared_on_every_pair_of_days()
    {
        var cases = from start in Dates from end in Dates from duration in Durations select (start, end, duration);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            (Value start, Value end) = (Read(one.start), Read(one.end));
            Value elapsed = Arithmetic.Subtract(end, start), length = Value.Of(one.duration);
            Value shifted = Arithmetic.Add(start, length);
            int[] signs = [.. Pairs(start, end, (from, to) => to.CompareTo(Shift(from, one.duration)))];
            Assert.Equal(Of(signs, sign => sign < 0), Comparison.IsLess(elapsed, length));
            Assert.Equal(Of(signs, sign => sign <= 0), Comparison.IsNotGreater(elapsed, length));
            Assert.Equal(Of(signs, sign => sign > 0), Comparison.IsLess(length, elapsed));
            Assert.Equal(Of(signs, sign => sign >= 0), Comparison.IsNotGreater(length, elapsed));
            Assert.Equal(Of(signs, sign => sign < 0), Comparison.IsLess(end, shifted));
            Assert.Equal(Of(signs, sign => sign <= 0), Comparison.IsNotGreater(end, shifted));
            // A day of the month that is clamped to is reached from several: the days between are not all reached.
            Truth same = Of(signs, sign => sign == 0);
            Assert.Contains(Comparison.AreEqual(elapsed, length), new[] { same, Truth.Unknown });
            Assert.Contains(Comparison.AreEqual(end, shifted), new[] { same, Truth.Unknown });
        }).Check(Laws.Tried(300));
    }

    [Fact]
    public void An_age_is_compared_on_every_pair_of_days()
    {
        var cases = from born in Dates from last in Dates from years in Gen.Choose(-3, 3) from plus in Gen.Choose(0, 2) select (born, last, years, plus);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            (Value born, Value on, Value years) = (Read(one.born), Read(one.last), Value.Of((decimal)one.years));
            Value age = Arithmetic.Add(TimeArithmetic.Age(born, on), Value.Of((decimal)one.plus));
            int[] ages = [.. Pairs(born, on, (from, to) => AgeOf(from, to) + one.plus)];
            Assert.Equal(Of(ages, age => age < one.years), Comparison.IsLess(age, years));
            Assert.Equal(Of(ages, age => age <= one.years), Comparison.IsNotGreater(age, years));
            Assert.Equal(Of(ages, age => age > one.years), Comparison.IsLess(years, age));
            Assert.Equal(Of(ages, age => age == one.years), Comparison.AreEqual(age, years));
        }).Check(Laws.Tried(300));
    }

    [Fact]
    public void Two_durations_are_compared_from_every_day()
    {
        DateOnly[] starts = [.. Enumerable.Range(0, 16 * 366).Select(day => new DateOnly(1894, 1, 1).AddDays(day))];
        var cases = from one in Durations from other in Durations select (one, other);
        Prop.ForAll(cases.ToArbitrary(), pair =>
        {
            int[] signs = [.. starts.Select(start => Shift(start, pair.one).CompareTo(Shift(start, pair.other))).Distinct()];
            Assert.Equal(Of(signs, sign => sign < 0), DurationOrder.IsLess(pair.one, pair.other));
            Assert.Equal(Of(signs, sign => sign <= 0), DurationOrder.IsNotGreater(pair.one, pair.other));
            Assert.Equal(Of(signs, sign => sign == 0), DurationOrder.IsSame(pair.one, pair.other));
        }).Check(Laws.Tried(200));
    }

    [Fact]
    public void A_date_that_is_computed_means_what_its_text_says()
    {
        var cases = from date in Gen.OneOf(Dates, Dates.Select(date => "2019-02/" + "2022-05"), Gen.Elements("2019", "-0001", "0000-02-29", "201X", "2019~", "2019/2020", "2019/..", "/2020")) from duration in Durations select (date, duration);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            EdtfDate shifted = ShiftedDate.Of(Read(one.date).Date!, one.duration)!;
            if (!EdtfDate.TryParse(shifted.Text, out EdtfDate? read, out _))
            {
                Assert.Equal(EdtfShape.Lasting, shifted.Shape);
                return;
            }

            Assert.Equal(
                (read!.Shape, read.EarliestDay, read.LatestDay, read.OrderEarliest, read.OrderLatest, read.Precision),
                (shifted.Shape, shifted.EarliestDay, shifted.LatestDay, shifted.OrderEarliest, shifted.OrderLatest, shifted.Precision));
        }).Check(Laws.Tried(300));
    }

    /// <summary>The calendar repeats itself after 400 years, so that before the year 1 it is as today.</summary>
    [Fact]
    public void Years_before_the_year_1_are_as_those_after_it()
    {
        var cases = from day in Days from duration in Durations from cycles in Gen.Choose(5, 20) select (day, duration, cycles);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            long number = one.day.DayNumber + 1, earlier = number - (one.cycles * 146_097L);
            Assert.Equal(ShiftedDate.AddMonths(number, one.duration.Months) - number, ShiftedDate.AddMonths(earlier, one.duration.Months) - earlier);
            Assert.Equal(one.day.AddMonths((int)one.duration.Months).DayNumber + 1, ShiftedDate.AddMonths(number, one.duration.Months));
        }).Check(Laws.Tried(200));
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Value Read(string text) => EdtfDate.TryParse(text, out EdtfDate? date, out _) ? Value.Of(date!) : throw new InvalidOperationException(text);

    private static DateOnly Shift(DateOnly day, CalendarDuration by) => day.AddMonths((int)by.Months).AddDays((int)by.Days);

    private static int AgeOf(DateOnly born, DateOnly on)
    {
        int age = on.Year - born.Year;
        return born.AddYears(age) > on ? age - 1 : age;
    }

    private static IEnumerable<int> Pairs(Value first, Value second, Func<DateOnly, DateOnly, int> of) =>
        (from one in DaysOf(first) from other in DaysOf(second) select of(one, other)).Distinct();

    private static IEnumerable<DateOnly> DaysOf(Value value)
    {
        for (long day = value.Date!.OrderEarliest; day <= value.Date.OrderLatest; day++)
            yield return DateOnly.FromDayNumber((int)day - 1);
    }

    private static Truth Of(int[] values, Func<int, bool> holds) =>
        Array.TrueForAll(values, value => holds(value)) ? Truth.True : Array.Exists(values, value => holds(value)) ? Truth.Unknown : Truth.False;
}
