using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>Reads a whole number that is not negative, in plain digits. Leading zeros add nothing to a number.</summary>
internal static class CountReader
{
    public static BoundValue Read(BindingContext context, in Written text, ScalarType type)
    {
        BoundValue read = WholeNumbers.Read(context, text, type);
        if (read is not IntegerValue whole)
            return read;
        if (text.Text[0] is >= '0' and <= '9' || (whole.Number == 0 && text.Text[0] == '-'))
            return read;
        var slot = Slot.Of(context, text, type);
        return context.Fault(text.Span, text.Text[0] == '+'
            ? NumberFindings.Signed(slot, text.Text, slot.Offer(text.Text.Substring(1)))
            : NumberFindings.Negative(slot));
    }
}
