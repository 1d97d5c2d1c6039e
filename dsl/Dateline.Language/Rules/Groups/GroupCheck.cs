using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Logic;

namespace Dateline.Language.Rules.Groups;

/// <summary>Gathers the entries that a rule compares with each other, puts them into groups, and asks each group.</summary>
internal sealed class GroupCheck(CompiledRule rule, GroupExcuses excuses, ICollection<RuleFinding> found)
{
    private readonly Dictionary<string, List<GroupMember>> _groups = new(StringComparer.Ordinal);

    // Findings come in the order of entries, not of a table's slots.
    private readonly List<List<GroupMember>> _inOrder = [];
    private int _count;
    private bool _isComplete = true;

    public void Add(RuleTarget target, BoundEntry entry, World world)
    {
        Truth isMeant = RuleVerdict.IsMeant(target, entry, world);
        if (isMeant == Truth.Unknown)
            MissOne();
        if (isMeant != Truth.True || target.Body is not GroupBody body)
            return;
        var member = new GroupMember(body, new RuleReport(rule, target, entry, world, found), _count++, excuses.Has(entry));
        string? key = ValueKey.Of(member.Read(body.Per), out bool isCertain);
        if (!isCertain)
            MissOne();
        if (key is null)
            return;
        if (!_groups.TryGetValue(key, out List<GroupMember>? group))
        {
            _groups.Add(key, group = []);
            _inOrder.Add(group);
        }

        group.Add(member);
    }

    /// <summary>There is an entry that may belong to any group.</summary>
    public void MissOne() => _isComplete = false;

    public void Run()
    {
        foreach (List<GroupMember> group in _inOrder)
            group[0].Body.Report(group, _isComplete);
    }
}
