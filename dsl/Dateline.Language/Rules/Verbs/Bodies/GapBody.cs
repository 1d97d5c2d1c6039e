using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Groups;
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
            PathStatements read = member.Read(EndsOf(member));
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

    /// <summary>
    /// Each that comes too close behind another is a finding, whatever else is found of the two: what is excused at one says nothing of a third. What one value
    /// explains is told once, by what the findings rest on.
    /// </summary>
    private void ReportClose(List<(Stretch Stretch, GroupMember Member)> places)
    {
        var open = new List<(Stretch Stretch, GroupMember Member)>();
        foreach (var place in places)
        {
            open.RemoveAll(before => before.Stretch.Until < decimal.MaxValue && place.Stretch.Least > (Distance.Add(before.Stretch.Until, Limit.MostDays) ?? decimal.MaxValue));
            int close = LastClose(open, open.Count, place.Stretch);
            if (close >= 0)
                Report(place.Member, open[close].Member, GroundsOf(open, place, open[close], isOnly: LastClose(open, close, place.Stretch) < 0));
            open.Add(place);
        }
    }

    private int LastClose(List<(Stretch Stretch, GroupMember Member)> open, int end, in Stretch stretch)
    {
        for (int i = end - 1; i >= 0; i--)
        {
            if (Stretch.AreClose(open[i].Stretch, stretch, Limit))
                return i;
        }

        return -1;
    }

    private Grounds GroundsOf(List<(Stretch Stretch, GroupMember Member)> open, (Stretch Stretch, GroupMember Member) place, (Stretch Stretch, GroupMember Member) before, bool isOnly) => PairGrounds.Of(
        new SettlingEnds(place.Member, EndsOf(place.Member), Ends.Count - 1, end => Without(place.Member, end) is not { } left || LastClose(open, open.Count, left) < 0),
        isOnly ? new SettlingEnds(before.Member, EndsOf(before.Member), 0, end => Without(before.Member, end) is not { } left || !Stretch.AreClose(left, place.Stretch, Limit)) : null);

    private static IReadOnlyList<PathExpression> EndsOf(GroupMember member) => ((GapBody)member.Body).Ends;

    private static Stretch? Without(GroupMember member, int end) => Stretch.Of(new WithOneUnknown<PathStatements>(member.Read(EndsOf(member)), end));

    private void Report(GroupMember member, GroupMember before, Grounds? grounds = null)
    {
        PathExpression here = Stated(member, isEnd: false), there = Stated(before, isEnd: true);
        Diagnostics.Place otherPlace = before.Report.PlaceOf([there]);
        (Told value, Told other) = (member.Report.Tell(here), before.Report.Tell(there));
        string named = before.InWords(otherPlace);
        string facts = IsLeast ? GapFacts.TooShort(value, other, named, Limit) : GapFacts.TooLong(value, other, named, Limit);
        member.Report.Add(GroupRuleFindings.GapFails(member.Report.PlaceOf([here]), member.Report.Failed.Of(facts), otherPlace, IsLeast), grounds);
    }

    /// <summary>The end of an entry or its beginning; the other one where that is not known.</summary>
    private static PathExpression Stated(GroupMember member, bool isEnd)
    {
        IReadOnlyList<PathExpression> ends = EndsOf(member);
        (PathExpression first, PathExpression second) = isEnd ? (ends[0], ends[ends.Count - 1]) : (ends[ends.Count - 1], ends[0]);
        return member.Report.Read(first).IsKnown ? first : second;
    }
}
