using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>Values that no two entries of a group have together. An entry that lacks one of them is not compared.</summary>
public sealed class UniqueBody(IReadOnlyList<PathExpression> fields, IReadOnlyList<PathExpression> per) : GroupBody(per, fields)
{
    public override string Code => RuleCodes.Unique;

    public IReadOnlyList<PathExpression> Fields { get; } = fields;

    /// <summary>It stands at the later of the two; a third one is compared with the first as well.</summary>
    internal override void Report(IReadOnlyList<GroupMember> group, bool isComplete)
    {
        var firsts = new Dictionary<string, GroupMember>(StringComparer.Ordinal);
        foreach (GroupMember member in group)
        {
            var body = (UniqueBody)member.Body;
            if (ValueKey.Of(member.Read(body.Fields), out _) is not { } key)
                continue;
            if (firsts.TryGetValue(key, out GroupMember? first))
                body.Report(member, first);
            else
                firsts.Add(key, member);
        }
    }

    private void Report(GroupMember member, GroupMember first)
    {
        Diagnostics.Place firstPlace = first.Report.PlaceOf(((UniqueBody)first.Body).Fields);
        member.Report.Add(GroupRuleFindings.UniqueFails(
            member.Report.PlaceOf(Fields),
            member.Report.Failed.Of(ComparedFacts.Unique([.. Fields.Select(member.Report.Tell)], first.InWords(firstPlace), PerTexts)),
            firstPlace), new Grounds([Suspect.OfWhole(member.Report.Subject)]));
    }
}
