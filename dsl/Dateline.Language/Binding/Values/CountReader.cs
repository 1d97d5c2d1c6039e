using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;

namespace Dateline.Language.Binding.Values;

/// <summary>Reads a whole number that is not negative, in plain digits. Leading zeros add nothing to a number.</summary>
internal static class CountReader
{
    public static BoundValue Read(BindingContext context, in Written text)
    {
        BoundValue read = WholeNumbers.Read(context, text, ScalarType.Count);
        if (read is not IntegerValue whole)
            return read;
        if (whole.Number < 0)
            return context.Fault(text.Span, NumberFindings.Negative(context.PlaceOf(text.Span), text.Text));
        return text.Text[0] == '+'
            ? context.Fault(text.Span, NumberFindings.NotDigits(context.PlaceOf(text.Span), text.Text, ScalarType.Count, Words.Number(whole.Number)))
            : read;
    }
}
