using System.Collections.Immutable;
using Dateline.Testing;

namespace Dateline.Runtime.Tests;

public sealed class SeriesTests
{
    private static readonly Series<long> Ceiling = Of(
        Moved("2018", 30, 20),
        Moved("2021-10-07", 20, 10));

    [Theory]
    [InlineData("2017-12-31", "30")]
    [InlineData("2018-01-01", "30")]
    [InlineData("2018-01-02", "30 or 20")]
    [InlineData("2018-12-31", "30 or 20")]
    [InlineData("2019-01-01", "20")]
    [InlineData("2019-06-01", "20")]
    [InlineData("2021-10-07", "20")]
    [InlineData("2021-10-08", "10")]
    public void A_move_counts_from_the_end_of_its_day(string day, string expected) =>
        Assert.Equal(expected, Ceiling.On(Day(day)).ToString());

    [Fact]
    public void A_day_can_be_given_by_its_three_numbers()
    {
        Reading<long> reading = Ceiling.On(new(2019, 6, 1));
        Assert.Equal(20, reading.Value);
    }

    [Fact]
    public void What_is_unclear_is_no_value_and_has_its_candidates()
    {
        Reading<long> reading = Ceiling.On(new(2018, 6, 1));
        Assert.Equal(ReadingState.Unclear, reading.State);
        Assert.Equal([30L, 20L], reading.Candidates.AsEnumerable());
        Assert.False(reading.TryGetValue(out _));
        Assert.Equal("The value is not clear: it was 30 or 20.", Assert.Throws<InvalidOperationException>(() => reading.Value).Message);
    }

    [Fact]
    public void A_step_that_is_surely_done_shows_that_those_before_it_are()
    {
        // The second is dated exactly and follows the first, whose date alone would leave the day open.
        Series<long> series = Of(Moved("2018", 30, 20), Moved("2018-06-01", 20, 15));
        Assert.Equal("15", series.On(new(2018, 7, 1)).ToString());
        Assert.Equal("30 or 20", series.On(new(2018, 5, 1)).ToString());
    }

    [Fact]
    public void A_step_that_is_surely_not_done_shows_that_those_after_it_are_not()
    {
        Series<long> series = Of(Moved("2018-06-01", 30, 20), Moved("2018", 20, 15));
        Assert.Equal("30", series.On(new(2018, 5, 1)).ToString());
        Assert.Equal("20 or 15", series.On(new(2018, 7, 1)).ToString());
    }

    [Fact]
    public void A_value_that_comes_back_is_one_candidate()
    {
        Series<long> series = Of(Moved("2018", 30, 20), Moved("2018", 20, 30));
        Assert.Equal("30 or 20", series.On(new(2018, 6, 1)).ToString());
        Series<long> same = Of(Moved("2018", 30, 30));
        Assert.Equal(30, same.On(new(2018, 6, 1)).Value);
    }

    [Fact]
    public void Before_the_first_step_it_is_what_that_step_says_was_so_or_not_yet_known()
    {
        Series<long> series = Of(new Step<long>("e", Find, Date("2018-03-01"), Reading.NotYet<long>(), Reading.Known(20L)));
        Reading<long> before = series.On(new(2018, 3, 1));
        Assert.Equal(ReadingState.NotYet, before.State);
        Assert.Equal("unknown", before.ToString());
        Assert.Equal("The value is not known yet on that day.", Assert.Throws<InvalidOperationException>(() => before.Value).Message);
        Assert.Equal(20, series.On(new(2018, 3, 2)).Value);
    }

    [Fact]
    public void What_an_observation_states_was_so_on_its_day()
    {
        Series<long> series = Of(new Step<long>("e", Find, Date("2018-03-01"), default, Reading.Known(20L), isObservation: true));
        Assert.Equal(ReadingState.NotYet, series.On(new(2018, 2, 28)).State);
        Assert.Equal(20, series.On(new(2018, 3, 1)).Value);
        Assert.Equal("2018-03-01: 20", series.ToString());
    }

    [Fact]
    public void From_a_move_to_unknown_nobody_knows_until_it_is_stated_again()
    {
        Series<long> series = Of(
            new Step<long>("a", Find, Date("2018-03-01"), Reading.Known(30L), Reading.Unknown<long>()),
            new Step<long>("b", Find, Date("2019"), Reading.Unknown<long>(), Reading.Known(20L)));
        Assert.Equal(ReadingState.Unknown, series.On(new(2018, 6, 1)).State);
        Assert.Equal("The value is unknown.", Assert.Throws<InvalidOperationException>(() => series.On(new(2018, 6, 1)).Value).Message);
        Reading<long> during2019 = series.On(new(2019, 6, 1));
        Assert.Equal(("20 or unknown", ReadingState.Unclear), (during2019.ToString(), during2019.State));
        Assert.Equal(20, series.On(new(2020, 1, 1)).Value);
    }

    [Fact]
    public void A_date_that_is_approximate_counts_as_wider()
    {
        Series<long> series = Of(Moved("2018-03-10~", 30, 20));
        Assert.Equal("30", series.On(new(2018, 3, 9)).ToString());
        Assert.Equal("30 or 20", series.On(new(2018, 3, 11)).ToString());
        Assert.Equal("20", series.On(new(2018, 3, 12)).ToString());
    }

    [Fact]
    public void A_step_without_a_date_may_be_before_any_day()
    {
        Series<long> series = Of(new Step<long>("a", Find, EventDate.Unknown, Reading.Known(30L), Reading.Known(20L)));
        Assert.Equal("30 or 20", series.On(new(1900, 1, 1)).ToString());
        Assert.Equal(20, series.Latest.Value);
    }

    [Fact]
    public void During_a_date_it_may_be_what_it_is_on_one_of_its_days()
    {
        Assert.Equal("30 or 20", Ceiling.During(Date("2018")).ToString());
        Assert.Equal("20", Ceiling.During(Date("2020")).ToString());
        Assert.Equal("20 or 10", Ceiling.During(Date("2021-10")).ToString());
        Assert.Equal("30 or 20 or 10", Ceiling.During(EventDate.Unknown).ToString());
    }

    [Fact]
    public void A_series_that_nothing_states_is_not_known()
    {
        Series<long> series = Of();
        Assert.Equal(default, series.On(new(2020, 1, 1)));
        Assert.Equal(default, series.Latest);
        Assert.Empty(series.History);
    }

    [Fact]
    public void The_steps_are_asked_for_once_and_only_when_needed()
    {
        int asked = 0;
        var series = new Series<long>(() =>
        {
            asked++;
            return [Moved("2018", 30, 20)];
        });
        Assert.Equal(0, asked);
        Assert.Equal(20, series.Latest.Value);
        Assert.Equal("2018: 30 -> 20", series.ToString());
        Assert.Equal(1, asked);
    }

    [Fact]
    public void A_step_finds_its_entry_when_it_is_asked()
    {
        Assert.Equal("cut-2018", Ceiling.History[0].Entry.Id);
        Assert.Equal(("cut-2018", 30, 20), (Ceiling.History[0].EntryId, Ceiling.History[0].Before.Value, Ceiling.History[0].After.Value));
    }

    [Fact]
    public void A_series_prints_its_steps_under_any_culture()
    {
        string expected = "2018: 1.5 -> -2.5";
        Series<decimal> series = new(() => [new Step<decimal>("a", Find, Date("2018"), Reading.Known(1.5m), Reading.Known(-2.5m))]);
        Assert.All(Cultures.Different, culture => Assert.Equal(expected, Cultures.Under(culture, series.ToString)));
    }

    [Theory]
    [InlineData("2017-01-01", "2017-12-31", "")]
    [InlineData("2017-01-01", "2018-01-01", "")]
    [InlineData("2017-01-01", "2018-01-02", "2018")]
    [InlineData("2018-06-01", "2018-06-01", "2018")]
    [InlineData("2019-01-01", "2019-12-31", "2018")]
    [InlineData("2019-01-01", "2021-10-07", "2018")]
    [InlineData("2019-01-01", "2021-10-08", "2018 2021-10-07")]
    [InlineData("2022-01-01", "2022-12-31", "2021-10-07")]
    public void Between_two_days_are_the_steps_on_which_the_readings_rest(string first, string last, string expected) =>
        Assert.Equal(expected, string.Join(' ', Ceiling.Between(Day(first), Day(last)).Select(step => step.When)));

    [Fact]
    public void A_reading_that_is_known_costs_no_memory_among_ten_thousand_changes()
    {
        Series<long> series = Of([.. Enumerable.Range(0, 10_000).Select(number =>
            Moved(new DateOnly(1990, 1, 1).AddDays(number).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), number, number + 1))]);
        Assert.Equal(5_000, series.On(new DateOnly(1990, 1, 1).AddDays(5_000)).Value);
        Assert.Equal(0, series.On(new(1980, 1, 1)).Value);
        long sum = 0;
        Assert.Equal(0, Allocations.FewestOf(() =>
        {
            sum = 0;
            for (int number = 0; number < 10_000; number++)
                sum += series.On(new DateOnly(1989, 12, 1).AddDays(number)).Value;
        }));
        Assert.Equal(Enumerable.Range(0, 10_000).Sum(number => Math.Max(0L, number - 31)), sum);
    }

    [Fact]
    public void A_series_of_a_program_is_of_no_entity() => Assert.Null(Ceiling.Entity);

    private static Series<long> Of(params ImmutableArray<Step<long>> steps) => new(() => steps);

    private static Step<long> Moved(string when, long before, long after) =>
        new($"cut-{when}", Find, Date(when), Reading.Known(before), Reading.Known(after));

    private static IEntry Find(string id) => new SampleSource(id);

    private static EventDate Date(string text) => EventDate.Parse(text);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
