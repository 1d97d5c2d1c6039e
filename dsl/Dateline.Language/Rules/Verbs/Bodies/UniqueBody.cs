using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>Values that no two entries of a group have together. An entry that lacks one of them is not compared. Of a list, each item counts.</summary>
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
            bool isReported = false;
            foreach (KeyedValues values in KeyedValues.Of(member.Read(body.Fields)))
            {
                if (!firsts.TryGetValue(values.Key, out GroupMember? first))
                    firsts.Add(values.Key, member);
                else if (!isReported && !ReferenceEquals(first, member))
                {
                    body.Report(member, first, values.Statements);
                    isReported = true;
                }
            }
        }
    }

    private void Report(GroupMember member, GroupMember first, IReadOnlyList<Statement> values)
    {
        Diagnostics.Place firstPlace = first.Report.PlaceOf(((UniqueBody)first.Body).Fields);
        member.Report.Add(GroupRuleFindings.UniqueFails(
            member.Report.PlaceOf(Fields),
            member.Report.Failed.Of(ComparedFacts.Unique([.. Fields.Select((field, index) => member.Report.Tell(field) with { Statement = values[index] })], first.InWords(firstPlace), PerTexts)),
            firstPlace), new Grounds([Suspect.OfWhole(member.Report.Subject)]));
    }
}
