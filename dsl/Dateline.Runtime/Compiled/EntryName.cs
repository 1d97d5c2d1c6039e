namespace Dateline.Compiled;

/// <summary>An id by which compiled text names an entry, and where the entry was found.</summary>
internal sealed class EntryName(string id)
{
    private int _row = -1;

    public string Id => id;

    /// <summary>The entry.</summary>
    /// <typeparam name="T">Its record, or a base of it.</typeparam>
    /// <exception cref="InvalidOperationException">There is none, or it is of another kind.</exception>
    public T Entry<T>(CompiledTimeline timeline)
        where T : class, IEntry
    {
        // A row of texts that were replaced since is below the first one of now.
        int row = Volatile.Read(ref _row) - timeline.Read.FirstRow;
        if (row >= 0 && timeline.At(row) is T known)
            return known;
        T found = timeline.Entry<T>(id, out row);
        Volatile.Write(ref _row, row);
        return found;
    }
}

/// <summary>Ids of a list, in its order, and the entries once somebody asked for them.</summary>
internal sealed class EntryNames
{
    private readonly EntryName[] _names;
    private Found? _found;

    private EntryNames(byte[] text, EntryName[] names)
    {
        Text = text;
        _names = names;
    }

    /// <summary>The lines that say so.</summary>
    public byte[] Text { get; }

    public int Count => _names.Length;

    public string[] Ids => Array.ConvertAll(_names, static name => name.Id);

    public static EntryNames Of(Cell list) =>
        new(list.Below.ToArray(), [.. list.Items(static item => item.Shared is { } shared ? shared.Name(item.Text) : new EntryName(CellReaders.Decode(item.Text)))]);

    /// <summary>The entries. Lists with the same ids share them, as they are never written.</summary>
    public T[] Entries<T>(CompiledTimeline timeline)
        where T : class, IEntry
    {
        ReadSoFar now = timeline.Read;
        if (Volatile.Read(ref _found) is { } found && ReferenceEquals(found.In, now) && found.Entries.GetType() == typeof(T[]))
            return (T[])found.Entries;
        var entries = new T[_names.Length];
        for (int i = 0; i < entries.Length; i++)
            entries[i] = _names[i].Entry<T>(timeline);
        Volatile.Write(ref _found, new Found(now, entries));
        return entries;
    }

    private sealed record Found(ReadSoFar In, Array Entries);
}
