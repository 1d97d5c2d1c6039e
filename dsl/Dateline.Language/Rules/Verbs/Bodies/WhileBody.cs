using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>A series that has one of these values just before the event, or none of them.</summary>
/// <param name="isAmong">Whether the series has one of the values.</param>
/// <param name="values">As written.</param>
public sealed class WhileBody(InListExpression isAmong, IReadOnlyList<string> values, bool isForbidden) : EntryBody
{
    public override string Code => RuleCodes.While;

    public InListExpression IsAmong { get; } = isAmong;

    /// <summary>As written.</summary>
    public IReadOnlyList<string> Values { get; } = values;

    /// <summary>The values are those that the series must not have.</summary>
    public bool IsForbidden { get; } = isForbidden;

    public override IReadOnlyList<PathExpression> Paths { get; } = PathsIn.Expression(isAmong);

    internal override Truth Holds(BoundEntry subject, World world)
    {
        Truth holds = Evaluator.Test(IsAmong, subject, world);
        return IsForbidden ? holds.Not() : holds;
    }

    internal override void Report(RuleReport report)
    {
        var series = (PathExpression)IsAmong.Item;
        report.Add(FieldRuleFindings.WhileFails(report.PlaceOf(Paths), report.Failed.Of(VerbFacts.While(report.Tell(series), Values, IsForbidden))));
    }
}
