using System.Globalization;
using Dateline.Dates;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Rules;

/// <summary>Two spans certainly overlap exactly where they do whichever days their ends mean.</summary>
public class SpanLawTests
{
    /// <summary>The days on which an end may be of which nobody knows when it was: all that a date of these laws can mean, and more.</summary>
    private static readonly int[] AnyDay = [.. Enumerable.Range(-4, 20)];

    /// <summary>An end that never comes, or a beginning that never was, is beyond them.</summary>
    private const int Ever = 1000;

    [Fact]
    public void Two_dates_that_last_are_read_in_every_way() => Holds(
        from first in Gen.OneOf(Days("~"), Gen.Elements("", ".."))
        from last in Gen.OneOf(Days("~"), Gen.Elements("", ".."))
        let date = Read($"{first}/{last}")
        where date is not null
        select new Span(DateSpan.Of(date), Readings(first, -Ever), Readings(last, Ever)));

    [Fact]
    public void A_beginning_and_an_end_are_read_in_every_way() => Holds(
        from first in Gen.OneOf(Days("..2"), Gen.Constant(""))
        from last in Gen.OneOf(Days("..2"), Gen.Constant(""))
        select new Span(DateSpan.Between(Read(first), Read(last)), Readings(first, -Ever), Readings(last, Ever)));

    private static void Holds(Gen<Span> spans) => Prop.ForAll((from one in spans from other in spans select (One: one, Other: other)).ToArbitrary(), pair =>
    {
        bool isCertain = pair.One.Days is { } one && pair.Other.Days is { } other && DateSpan.CertainlyOverlap(one, other);
        (int Begin, int End)[] ofOne = [.. pair.One.All];
        (int Begin, int End)[] ofOther = [.. pair.Other.All];
        bool always = ofOne.Length > 0 && ofOther.Length > 0
            && Array.TrueForAll(ofOne, a => Array.TrueForAll(ofOther, b => a.Begin < b.End && b.Begin < a.End));
        Assert.Equal(always, isCertain);
    }).Check(Laws.Tried(4000));

    /// <summary>A day, or one that is not known exactly: about that day, or one of it and the days behind it.</summary>
    private static Gen<string> Days(string vague) =>
        from day in Gen.Choose(1, 8)
        from isVague in Gen.Elements(true, false)
        select !isVague ? Day(day) : vague == "~" ? Day(day) + vague : $"{Day(day)}..{Day(day + 2)}";

    private static string Day(int day) => $"2020-01-{day.ToString("00", CultureInfo.InvariantCulture)}";

    private static EdtfDate? Read(string text) => EdtfDate.TryParse(text, out EdtfDate? date, out _) ? date : null;

    private static int[] Readings(string end, int ever)
    {
        if (end is "" or "..")
            return end.Length == 0 ? AnyDay : [ever];
        int day = int.Parse(end.AsSpan(8, 2), CultureInfo.InvariantCulture);
        return end.EndsWith('~') ? [day - 1, day, day + 1] : end.Length > 10 ? [day, day + 1, day + 2] : [day];
    }

    private sealed record Span(DateSpan? Days, int[] Begins, int[] Ends)
    {
        public IEnumerable<(int Begin, int End)> All =>
            from begin in Begins
            from end in Ends
            where begin <= end
            select (begin, end);
    }
}
