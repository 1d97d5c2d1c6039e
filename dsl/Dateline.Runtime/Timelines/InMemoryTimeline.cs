using System.Diagnostics.CodeAnalysis;
using Dateline.Compiled;

namespace Dateline;

/// <summary>
/// A timeline of entries that a program has, for tests of code that takes an <see cref="ITimeline"/>. It answers as a generated one does of what
/// its entries say. Series and lists of who refers to an entry, which are properties of the records, remain those of the timeline that generated
/// them; what is asked here looks at these entries alone.
/// </summary>
public sealed class InMemoryTimeline : ITimeline, IEntryStore
{
    private readonly object _version = new();
    private readonly IEntry[] _entries;
    private readonly string[] _ids;
    private readonly int[] _events;
    private readonly TimelineQuestions _questions;

    /// <inheritdoc cref="InMemoryTimeline(IEnumerable{IEntry})"/>
    public InMemoryTimeline(params IEntry[] entries)
        : this((IEnumerable<IEntry>)entries)
    {
    }

    /// <summary>A timeline of these entries. They may stand in any order; entries to which they refer are in it only if they are given.</summary>
    /// <param name="entries">Events, entities and others.</param>
    /// <exception cref="ArgumentException">Two of them have the same id.</exception>
    public InMemoryTimeline(IEnumerable<IEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        _entries = [.. entries.OrderBy(entry => entry.Id, StringComparer.Ordinal)];
        _ids = Array.ConvertAll(_entries, static entry => entry.Id);
        for (int row = 1; row < _ids.Length; row++)
        {
            if (_ids[row] == _ids[row - 1])
                throw new ArgumentException($"Two entries have the id {_ids[row]}.", nameof(entries));
        }

        _events = InTime.Sorted(this, [.. RowsOf(static entry => entry is IEvent)]);
        _questions = new TimelineQuestions(this);
        Events = new EventList<IEvent>(this, () => new(_events), hasAllOfType: true);
        Entities = new EntryList<IEntity>(this, () => new([.. RowsOf(static entry => entry is IEntity)]), hasAllOfType: true);
        Observations = new EntryList<IEntry>(this, () => new([.. RowsOf(static entry => entry is not (IEvent or IEntity))]), hasAllOfType: false);
    }

    /// <summary>Every event, in order of time: by first and last day, then by id, and none before those that its <see cref="IEvent.After"/> names.</summary>
    public EventList<IEvent> Events { get; }

    /// <inheritdoc/>
    public EntryList<IEntity> Entities { get; }

    /// <inheritdoc/>
    public EntryList<IEntry> Observations { get; }

    object IEntryStore.Version => _version;

    /// <inheritdoc/>
    public IEntry? Find(string id) => Find<IEntry>(id);

    /// <inheritdoc/>
    public T? Find<T>(string id)
        where T : class, IEntry => _questions.Find<T>(id);

    /// <inheritdoc/>
    public bool TryFind(string id, [NotNullWhen(true)] out IEntry? entry) => (entry = Find(id)) is not null;

    /// <inheritdoc/>
    public bool TryFind<T>(string id, [NotNullWhen(true)] out T? entry)
        where T : class, IEntry => (entry = Find<T>(id)) is not null;

    /// <inheritdoc/>
    public EntryList<IEntry> FindBySource(ISource source) => _questions.FindBySource(source);

    /// <inheritdoc/>
    public EntryList<IEntry> FindByMention(IEntry entry) => _questions.FindByMention(entry);

    /// <inheritdoc/>
    public EventList<IEvent> FindBySpeaker(IEntity speaker) => _questions.FindBySpeaker<IEvent>(speaker);

    IEntry IEntryStore.At(int row) => _entries[row];

    int IEntryStore.RowOf(string id) => Array.BinarySearch(_ids, id, StringComparer.Ordinal) is >= 0 and var row ? row : -1;

    EventDate IEntryStore.DateOf(int row) => ((IEvent)_entries[row]).Date;

    int[] IEntryStore.InReadingOrder() => [.. _events, .. RowsOf(static entry => entry is not IEvent)];

    private IEnumerable<int> RowsOf(Func<IEntry, bool> isMeant) => Enumerable.Range(0, _entries.Length).Where(row => isMeant(_entries[row]));
}
