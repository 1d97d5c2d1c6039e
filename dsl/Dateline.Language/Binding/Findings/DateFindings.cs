using Dateline.Dates;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

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
    private static readonly FindingDescriptor Number = new("DTL3086", "A number in place of a date");

    private const string LookUp = "Look the date up in your sources";

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [NoDate, OtherForm, Ambiguous, NotInCalendar, YearDigits, TimeOfDay, Reversed, SpanEnd, Level2, NoExactDay, Number];

    /// <param name="place">The date that is at fault: of two, the one in which the fault lies.</param>
    /// <param name="slot">The whole value, which a repair replaces.</param>
    /// <param name="offers">The readings of the problem that can stand there.</param>
    public static Finding Of(Place place, Slot slot, string text, EdtfProblem problem, IReadOnlyList<Offer> offers)
    {
        if (problem.Fault == EdtfFault.Placeholder)
            return ShapeFindings.Placeholder(place, text, slot.Site);
        bool isSlip = problem.Fault == EdtfFault.NotInCalendar;
        string unknownAs = problem.UnknownAs.Length > 0 ? problem.UnknownAs : text;
        Offer? unknown = problem.MayBeUnknown ? slot.Unknown(unknownAs, "its date is not known more exactly") : null;
        string advice = problem.MayBeUnknown ? $" {InPlaceOfAValue.Sentence(slot.Site, Offers.InBraces(unknownAs))}" : "";
        List<Repair> repairs = isSlip ? [new Repair(LookUp, RepairSafety.Choice)] : [];
        if (unknown is not null)
            repairs.Add(unknown.Repair);
        repairs.AddRange(offers.Select(offer => offer.Repair));
        return new Finding(DescriptorOf(problem.Fault), place, $"{Words.Quoted(text)} {Sentence(slot, problem)}.{advice}{Offer(slot, problem, offers, isSlip)}")
        {
            Repairs = repairs.ToEquatableArray(),
        };
    }

    public static Finding NotADay(Slot slot, string text, IReadOnlyList<Offer> offers) =>
        new(NoExactDay, slot.Place, $"This field takes one exact day, and {Words.Quoted(text)} is not one.{(offers.Count > 0 ? Offers.Write(offers) : " Days are written as 2021-10-06.")}")
        {
            Repairs = Offers.Repairs(offers),
        };

    private static string Sentence(Slot slot, EdtfProblem problem) => problem.Fault switch
    {
        EdtfFault.Ambiguous => $"can be read in {(problem.Readings.Count > 2 ? "several" : "two")} ways: {problem.Explanation}",
        EdtfFault.NotADate when IsDay(slot) && problem.Explanation == EdtfForm.Generally => "is not a date: days are written as 2021-10-06",
        EdtfFault.ForeignForm when IsDay(slot) && problem.Explanation == ForeignDate.WithT => $"{Predicate(problem.Fault)}: this field takes a day without a time",
        EdtfFault.Level2 when problem.Explanation == Dates.Level2.Explanation => "is a form of date that is not read here (EDTF level 2)",
        _ => $"{Predicate(problem.Fault)}: {(IsDay(slot) ? problem.Explanation.Replace(CalendarProblems.AndSeasons, "") : problem.Explanation)}",
    };

    /// <summary>The ways out, each as a sentence with a space before it.</summary>
    private static string Offer(Slot slot, EdtfProblem problem, IReadOnlyList<Offer> offers, bool isSlip)
    {
        string further = problem.Advice.Length > 0 ? $" {problem.Advice}." : "";
        if (offers.Count == 0 && problem.Readings.Count > 0 && IsDay(slot))
            return $"{further} This field takes one exact day, as in 2021-10-06.";
        if (offers.Count == 0)
            return isSlip ? $" {LookUp}.{further}" : further;
        if (problem.MayBeUnknown)
            return $" Only if {offers[0].Condition}, write {Offers.Shown(offers[0])}.{further}";
        return (isSlip ? $" {LookUp}; it may be {Offers.Listed(offers)}." : Offers.Write(offers)) + further;
    }

    private static bool IsDay(Slot slot) => slot.Type is ScalarType { Kind: ScalarKind.Day };

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
        EdtfFault.Number => Number,
        _ => NoDate,
    };

    private static string Predicate(EdtfFault fault) => fault switch
    {
        EdtfFault.ForeignForm => "is a date in another form",
        EdtfFault.NotInCalendar => "is not in the calendar",
        EdtfFault.YearDigits => "has a year that cannot be read",
        EdtfFault.TimeOfDay => "has a time that cannot be read",
        EdtfFault.Reversed => "runs backwards",
        EdtfFault.IntervalEnd => "is not a span of time",
        EdtfFault.Level2 => "is a form of date that is not read here",
        EdtfFault.Number => "is not a year",
        _ => "is not a date",
    };
}
