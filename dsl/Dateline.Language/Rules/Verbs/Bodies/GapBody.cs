using Dateline.Dates;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>How far the values of consecutive entries of a group may lie apart.</summary>
/// <param name="limit">For dates, in days; zero or more.</param>
public sealed class GapBody(decimal limit, PathExpression between, IReadOnlyList<PathExpression> per) : GroupBody(per, [between])
{
    public override string Code => RuleCodes.Gap;

    public decimal Limit { get; } = limit;

    public PathExpression Between { get; } = between;

    /// <summary>What is not known may fill any gap: then none is certain.</summary>
    internal override void Report(IReadOnlyList<GroupMember> group, bool isComplete)
    {
        var points = new List<(Reach Reach, GroupMember Member)>();
        foreach (GroupMember member in group)
        {
            PathReading reading = member.Report.Read(((GapBody)member.Body).Between);
            if (reading.Presence == Presence.Absent)
                continue;
            if (Reach.Of(reading.Value) is { } reach)
                points.Add((reach, member));
            else
                isComplete = false;
        }

        if (!isComplete)
            return;
        (Reach Reach, GroupMember Member)? last = null;
        foreach (var point in points.OrderBy(point => point.Reach.Least))
        {
            if (last is { } before && Reach.AreApart(before.Reach, point.Reach, Limit))
                ((GapBody)point.Member.Body).Report(point.Member, before.Member);
            if (last is null || point.Reach.Most > last.Value.Reach.Most)
                last = point;
        }
    }

    private void Report(GroupMember member, GroupMember before)
    {
        PathExpression other = ((GapBody)before.Body).Between;
        Diagnostics.Place otherPlace = before.Report.PlaceOf([other]);
        member.Report.Add(GroupRuleFindings.GapFails(
            member.Report.PlaceOf([Between]),
            member.Report.Failed.Of(ComparedFacts.Gap(member.Report.Tell(Between), before.Report.Read(other).Statement, before.InWords(otherPlace), Limit)),
            otherPlace));
    }
}
