using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;

namespace Dateline.Language.Binding.Values.Dates;

/// <summary>Reads a date as precise as the sources give it, in EDTF.</summary>
internal static class DateReader
{
    /// <param name="type">The type that asks for it: a day is a date, too.</param>
    public static BoundValue Read(BindingContext context, in Written text, ScalarType type)
    {
        if (context.Schema.Dates.Find(text.Text) is { } known)
            return new DateValue(known, text.Span);
        if (!EdtfDate.TryParseUnmistakable(text.Text, out EdtfDate? date, out EdtfProblem? problem))
        {
            var slot = Slot.Of(context, text, type);
            return context.Fault(text.Span, DateFindings.Of(context.PlaceOf(SpanOf(text, problem!)), slot, text.Text, problem!, OffersOf(slot, problem!)));
        }

        context.Schema.Dates.Remember(text.Text, date!);
        return new DateValue(date!, text.Span);
    }

    /// <summary>The fault of a text that is a date only with the brackets around it; null where it is none at all.</summary>
    public static FaultyValue? Unread(BindingContext context, Slot slot, string text)
    {
        if (EdtfDate.TryParseUnmistakable(text, out _, out EdtfProblem? problem) || problem is { Fault: EdtfFault.NotADate })
            return null;
        return context.Fault(slot.Place.Span, DateFindings.Of(slot.Place, slot, text, problem!, OffersOf(slot, problem!)));
    }

    /// <summary>The readings that can stand there, the likeliest first.</summary>
    private static IReadOnlyList<Offer> OffersOf(Slot slot, EdtfProblem problem) =>
        [.. problem.Readings.Select(reading => slot.Offer(reading.Text, reading.Condition)).OfType<Offer>()];

    /// <summary>The date that is at fault: of two, the one in which the fault lies; never a part of a date.</summary>
    private static TextSpan SpanOf(in Written text, EdtfProblem problem)
    {
        int start = 0;
        int end = text.Text.Length;
        for (int i = 0; i < text.Text.Length; i++)
        {
            int separator = LengthOfSeparator(text.Text, i);
            if (separator > 0 && i + separator <= problem.Offset)
                start = i + separator;
            if (separator > 0 && i >= problem.Offset + problem.Length)
                end = Math.Min(end, i);
        }

        return start == 0 && end == text.Text.Length ? text.Span : text.SpanOf(start, end - start);
    }

    private static int LengthOfSeparator(string text, int index) =>
        text[index] == '/' ? 1 : text[index] == '.' && index + 1 < text.Length && text[index + 1] == '.' ? 2 : 0;
}
