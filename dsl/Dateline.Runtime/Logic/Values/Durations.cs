using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>Lengths of time, each as the calendar counts it or as what lies between two dates, compared with three answers.</summary>
internal static class Durations
{
    public static Truth AreEqual(in Value left, in Value right) => (left.Duration, right.Duration) switch
    {
        ({ } one, { } other) => DurationOrder.IsSame(one, other),
        ({ } one, null) => right.Elapsed?.IsAsLongAs(one) ?? Truth.Unknown,
        (null, { } other) => left.Elapsed?.IsAsLongAs(other) ?? Truth.Unknown,
        _ => left.Elapsed?.Seconds is { } one && right.Elapsed?.Seconds is { } other ? AreEqual(one, other) : Truth.Unknown,
    };

    public static Truth IsLess(in Value left, in Value right) => (left.Duration, right.Duration) switch
    {
        ({ } one, { } other) => DurationOrder.IsLess(one, other),
        ({ } one, null) => right.Elapsed?.IsLongerThan(one) ?? Truth.Unknown,
        (null, { } other) => left.Elapsed?.IsShorterThan(other) ?? Truth.Unknown,
        _ => left.Elapsed?.Seconds is { } one && right.Elapsed?.Seconds is { } other ? IsLess(one, other) : Truth.Unknown,
    };

    public static Truth IsNotGreater(in Value left, in Value right) => (left.Duration, right.Duration) switch
    {
        ({ } one, { } other) => DurationOrder.IsNotGreater(one, other),
        ({ } one, null) => right.Elapsed?.IsNotShorterThan(one) ?? Truth.Unknown,
        (null, { } other) => left.Elapsed?.IsNotLongerThan(other) ?? Truth.Unknown,
        _ => left.Elapsed?.Seconds is { } one && right.Elapsed?.Seconds is { } other ? IsLess(other, one).Not() : Truth.Unknown,
    };

    private static Truth IsLess((long Least, long Most) one, (long Least, long Most) other) =>
        one.Most < other.Least ? Truth.True : one.Least >= other.Most ? Truth.False : Truth.Unknown;

    private static Truth AreEqual((long Least, long Most) one, (long Least, long Most) other)
    {
        if (one.Most < other.Least || other.Most < one.Least)
            return Truth.False;
        return one.Least == one.Most && other.Least == other.Most ? Truth.True : Truth.Unknown;
    }
}
