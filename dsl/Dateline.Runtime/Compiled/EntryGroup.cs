using System.ComponentModel;
using Dateline.Dates;

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
        string? key = own?.IsMeant == true ? FactKey.Of(own.Per, out _) : null;
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
        if (_own is null || FactKey.Of(_own.Compared, out _) is not { } key)
            return null;
        return !_others.Exists(other => FactKey.Of(other.Compared, out _) == key);
    }

    /// <summary>No other span of time overlaps the entry's whichever days vague dates mean.</summary>
    public bool? DoNotOverlap()
    {
        if (_own is null || StatedSpan.Of(_own.Compared) is not { } own)
            return null;
        return !_others.Exists(other => StatedSpan.Of(other.Compared) is { } span && DateSpan.CertainlyOverlap(own, span));
    }

    /// <summary>Between the entry and its neighbours lies no more than this.</summary>
    /// <param name="limit">For dates, in days.</param>
    public bool? HaveNoGapAbove(decimal limit)
    {
        if (_own is null || !_isComplete || RangeOf(_own.Compared[0]) is not { } own)
            return null;
        decimal? before = null;
        decimal? after = null;
        bool isAlone = true;
        foreach (GroupFacts other in _others)
        {
            if (other.Compared[0].IsAbsent)
                continue;
            if (RangeOf(other.Compared[0]) is not { } range)
                return null;
            if (range.Most < own.Least)
                before = Math.Max(before ?? range.Most, range.Most);
            else if (range.Least > own.Most)
                after = Math.Min(after ?? range.Least, range.Least);
            else
                isAlone = false;
        }

        // One that lies beside the entry closes its gaps as well as the entry does.
        return !isAlone ? null : !(own.Least - before > limit) && !(after - own.Most > limit);
    }

    private void Add(GroupFacts? other, string key)
    {
        if (other is null || other.IsMeant == false)
            return;
        string? otherKey = FactKey.Of(other.Per, out bool isCertain);
        _isComplete &= isCertain && other.IsMeant == true;
        if (otherKey == key && other.IsMeant == true)
            _others.Add(other);
    }

    private static (decimal Least, decimal Most)? RangeOf(Fact fact) => fact.Value switch
    {
        EventDate date => (date.OrderEarliest, date.OrderLatest),
        decimal number => (number, number),
        _ => null,
    };
}
