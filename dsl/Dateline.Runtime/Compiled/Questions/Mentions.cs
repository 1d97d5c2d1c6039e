using System.Collections.Immutable;
using System.ComponentModel;

namespace Dateline.Compiled;

/// <summary>Collects which entries a record names: in fields, lists, structured values, changes and quotes, and as the sources of its values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Mentions
{
    internal Mentions()
    {
    }

    /// <summary>The ids of all that are named, the sources and speakers among them.</summary>
    internal HashSet<string> Named { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> Sources { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> Speakers { get; } = new(StringComparer.Ordinal);

    internal void Clear()
    {
        Named.Clear();
        Sources.Clear();
        Speakers.Clear();
    }

    /// <summary>A reference.</summary>
    /// <typeparam name="T">What it refers to.</typeparam>
    /// <param name="reference">The reference.</param>
    public void Add<T>(in Reference<T> reference)
        where T : class, IEntry => Add(reference.Id, null);

    /// <summary>A list of references.</summary>
    /// <typeparam name="T">What they refer to.</typeparam>
    /// <param name="references">The references.</param>
    public void Add<T>(in References<T> references)
        where T : class, IEntry => AddAll(references.Ids, null);

    /// <summary>The sources of an entry.</summary>
    /// <typeparam name="T">Their record.</typeparam>
    /// <param name="sources">The references.</param>
    public void AddSources<T>(in References<T> sources)
        where T : class, IEntry => AddAll(sources.Ids, Sources);

    /// <summary>The source of a quote.</summary>
    /// <typeparam name="T">Its record.</typeparam>
    /// <param name="source">The reference.</param>
    public void AddSource<T>(in Reference<T> source)
        where T : class, IEntry => Add(source.Id, Sources);

    /// <summary>Who is quoted.</summary>
    /// <typeparam name="T">Its record.</typeparam>
    /// <param name="speaker">The reference.</param>
    public void AddSpeaker<T>(in Reference<T> speaker)
        where T : class, IEntry => Add(speaker.Id, Speakers);

    /// <summary>A structured value.</summary>
    /// <param name="record">Null for none.</param>
    public void AddRecord(IMentions? record) => record?.Mention(this);

    /// <summary>An entry.</summary>
    /// <param name="entry">Null for none.</param>
    public void AddEntry(IEntry? entry) => Add(entry?.Id, null);

    /// <summary>A change of a series whose values are entries.</summary>
    /// <typeparam name="T">Their record.</typeparam>
    /// <param name="change">The change.</param>
    public void AddChange<T>(Change<T> change)
        where T : class, IEntry
    {
        if (change.TryGetFrom(out T? from))
            Add(from.Id, null);
        if (change.TryGetTo(out T? to))
            Add(to.Id, null);
    }

    /// <summary>A set of entries.</summary>
    /// <typeparam name="T">Their record.</typeparam>
    /// <param name="set">Null for none.</param>
    public void AddSet<T>(SetOf<T>? set)
        where T : class, IEntry
    {
        foreach (T entry in set is null ? [] : set.Certain.Concat(set.Possible).Concat(set.Absent))
            Add(entry.Id, null);
    }

    /// <summary>A change of a series of sets of entries.</summary>
    /// <typeparam name="T">Their record.</typeparam>
    /// <param name="change">The change.</param>
    public void AddChangeOfSet<T>(Change<SetOf<T>> change)
        where T : class, IEntry
    {
        if (change.HasFrom)
            AddSet(change.From);
        if (change.HasTo)
            AddSet(change.To);
        if (change.HasDelta)
            AddSet(change.Delta);
    }

    /// <summary>What a series of entries was.</summary>
    /// <typeparam name="T">Their record.</typeparam>
    /// <param name="reading">The reading.</param>
    public void AddReading<T>(Reading<T> reading)
        where T : class, IEntry
    {
        foreach (T entry in reading.Candidates)
            Add(entry.Id, null);
    }

    /// <summary>The sources that give a value, and those that report something of it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="evidence">What stands behind the value.</param>
    public void AddEvidence<T>(Evidence<T> evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        foreach (ISource source in evidence.Sources)
            Add(source.Id, Sources);
        foreach (Report<T> report in evidence.Says)
            Add(report.Source.Id, Sources);
    }

    internal void AddSource(string id) => Add(id, Sources);

    private void AddAll(ImmutableArray<string> ids, HashSet<string>? also)
    {
        foreach (string id in ids)
            Add(id, also);
    }

    private void Add(string? id, HashSet<string>? also)
    {
        if (string.IsNullOrEmpty(id))
            return;
        Named.Add(id);
        also?.Add(id);
    }
}
