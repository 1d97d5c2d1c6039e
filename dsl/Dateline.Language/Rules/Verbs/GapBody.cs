using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Groups;
using Dateline.Language.Sourcing;

namespace Dateline.Language.Rules.Verbs;

/// <summary>How far the values of consecutive entries of a group may lie apart.</summary>
/// <param name="limit">For dates, in days; zero or more.</param>
public sealed class GapBody(decimal limit, PathExpression between, IReadOnlyList<PathExpression> per) : GroupBody(per, [between])
{
    public decimal Limit { get; } = limit;

    public PathExpression Between { get; } = between;

    /// <summary>What is not known may fill any gap: then none is certain.</summary>
    internal override void Report(IReadOnlyList<GroupMember> group, bool isComplete)
    {
        var points = new List<(decimal Least, decimal Most, GroupMember Member)>();
        foreach (GroupMember member in group)
        {
            PathReading reading = member.Report.Read(((GapBody)member.Body).Between);
            if (reading.Presence == Presence.Absent)
                continue;
            isComplete &= reading.IsKnown;
            points.Add(reading.Value.Date is { } date
                ? (date.OrderEarliest, date.OrderLatest, member)
                : (reading.Value.Number, reading.Value.Number, member));
        }

        if (!isComplete)
            return;
        (decimal Least, decimal Most, GroupMember Member)? last = null;
        foreach (var point in points.OrderBy(point => point.Least))
        {
            if (last is { } before && Distance.Of(point.Least, before.Most) > Limit && point.Least > before.Most)
                ((GapBody)point.Member.Body).Report(point.Member, before.Member, point.Least - before.Most);
            if (last is null || point.Most > last.Value.Most)
                last = point;
        }
    }

    private void Report(GroupMember member, GroupMember before, decimal gap)
    {
        PathExpression other = ((GapBody)before.Body).Between;
        Diagnostics.Place otherPlace = before.Report.PlaceOf([other]);
        string apart = Between.Type.Kind == ExpressionKind.Date ? $"{Words.Number(gap)} days" : Words.Number(gap);
        member.Report.Add(GroupRuleFindings.GapFails(
            member.Report.PlaceOf([Between]),
            member.Report.Sentence,
            $"{Between.Text} {ValueWords.Of(member.Report.Read(Between))} is {apart} after {ValueWords.Of(before.Report.Read(other))} of {before.InWords(otherPlace)}, and at most {Words.Number(Limit)} {(Limit == 1 ? "is" : "are")} allowed",
            otherPlace));
    }
}
