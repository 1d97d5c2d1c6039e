using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>How far entries of a group that follow each other may lie apart, or have to.</summary>
/// <param name="isLeast">They have to lie so far apart; otherwise they may not lie farther.</param>
/// <param name="ends">The end of one and the beginning of the next, or the point where each lies.</param>
public sealed class GapBody(bool isLeast, Amount limit, IReadOnlyList<PathExpression> ends, IReadOnlyList<PathExpression> per) : GroupBody(per, ends)
{
    public override string Code => RuleCodes.Gap;

    public bool IsLeast { get; } = isLeast;

    public Amount Limit { get; } = limit;

    public IReadOnlyList<PathExpression> Ends { get; } = ends;

    internal override void Report(IReadOnlyList<GroupMember> group, bool isComplete)
    {
        var places = new List<(Stretch Stretch, GroupMember Member)>();
        foreach (GroupMember member in group)
        {
            PathStatements read = member.Read(((GapBody)member.Body).Ends);
            if (Stretch.Of(read) is { } stretch)
                places.Add((stretch, member));
            else
                isComplete &= Stretch.IsAbsent(read);
        }

        places = [.. places.OrderBy(place => place.Stretch.Least)];
        if (IsLeast)
            ReportClose(places);
        // What is not known may fill any gap: then none is certain.
        else if (isComplete)
            ReportApart(places);
    }

    private void ReportApart(List<(Stretch Stretch, GroupMember Member)> places)
    {
        (Stretch Stretch, GroupMember Member)? last = null;
        foreach (var place in places)
        {
            if (last is { } before && Stretch.AreApart(before.Stretch, place.Stretch, Limit))
                Report(place.Member, before.Member);
            if (last is null || place.Stretch.Until > last.Value.Stretch.Until)
                last = place;
        }
    }

    /// <summary>Entries that took part in one contradiction prove nothing about a third: one wrong date is one finding.</summary>
    private void ReportClose(List<(Stretch Stretch, GroupMember Member)> places)
    {
        var open = new List<(Stretch Stretch, GroupMember Member)>();
        foreach (var place in places)
        {
            open.RemoveAll(before => before.Stretch.Until < decimal.MaxValue && place.Stretch.Least > (Distance.Add(before.Stretch.Until, Limit.MostDays) ?? decimal.MaxValue));
            int close = open.FindLastIndex(before => Stretch.AreClose(before.Stretch, place.Stretch, Limit));
            if (close < 0)
            {
                open.Add(place);
                continue;
            }

            Report(place.Member, open[close].Member);
            open.RemoveAt(close);
        }
    }

    private void Report(GroupMember member, GroupMember before)
    {
        PathExpression here = Stated(member, isEnd: false), there = Stated(before, isEnd: true);
        Diagnostics.Place otherPlace = before.Report.PlaceOf([there]);
        (Told value, Told other) = (member.Report.Tell(here), before.Report.Tell(there));
        string named = before.InWords(otherPlace);
        string facts = IsLeast ? GapFacts.TooShort(value, other, named, Limit) : GapFacts.TooLong(value, other, named, Limit);
        member.Report.Add(GroupRuleFindings.GapFails(member.Report.PlaceOf([here]), member.Report.Failed.Of(facts), otherPlace, IsLeast));
    }

    /// <summary>The end of an entry or its beginning; the other one where that is not known.</summary>
    private static PathExpression Stated(GroupMember member, bool isEnd)
    {
        IReadOnlyList<PathExpression> ends = ((GapBody)member.Body).Ends;
        (PathExpression first, PathExpression second) = isEnd ? (ends[0], ends[ends.Count - 1]) : (ends[ends.Count - 1], ends[0]);
        return member.Report.Read(first).IsKnown ? first : second;
    }
}
