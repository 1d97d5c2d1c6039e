using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Groups;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>Spans of time of which only so many of a group may be at once. Those that meet on a day are not at once: the one may end in its morning.</summary>
/// <param name="most">So many may be.</param>
/// <param name="ends">The beginning and the end, or one date that lasts.</param>
public sealed class AtOnceBody(int most, IReadOnlyList<PathExpression> ends, IReadOnlyList<PathExpression> per) : GroupBody(per, ends)
{
    public override string Code => RuleCodes.AtOnce;

    public int Most { get; } = most;

    public IReadOnlyList<PathExpression> Ends { get; } = ends;

    /// <summary>A stretch of time in which there are too many is one finding, where it begins, or at the first that nothing excuses.</summary>
    internal override void Report(IReadOnlyList<GroupMember> group, bool isComplete)
    {
        StatedSpan[] spans = [.. group.Select(member => StatedSpan.Of(member, ((AtOnceBody)member.Body).Ends)).OfType<StatedSpan>()];
        DateSpan[] days = [.. spans.Select(span => span.Days)];
        var said = new HashSet<int>();
        foreach (Crowd crowd in Crowds.In(days, Most))
        {
            if (spans[crowd.At].Member.IsExcused || said.Add(crowd.Stretch))
                Report(spans[crowd.At], crowd.Count, [.. crowd.Others.Select(other => spans[other])]);
        }
    }

    private void Report(StatedSpan span, int count, IReadOnlyList<StatedSpan> others)
    {
        Place[] places = [.. others.Select(other => other.Member.Report.PlaceOf(((AtOnceBody)other.Member.Body).Ends))];
        string[] ids = [.. others.Select(other => other.Member.Report.Subject.Id)];
        span.Member.Report.Add(GroupRuleFindings.AtOnceFails(
            span.Member.Report.PlaceOf(((AtOnceBody)span.Member.Body).Ends),
            span.Member.Report.Failed.AmongSeveral(longest => ComparedFacts.AtOnce(count, ids, Most, PerTexts, longest)),
            places));
    }
}
