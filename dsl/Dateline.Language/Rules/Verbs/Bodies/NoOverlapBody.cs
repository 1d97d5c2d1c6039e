using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Groups;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>
/// Spans of time of which none begins before another of its group has ended. Spans that meet on a day do not overlap:
/// the one may end in its morning.
/// </summary>
/// <param name="ends">The beginning and the end, or one date that lasts.</param>
public sealed class NoOverlapBody(IReadOnlyList<PathExpression> ends, IReadOnlyList<PathExpression> per) : GroupBody(per, ends)
{
    public override string Code => RuleCodes.NoOverlap;

    public IReadOnlyList<PathExpression> Ends { get; } = ends;

    /// <summary>Spans that took part in one contradiction prove nothing about a third: one wrong date is one finding.</summary>
    internal override void Report(IReadOnlyList<GroupMember> group, bool isComplete)
    {
        StatedSpan[] spans =
        [
            .. group.Select(member => StatedSpan.Of(member, ((NoOverlapBody)member.Body).Ends)).OfType<StatedSpan>()
                .OrderBy(span => span.Days.LatestBegin),
        ];
        var open = new OpenSpans(spans);
        for (int i = 0; i < spans.Length; i++)
        {
            int longest = open.LongestBefore(Math.Min(i, open.CountBefore(spans[i].Days.EarliestEnd)));
            if (longest < 0 || !spans[i].Overlaps(spans[longest]))
            {
                open.Add(i);
                continue;
            }

            open.TakeOut(longest);
            Report(spans[i], spans[longest]);
        }
    }

    private void Report(StatedSpan one, StatedSpan other)
    {
        (StatedSpan later, StatedSpan earlier) = one.Member.Index > other.Member.Index ? (one, other) : (other, one);
        Diagnostics.Place earlierPlace = earlier.Member.Report.PlaceOf(((NoOverlapBody)earlier.Member.Body).Ends);
        later.Member.Report.Add(GroupRuleFindings.NoOverlapFails(
            later.Member.Report.PlaceOf(((NoOverlapBody)later.Member.Body).Ends),
            later.Member.Report.Failed.Of(ComparedFacts.NoOverlap(later.Text, earlier.Text, earlier.Member.InWords(earlierPlace), PerTexts)),
            earlierPlace));
    }
}
