using Dateline.Dates;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Schema;
using Dateline.Language.Text;
using Dateline.Language.Text.Patterns;

namespace Dateline.Language.Binding;

/// <summary>
/// Whether a value that was read is what its field asks for beyond its type. It stays the value that it is: a number that is too
/// large is reported here, and still moves what it moves.
/// </summary>
internal static class ConstraintCheck
{
    public static void Run(BindingContext context, FieldSymbol field, BoundValue value)
    {
        if (ReferenceEquals(field.Constraints, FieldConstraints.None))
            return;
        if (value is not ListValue list)
        {
            CheckLength(context, field, value);
            CheckOne(context, field, value);
            return;
        }

        if (field.Constraints.Length is { } length && !length.Includes(list.Items.Count))
            context.Report(AskedFindings.Length(context.PlaceOf(list.Span), field, list.Items.Count, length, "item"));
        foreach (BoundValue item in list.Items)
            CheckOne(context, field, item);
    }

    private static void CheckLength(BindingContext context, FieldSymbol field, BoundValue value)
    {
        if (field.Constraints.Length is not { } asked || value is not TextValue text)
            return;
        int length = CodePoints.Count(text.Text);
        if (!asked.Includes(length))
            context.Report(AskedFindings.Length(context.PlaceOf(text.Span), field, length, asked, "character"));
    }

    private static void CheckOne(BindingContext context, FieldSymbol field, BoundValue value)
    {
        switch (value)
        {
            case IntegerValue whole:
                CheckNumber(context, field, whole.Number, value);
                break;
            case NumberValue number:
                CheckNumber(context, field, number.Number, value);
                break;
            case DateValue date:
                CheckDate(context, field, date);
                break;
            case TextValue text:
                CheckForm(context, field, text);
                break;
        }
    }

    private static void CheckNumber(BindingContext context, FieldSymbol field, decimal number, BoundValue value)
    {
        if (field.Constraints.Min is { } least && number < least)
            context.Report(AskedFindings.TooSmall(context.PlaceOf(value.Span), field, number, least));
        if (field.Constraints.Max is { } most && number > most)
            context.Report(AskedFindings.TooLarge(context.PlaceOf(value.Span), field, number, most));
    }

    /// <summary>A date that may lie within is no mistake.</summary>
    private static void CheckDate(BindingContext context, FieldSymbol field, DateValue value)
    {
        if (field.Constraints.Earliest is { } earliest && EdtfDate.IsBefore(value.Date, earliest) == Truth.True)
            context.Report(AskedFindings.TooEarly(context.PlaceOf(value.Span), field, value.Date.Text, earliest.Text));
        if (field.Constraints.Latest is { } latest && EdtfDate.IsBefore(latest, value.Date) == Truth.True)
            context.Report(AskedFindings.TooLate(context.PlaceOf(value.Span), field, value.Date.Text, latest.Text));
    }

    private static void CheckForm(BindingContext context, FieldSymbol field, TextValue value)
    {
        if (field.Constraints.Matches is not { } pattern)
            return;
        PatternVerdict verdict = pattern.Compare(value.Text);
        if (verdict == PatternVerdict.Differs)
            context.Report(AskedFindings.Form(context.PlaceOf(value.Span), field, value.Text, pattern.Text));
        else if (verdict == PatternVerdict.TooLong)
            context.Report(AskedFindings.NotCompared(context.PlaceOf(value.Span), field));
    }
}
