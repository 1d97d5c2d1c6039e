namespace Dateline.Compiled;

/// <summary>What may be asked of all entries of a timeline, wherever it has them.</summary>
internal sealed class TimelineQuestions(IEntryStore store)
{
    private MentionIndex? _index;

    public T? Find<T>(string id)
        where T : class, IEntry
    {
        ArgumentNullException.ThrowIfNull(id);
        return store.RowOf(id) is >= 0 and var row ? store.At(row) as T : null;
    }

    public EntryList<IEntry> FindBySource(ISource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        string id = source.Id;
        return new(store, () => new(Index.RestingOn(id)), hasAllOfType: false);
    }

    public EntryList<IEntry> FindByMention(IEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        string id = entry.Id;
        return new(store, () => new(Index.Naming(id)), hasAllOfType: false);
    }

    public EventList<T> FindBySpeaker<T>(IEntity speaker)
        where T : class, IEvent
    {
        ArgumentNullException.ThrowIfNull(speaker);
        string id = speaker.Id;
        return new(store, () => new(Index.Quoting(id)), hasAllOfType: false);
    }

    private MentionIndex Index
    {
        get
        {
            MentionIndex? index = Volatile.Read(ref _index);
            if (index is null || !ReferenceEquals(index.Version, store.Version))
                Volatile.Write(ref _index, index = MentionIndex.Of(store));
            return index;
        }
    }
}
