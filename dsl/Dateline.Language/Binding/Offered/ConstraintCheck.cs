using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Binding.Offered;

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
        FieldConstraints asked = field.Constraints;
        if (asked.Length is { } length)
            Report(context, field, value, FieldLimits.OfLength(field.Name, BoundStatements.ValueOf(value), length.Min, length.Max));
        if (value is not ListValue list)
        {
            CheckOne(context, field, value);
            return;
        }

        foreach (BoundValue item in list.Items)
            CheckOne(context, field, item);
    }

    private static void CheckOne(BindingContext context, FieldSymbol field, BoundValue value)
    {
        FieldConstraints asked = field.Constraints;
        Report(context, field, value, value switch
        {
            IntegerValue or NumberValue or EstimateValue => FieldLimits.OfNumber(field.Name, BoundStatements.ValueOf(value), asked.Min, asked.Max),
            DateValue date => FieldLimits.OfDate(field.Name, date.Date, asked.Earliest, asked.Latest),
            DurationValue duration => FieldLimits.OfDuration(field.Name, duration.Duration, asked.Shortest, asked.Longest),
            TextValue text when asked.Matches is { } form => FieldLimits.OfForm(field.Name, text.Text, form),
            _ => null,
        });
    }

    private static void Report(BindingContext context, FieldSymbol field, BoundValue value, in Breach? breach)
    {
        if (breach is { } found)
            context.Report(AskedFindings.Of(context.PlaceOf(value.Span), field, found));
    }
}
