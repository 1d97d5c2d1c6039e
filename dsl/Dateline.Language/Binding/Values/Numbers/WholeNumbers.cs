using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>What counts and integers have in common.</summary>
internal static class WholeNumbers
{
    public static BoundValue Read(BindingContext context, in Written text, ScalarType type)
    {
        string digits = MinusSigns.Unified(text.Text);
        // A sign is one mistake in a count, whatever dash it is.
        if (type.Kind != ScalarKind.Count)
            MinusSigns.Report(context, text, digits);
        if (!Digits.AreWhole(digits))
            return context.Fault(text.Span, UnreadNumbers.Explain(Slot.Of(context, text, type), digits));
        return Digits.ToWhole(digits) is { } whole
            ? new IntegerValue(whole, text.Span)
            : context.Fault(text.Span, NumberFindings.TooLarge(Slot.Of(context, text, type), digits));
    }
}
