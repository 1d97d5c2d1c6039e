using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>Numbers, and the items of lists of numbers, that make a total.</summary>
/// <param name="totalText">As written.</param>
/// <param name="tolerance">How far sum and total may lie apart; zero or more.</param>
public sealed class SumBody(IReadOnlyList<PathExpression> parts, Expression total, string totalText, decimal tolerance) : EntryBody
{
    public override string Code => RuleCodes.Sum;

    public IReadOnlyList<PathExpression> Parts { get; } = parts;

    public Expression Total { get; } = total;

    public string TotalText { get; } = totalText;

    public decimal Tolerance { get; } = tolerance;

    public override IReadOnlyList<PathExpression> Paths { get; } = [.. parts, .. PathsIn.Expression(total)];

    internal override Truth Holds(BoundEntry subject, World world) =>
        Verdicts.OfSum(Sum(subject, world), Evaluator.Evaluate(Total, subject, world), Tolerance);

    internal override void Report(RuleReport report)
    {
        Value sum = Sum(report.Subject, report.World);
        Value stated = Evaluator.Evaluate(Total, report.Subject, report.World);
        (Told Told, bool IsList)[] added = [.. Parts.Select(part => (report.Tell(part) is var told ? told with { Statement = Added(part, told.Statement) } : default, IsList(part)))];
        report.Add(FieldRuleFindings.SumFails(
            report.PlaceOf([.. PathsIn.Expression(Total), .. Parts]),
            report.Failed.Of(VerbFacts.Sum(added, sum, TotalText, Total is NumberLiteral, stated))));
    }

    private Value Sum(BoundEntry subject, World world)
    {
        Value sum = Value.Of(0m);
        foreach (PathExpression part in Parts)
            sum = Verdicts.Sum(sum, Added(part, PathReader.Read(part, subject, world).Statement), IsList(part));
        return sum;
    }

    private static Statement Added(PathExpression part, in Statement read) => Verdicts.PartOfSum(read, IsList(part), new NumberLimits(part.Least, part.Most));

    private static bool IsList(PathExpression part) => part.Type.Kind == ExpressionKind.List;
}
