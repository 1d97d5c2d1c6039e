using System.ComponentModel;
using Dateline.Dates;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>
/// An entry and those of the timeline that a rule compares with it. What the rule asks is asked of the pairs that the entry
/// is part of: true, false, or null where it cannot be known. What a check finds of a pair stands at one of the two; where the files excuse that one, it is excused.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntryGroup
{
    private readonly GroupFacts? _own;
    private readonly List<OtherEntry> _others = [];

    /// <summary>Whether there is no entry that may be one of the group.</summary>
    private bool _isComplete = true;

    private readonly string _id;
    private readonly string _rule;
    private readonly CompiledTimeline _timeline;

    private EntryGroup(string id, GroupFacts? own, string rule, CompiledTimeline timeline) => (_id, _own, _rule, _timeline) = (id, own, rule, timeline);

    /// <summary>What the rule reads of the entry itself. Asked only where the rule fails on it.</summary>
    internal GroupFacts Own => _own!;

    internal static EntryGroup Of(EntryCheck check, string rule, string[] kinds, Func<EntryCheck, GroupFacts?> select, CompiledTimeline timeline)
    {
        GroupFacts? own = select(check);
        string? key = own?.IsMeant == true ? ValueKey.Of(new FactList(own.Per), out _) : null;
        if (key is null)
            return new EntryGroup(check.Entry.Id, null, rule, timeline);
        var group = new EntryGroup(check.Entry.Id, own, rule, timeline);
        foreach (IEntry other in timeline.InOrderOfIds<IEntry>(kinds, hasAllOfType: false))
        {
            if (other.Id != check.Entry.Id)
                group.Add(other.Id, select(check.Of(other)), key);
        }

        return group;
    }

    /// <summary>No other entry has the same values.</summary>
    public bool? AreUnique() => _own is null || KeyedValues.Of(new FactList(_own.Compared)).Count == 0 ? null : Alike() is null;

    /// <summary>No other span of time overlaps the entry's whichever days vague dates mean.</summary>
    public bool? DoNotOverlap() => _own is null || StatedSpans.Of(new FactList(_own.Compared)) is null ? null : Overlapping() is null;

    /// <summary>At no time that its span lasts are there more at once.</summary>
    /// <param name="most">So many may be.</param>
    public bool? AreAtMost(int most) => _own is null || StatedSpans.Of(new FactList(_own.Compared)) is null ? null : TooMany(most) is null;

    /// <summary>What it refers to does not lead back to it.</summary>
    public bool? LeadNowhereBack() => _own is null ? null : WayBack() is null;

    /// <summary>Between the entry and its neighbours lies no more than this.</summary>
    /// <param name="limit">A number, which counts days for dates, or a length of time.</param>
    public bool? HaveNoGapAbove(Fact limit) => Neighbours() is (var before, var after)
        ? !(before is not null && IsApart(before, limit)) && !(after is not null && !IsExcused(after.Id) && IsApart(after, limit))
        : null;

    /// <summary>Between the entry and each other one lies no less than this.</summary>
    /// <param name="limit">A number, which counts days for dates, or a length of time.</param>
    public bool? HaveNoGapBelow(Fact limit) => _own is null || Stretch.Of(new FactList(_own.Compared)) is null ? null : TooClose(limit) is null;

    /// <summary>Another entry with the same values, and which they are; null where there is none.</summary>
    internal (OtherEntry Entry, KeyedValues Values)? Alike()
    {
        foreach (KeyedValues values in KeyedValues.Of(new FactList(Own.Compared)))
        {
            if (_others.Find(other => KeyedValues.Of(new FactList(other.Facts.Compared)).Any(same => same.Key == values.Key) && !IsExcusedBehind(other.Id)) is { } other)
                return (other, values);
        }

        return null;
    }

    /// <summary>Another entry whose span overlaps the entry's; null where there is none.</summary>
    internal OtherEntry? Overlapping() => StatedSpans.Of(new FactList(Own.Compared)) is { } own
        ? _others.Find(other => StatedSpans.Of(new FactList(other.Facts.Compared)) is { } span && DateSpan.CertainlyOverlap(own, span) && !IsExcusedBehind(other.Id))
        : null;

    /// <summary>How many there are at once with the entry, and some of them; null where there are no more than may be.</summary>
    internal (int Count, IReadOnlyList<string> Others)? TooMany(int most)
    {
        var spans = new List<DateSpan>();
        var ids = new List<string>();
        // In the order of the files, as of those that begin on one day it stands at the last.
        foreach (OtherEntry one in _others.Append(new OtherEntry(_id, Own)).OrderBy(one => _timeline.PlaceOf(one.Id)))
        {
            if (StatedSpans.Of(new FactList(one.Facts.Compared)) is not { } span)
                continue;
            spans.Add(span);
            ids.Add(one.Id);
        }

        int own = ids.IndexOf(_id);
        if (own < 0 || Crowds.With(own, spans, most, at => at != own && IsExcused(ids[at])) is not { } crowd)
            return null;
        return (crowd.Count, [.. crowd.Others.Append(crowd.At).Where(other => other != own).Select(other => ids[other])]);
    }

    /// <summary>The ids by way of which it leads back to itself, from itself on; null where it does not.</summary>
    internal IReadOnlyList<string>? WayBack()
    {
        var others = _others.ToDictionary(other => other.Id, other => other.Facts, StringComparer.Ordinal);
        while (Circles.Shortest(_id, id => id == _id ? Circles.Named(new FactList(Own.Compared)) : others.TryGetValue(id, out GroupFacts? facts) ? Circles.Named(new FactList(facts.Compared)) : []) is { } way)
        {
            string last = way.MaxBy(_timeline.PlaceOf)!;
            if (last == _id || !IsExcused(last))
                return way;
            others.Remove(last);
        }

        return null;
    }

    /// <summary>The entries before and after this one; null where they are not known.</summary>
    internal (OtherEntry? Before, OtherEntry? After)? Neighbours()
    {
        if (_own is null || !_isComplete || Stretch.Of(new FactList(_own.Compared)) is not { } own)
            return null;
        (Stretch Stretch, OtherEntry Entry)? before = null;
        (Stretch Stretch, OtherEntry Entry)? after = null;
        foreach (OtherEntry other in _others)
        {
            var ends = new FactList(other.Facts.Compared);
            if (Stretch.IsAbsent(ends))
                continue;
            // One that lies beside the entry closes its gaps as well as the entry does.
            if (Stretch.Of(ends) is not { } stretch || (stretch.Most >= own.Least && stretch.Least <= own.Most))
                return null;
            if (stretch.Most < own.Least)
                before = before?.Stretch.Most > stretch.Most ? before : (stretch, other);
            else
                after = after?.Stretch.Least < stretch.Least ? after : (stretch, other);
        }

        return (before?.Entry, after?.Entry);
    }

    /// <summary>Another entry that lies closer than this; null where there is none.</summary>
    internal OtherEntry? TooClose(Fact limit) => Stretch.Of(new FactList(Own.Compared)) is { } own
        ? _others.Find(other => Stretch.Of(new FactList(other.Facts.Compared)) is { } stretch && Stretch.AreClose(stretch, own, TimeFacts.AmountOf(limit))
            && !((own.Least, _timeline.PlaceOf(_id)).CompareTo((stretch.Least, _timeline.PlaceOf(other.Id))) < 0 && IsExcused(other.Id)))
        : null;

    /// <summary>Whether more than this lies between the entry and another one.</summary>
    internal bool IsApart(OtherEntry other, Fact limit) =>
        Stretch.Of(new FactList(Own.Compared)) is { } own && Stretch.Of(new FactList(other.Facts.Compared)) is { } stretch
        && (Stretch.AreApart(stretch, own, TimeFacts.AmountOf(limit)) || Stretch.AreApart(own, stretch, TimeFacts.AmountOf(limit)));

    /// <summary>What is found of the two stands at the other one, and is excused there.</summary>
    private bool IsExcusedBehind(string other) => IsExcused(other) && _timeline.PlaceOf(_id).CompareTo(_timeline.PlaceOf(other)) < 0;

    private bool IsExcused(string id) => _timeline.ExcusesOf(id).Contains(_rule);

    private void Add(string id, GroupFacts? other, string key)
    {
        if (other is null || other.IsMeant == false)
            return;
        string? otherKey = ValueKey.Of(new FactList(other.Per), out bool isCertain);
        _isComplete &= isCertain && other.IsMeant == true;
        if (otherKey == key && other.IsMeant == true)
            _others.Add(new OtherEntry(id, other));
    }
}

/// <summary>An entry that a rule compares with another one.</summary>
internal sealed record OtherEntry(string Id, GroupFacts Facts);
