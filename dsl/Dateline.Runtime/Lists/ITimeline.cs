using System.Diagnostics.CodeAnalysis;

namespace Dateline;

/// <summary>
/// A timeline that answers questions. Generated code gives its own as <c>Timeline.Instance</c>; code that takes an <see cref="ITimeline"/> can be
/// tested with an <see cref="InMemoryTimeline"/>. What is needed for answers is made when it is first asked for. All members may be called by several threads at once.
/// </summary>
public interface ITimeline
{
    /// <summary>Every event, in order of time.</summary>
    EventList<IEvent> Events { get; }

    /// <summary>Every entity and source, in the order of ids.</summary>
    EntryList<IEntity> Entities { get; }

    /// <summary>Every other entry, each of which states what was so on a day (<c>as-of</c>), in the order of ids.</summary>
    EntryList<IEntry> Observations { get; }

    /// <summary>The entry with this id; null where there is none.</summary>
    /// <param name="id">The id, as the files write it.</param>
    IEntry? Find(string id);

    /// <summary>The entry with this id, if it is one of these; null where it is of another kind, and where there is none.</summary>
    /// <typeparam name="T">Its record, or what several kinds have in common.</typeparam>
    /// <param name="id">The id, as the files write it.</param>
    T? Find<T>(string id)
        where T : class, IEntry;

    /// <summary>Looks for the entry with this id.</summary>
    /// <param name="id">The id, as the files write it.</param>
    /// <param name="entry">The entry; null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    bool TryFind(string id, [NotNullWhen(true)] out IEntry? entry);

    /// <summary>Looks for the entry with this id, of these.</summary>
    /// <typeparam name="T">Its record, or what several kinds have in common.</typeparam>
    /// <param name="id">The id, as the files write it.</param>
    /// <param name="entry">The entry; null where it is of another kind, and where there is none.</param>
    /// <returns>Whether there is one.</returns>
    bool TryFind<T>(string id, [NotNullWhen(true)] out T? entry)
        where T : class, IEntry;

    /// <summary>
    /// The entries that rest on a source: it is one of their sources, or of a value's, reports something of a value, or has a quote. Events
    /// in order of time, then the others in the order of ids. The first such question reads all entries.
    /// </summary>
    /// <param name="source">The source; what counts is its id.</param>
    EntryList<IEntry> FindBySource(ISource source);

    /// <summary>
    /// The entries that name an entry anywhere: in a field, a list, a structured value, a change or a quote, as a source or under
    /// <c>after</c>, <c>before</c> or <c>within</c>. In the order of <see cref="FindBySource"/>. What only a source reports of a value names nothing.
    /// </summary>
    /// <param name="entry">The entry; what counts is its id.</param>
    EntryList<IEntry> FindByMention(IEntry entry);

    /// <summary>The events that quote somebody, in order of time.</summary>
    /// <param name="speaker">Who is quoted; what counts is the id.</param>
    EventList<IEvent> FindBySpeaker(IEntity speaker);
}
