using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>A condition that an entry breaks where it is exactly false.</summary>
/// <param name="source">The text in which the condition has its spans.</param>
public sealed class CheckBody(Expression condition, string source) : EntryBody
{
    public override string Code => RuleCodes.Check;

    public Expression Condition { get; } = condition;

    /// <summary>As written, on one line.</summary>
    public string Text { get; } = Words.OnOneLine(source.Trim());

    public override IReadOnlyList<PathExpression> Paths { get; } = PathsIn.Expression(condition);

    internal override Truth Holds(BoundEntry subject, World world) => Evaluator.Test(Condition, subject, world);

    internal override void Report(RuleReport report)
    {
        IReadOnlyList<Told> values = report.TellEach(Paths);
        bool isAnyStated = values.Any(value => !value.Statement.IsAbsent);
        IReadOnlyList<string> missing = AskedFields.MissingIn(Condition, report.Subject, report.World);
        string picture = ExpressionPicture.Draw(Condition, source, report.Subject, report.World);
        IReadOnlyList<FailingItem> items = FailingItems.In(Condition, report.Subject, report.World);
        report.Add(EntryRuleFindings.CheckFails(
            report.PlaceOf(Paths), report.Failed.Check(Text, values), picture, missing, items, isSlip: isAnyStated || missing.Count == 0));
    }
}
