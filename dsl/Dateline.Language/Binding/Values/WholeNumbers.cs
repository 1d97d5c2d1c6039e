using Dateline.Language.Binding.Findings;
using Dateline.Language.Schema;

namespace Dateline.Language.Binding.Values;

/// <summary>What counts and integers have in common.</summary>
internal static class WholeNumbers
{
    public static BoundValue Read(BindingContext context, in Written text, ScalarType type)
    {
        MinusSigns.Unify(context, text, out string digits);
        if (!Digits.AreWhole(digits))
            return context.Fault(text.Span, UnreadNumbers.Explain(context.PlaceOf(text.Span), digits, type, context.Position));
        return Digits.ToWhole(digits) is { } whole
            ? new IntegerValue(whole, text.Span)
            : context.Fault(text.Span, NumberFindings.TooLarge(context.PlaceOf(text.Span), digits));
    }
}
