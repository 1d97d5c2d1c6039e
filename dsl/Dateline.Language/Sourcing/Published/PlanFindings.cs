using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;

namespace Dateline.Language.Sourcing.Published;

/// <summary>What is said of plans that nobody came back to.</summary>
public static class PlanFindings
{
    private static readonly FindingDescriptor Over = new("DTL3122", "A plan whose day has passed", Severity.Warning) { Rule = BuiltInRules.HasHappened };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Over];

    /// <param name="day">The day of the check.</param>
    internal static RuleFinding IsOver(BoundEntry entry, DateValue date, EdtfDate day)
    {
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(entry.Id, longest)} was planned for {date.Date.Text}, and the day of this check is {day.Text}.");
        var finding = new Finding(Over, entry.File.PlaceOf(date.Span), $"{sentence} Has it happened, was it cancelled, or was it moved?")
        {
            Label = $"before {day.Text}",
            Subject = Words.FieldOf(entry.Id, "date"),
            Picture = $"{date.Date.Text}: {entry.Id}     <     {day.Text}: this check",
            Repairs = EquatableArray.Of(
                new Repair("It happened: delete the line with its status, and correct its date", RepairSafety.Choice),
                new Repair("It did not: write status: cancelled", RepairSafety.Choice),
                new Repair("It was put off: correct its date, or let the new event name this one", RepairSafety.Choice)),
        };
        return new RuleFinding(entry, finding) { Grounds = new Grounds([Suspect.Of(entry, date)]) };
    }
}
