using System.Globalization;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>Reads a number with a decimal point.</summary>
internal static class NumberReader
{
    /// <summary>A decimal keeps at least this many digits exactly; it would round the rest without a word.</summary>
    private const int MostDigits = 28;

    public static BoundValue Read(BindingContext context, in Written text, ScalarType type)
    {
        string digits = MinusSigns.Unified(text.Text);
        MinusSigns.Report(context, text, digits);
        if (!Digits.AreDecimal(digits))
            return context.Fault(text.Span, UnreadNumbers.Explain(Slot.Of(context, text, type), digits));
        return digits.Length - Digits.SignOf(digits) <= MostDigits
            && decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? new NumberValue(number, text.Span)
            : context.Fault(text.Span, NumberFindings.TooLarge(Slot.Of(context, text, type), digits));
    }
}
