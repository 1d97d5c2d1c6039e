using Dateline.Dates;
using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs;

/// <summary>A condition that an entry breaks where it is exactly false.</summary>
/// <param name="source">The text in which the condition has its spans.</param>
public sealed class CheckBody(Expression condition, string source) : EntryBody
{
    public Expression Condition { get; } = condition;

    /// <summary>As written, on one line.</summary>
    public string Text { get; } = Words.OnOneLine(source.Trim());

    public override IReadOnlyList<PathExpression> Paths { get; } = PathsIn.Expression(condition);

    internal override Truth Holds(BoundEntry subject, World world) => Evaluator.Test(Condition, subject, world);

    internal override void Report(RuleReport report)
    {
        var shown = new List<string>();
        var values = new List<string>();
        bool isAnyStated = false;
        foreach (PathExpression path in Paths)
        {
            if (shown.Contains(path.Text))
                continue;
            shown.Add(path.Text);
            PathReading reading = report.Read(path);
            isAnyStated |= reading.Presence != Presence.Absent;
            values.Add($"{path.Text} is {ValueWords.Of(reading)}");
        }

        IReadOnlyList<string> missing = AskedFields.MissingIn(Condition, report.Subject, report.World);
        string picture = ExpressionPicture.Draw(Condition, source, report.Subject, report.World);
        report.Add(EntryRuleFindings.CheckFails(
            report.PlaceOf(Paths), report.Subject.Id, report.Rule, report.Message, Text, values, picture, missing, isSlip: isAnyStated || missing.Count == 0));
    }
}
