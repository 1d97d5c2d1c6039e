using Dateline.Dates;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>Values that say the same; those that are not there are skipped. A vaguer date that contains the other agrees.</summary>
/// <param name="tolerance">How far two may lie apart: a number counts days, for dates. Zero or more.</param>
public sealed class AgreeBody(IReadOnlyList<PathExpression> paths, Amount tolerance) : PairBody(paths)
{
    public override string Code => RuleCodes.Agree;

    public Amount Tolerance { get; } = tolerance;

    /// <summary>One finding: which of several values is the odd one, only the sources know.</summary>
    internal override void Report(RuleReport report)
    {
        if (BrokenPairs.FirstIn(new PathStatements(Paths, report.Subject, report.World), Relation) is not { } broken)
            return;
        bool isAtLater = BrokenPairs.IsAtLater(Paths[broken.Earlier].IsOwn, Paths[broken.Later].IsOwn);
        PathExpression here = Paths[isAtLater ? broken.Later : broken.Earlier];
        PathExpression there = Paths[isAtLater ? broken.Earlier : broken.Later];
        report.Add(FieldRuleFindings.AgreeFails(
            report.PlaceOf([here, there]),
            report.Failed.Of(VerbFacts.Agree(report.Tell(here), report.Tell(there), Tolerance)),
            report.PlaceOfValue(there),
            MeantAsYears.Of(report, here, there, Relation)));
    }

    private protected override Truth HoldsOf(PathStatements statements) => Verdicts.OfPairs(statements, Relation);

    private Alike Relation => new(Tolerance);
}
