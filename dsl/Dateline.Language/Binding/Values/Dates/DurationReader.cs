using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Values.Dates;

/// <summary>Reads a length of time: <c>6 months</c>, <c>1 year 3 months</c>, or <c>P6M</c> as ISO 8601 has it.</summary>
internal static class DurationReader
{
    public static BoundValue Read(BindingContext context, in Written text)
    {
        if (DurationText.Read(text.Text) is { } duration)
            return new DurationValue(duration, text.Span);
        return context.Fault(text.Span, UnreadDurations.Explain(Slot.Of(context, text, ScalarType.Duration), text.Text));
    }
}
