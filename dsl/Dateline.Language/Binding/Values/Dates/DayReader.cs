using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Values.Dates;

/// <summary>Reads a date that is exact to the day.</summary>
internal static class DayReader
{
    /// <summary>The day number of 9999-12-31, the last that a day has where it is compiled.</summary>
    private const long LastDay = 3_652_059;

    private const int LengthOfDay = 10;

    public static BoundValue Read(BindingContext context, in Written text)
    {
        BoundValue read = DateReader.Read(context, text, ScalarType.Day);
        if (read is not DateValue value || IsDay(value.Date))
            return read;
        var slot = Slot.Of(context, text, ScalarType.Day);
        return context.Fault(text.Span, DateFindings.NotADay(slot, text.Text, DayAlone(slot, value.Date)));
    }

    /// <summary>The day of a date with a time of day, or with a mark of doubt.</summary>
    private static IReadOnlyList<Offer> DayAlone(Slot slot, EdtfDate date)
    {
        bool isMore = date.Shape == EdtfShape.Single && date.Precision >= EdtfPrecision.Day && date.Text.Length > LengthOfDay;
        string condition = date.Features.Includes(EdtfFeatures.TimeOfDay) ? "the day is enough" : "the day is certain";
        return isMore && slot.Offer(date.Text.Substring(0, LengthOfDay), condition) is { } offer ? [offer] : [];
    }

    /// <summary>A time of day would be lost: what is read as a day says nothing else.</summary>
    private static bool IsDay(EdtfDate date) =>
        date.IsExactDay && date.Features == EdtfFeatures.None && date.EarliestDay is >= 1 and <= LastDay;
}
