using Dateline.Dates;

namespace Dateline.Pictures.Axis;

/// <summary>A stretch of time in days, as day numbers with fractions: it begins with the first and has ended at the second.</summary>
public readonly record struct Extent(double From, double To)
{
    public double Length => To - From;

    public double Middle => From + ((To - From) / 2);

    /// <summary>All of these days, both included.</summary>
    public static Extent OfDays(long first, long last) => new(first, last + 1d);

    /// <summary>All that a date can mean; null where it is open on a side, or nothing is known.</summary>
    public static Extent? Of(EdtfDate date) =>
        date is { EarliestDay: { } first, LatestDay: { } last } ? new(InstantOf(date.Ends.First, first), EndOf(date.Ends.Last, last)) : null;

    /// <summary>All that one date, or one end of two, can mean; null where it is open.</summary>
    internal static Extent? Of(in SingleDate date) => date.Features.Includes(EdtfFeatures.OpenEnd)
        ? null
        : new(InstantOf(date, date.EarliestDay), EndOf(date, date.LatestDay));

    public Extent With(in Extent other) => new(Math.Min(From, other.From), Math.Max(To, other.To));

    private static double InstantOf(in SingleDate date, long day) => day + Fraction(date);

    private static double EndOf(in SingleDate date, long day) => date.Time is null ? day + 1d : day + Fraction(date);

    private static double Fraction(in SingleDate date) => date.Time is { } time ? time.Seconds / 86_400d : 0;
}
