using Dateline.Dates;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Text;

namespace Dateline.Language.Binding.Values;

/// <summary>Reads a date as precise as the sources give it, in EDTF.</summary>
internal static class DateReader
{
    public static BoundValue Read(BindingContext context, in Written text)
    {
        if (context.Schema.Dates.Find(text.Text) is { } known)
            return new DateValue(known, text.Span);
        if (!EdtfDate.TryParse(text.Text, out EdtfDate? date, out EdtfProblem? problem))
            return context.Fault(text.Span, DateFindings.Of(context.PlaceOf(SpanOf(text, problem!)), context.PlaceOf(text.Span), text.Text, problem!, context.FieldName, context.Position));
        context.Schema.Dates.Remember(text.Text, date!);
        return new DateValue(date!, text.Span);
    }

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
