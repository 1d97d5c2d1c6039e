using Dateline.Language.Binding.Bound;

namespace Dateline.Language.Sourcing.Parts;

/// <summary>The one number of a sum that a typical slip explains.</summary>
/// <param name="Part">The part that was mistyped; null where it is the value that the parts make up.</param>
/// <param name="Written">What stands there.</param>
/// <param name="Meant">What was probably meant; null where the part is there twice.</param>
internal sealed record WrongPart(Part? Part, decimal Written, decimal? Meant)
{
    /// <summary>
    /// Of the likeliest slip that explains the difference, the number that it explains; null where it explains several,
    /// because then nobody knows which is wrong.
    /// </summary>
    /// <param name="numbers">Those of the parts, in their order.</param>
    public static WrongPart? Find(IReadOnlyList<Part> parts, IReadOnlyList<decimal> numbers, decimal sum, decimal whole)
    {
        decimal gap = whole - sum;
        List<(NumberSlip Slip, WrongPart Part)> found = [(SlipInNumber.Between(whole, sum), new WrongPart(null, whole, sum))];
        for (int i = 0; i < numbers.Count; i++)
            found.Add((SlipInNumber.Between(numbers[i], numbers[i] + gap), new WrongPart(parts[i], numbers[i], numbers[i] + gap)));
        foreach (NumberSlip slip in new[] { NumberSlip.Swapped, NumberSlip.Length, NumberSlip.OneDigit })
        {
            List<(NumberSlip Slip, WrongPart Part)> alike = found.FindAll(one => one.Slip == slip);
            if (slip == NumberSlip.Length && alike.Count == 0 && Repeated(parts, numbers, -gap) is { } repeated)
                return repeated;
            if (alike.Count > 0)
                return alike.Count == 1 ? alike[0].Part : null;
        }

        return null;
    }

    /// <summary>A line that was copied and not changed: what is too much is that part, and the one above it has the same number.</summary>
    private static WrongPart? Repeated(IReadOnlyList<Part> parts, IReadOnlyList<decimal> numbers, decimal surplus)
    {
        WrongPart? found = null;
        for (int i = 1; i < numbers.Count; i++)
        {
            if (numbers[i] != surplus || numbers[i - 1] != surplus)
                continue;
            if (found is not null)
                return null;
            found = new WrongPart(parts[i], surplus, null);
        }

        return found;
    }
}
