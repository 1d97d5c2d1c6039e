using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>Whether two values are the same, or in order, with three answers. The types have made sure that like meets like.</summary>
internal static class Comparison
{
    public static Truth AreEqual(in Value left, in Value right) => left.Kind switch
    {
        _ when !left.IsKnown || !right.IsKnown => Truth.Unknown,
        _ when left.Range is not null || right.Range is not null => ValueRange.AreEqual(ValueRange.Of(left), ValueRange.Of(right)),
        ValueKind.Number => (left.Number == right.Number).ToTruth(),
        ValueKind.Name or ValueKind.Entry => (left.Name == right.Name).ToTruth(),
        ValueKind.Truth => (left.Truth == right.Truth).ToTruth(),
        ValueKind.Moment when right.Kind == ValueKind.Moment => (left.Moment == right.Moment).ToTruth(),
        ValueKind.Date or ValueKind.Moment => EdtfDate.IsSame(left.When!, right.When!),
        ValueKind.Duration => Durations.AreEqual(left, right),
        ValueKind.Version => left.Version!.Equals(right.Version).ToTruth(),
        _ => Truth.Unknown,
    };

    public static Truth IsLess(in Value left, in Value right) => left.Kind switch
    {
        _ when !left.IsKnown || !right.IsKnown => Truth.Unknown,
        _ when left.Range is not null || right.Range is not null => ValueRange.IsLess(ValueRange.Of(left), ValueRange.Of(right)),
        ValueKind.Number => (left.Number < right.Number).ToTruth(),
        ValueKind.Moment when right.Kind == ValueKind.Moment => (left.Moment < right.Moment).ToTruth(),
        ValueKind.Date or ValueKind.Moment => EdtfDate.IsBefore(left.When!, right.When!),
        ValueKind.Duration => Durations.IsLess(left, right),
        ValueKind.Version => (left.Version!.CompareTo(right.Version) < 0).ToTruth(),
        _ => Truth.Unknown,
    };

    public static Truth IsNotGreater(in Value left, in Value right) => left.Kind switch
    {
        _ when !left.IsKnown || !right.IsKnown => Truth.Unknown,
        _ when left.Range is not null || right.Range is not null => ValueRange.IsNotGreater(ValueRange.Of(left), ValueRange.Of(right)),
        ValueKind.Number => (left.Number <= right.Number).ToTruth(),
        ValueKind.Moment when right.Kind == ValueKind.Moment => (left.Moment <= right.Moment).ToTruth(),
        ValueKind.Date or ValueKind.Moment => EdtfDate.NotAfter(left.When!, right.When!),
        ValueKind.Duration => Durations.IsNotGreater(left, right),
        ValueKind.Version => (left.Version!.CompareTo(right.Version) <= 0).ToTruth(),
        _ => Truth.Unknown,
    };

    /// <summary>Whether two values say the same, or lie no farther apart than this. A vaguer date that contains the other agrees.</summary>
    /// <param name="tolerance">For dates, in days. Zero or more.</param>
    public static Truth AreAlike(in Value one, in Value other, decimal tolerance)
    {
        Truth same = AreEqual(one, other);
        if (same == Truth.True || tolerance == 0)
            return same;
        if (Distance.Between(one, other) is var (least, most))
            return most <= tolerance ? Truth.True : least > tolerance ? Truth.False : Truth.Unknown;
        if (same != Truth.False)
            return same;
        if (one.When is not { } first || other.When is not { } second || Distance.LeastDays(first, second) > tolerance)
            return Truth.False;
        return first.IsExactDay && second.IsExactDay ? Truth.True : Truth.Unknown;
    }
}
