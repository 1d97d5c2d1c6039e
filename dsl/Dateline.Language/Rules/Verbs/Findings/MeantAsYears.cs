using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Findings;

/// <summary>
/// A month that may be meant as two years: <c>2009-10</c> is October 2009 for the standard, and a season of sports or a school year for
/// others. Where it contradicts a date with which the two years agree, that is said.
/// </summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Years">The two years as the language writes them: <c>2009/2010</c>.</param>
internal sealed record MeantAsYears(Place Place, string Month, string Years)
{
    public string Sentence => $" If {Words.Quoted(Month)} is meant as two years and not as a month, write {Years}.";

    public Repair Repair => new($"It is meant as two years, and not as a month: write {Years}", RepairSafety.Choice, Collections.EquatableArray.Of(new TextEdit(Place.Path, Place.Span, Years)));

    /// <summary>Null where neither of the two is such a month, or its years would not agree either.</summary>
    public static MeantAsYears? Of(RuleReport report, PathExpression one, PathExpression other, IRelation relation) =>
        Of(report, one, report.Read(other).Value, relation) ?? Of(report, other, report.Read(one).Value, relation);

    private static MeantAsYears? Of(RuleReport report, PathExpression path, in Value other, IRelation relation)
    {
        if (report.Read(path).Value.Date is not { Text: var month } || !SeasonOrYears.IsYearAndNext(month, out string mark) || report.PlaceOfValue(path) is not { } place)
            return null;
        string years = SeasonOrYears.AsYears(month, mark);
        return EdtfDate.TryParse(years, out EdtfDate? date, out _) && relation.HoldsBetween(Value.Of(date!), other) != Truth.False ? new MeantAsYears(place, month, years) : null;
    }
}
