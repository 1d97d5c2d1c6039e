using System.ComponentModel;
using Dateline.Dates;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>
/// An entry and those of the timeline that a rule compares with it. What the rule asks is asked of the pairs that the entry
/// is part of: true, false, or null where it cannot be known.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntryGroup
{
    private readonly GroupFacts? _own;
    private readonly List<GroupFacts> _others = [];

    /// <summary>Whether there is no entry that may be one of the group.</summary>
    private bool _isComplete = true;

    private EntryGroup(GroupFacts? own) => _own = own;

    internal static EntryGroup Of(EntryCheck check, string[] kinds, Func<EntryCheck, GroupFacts?> select, CompiledTimeline timeline)
    {
        GroupFacts? own = select(check);
        string? key = own?.IsMeant == true ? ValueKey.Of(new FactList(own.Per), out _) : null;
        if (key is null)
            return new EntryGroup(null);
        var group = new EntryGroup(own);
        foreach (IEntry other in timeline.InOrderOfIds<IEntry>(kinds))
        {
            if (other.Id != check.Entry.Id)
                group.Add(select(new EntryCheck(other, timeline)), key);
        }

        return group;
    }

    /// <summary>No other entry has the same values.</summary>
    public bool? AreUnique()
    {
        if (_own is null || ValueKey.Of(new FactList(_own.Compared), out _) is not { } key)
            return null;
        return !_others.Exists(other => ValueKey.Of(new FactList(other.Compared), out _) == key);
    }

    /// <summary>No other span of time overlaps the entry's whichever days vague dates mean.</summary>
    public bool? DoNotOverlap()
    {
        if (_own is null || StatedSpans.Of(new FactList(_own.Compared)) is not { } own)
            return null;
        return !_others.Exists(other => StatedSpans.Of(new FactList(other.Compared)) is { } span && DateSpan.CertainlyOverlap(own, span));
    }

    /// <summary>Between the entry and its neighbours lies no more than this.</summary>
    /// <param name="limit">For dates, in days.</param>
    public bool? HaveNoGapAbove(decimal limit)
    {
        if (_own is null || !_isComplete || Reach.Of(_own.Compared[0].Value) is not { } own)
            return null;
        Reach? before = null;
        Reach? after = null;
        bool isAlone = true;
        foreach (GroupFacts other in _others)
        {
            if (other.Compared[0].IsAbsent)
                continue;
            if (Reach.Of(other.Compared[0].Value) is not { } reach)
                return null;
            if (reach.Most < own.Least)
                before = before?.Most > reach.Most ? before : reach;
            else if (reach.Least > own.Most)
                after = after?.Least < reach.Least ? after : reach;
            else
                isAlone = false;
        }

        // One that lies beside the entry closes its gaps as well as the entry does.
        return !isAlone ? null : !(before is { } earlier && Reach.AreApart(earlier, own, limit)) && !(after is { } later && Reach.AreApart(own, later, limit));
    }

    private void Add(GroupFacts? other, string key)
    {
        if (other is null || other.IsMeant == false)
            return;
        string? otherKey = ValueKey.Of(new FactList(other.Per), out bool isCertain);
        _isComplete &= isCertain && other.IsMeant == true;
        if (otherKey == key && other.IsMeant == true)
            _others.Add(other);
    }
}
