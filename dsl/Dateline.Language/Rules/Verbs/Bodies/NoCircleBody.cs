using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Groups;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>References that never lead back to where they began, however often they are followed.</summary>
public sealed class NoCircleBody(IReadOnlyList<PathExpression> fields) : GroupBody([], fields)
{
    private const int MostPlaces = 5;

    public override string Code => RuleCodes.NoCircle;

    public IReadOnlyList<PathExpression> Fields { get; } = fields;

    /// <summary>Each circle is one finding, at the one of its entries that comes last in the files.</summary>
    internal override void Report(IReadOnlyList<GroupMember> group, bool isComplete)
    {
        var members = new Dictionary<string, GroupMember>(StringComparer.Ordinal);
        var next = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (GroupMember member in group)
        {
            string id = member.Report.Subject.Id;
            members[id] = member;
            next[id] = [.. Circles.Named(member.Read(((NoCircleBody)member.Body).Fields)).Distinct(StringComparer.Ordinal)];
        }

        var search = new CircleSearch(next);
        for (int i = group.Count - 1; i >= 0; i--)
        {
            // All that is left and leads back to an excused entry is excused with it; what its circle shares with another is not.
            if (search.Take(group[i].Report.Subject.Id, isAlone: group[i].IsExcused) is { } way)
                ((NoCircleBody)group[i].Body).Report(group[i], way, members);
        }
    }

    private void Report(GroupMember member, IReadOnlyList<string> way, Dictionary<string, GroupMember> members)
    {
        string following = way.Count > 1 ? way[1] : way[0];
        PathExpression? leading = Fields.FirstOrDefault(field => Circles.Named(member.Read([field])).Contains(following));
        member.Report.Add(
            GroupRuleFindings.CircleFails(
                member.Report.PlaceOf(leading is null ? Fields : [leading]),
                member.Report.Failed.Of(ComparedFacts.Circle([.. Fields.Select(field => field.Text)], way)),
                [.. way.Skip(1).Take(MostPlaces).Select(id => PlaceOf(members[id]))]),
            new Grounds([Suspect.OfWhole(member.Report.Subject)]));
    }

    private static Place PlaceOf(GroupMember member) => member.Report.PlaceOf(((NoCircleBody)member.Body).Fields);
}
