using Dateline.Dates;
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

    /// <summary>
    /// Each that overlaps one written before it is a finding, whatever else is found of the two: what is excused at one says nothing of another. What one value
    /// explains is told once, by what the findings rest on.
    /// </summary>
    internal override void Report(IReadOnlyList<GroupMember> group, bool isComplete)
    {
        StatedSpan[] spans =
        [
            .. group.Select(member => StatedSpan.Of(member, EndsOf(member))).OfType<StatedSpan>().OrderBy(span => span.Days.LatestBegin),
        ];
        var open = new OpenSpans(spans);
        foreach (int i in Enumerable.Range(0, spans.Length).OrderBy(i => spans[i].Member.Index))
        {
            if (open.Overlapping(spans[i].Days) is >= 0 and var longest)
                Report(spans[i], spans[longest], !open.IsOverlappedBesides(spans[i].Days, longest), open);
            open.Add(i);
        }
    }

    private static IReadOnlyList<PathExpression> EndsOf(GroupMember member) => ((NoOverlapBody)member.Body).Ends;

    private void Report(StatedSpan later, StatedSpan earlier, bool isOnly, OpenSpans open)
    {
        (IReadOnlyList<PathExpression> ends, IReadOnlyList<PathExpression> others) = (EndsOf(later.Member), EndsOf(earlier.Member));
        bool isFirst = later.Days.LatestBegin < earlier.Days.LatestBegin;
        (int met, int otherMet) = isFirst ? (ends.Count - 1, 0) : (0, others.Count - 1);
        Diagnostics.Place earlierPlace = earlier.Member.Report.PlaceOf(others);
        later.Member.Report.Add(
            GroupRuleFindings.NoOverlapFails(
                later.Member.Report.PlaceOf([ends[met], .. ends]),
                later.Member.Report.Failed.Of(ComparedFacts.NoOverlap(later.Text, earlier.Text, earlier.Member.InWords(earlierPlace), PerTexts)),
                earlierPlace),
            PairGrounds.Of(
                new SettlingEnds(later.Member, ends, met, end => later.Without(end, ends) is not { } left || open.Overlapping(left) < 0),
                isOnly ? new SettlingEnds(earlier.Member, others, otherMet, end => earlier.Without(end, others) is not { } left || !DateSpan.CertainlyOverlap(left, later.Days)) : null));
    }
}
