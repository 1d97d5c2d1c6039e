using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Sourcing.Reports;
using Dateline.Logic;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Rules;

/// <summary>What is said of numbers that are partly known agrees with trying every exact number that they allow.</summary>
public class EstimateLawTests
{
    /// <summary>What is open goes on up to here, which is farther than any number of a law is from another.</summary>
    private const int Far = 60;

    private static readonly Gen<NumberEstimate> Estimates = Gen.OneOf(
        from low in Gen.Choose(-6, 6) from length in Gen.Choose(0, 5) from best in Gen.Choose(0, length) select new NumberEstimate(low, low + best, low + length),
        Gen.Choose(-6, 6).Select(low => new NumberEstimate(low, null, null)),
        Gen.Choose(-6, 6).Select(high => new NumberEstimate(null, null, high)),
        Gen.Choose(-6, 6).Select(number => NumberEstimate.Exactly(number)));

    [Fact]
    public void Comparisons_hold_for_every_pair()
    {
        var cases = from one in Estimates from other in Estimates select (one, other);
        Prop.ForAll(cases.ToArbitrary(), pair =>
        {
            (Value left, Value right) = (pair.one.ToValue(), pair.other.ToValue());
            decimal[] signs = [.. (from a in NumbersOf(pair.one) from b in NumbersOf(pair.other) select (decimal)a.CompareTo(b)).Distinct()];
            Assert.Equal(Of(signs, sign => sign < 0), Comparison.IsLess(left, right));
            Assert.Equal(Of(signs, sign => sign <= 0), Comparison.IsNotGreater(left, right));
            Assert.Equal(Of(signs, sign => sign == 0), Comparison.AreEqual(left, right));
        }).Check(Laws.Tried(1000));
    }

    [Fact]
    public void What_is_calculated_is_compared_for_every_pair()
    {
        (Func<Value, Value, Value> Calculate, Func<decimal, decimal, decimal> Of)[] operations =
        [
            ((a, b) => Arithmetic.Add(a, b), (a, b) => a + b),
            ((a, b) => Arithmetic.Subtract(a, b), (a, b) => a - b),
            ((a, b) => Arithmetic.Multiply(a, b), (a, b) => a * b),
        ];
        var cases = from one in Estimates from other in Estimates from bound in Gen.Choose(-40, 40) from operation in Gen.Choose(0, 2) select (one, other, bound, operation);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var (calculate, of) = operations[one.operation];
            Value result = calculate(one.one.ToValue(), one.other.ToValue()), bound = Value.Of((decimal)one.bound);
            decimal[] results = [.. (from a in NumbersOf(one.one) from b in NumbersOf(one.other) select of(a, b)).Distinct()];
            Assert.Equal(Of(results, number => number < one.bound), Comparison.IsLess(result, bound));
            Assert.Equal(Of(results, number => number <= one.bound), Comparison.IsNotGreater(result, bound));
            Assert.Equal(Of(results, number => number > one.bound), Comparison.IsLess(bound, result));
            // Between the bounds of a product lie numbers that are none: whether it is one of them stays open.
            Assert.Contains(Comparison.AreEqual(result, bound), new[] { Of(results, number => number == one.bound), Truth.Unknown });
        }).Check(Laws.Tried(1000));
    }

    [Fact]
    public void Sums_and_tolerances_hold_for_every_choice()
    {
        var cases = from parts in Gen.ArrayOf(Estimates, 3) from total in Estimates from tolerance in Gen.Choose(0, 4) select (parts, total, tolerance);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            Value sum = one.parts.Aggregate(Value.Of(0m), (left, part) => Verdicts.Sum(left, Statement.Of(part.ToValue()), isList: false));
            // What many make is as many as lie between the least and the greatest: each step of one is a step of the sum.
            decimal least = one.parts.Sum(part => part.Low ?? -1000), most = one.parts.Sum(part => part.High ?? 1000);
            bool[] holds = [.. (from total in NumbersOf(one.total) from number in Between(Math.Max(least, -200), Math.Min(most, 200)) select Math.Abs(number - total) <= one.tolerance).Distinct()];
            Truth expected = holds.Length == 2 ? Truth.Unknown : holds[0].ToTruth();
            Assert.Equal(expected, Verdicts.OfSum(sum, one.total.ToValue(), one.tolerance));
        }).Check(Laws.Tried(300));
    }

    [Fact]
    public void A_report_contradicts_a_value_where_no_number_is_both()
    {
        var cases = from value in Estimates from report in Estimates from tolerance in Gen.Choose(0, 3) select (value, report, tolerance);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            bool mayBoth = (from a in NumbersOf(one.value) from b in NumbersOf(one.report) select Math.Abs(a - b) <= one.tolerance).Any(agrees => agrees);
            Assert.Equal(!mayBoth, Agreement.OfWhatIsWritten.Contradict(Bound(one.value), Bound(one.report), one.tolerance));
        }).Check(Laws.Tried(1000));
    }

    [Fact]
    public void A_bound_of_too_many_digits_is_open()
    {
        Value large = Value.Between(2m, decimal.MaxValue);
        Assert.Equal(Truth.True, Comparison.IsLess(Value.Of(3m), Arithmetic.Multiply(large, large)));
        Assert.Equal(Truth.Unknown, Comparison.IsLess(Arithmetic.Add(large, large), Value.Of(5m)));
        Assert.Equal(Truth.True, Comparison.AreEqual(Value.Of(0m), Arithmetic.Multiply(new NumberEstimate(3, null, null).ToValue(), Value.Of(0m))));
    }

    private static BoundValue Bound(NumberEstimate estimate) =>
        estimate.IsExact ? new IntegerValue((long)estimate.Low!.Value, default) : new EstimateValue(estimate, default);

    private static IEnumerable<decimal> NumbersOf(NumberEstimate estimate) => Between(estimate.Low ?? -Far, estimate.High ?? Far);

    private static IEnumerable<decimal> Between(decimal low, decimal high)
    {
        for (decimal number = low; number <= high; number++)
            yield return number;
    }

    private static Truth Of(decimal[] values, Func<decimal, bool> holds) =>
        Array.TrueForAll(values, value => holds(value)) ? Truth.True : Array.Exists(values, value => holds(value)) ? Truth.Unknown : Truth.False;
}
