using Dateline.Language.Binding.Findings;

namespace Dateline.Language.Binding.Values;

/// <summary>Reads a date that is exact to the day.</summary>
internal static class DayReader
{
    public static BoundValue Read(BindingContext context, in Written text)
    {
        BoundValue read = DateReader.Read(context, text);
        return read is DateValue { Date.IsExactDay: false }
            ? context.Fault(text.Span, DateFindings.NotADay(context.PlaceOf(text.Span), text.Text))
            : read;
    }
}
