using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Groups;

namespace Dateline.Language.Rules.Verbs;

/// <summary>
/// Spans of time of which none begins before another of its group has ended. Spans that meet on a day do not overlap:
/// the one may end in its morning.
/// </summary>
/// <param name="ends">The beginning and the end, or one date that lasts.</param>
public sealed class NoOverlapBody(IReadOnlyList<PathExpression> ends, IReadOnlyList<PathExpression> per) : GroupBody(per, ends)
{
    public IReadOnlyList<PathExpression> Ends { get; } = ends;

    /// <summary>Spans that took part in one contradiction prove nothing about a third: one wrong date is one finding.</summary>
    internal override void Report(IReadOnlyList<GroupMember> group, bool isComplete)
    {
        var spans = new List<CertainSpan>();
        foreach (GroupMember member in group)
        {
            if (CertainSpan.Of(member, ((NoOverlapBody)member.Body).Ends) is { } span)
                spans.Add(span);
        }

        CertainSpan? longest = null;
        foreach (CertainSpan span in spans.OrderBy(span => span.Begin))
        {
            if (longest is not null && span.Begin < longest.End)
            {
                Report(span, longest);
                longest = null;
            }
            else if (longest is null || span.End > longest.End)
            {
                longest = span;
            }
        }
    }

    private void Report(CertainSpan one, CertainSpan other)
    {
        (CertainSpan later, CertainSpan earlier) = one.Member.Index > other.Member.Index ? (one, other) : (other, one);
        Diagnostics.Place earlierPlace = earlier.Member.Report.PlaceOf(((NoOverlapBody)earlier.Member.Body).Ends);
        later.Member.Report.Add(GroupRuleFindings.NoOverlapFails(
            later.Member.Report.PlaceOf(((NoOverlapBody)later.Member.Body).Ends),
            later.Member.Report.Sentence,
            $"{later.Text} overlaps {earlier.Text} of {earlier.Member.InWords(earlierPlace)}, and only one at a time {(Per.Count == 0 ? "" : $"per {PerInWords} ")}is allowed",
            earlierPlace));
    }
}
