using System.Numerics;
using System.Text.Json.Serialization;
using Dateline.Logic;

namespace Dateline;

/// <summary>
/// A number that is partly known: 40 to 60, at least 30, about 50. It lies between <see cref="Low"/> and <see cref="High"/>, and may be either of them;
/// <see cref="Best"/> is what is likeliest, and proves nothing. Comparisons have three answers: true or false where that holds for all numbers that
/// it can be, otherwise null. In JSON it is a number where it is exact, otherwise an object with <c>low</c>, <c>best</c> and <c>high</c>.
/// </summary>
/// <typeparam name="T">The type of the number: <see cref="long"/> for counts and integers, <see cref="decimal"/> for numbers.</typeparam>
[JsonConverter(typeof(EstimateJsonConverter))]
public readonly record struct Estimate<T> : IEstimate
    where T : struct, INumber<T>
{
    /// <summary>What is known of a number. What is null is not known.</summary>
    /// <param name="low">The number is not smaller.</param>
    /// <param name="best">What is likeliest.</param>
    /// <param name="high">The number is not larger.</param>
    /// <exception cref="ArgumentException"><paramref name="low"/> is greater than <paramref name="high"/>, or <paramref name="best"/> lies outside of them.</exception>
    public Estimate(T? low, T? best, T? high)
    {
        if (low > high)
            throw new ArgumentException("The lower bound is greater than the upper one.", nameof(high));
        if (best < low || best > high)
            throw new ArgumentException("What is likeliest lies outside of the bounds.", nameof(best));
        bool isOne = low is not null && low == high;
        (Low, Best, High) = (low, isOne ? low : best, high);
    }

    /// <summary>The number is not smaller than this; null where no such bound is known. A count has 0 where its file states none.</summary>
    public T? Low { get; }

    /// <summary>What is likeliest; null where nobody says. Of an exact number it is the number.</summary>
    public T? Best { get; }

    /// <summary>The number is not larger than this; null where no such bound is known.</summary>
    public T? High { get; }

    /// <summary>Whether it is one number.</summary>
    public bool IsExact => Low is not null && Low == High;

    /// <summary>An exact number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Estimate<T>(T number) => FromNumber(number);

    /// <summary>An exact number.</summary>
    /// <param name="number">The number.</param>
#pragma warning disable CA1000 // The generic type is what is made.
    public static Estimate<T> FromNumber(T number) => new(number, number, number);
#pragma warning restore CA1000

    /// <summary>Whether it is greater than another.</summary>
    /// <param name="other">The other; a number is converted.</param>
    /// <returns>True or false where that holds for all numbers that the two can be; otherwise null.</returns>
    public bool? IsAbove(Estimate<T> other) => other.IsBelow(this);

    /// <summary>Whether it is less than another.</summary>
    /// <param name="other">The other; a number is converted.</param>
    /// <returns>True or false where that holds for all numbers that the two can be; otherwise null.</returns>
    public bool? IsBelow(Estimate<T> other) => High < other.Low ? true : Low >= other.High ? false : null;

    /// <summary>Whether it is as great as another, or greater.</summary>
    /// <param name="other">The other; a number is converted.</param>
    /// <returns>True or false where that holds for all numbers that the two can be; otherwise null.</returns>
    public bool? IsAtLeast(Estimate<T> other) => !IsBelow(other);

    /// <summary>Whether it is as great as another, or less.</summary>
    /// <param name="other">The other; a number is converted.</param>
    /// <returns>True or false where that holds for all numbers that the two can be; otherwise null.</returns>
    public bool? IsAtMost(Estimate<T> other) => !IsAbove(other);

    /// <summary>Whether both are the same number. Of two that are 40 to 60 that is not known, however alike they are.</summary>
    /// <param name="other">The other; a number is converted.</param>
    /// <returns>True or false where that holds for all numbers that the two can be; otherwise null.</returns>
    public bool? IsSameAs(Estimate<T> other) =>
        High < other.Low || Low > other.High ? false : IsExact && other.IsExact ? true : null;

    /// <summary>The sum of both; a bound that one of them lacks is not known of the sum.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="OverflowException">A bound is larger than the type can hold.</exception>
    public static Estimate<T> operator +(Estimate<T> left, Estimate<T> right) =>
        new(Sum(left.Low, right.Low), Sum(left.Best, right.Best), Sum(left.High, right.High));

    /// <summary>The sum of both, as the operator.</summary>
    /// <param name="other">The other.</param>
    /// <exception cref="OverflowException">A bound is larger than the type can hold.</exception>
    public Estimate<T> Add(Estimate<T> other) => this + other;

    /// <summary>The difference of both.</summary>
    /// <param name="left">From this.</param>
    /// <param name="right">This is taken.</param>
    /// <exception cref="OverflowException">A bound is larger than the type can hold.</exception>
    public static Estimate<T> operator -(Estimate<T> left, Estimate<T> right) =>
        new(Difference(left.Low, right.High), Difference(left.Best, right.Best), Difference(left.High, right.Low));

    /// <summary>The difference of both, as the operator.</summary>
    /// <param name="other">This is taken.</param>
    /// <exception cref="OverflowException">A bound is larger than the type can hold.</exception>
    public Estimate<T> Subtract(Estimate<T> other) => this - other;

    NumberEstimate IEstimate.Numbers => Numbers;

    /// <summary>In words: <c>40 to 60</c>, <c>at least 30</c>, <c>about 50</c>; without a culture.</summary>
    public override string ToString() => Numbers.ToString();

    private NumberEstimate Numbers => new(Number(Low), Number(Best), Number(High));

    private static T? Sum(T? one, T? other) => one is { } left && other is { } right ? checked(left + right) : null;

    private static T? Difference(T? one, T? other) => one is { } left && other is { } right ? checked(left - right) : null;

    private static decimal? Number(T? number) => number is { } known ? decimal.CreateSaturating(known) : null;
}

/// <summary>An estimate, whatever the type of its number.</summary>
internal interface IEstimate
{
    NumberEstimate Numbers { get; }
}
