using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Values.Changes;

/// <summary>A step with what it led to: <c>-10 -> 20</c>, <c>-10 (to 20)</c>. What it was before follows from the two.</summary>
internal static class Steps
{
    /// <summary>The fault of a step in place of the count before the arrow; null where the half is none.</summary>
    public static BoundValue? Fault(BindingContext context, in Written half, string after, FieldType type)
    {
        bool isStep = type is ScalarType { Kind: ScalarKind.Count } && half.Text.Length > 1 && half.Text[0] is '+' or '-' && half.Text.Trim('+', '-', '0').Length > 0;
        if (!isStep || Before(half.Text, after) is not { } before)
            return null;
        var slot = Slot.Of(context, half, type);
        return slot.Offer(before) is { } offer ? context.Fault(half.Span, ChangeFindings.StepBefore(slot, half.Text, offer)) : null;
    }

    /// <summary>What it was; null where one of the two is no whole number.</summary>
    public static string? Before(string step, string after)
    {
        bool areWhole = Digits.AreWhole(step) && Digits.AreWhole(after) && step.Length < 18 && after.Length < 18;
        return areWhole && Digits.ToWhole(after) - Digits.ToWhole(step) is { } before ? Words.Number(before) : null;
    }
}
