using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs;

/// <summary>Values that say the same; those that are not there are skipped. A vaguer date that contains the other agrees.</summary>
/// <param name="tolerance">How far two may lie apart: for dates, in days. Zero or more.</param>
public sealed class AgreeBody(IReadOnlyList<PathExpression> paths, decimal tolerance) : PairBody(paths)
{
    public decimal Tolerance { get; } = tolerance;

    /// <summary>One finding: which of several values is the odd one, only the sources know.</summary>
    internal override void Report(RuleReport report)
    {
        for (int later = 1; later < Paths.Count; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                if (Relation.HoldsBetween(report.Read(Paths[earlier]).Value, report.Read(Paths[later]).Value) != Truth.False)
                    continue;
                bool isAtLater = Paths[later].IsOwn || !Paths[earlier].IsOwn;
                Report(report, Paths[isAtLater ? later : earlier], Paths[isAtLater ? earlier : later]);
                return;
            }
        }
    }

    private void Report(RuleReport report, PathExpression here, PathExpression there)
    {
        Value one = report.Read(here).Value;
        Value other = report.Read(there).Value;
        string apart = (one.Kind, one.Date, other.Date) switch
        {
            (ValueKind.Number, _, _) => $", {Words.Number(Distance.Of(one.Number, other.Number))} apart",
            (_, { } a, { } b) when Distance.LeastDays(a, b) is > 0 and var days => $", {Words.Count(days, "day")} apart",
            _ => "",
        };
        string allowance = Tolerance > 0 ? $" where {Words.Number(Tolerance)} is allowed" : "";
        report.Add(FieldRuleFindings.AgreeFails(
            report.PlaceOf([here, there]),
            report.Sentence,
            $"{here.Text} is {ValueWords.Of(one)}, but {there.Text}{report.Whereabouts(there)} is {ValueWords.Of(other)}{apart}{allowance}",
            report.PlaceOfValue(there)));
    }

    private protected override Truth HoldsOf(PathStatements statements) => Verdicts.OfPairs(statements, Relation);

    private Alike Relation => new(Tolerance);
}
