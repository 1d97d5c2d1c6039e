using System.Diagnostics.CodeAnalysis;

namespace Dateline.Compiled;

/// <content>What a program asks of the whole timeline.</content>
public abstract partial class CompiledTimeline : ITimeline
{
    private TimelineQuestions? _questions;
    private EventList<IEvent>? _events;
    private EntryList<IEntity>? _entities;
    private EntryList<IEntry>? _observations;

    /// <summary>The kinds of entities that entries have, as the files write them.</summary>
    protected virtual string[] EntityKinds => [];

    EventList<IEvent> ITimeline.Events => _events ?? First(ref _events, InOrderOfTime<IEvent>(null));

    EntryList<IEntity> ITimeline.Entities => _entities ?? First(ref _entities, InOrderOfIds<IEntity>(EntityKinds));

    EntryList<IEntry> ITimeline.Observations => _observations ?? First(ref _observations, InOrderOfIds<IEntry>(["as-of"], hasAllOfType: false));

    private TimelineQuestions Questions => _questions ?? First(ref _questions, new TimelineQuestions(this));

    /// <summary>The entry with this id, if it is one of these; otherwise null.</summary>
    /// <typeparam name="T">Its record, or what several kinds have in common.</typeparam>
    /// <param name="id">The id.</param>
    public T? Find<T>(string id)
        where T : class, IEntry => Questions.Find<T>(id);

    /// <inheritdoc/>
    public bool TryFind(string id, [NotNullWhen(true)] out IEntry? entry) => (entry = Find(id)) is not null;

    /// <inheritdoc/>
    public bool TryFind<T>(string id, [NotNullWhen(true)] out T? entry)
        where T : class, IEntry => (entry = Find<T>(id)) is not null;

    /// <inheritdoc/>
    public EntryList<IEntry> FindBySource(ISource source) => Questions.FindBySource(source);

    /// <inheritdoc/>
    public EntryList<IEntry> FindByMention(IEntry entry) => Questions.FindByMention(entry);

    /// <summary>The events that quote somebody, in order of time.</summary>
    /// <typeparam name="T">What all events of the timeline are.</typeparam>
    /// <param name="speaker">Who is quoted.</param>
    public EventList<T> FindBySpeaker<T>(IEntity speaker)
        where T : class, IEvent => Questions.FindBySpeaker<T>(speaker);

    EventList<IEvent> ITimeline.FindBySpeaker(IEntity speaker) => FindBySpeaker<IEvent>(speaker);

    /// <summary>Adds the sources that stand behind values of an entry or report something of them, as the files say it.</summary>
    /// <param name="row">The row of the entry; -1 for one that a program made.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="mentions">Takes them.</param>
    /// <returns>Whether that is all. A copy may have other values; it says itself what still stands behind them.</returns>
    public bool TryAddSourcesOfValues(int row, IEntry entry, Mentions mentions)
    {
        if (!IsOfNow(row))
            return true;
        ArgumentNullException.ThrowIfNull(mentions);
        if (!ReferenceEquals(At(row - Read.FirstRow), entry))
            return false;
        SourcesOfValues.AddTo(mentions, RowAt(row));
        return true;
    }

    private static T First<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
