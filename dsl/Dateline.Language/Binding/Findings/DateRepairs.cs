using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml;

namespace Dateline.Language.Binding.Findings;

/// <summary>What may be written in place of a date that cannot be read: as a sentence, and as repairs.</summary>
internal static class DateRepairs
{
    private const string LookUp = "Look the date up in your sources";

    /// <summary>What no calendar has is a slip somewhere: which digit is wrong, only the source knows.</summary>
    /// <param name="whole">The whole value, which a repair replaces.</param>
    /// <param name="repairs">Takes the repairs, the likeliest first.</param>
    /// <returns>The sentences that offer them, with a blank before; empty where there is none.</returns>
    public static string Of(Place whole, string text, EdtfProblem problem, ValuePosition position, List<Repair> repairs)
    {
        bool isSlip = problem.Fault == EdtfFault.NotInCalendar;
        if (isSlip)
            repairs.Add(new Repair(LookUp, RepairSafety.Choice));
        string advice = "";
        if (problem.MayBeUnknown)
        {
            string unknown = Unknown(whole, text, position, repairs);
            advice = $" {unknown}";
        }

        if (problem.Repaired is { } first)
            repairs.Add(Write(whole, first, problem.Meaning));
        if (problem.Other is { } other)
            repairs.Add(Write(whole, other, problem.OtherMeaning));
        return advice + Offer(problem, isSlip);
    }

    private static string Offer(EdtfProblem problem, bool isSlip) => problem switch
    {
        { Repaired: null } => isSlip ? $" {LookUp}." : "",
        { Other: { } other } => $" Write {Shown(problem.Repaired)}{If(problem.Meaning)}, or {Shown(other)}{If(problem.OtherMeaning)}.",
        { MayBeUnknown: true } => $" Only if {problem.Meaning}, write {Shown(problem.Repaired)}.",
        _ => isSlip ? $" {LookUp}; it may be {Shown(problem.Repaired)}." : $" Write {Shown(problem.Repaired)}{If(problem.Meaning)}.",
    };

    /// <summary>Where the exact time is not said, the words of the source are the reason why it is unknown.</summary>
    private static string Unknown(Place whole, string text, ValuePosition position, List<Repair> repairs)
    {
        string reason = Quoting.Quote(text);
        if (position == ValuePosition.Field)
            repairs.Add(Write(whole, $"{{ unknown: {reason} }}", "its date is not known more exactly"));
        return InPlaceOfAValue.Sentence(position, "", reason);
    }

    private static Repair Write(Place whole, string text, string meaning) => new(
        $"Write {text}{If(meaning)}",
        RepairSafety.Choice,
        Collections.EquatableArray.Of(new TextEdit(whole.Path, whole.Span, text)));

    private static string If(string meaning) => meaning.Length == 0 ? "" : $" if {meaning}";

    /// <summary>The dots at the end of a date and the one at the end of a sentence are told apart by quotes.</summary>
    private static string Shown(string date) => date.EndsWith(".", StringComparison.Ordinal) ? $"\"{date}\"" : date;
}
