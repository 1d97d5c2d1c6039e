using Dateline.Dates;
using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Sourcing;

namespace Dateline.Language.Rules.Verbs;

/// <summary>Values that say the same; those that are not there are skipped. A vaguer date that contains the other agrees.</summary>
/// <param name="tolerance">How far two may lie apart: for dates, in days. Zero or more.</param>
public sealed class AgreeBody(IReadOnlyList<PathExpression> paths, decimal tolerance) : EntryBody
{
    public override IReadOnlyList<PathExpression> Paths { get; } = paths;

    public decimal Tolerance { get; } = tolerance;

    internal override Truth Holds(BoundEntry subject, World world)
    {
        Truth holds = Truth.True;
        for (int later = 1; later < Paths.Count; later++)
        {
            PathReading second = PathReader.Read(Paths[later], subject, world);
            for (int earlier = 0; earlier < later && second.Presence != Presence.Absent; earlier++)
            {
                PathReading first = PathReader.Read(Paths[earlier], subject, world);
                if (first.Presence != Presence.Absent)
                    holds = holds.And(AreAlike(first.Value, second.Value));
            }
        }

        return holds;
    }

    /// <summary>One finding: which of several values is the odd one, only the sources know.</summary>
    internal override void Report(RuleReport report)
    {
        for (int later = 1; later < Paths.Count; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                if (AreAlike(report.Read(Paths[earlier]).Value, report.Read(Paths[later]).Value) != Truth.False)
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
        string allowance = Tolerance > 0 ? $" where {Words.Number(Tolerance)} may be" : "";
        report.Add(FieldRuleFindings.AgreeFails(
            report.PlaceOf([here, there]),
            report.Sentence,
            $"{here.Text} is {ValueWords.Of(one)}, but {there.Text}{report.Whereabouts(there)} is {ValueWords.Of(other)}{apart}{allowance}",
            report.PlaceOfValue(there)));
    }

    private Truth AreAlike(in Value one, in Value other)
    {
        Truth same = Evaluator.AreEqual(one, other);
        if (same != Truth.False || Tolerance == 0)
            return same;
        if (one.Kind == ValueKind.Number)
            return (Distance.Of(one.Number, other.Number) <= Tolerance).ToTruth();
        if (Distance.LeastDays(one.Date!, other.Date!) > Tolerance)
            return Truth.False;
        return one.Date!.IsExactDay && other.Date!.IsExactDay ? Truth.True : Truth.Unknown;
    }
}
