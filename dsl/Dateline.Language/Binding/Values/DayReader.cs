using Dateline.Dates;
using Dateline.Language.Binding.Findings;

namespace Dateline.Language.Binding.Values;

/// <summary>Reads a date that is exact to the day.</summary>
internal static class DayReader
{
    /// <summary>The day number of 9999-12-31, the last that a day has in C#.</summary>
    private const long LastDay = 3_652_059;

    public static BoundValue Read(BindingContext context, in Written text)
    {
        BoundValue read = DateReader.Read(context, text);
        return read is DateValue value && !IsDay(value.Date)
            ? context.Fault(text.Span, DateFindings.NotADay(context.PlaceOf(text.Span), text.Text))
            : read;
    }

    /// <summary>A time of day would be lost: what is read as a day says nothing else.</summary>
    private static bool IsDay(EdtfDate date) =>
        date.IsExactDay && date.Features == EdtfFeatures.None && date.EarliestDay is >= 1 and <= LastDay;
}
