using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Linking.Time;

namespace Dateline.Language.Linking.Entries;

/// <summary>
/// What joining the files of a timeline found, for the joining after an edit: of files that are the same objects it holds as it is,
/// as far as it depends on them alone or on the ids that there are. It may only save work.
/// </summary>
/// <param name="earlier">What the run before this one remembers; null where there was none.</param>
public sealed class LinkMemo(LinkMemo? earlier = null)
{
    private readonly Dictionary<BoundFile, FileReferences> _references = [];
    private LinkMemo? _before = earlier;
    private EntryIndex? _index;
    private DatedEvent[] _byOwnDates = [];
    private FileEdit? _edit;

    /// <summary>How many files had their references followed, and not remembered.</summary>
    public int Walks { get; private set; }

    internal EntryShape? ShapeBefore => _before?._index?.Shape;

    /// <summary>What is alike; written once it has been looked for.</summary>
    internal IReadOnlyList<RuleFinding>? Alike { private get; set; }

    /// <summary>No two ids meet in this shape.</summary>
    internal bool AreIdsApart { get; set; }

    /// <summary>Whether that was so of the same shape.</summary>
    internal bool WereIdsApart => HasShapeOfBefore && _before!.AreIdsApart;

    private bool HasShapeOfBefore => _before?._index is { } before && ReferenceEquals(before.Shape, _index!.Shape);

    internal void Begin(EntryIndex index)
    {
        _index = index;
        if (_before?._index is { } before)
            _edit = FileEdit.Between(before, index);
    }

    internal FileReferences ReferencesOf(BoundFile file, Func<FileReferences> follow)
    {
        if (HasShapeOfBefore && _before!._references.TryGetValue(file, out FileReferences? known))
            return _references[file] = known;
        Walks++;
        return _references[file] = follow();
    }

    /// <summary>What stood and what stands in the files of the edit, as far as two may have it in common; null where all has to be compared.</summary>
    internal ISet<AlikeHead>? HeadsOfEdit(EntryIndex index)
    {
        if (_edit is null || !HasShapeOfBefore || _before!.Alike is not { Count: 0 })
            return null;
        return new HashSet<AlikeHead>(_edit.Gone.Concat(_edit.Added).SelectMany(file => file.Headed).Select(headed => headed.Head));
    }

    /// <summary>All events in order, as their own dates say.</summary>
    internal DatedEvent[] ByOwnDates(EntryIndex index)
    {
        if (_edit is null || !HasShapeOfBefore)
            return _byOwnDates = Chronology.ByOwnDates(index);
        var gone = new HashSet<object>(_edit.Gone.Select(file => (object)file.File.File));
        List<DatedEvent> left = new(_before!._byOwnDates.Length);
        foreach (DatedEvent dated in _before._byOwnDates)
        {
            if (!gone.Contains(dated.Entry.File))
                left.Add(dated);
        }

        return _byOwnDates = DatedEvent.Merged(left, DatedEvent.Sorted([.. _edit.Added.SelectMany(file => Chronology.FirstOfTheirIds(file.Events, index))]));
    }

    /// <summary>Forgets the run before.</summary>
    internal void EndRun()
    {
        _before = null;
        _edit = null;
    }
}
