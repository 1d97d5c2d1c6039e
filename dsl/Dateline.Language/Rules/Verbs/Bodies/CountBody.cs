using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>How many items a list may have. An entry that is named twice is one, or a slip for another one.</summary>
public sealed class CountBody(PathExpression list, int? least, int? most) : EntryBody
{
    public override string Code => RuleCodes.Count;

    public PathExpression List { get; } = list;

    public int? Least { get; } = least;

    public int? Most { get; } = most;

    public override IReadOnlyList<PathExpression> Paths { get; } = [list];

    internal override Truth Holds(BoundEntry subject, World world) =>
        Verdicts.OfCount(PathReader.Read(List, subject, world).Statement, Least, Most);

    internal override void Report(RuleReport report)
    {
        int count = Items.Count(report.Read(List).Statement)?.Named ?? 0;
        string asked = Allowance.InWords(Least, Most);
        int surplus = count < Least ? count - Least.Value : count - Most ?? 0;
        report.Add(EntryRuleFindings.CountFails(report.PlaceOf(Paths), report.Failed.Count(List.Text, count, asked), List.Text, count, asked, surplus));
    }
}
