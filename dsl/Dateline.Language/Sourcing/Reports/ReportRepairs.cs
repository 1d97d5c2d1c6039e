using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Sourcing.Reports;

/// <summary>
/// The honest ways out where a source reports another value. Whichever is taken, no source is left beside a value that it does
/// not give, nothing that one of them reports is lost, and nothing is found any more.
/// </summary>
internal static class ReportRepairs
{
    private const int MostNamed = 3;

    private const string ItsReason = "and add \"why\"";

    public static EquatableArray<Repair> Of(ContradictingReports reports, Report report)
    {
        string stated = ReportedText.AsTyped(reports.Field.Value);
        string reported = ReportedText.AsTyped(report.Value);
        string change = Change(reports, reported);
        IReadOnlyList<string> beside = reports.Beside(report);
        bool asksForReason = reports.AreContradictedBy(report);
        var titles = new List<string> { "The value is right: add \"why\" with the reason" };
        if (beside.Count > 0 && !asksForReason)
            titles.Add($"No source says {stated}, it is a slip: {change}");
        titles.Add(SourceIsRight());
        titles.Add($"A slip in what {Words.Quoted(report.Source.Id)} says: change {reported} to {stated}");
        return Alike(reports, report) is { } alike ? Choices(titles).Prepend(alike).ToEquatableArray() : Choices(titles);

        string SourceIsRight()
        {
            string source = report.Source.Id;
            string right = $"{Words.Quoted(source)} is right";
            if (beside.Count == 0)
                return $"{right}: {change}{(asksForReason ? ", " + ItsReason : "")}";
            return reports.Evidence.Sources is null
                ? $"{right}: {change}, add \"why\", and if {Words.List(beside, MostNamed, "or")} says {stated}, add that under \"says\""
                : $"{right}: {change}, with {source} under \"sources\", {Words.List(beside, MostNamed)} under \"says\" with {stated}, {ItsReason}";
        }
    }

    /// <summary>Of two texts that only their setting tells apart, one form is enough.</summary>
    private static Repair? Alike(ContradictingReports reports, Report report)
    {
        if (reports.Field.Value is not TextValue { Text: var text } || DifferentSetting.Of(reports.Field.Value, report.Value) is null)
            return null;
        Place place = reports.PlaceOf(report.Value);
        return new Repair($"They say the same: write both as {ReportedText.AsTyped(reports.Field.Value)}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, Offers.InFlow(text))));
    }

    /// <summary>For a source that is cited for the value, and reports another one.</summary>
    public static EquatableArray<Repair> OfBoth(ContradictingReports reports, Report report)
    {
        string stated = ReportedText.AsTyped(reports.Field.Value);
        string reported = ReportedText.AsTyped(report.Value);
        bool hasReason = reports.Evidence.Why is not null;
        string reason = hasReason ? "" : ", " + ItsReason;
        string saysIt = $"It says {stated}: delete {(reports.Evidence.Says.Count == 1 ? "\"says\"" : "its line under \"says\"")}";
        string both = $"It says both: write {reported} under \"note\" instead of \"says\"";
        if (reports.Beside(report).Count > 0)
            return Choices([$"It says {reported}: take it out of \"sources\"{reason}", saysIt, both]);
        return hasReason
            ? Choices([$"It says {reported}: name the source that says {stated} in its place under \"sources\"", saysIt, both])
            : Choices([
                saysIt,
                $"It says {reported}: {Change(reports, reported)}{(reports.AreContradictedBy(report) ? reason : "")}",
                "It says both: say under \"why\" which is right"]);
    }

    /// <summary>Parts make up the value that there was.</summary>
    private static string Change(ContradictingReports reports, string reported) =>
        $"change {ReportedText.AsTyped(reports.Field.Value)} to {reported}{(reports.Evidence.Parts.Count > 0 ? ", its parts too" : "")}";

    private static EquatableArray<Repair> Choices(IEnumerable<string> titles) =>
        titles.Select(title => new Repair(title, RepairSafety.Choice)).ToEquatableArray();
}
