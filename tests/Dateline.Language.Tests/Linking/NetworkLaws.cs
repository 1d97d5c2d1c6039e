using Dateline.Dates;
using Dateline.Logic;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Linking;

/// <summary>What follows for dates is what trying every day finds.</summary>
public sealed class NetworkLaws
{
    /// <summary>From dates between 0 and 4, four arcs of two days lead no farther than this.</summary>
    private const int FirstReached = -8, LastReached = 12;

    /// <summary>From days beyond these, which stand for an open end, they lead to none that could be reached from a date.</summary>
    private const int FirstTried = -17, LastTried = 21;

    private static readonly Gen<(long Earliest, long Latest)> Date =
        from kind in Gen.Choose(0, 5)
        from first in Gen.Choose(0, 4)
        from longer in Gen.Choose(0, 3)
        select kind switch
        {
            0 => (long.MinValue, long.MaxValue),
            1 => (first, long.MaxValue),
            2 => (long.MinValue, first),
            _ => ((long)first, (long)Math.Min(4, first + longer)),
        };

    private static readonly Gen<DayArc> Arc =
        from ends in Gen.Elements((0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1))
        from days in Gen.Choose(0, 2)
        from isAtMost in Gen.Elements(true, false)
        select new DayArc(ends.Item1, ends.Item2, new DayShift(0, days), isAtMost);

    private static readonly Gen<Case> Cases =
        from dates in Date.ArrayOf(3)
        from count in Gen.Choose(1, 4)
        from arcs in Arc.ArrayOf(count)
        select new Case(dates, arcs);

    [Fact]
    public void Dates_contradict_each_other_where_no_choice_of_days_fits_and_bounds_are_those_of_all_choices() =>
        Prop.ForAll(Cases.ToArbitrary(), tried =>
        {
            (ShortestContradiction? found, Propagation worked, DayOrder[] orders) = Solve(tried);
            (long First, long Last)[]? bounds = BoundsOfAll(tried);
            Assert.Equal(bounds is null, found is not null);
            if (bounds is null)
                return;
            foreach (DayOrder order in orders)
                worked.PullLast(order, StepBudget.For(3));
            for (int day = 0; day < 3; day++)
            {
                Assert.Equal(bounds[day].First < FirstReached ? long.MinValue : bounds[day].First, worked.First[day]);
                Assert.Equal(bounds[day].Last > LastReached ? long.MaxValue : bounds[day].Last, worked.Last[day]);
            }
        }).Check(Laws.Tried(150));

    [Fact]
    public void A_chain_is_contradictory_by_itself_and_none_is_shorter() =>
        Prop.ForAll(Cases.ToArbitrary(), tried =>
        {
            if (Solve(tried).Found is not { } found)
                return;
            int[] ends = found.IsCircle ? [] : [tried.Arcs[found.Arcs[0]].From, tried.Arcs[found.Arcs[^1]].To];
            Assert.Null(BoundsOfAll(Only(tried, found.Arcs, ends)));
            int statements = tried.Arcs.Length + 3;
            for (int chosen = 0; chosen < 1 << statements; chosen++)
            {
                if (System.Numerics.BitOperations.PopCount((uint)chosen) >= ends.Distinct().Count() + found.Arcs.Length)
                    continue;
                int[] arcs = [.. Enumerable.Range(0, tried.Arcs.Length).Where(arc => (chosen >> arc & 1) == 1)];
                int[] dates = [.. Enumerable.Range(0, 3).Where(day => (chosen >> (tried.Arcs.Length + day) & 1) == 1)];
                Assert.NotNull(BoundsOfAll(Only(tried, arcs, dates)));
            }
        }).Check(Laws.Tried(20));

    /// <summary>Over a leap day and ends of months.</summary>
    [Fact]
    public void Months_have_the_bounds_of_every_day_of_the_calendar() =>
        Prop.ForAll(
            (from first in Gen.Choose(0, 60)
             from second in Gen.Choose(0, 100)
             from months in Gen.Choose(0, 3)
             from days in Gen.Choose(0, 2)
             from length in Gen.Choose(0, 20)
             from isAtMost in Gen.Elements(true, false)
             select (first, second, shift: new DayShift(months, days), length, isAtMost)).ToArbitrary(),
            tried =>
            {
                long start = Calendar.DayNumber(2024, 1, 10);
                (long First, long Last) earlier = (start + tried.first, start + tried.first + tried.length), later = (start + tried.second, start + tried.second + tried.length);
                (long E, long L)[] fitting =
                [
                    .. from e in Days(earlier)
                       from l in Days(later)
                       where tried.isAtMost ? l <= tried.shift.Move(e) : l >= tried.shift.Move(e)
                       select (e, l),
                ];
                DayArc arc = tried.isAtMost ? new DayArc(1, 0, tried.shift, true) : new DayArc(0, 1, tried.shift, false);
                var network = new DayNetwork([earlier.First, later.First], [earlier.Last, later.Last], [arc]);
                var worked = new Propagation(network);
                var order = DayOrder.Of(network, [0, 1], new byte[2]);
                Assert.Equal(fitting.Length == 0, worked.ContradictionIn(order, StepBudget.For(2)) is not null);
                if (fitting.Length == 0)
                    return;
                worked.PullLast(order, StepBudget.For(2));
                Assert.Equal((fitting.Min(pair => pair.E), fitting.Max(pair => pair.E)), (worked.First[0], worked.Last[0]));
                Assert.Equal((fitting.Min(pair => pair.L), fitting.Max(pair => pair.L)), (worked.First[1], worked.Last[1]));
            }).Check(Laws.Tried(300));

    [Fact]
    public void A_distance_in_months_has_the_fewest_and_the_most_days_of_the_calendar()
    {
        Assert.Equal((28, 31), (new DayShift(1, 0).Fewest, new DayShift(1, 0).Most));
        Assert.Equal((365, 366), (new DayShift(12, 0).Fewest, new DayShift(12, 0).Most));
        Assert.Equal((16, 16), (new DayShift(0, 16).Fewest, new DayShift(0, 16).Most));
    }

    private static IEnumerable<long> Days((long First, long Last) range) => Enumerable.Range(0, (int)(range.Last - range.First) + 1).Select(day => range.First + day);

    private static (ShortestContradiction? Found, Propagation Worked, DayOrder[] Orders) Solve(Case tried)
    {
        var network = new DayNetwork([.. tried.Dates.Select(date => date.Earliest)], [.. tried.Dates.Select(date => date.Latest)], tried.Arcs);
        var worked = new Propagation(network);
        byte[] states = new byte[3];
        DayOrder[] orders = [.. network.Parts().Select(part => DayOrder.Of(network, part, states))];
        return (orders.Select(order => worked.ContradictionIn(order, StepBudget.For(3))).Where(found => found is not null).MinBy(found => found!.Count), worked, orders);
    }

    private static Case Only(Case tried, int[] arcs, int[] dates) =>
        new([.. tried.Dates.Select((date, day) => dates.Contains(day) ? date : (long.MinValue, long.MaxValue))], [.. arcs.Select(arc => tried.Arcs[arc])]);

    private static (long First, long Last)[]? BoundsOfAll(Case tried)
    {
        (long First, long Last)[]? bounds = null;
        foreach (long a in Allowed(tried.Dates[0]))
        {
            foreach (long b in Allowed(tried.Dates[1]))
            {
                foreach (long c in Allowed(tried.Dates[2]))
                {
                    long[] days = [a, b, c];
                    if (!Array.TrueForAll(tried.Arcs, arc => Holds(arc, days)))
                        continue;
                    bounds ??= [(a, a), (b, b), (c, c)];
                    for (int i = 0; i < 3; i++)
                        bounds[i] = (Math.Min(bounds[i].First, days[i]), Math.Max(bounds[i].Last, days[i]));
                }
            }
        }

        return bounds;
    }

    private static IEnumerable<long> Allowed((long Earliest, long Latest) date) => Days((Math.Max(date.Earliest, FirstTried), Math.Min(date.Latest, LastTried)));

    /// <summary>In the words of the language: an arc of "at most" leads from the later day to the earlier one.</summary>
    private static bool Holds(DayArc arc, long[] days) => arc.IsAtMost
        ? days[arc.From] <= days[arc.To] + arc.Shift.Days
        : days[arc.To] >= days[arc.From] + arc.Shift.Days;

    private sealed record Case((long Earliest, long Latest)[] Dates, DayArc[] Arcs)
    {
        public override string ToString() => $"{string.Join(" ", Dates)} | {string.Join(" ", Arcs)}";
    }
}
