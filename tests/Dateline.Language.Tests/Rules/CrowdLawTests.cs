using System.Globalization;
using Dateline.Dates;
using Dateline.Logic;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Rules;

/// <summary>There are certainly too many at once exactly where the same ones are whichever days their ends mean.</summary>
public class CrowdLawTests
{
    private const int Ever = 1000;

    private static readonly int[] AnyDay = [.. Enumerable.Range(-1, 12)];

    [Fact]
    public void Too_many_are_found_where_every_day_that_an_end_can_mean_has_them() => Prop.ForAll(Cases().ToArbitrary(), one =>
    {
        DateSpan[] days = [.. one.Spans.Select(span => span.Days)];
        Crowd[] crowds = [.. Crowds.In(days, one.Most)];
        bool[,] overlap = AlwaysOverlap(one.Spans);
        // Spans of which each two overlap have a time in common, whatever they are.
        bool AreAlwaysAtOnce(int[] some) => Array.TrueForAll(some, a => Array.TrueForAll(some, b => a == b || overlap[a, b]));
        bool[] isIn = new bool[days.Length];
        foreach (int[] some in Subsets(days.Length, one.Most + 1).Where(AreAlwaysAtOnce))
        {
            foreach (int span in some)
                isIn[span] = true;
        }

        Assert.Equal(isIn, Enumerable.Range(0, days.Length).Select(span => Crowds.With(span, days, one.Most, _ => false) is not null));
        Assert.Equal(isIn.Contains(true), crowds.Length > 0);
        foreach (Crowd crowd in crowds)
        {
            int[] members = [.. Enumerable.Range(0, days.Length).Where(span => crowd.Includes(days, span))];
            Assert.Equal(crowd.Count, members.Length);
            Assert.True(AreAlwaysAtOnce(members));
            Assert.True(crowd.Stretch == 0 || crowds.Any(other => other.Stretch == crowd.Stretch - 1));
            Assert.Equal(Math.Min(3, crowd.Count - 1), crowd.Others.Distinct().Count(other => other != crowd.At && members.Contains(other)));
        }
    }).Check(Laws.Tried(2000));

    /// <summary>Which two do, whichever days their ends mean, each independently of the others.</summary>
    private static bool[,] AlwaysOverlap(Span[] spans)
    {
        bool[,] overlap = new bool[spans.Length, spans.Length];
        for (int a = 0; a < spans.Length; a++)
        {
            for (int b = 0; b < spans.Length; b++)
                overlap[a, b] = spans[a].Readings.All(one => spans[b].Readings.All(other => one.Begin < other.End && other.Begin < one.End));
        }

        return overlap;
    }

    private static IEnumerable<int[]> Subsets(int count, int size) =>
        from bits in Enumerable.Range(0, 1 << count)
        let some = Enumerable.Range(0, count).Where(span => (bits & (1 << span)) != 0).ToArray()
        where some.Length == size
        select some;

    private static Gen<(Span[] Spans, int Most)> Cases() =>
        from most in Gen.Choose(1, 3)
        from count in Gen.Choose(1, 6)
        from spans in Gen.ArrayOf(Spans(), count)
        select (spans, most);

    private static Gen<Span> Spans() =>
        from first in Gen.OneOf(Days(), Gen.Constant(""))
        from last in Gen.OneOf(Days(), Days(), Gen.Constant(""))
        let begin = Read(first)
        let end = Read(last)
        let span = begin is null && end is null ? null : DateSpan.Between(begin, end)
        where span is not null
        let readings = (from a in DaysOf(first, -Ever) from b in DaysOf(last, Ever) where a <= b select (a, b)).ToArray()
        select new Span(span.Value, readings);

    private static Gen<string> Days() =>
        from day in Gen.Choose(1, 8)
        from isVague in Gen.Elements(true, false, false)
        select isVague ? $"{Day(day)}..{Day(day + 2)}" : Day(day);

    private static string Day(int day) => $"2020-01-{day.ToString("00", CultureInfo.InvariantCulture)}";

    private static EdtfDate? Read(string text) => EdtfDate.TryParse(text, out EdtfDate? date, out _) ? date : null;

    /// <summary>Of an end of which nothing is said, any day.</summary>
    private static int[] DaysOf(string end, int ever)
    {
        if (end.Length == 0)
            return [.. AnyDay, ever];
        int day = int.Parse(end.AsSpan(8, 2), CultureInfo.InvariantCulture);
        return end.Length > 10 ? [day, day + 1, day + 2] : [day];
    }

    private sealed record Span(DateSpan Days, (int Begin, int End)[] Readings);
}
