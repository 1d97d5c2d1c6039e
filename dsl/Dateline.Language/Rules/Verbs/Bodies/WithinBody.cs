using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>A number, date or moment that lies between two bounds, of which one may be left out.</summary>
/// <param name="notBelow">The lower bound is at most <paramref name="path"/>; null for none.</param>
/// <param name="notAbove"><paramref name="path"/> is at most the upper bound; null for none.</param>
public sealed class WithinBody(PathExpression path, ComparisonExpression? notBelow, ComparisonExpression? notAbove) : EntryBody
{
    public override string Code => RuleCodes.Within;

    public PathExpression Path { get; } = path;

    public ComparisonExpression? NotBelow { get; } = notBelow;

    public ComparisonExpression? NotAbove { get; } = notAbove;

    public override IReadOnlyList<PathExpression> Paths { get; } =
        [path, .. notBelow is null ? [] : PathsIn.Expression(notBelow.Left), .. notAbove is null ? [] : PathsIn.Expression(notAbove.Right)];

    internal override Truth Holds(BoundEntry subject, World world) => Test(NotBelow, subject, world).And(Test(NotAbove, subject, world));

    internal override void Report(RuleReport report)
    {
        bool isBelow = Test(NotBelow, report.Subject, report.World) == Truth.False;
        Expression bound = isBelow ? NotBelow!.Left : NotAbove!.Right;
        var field = bound as PathExpression;
        Told limit = field is null ? new Told("", Statement.Of(Evaluator.Evaluate(bound, report.Subject, report.World))) : report.Tell(field);
        report.Add(FieldRuleFindings.WithinFails(
            report.PlaceOf([Path, .. PathsIn.Expression(bound)]),
            report.Failed.Of(VerbFacts.Within(report.Tell(Path), limit, isBelow)),
            field is null ? null : report.PlaceOfValue(field)));
    }

    private static Truth Test(Expression? bound, BoundEntry subject, World world) =>
        bound is null ? Truth.True : Evaluator.Test(bound, subject, world);
}
