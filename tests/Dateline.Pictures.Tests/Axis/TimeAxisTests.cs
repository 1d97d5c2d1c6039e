using Dateline.Dates;
using Dateline.Pictures.Axis;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Pictures.Tests.Axis;

public class TimeAxisTests
{
    private static readonly AxisLayout Layout = AxisLayout.OfList(6, 406);

    private static Gen<Extent> Marks(double farthest) =>
        from start in Gen.Choose(-1_000_000, 1_000_000)
        from length in Gen.Elements(0, 0.25, 1, 31, 365, 36_525)
        select new Extent(start / 1_000_000d * farthest, (start / 1_000_000d * farthest) + length);

    private static Gen<(Extent[] Marks, double One, double Other)> Cases() =>
        from farthest in Gen.Elements(1d, 40, 4000, 4_000_000, 4e12)
        from marks in Gen.NonEmptyListOf(Marks(farthest))
        from one in Gen.Choose(-1_200_000, 1_200_000)
        from other in Gen.Choose(-1_200_000, 1_200_000)
        select (marks.ToArray(), one / 1_000_000d * farthest, other / 1_000_000d * farthest);

    [Fact]
    public void Folding_keeps_the_order_of_time() => Prop.ForAll(Arb.From(Cases()), drawn =>
    {
        foreach (AxisLayout layout in new[] { Layout, AxisLayout.OfChart(0, 880) })
        {
            var axis = TimeAxis.Of(drawn.Marks, layout);
            double early = axis.At(Math.Min(drawn.One, drawn.Other));
            double late = axis.At(Math.Max(drawn.One, drawn.Other));
            Assert.InRange(late - early, -1e-6, layout.Width);
            Assert.InRange(early, layout.Left - 1e-6, layout.Right + 1e-6);
        }
    }).Check(Laws.Tried(300));

    [Fact]
    public void All_that_is_to_be_shown_lies_on_a_stretch_and_none_is_too_narrow() => Prop.ForAll(Arb.From(Cases()), drawn =>
    {
        var axis = TimeAxis.Of(drawn.Marks, Layout);
        foreach (Extent mark in drawn.Marks)
        {
            Assert.Contains(axis.Stretches, stretch => stretch.Time.From <= mark.From && mark.From <= stretch.Time.To);
            Assert.Contains(axis.Stretches, stretch => stretch.Time.From <= mark.To && mark.To <= stretch.Time.To);
        }

        Assert.All(axis.Stretches, stretch => Assert.True(stretch.Right - stretch.Left >= AxisLayout.Least - 1e-9 || axis.Stretches.Count == 1));
        Assert.Equal(Layout.Right, axis.Stretches[^1].Right);
    }).Check(Laws.Tried(300));

    [Fact]
    public void Every_stretch_says_when_it_begins() => Prop.ForAll(Arb.From(Cases()), drawn =>
    {
        var axis = TimeAxis.Of(drawn.Marks, Layout);
        IReadOnlyList<Tick> ticks = AxisTicks.Of(axis);
        Assert.InRange(ticks.Count, axis.Stretches.Count, 200);
        Assert.True(ticks.Count(tick => tick.Label is not null) >= axis.Stretches.Count);
        foreach (IGrouping<int, Tick> row in ticks.Where(tick => tick.Label is not null && tick.Row == 0).GroupBy(tick => tick.Row))
        {
            double end = double.NegativeInfinity;
            foreach (Tick tick in row)
            {
                Assert.True(tick.At >= end || axis.Stretches.Count > 3, $"{tick.Label} lies on the word before it");
                end = tick.At + AxisTicks.WidthOf(tick.Label!);
            }
        }
    }).Check(Laws.Tried(200));

    [Fact]
    public void Decades_without_events_are_folded_and_a_year_is_not()
    {
        var axis = TimeAxis.Of([Year(1949), Year(2014), Year(2018), Extent.OfDays(Day(2021, 10, 7), Day(2021, 10, 7))], Layout);

        Assert.Equal([1949, 2014, 2018, 2021], axis.Stretches.Select(stretch => (int)CalendarDay.Of((long)stretch.Time.From).Year));
        Assert.Equal(3, axis.Folds.Count());
    }

    [Fact]
    public void A_chart_of_some_years_is_not_folded() =>
        Assert.Single(TimeAxis.Of([Year(2018), Extent.OfDays(Day(2021, 10, 7), Day(2021, 10, 7))], AxisLayout.OfChart(0, 880)).Stretches);

    [Theory]
    [InlineData(0.5, "7 Oct 2021", "03:00")]
    [InlineData(12, "7 Oct 2021", "9 Oct")]
    [InlineData(200, "Oct 2021", "Nov")]
    [InlineData(2000, "2021", "2022")]
    public void Words_at_an_axis_are_as_fine_as_it_is(double days, string first, string second)
    {
        double start = Day(2021, 10, 7);
        IReadOnlyList<Tick> ticks = AxisTicks.Of(TimeAxis.Of([new Extent(start, start + days)], AxisLayout.OfChart(0, 800)));

        Assert.Equal([first, second], ticks.Where(tick => tick.Label is not null).Take(2).Select(tick => tick.Label!));
    }

    private static Extent Year(long year) => Extent.OfDays(Day(year, 1, 1), Day(year, 12, 31));

    private static long Day(long year, int month, int day) => new CalendarDay(year, month, day).Number;
}
