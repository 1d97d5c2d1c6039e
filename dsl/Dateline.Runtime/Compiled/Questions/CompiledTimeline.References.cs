namespace Dateline.Compiled;

/// <content>Who refers to an entry by a field. It follows from what the files say, so that a copy of an entry has the same.</content>
public abstract partial class CompiledTimeline
{
    /// <summary>The events that refer to an entry, in order of time.</summary>
    /// <typeparam name="T">The record that declares the field.</typeparam>
    /// <param name="field">As the files write it.</param>
    /// <param name="id">The id of the entry that is referred to.</param>
    /// <param name="kinds">The kinds that have the field from the record, as the files write them.</param>
    public EventList<T> EventsReferringTo<T>(string field, string id, params string[] kinds)
        where T : class, IEvent => new(this, () => new(RowsReferringTo(id, typeof(T), field, kinds, areEvents: true)), hasAllOfType: false);

    /// <summary>The entries that refer to an entry and are no events, in the order of their ids.</summary>
    /// <typeparam name="T">The record that declares the field.</typeparam>
    /// <param name="field">As the files write it.</param>
    /// <param name="id">The id of the entry that is referred to.</param>
    /// <param name="kinds">The kinds that have the field from the record, as the files write them.</param>
    public EntryList<T> EntriesReferringTo<T>(string field, string id, params string[] kinds)
        where T : class, IEntry => new(this, () => new(RowsReferringTo(id, typeof(T), field, kinds, areEvents: false)), hasAllOfType: false);

    /// <summary>Those who refer to an entry, as rules read them: without events that are disproven.</summary>
    /// <typeparam name="T">The record that declares the field.</typeparam>
    /// <param name="field">As the files write it.</param>
    /// <param name="id">The id of the entry that is referred to.</param>
    /// <param name="areEvents">Whether they are in order of time, and not in the order of ids.</param>
    /// <param name="kinds">The kinds that have the field from the record, as the files write them.</param>
    public Fact FactOfReferring<T>(string field, string id, bool areEvents, params string[] kinds)
        where T : class, IEntry
    {
        IReadOnlyDictionary<string, int[]> references = ReferencesBy(typeof(T), field, kinds, areEvents);
        IEntry[] entries = references.TryGetValue(id, out int[]? rows) ? [.. rows.Select(At).Where(entry => entry is not IEvent { Status: EventStatus.Disproven })] : [];
        return new ReferringFacts(field, id, static entry => entry is T, entries, !references.ContainsKey(FieldReferences.Open)).ToFact();
    }

    private int[] RowsReferringTo(string id, Type declaring, string field, string[] kinds, bool areEvents) =>
        ReferencesBy(declaring, field, kinds, areEvents).TryGetValue(id, out int[]? rows) ? rows : [];

    private IReadOnlyDictionary<string, int[]> ReferencesBy(Type declaring, string field, string[] kinds, bool areEvents)
    {
        return Read.References.GetOrAdd(
            (declaring, field),
            static (_, asked) => FieldReferences.Of(asked.Timeline, asked.Field, asked.AreEvents
                ? asked.Timeline.Table.InOrderOfTime(asked.Kinds)
                : asked.Timeline.Table.InOrderOfIds(asked.Kinds)),
            (Timeline: this, Field: field, Kinds: kinds, AreEvents: areEvents));
    }
}
