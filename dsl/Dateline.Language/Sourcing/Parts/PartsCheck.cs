using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Sourcing.Parts;

/// <summary>
/// The parts of a number make up the number; those of a change its size. Where a part of a change has a sign, all of them say
/// in which direction they go, and together they go where the change goes.
/// </summary>
internal static class PartsCheck
{
    private static readonly NumberLimits NumberLimitsOfCounts = new(0, null);

    public static void Check(BoundEntry entry, BoundField field, Evidence evidence, List<RuleFinding> findings)
    {
        if (evidence.Parts.Count == 0 || evidence.IsDamaged)
            return;
        if (field.Value is EstimateValue or ChangeValue { Delta: EstimateValue } or ChangeValue { From: not null, To: EstimateValue } or ChangeValue { From: EstimateValue } || evidence.Parts.Any(part => part.Value is EstimateValue || IsBounded(part, field)))
        {
            CheckEstimates(entry, field, evidence, findings);
            return;
        }

        if (WholeOf(field.Value) is not { } whole)
            return;
        decimal sum = 0;
        bool haveSigns = false;
        var numbers = new List<decimal>(evidence.Parts.Count);
        foreach (Part part in evidence.Parts)
        {
            // What one part is, nobody knows or could read: then nobody knows the sum.
            if (BoundStatements.NumberOf(part.Value) is not { } number || !Amounts.TryAdd(sum, number, out sum))
                return;
            haveSigns |= number < 0;
            numbers.Add(number);
        }

        decimal meant = field.Value is ChangeValue && !haveSigns ? Math.Abs(whole) : whole;
        if (sum != meant)
            findings.Add(PartsFindings.DoNotAddUp(entry, field, evidence, sum, meant, sum == -meant ? null : WrongPart.Find(evidence.Parts, numbers, sum, meant)));
    }

    /// <summary>What is partly known can add up as long as one of the numbers that it may be does.</summary>
    private static void CheckEstimates(BoundEntry entry, BoundField field, Evidence evidence, List<RuleFinding> findings)
    {
        Value whole = field.Value is ChangeValue change ? BoundStatements.SizeOf(change) : BoundStatements.ValueOf(field.Value);
        Value sum = Value.Of(0m);
        foreach (Part part in evidence.Parts)
            sum = Arithmetic.Add(sum, IsBounded(part, field) ? NumberLimitsOfCounts.Value : BoundStatements.ValueOf(part.Value));
        // Parts of a change without signs make up how far it goes, in whichever direction.
        bool mayFall = field.Value is ChangeValue && !evidence.Parts.Any(part => ValueRange.Of(BoundStatements.ValueOf(part.Value)).Low is { IsKnown: true, Number: < 0 });
        bool addsUp = Comparison.AreEqual(sum, whole) != Truth.False || (mayFall && Comparison.AreEqual(sum, Arithmetic.Subtract(Value.Of(0m), whole)) != Truth.False);
        if (!addsUp)
            findings.Add(PartsFindings.CannotAddUp(entry, field, evidence, sum, whole));
    }

    /// <summary>Nobody knows the part; but those that make up a count are counts, which are not below zero. A part of a change may be.</summary>
    private static bool IsBounded(Part part, BoundField field) => part.Value is UnknownValue && field.Symbol.Type is ScalarType { Kind: ScalarKind.Count };

    private static decimal? WholeOf(BoundValue value) => value switch
    {
        ChangeValue { Delta: { } delta } => BoundStatements.NumberOf(delta),
        ChangeValue { From: { } from, To: { } to } when BoundStatements.NumberOf(from) is { } before && BoundStatements.NumberOf(to) is { } after =>
            Amounts.TryDifference(before, after, out decimal difference) ? difference : null,
        _ => BoundStatements.NumberOf(value),
    };
}
