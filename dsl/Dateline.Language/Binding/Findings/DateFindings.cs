using Dateline.Dates;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Binding.Findings;

/// <summary>Texts that are not the date which was asked for.</summary>
internal static class DateFindings
{
    private static readonly FindingDescriptor NoDate = new("DTL3050", "Not a date");
    private static readonly FindingDescriptor OtherForm = new("DTL3051", "A date in another form");
    private static readonly FindingDescriptor Ambiguous = new("DTL3052", "A date that can be read in two ways");
    private static readonly FindingDescriptor NotInCalendar = new("DTL3053", "A date that no calendar has");
    private static readonly FindingDescriptor YearDigits = new("DTL3054", "A year with too few or too many digits");
    private static readonly FindingDescriptor TimeOfDay = new("DTL3055", "A time that no clock shows");
    private static readonly FindingDescriptor Reversed = new("DTL3056", "A span that ends before it begins");
    private static readonly FindingDescriptor SpanEnd = new("DTL3057", "A span without a proper end");
    private static readonly FindingDescriptor Level2 = new("DTL3058", "A form of EDTF that is not read");
    private static readonly FindingDescriptor NoExactDay = new("DTL3059", "Not an exact day");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [NoDate, OtherForm, Ambiguous, NotInCalendar, YearDigits, TimeOfDay, Reversed, SpanEnd, Level2, NoExactDay];

    /// <param name="place">The date that is at fault.</param>
    /// <param name="whole">The whole value, which a repair replaces.</param>
    public static Finding Of(Place place, Place whole, string text, EdtfProblem problem, string field, ValuePosition position)
    {
        if (problem.Fault == EdtfFault.Placeholder)
            return ShapeFindings.Placeholder(place, text, field, position);
        var repairs = new List<Repair>(3);
        string advice = DateRepairs.Of(whole, text, problem, position, repairs);
        return new Finding(DescriptorOf(problem.Fault), place, $"{Words.Quoted(text)} {Predicate(problem.Fault)}: {problem.Explanation}.{advice}")
        {
            Repairs = repairs.ToEquatableArray(),
        };
    }

    public static Finding NotADay(Place place, string text) =>
        new(NoExactDay, place, $"{Words.Quoted(text)} is not one exact day of the years 1 to 9999. Here stands a day, written as 2021-10-06.");

    private static FindingDescriptor DescriptorOf(EdtfFault fault) => fault switch
    {
        EdtfFault.ForeignForm => OtherForm,
        EdtfFault.Ambiguous => Ambiguous,
        EdtfFault.NotInCalendar => NotInCalendar,
        EdtfFault.YearDigits => YearDigits,
        EdtfFault.TimeOfDay => TimeOfDay,
        EdtfFault.Reversed => Reversed,
        EdtfFault.IntervalEnd => SpanEnd,
        EdtfFault.Level2 => Level2,
        _ => NoDate,
    };

    private static string Predicate(EdtfFault fault) => fault switch
    {
        EdtfFault.ForeignForm => "is a date in another form",
        EdtfFault.Ambiguous => "can be read in two ways",
        EdtfFault.NotInCalendar => "is not in the calendar",
        EdtfFault.YearDigits => "has a year that cannot be read",
        EdtfFault.TimeOfDay => "has a time that cannot be read",
        EdtfFault.Reversed => "runs backwards",
        EdtfFault.IntervalEnd => "is not a span of time",
        EdtfFault.Level2 => "is a form of date that is not read here",
        _ => "is not a date",
    };
}
