using System.Text;

namespace Dateline.Compiled;

/// <summary>
/// The compiled data of one timeline. Generated code hands over text that lies in the assembly; entries are made when
/// they are first asked for, each once, on whatever thread.
/// </summary>
public abstract partial class CompiledTimeline
{
    /// <summary>How many fields of an entry are found by one look at its lines.</summary>
    private const int MostFields = 24;

    private ReadSoFar _read = new(firstRow: 0);

    /// <summary>A timeline whose texts its own class has.</summary>
    protected CompiledTimeline() => HotReload.Follow(this);

    /// <summary>A line for each entry, in the order of ids: id, kind, file, place in the file, place in the order of time.</summary>
    protected virtual ReadOnlySpan<byte> Index => default;

    /// <summary>A line for each series of each entity, in the order of bytes, and under it the steps.</summary>
    protected virtual ReadOnlySpan<byte> Histories => default;

    /// <summary>A line for each id that an entry had before, in the order of bytes: that id, and the one that it has now.</summary>
    protected virtual ReadOnlySpan<byte> FormerIds => default;

    /// <summary>How many events files there are.</summary>
    protected virtual int FileCount => 0;

    /// <summary>What the events file with this number says.</summary>
    /// <param name="file">Counted from 0.</param>
    protected virtual ReadOnlySpan<byte> FileText(int file) => default;

    /// <summary>The path of the events file with this number, and line and column of each of its entries.</summary>
    /// <param name="file">Counted from 0.</param>
    protected virtual ReadOnlySpan<byte> FileOrigins(int file) => default;

    /// <summary>Makes the record of an entry.</summary>
    /// <param name="row">The rows of the entry.</param>
    protected abstract IEntry Create(Cell row);

    /// <summary>For an entry whose kind is at fault: the build has failed, so only a tool at design time comes here.</summary>
    /// <param name="row">The rows of the entry.</param>
    protected static Exception Faulty(Cell row) =>
        new InvalidOperationException($"The entry {row.Id} has an error in its file, which the build has reported.");

    /// <summary>What was read so far; another one as soon as the texts are.</summary>
    internal ReadSoFar Read => Volatile.Read(ref _read);

    private CompiledIndex Table => Read.Index(Index);

    /// <summary>The entry with this id, or that had it before; null where there is none.</summary>
    /// <param name="id">The id.</param>
    public IEntry? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        int row = RowOf(id);
        return row < 0 ? null : At(row);
    }

    /// <summary>The entry with this id.</summary>
    /// <typeparam name="T">Its record, or a base of it.</typeparam>
    /// <param name="id">The id.</param>
    /// <exception cref="InvalidOperationException">There is none, or it is of another kind.</exception>
    public T Entry<T>(string id)
        where T : class, IEntry => Entry<T>(id, out _);

    /// <summary>The entry with the id that a cell names.</summary>
    /// <typeparam name="T">Its record, or a base of it.</typeparam>
    /// <param name="cell">A reference.</param>
    public T Entry<T>(Cell cell)
        where T : class, IEntry => Entry<T>(CellReaders.Text(cell));

    /// <param name="row">Its row, as an entry that is made of it knows it.</param>
    internal T Entry<T>(string id, out int row)
        where T : class, IEntry
    {
        ArgumentNullException.ThrowIfNull(id);
        int first = Read.FirstRow;
        int found = RowOf(id);
        row = found + first;
        return (found < 0 ? null : At(found)) as T ?? throw new InvalidOperationException($"The timeline has no {typeof(T).Name} with the id {id}.");
    }

    /// <summary>Where an entry is written; null for one that a program made, and for a copy with another id.</summary>
    /// <param name="row">The row of the entry; -1 for one that a program made.</param>
    /// <param name="id">Its id.</param>
    public Origin? OriginOf(int row, string id)
    {
        if (!IsOfNow(row) || RowAt(row).Id != id)
            return null;
        ReadSoFar read = Read;
        (int file, int place) = read.Index(Index).PlaceOf(Index, row - read.FirstRow);
        ReadOnlySpan<byte> text = FileOrigins(file);
        CompiledLines lines = read.Origins(file, FileCount, text);
        ReadOnlySpan<byte> position = lines.At(text, place + 1).TrimEnd((byte)'\n');
        int space = position.IndexOf((byte)' ');
        string path = CellReaders.Decode(lines.At(text, 0).TrimEnd((byte)'\n'));
        return new Origin(path, (int)CompiledNumber.Of(position[..space]), (int)CompiledNumber.Of(position[(space + 1)..]));
    }

    /// <summary>The events of these kinds, in order of time.</summary>
    /// <typeparam name="T">The record that all of these kinds and no others are.</typeparam>
    /// <param name="kinds">As the files write them; null for all.</param>
    public EventList<T> InOrderOfTime<T>(string[]? kinds)
        where T : class, IEvent => new(this, () => Table.InOrderOfTime(Index, kinds), hasAllOfType: true);

    /// <summary>The entries of these kinds, in the order of their ids.</summary>
    /// <typeparam name="T">The record that all of these kinds and no others are.</typeparam>
    /// <param name="kinds">As the files write them.</param>
    public EntryList<T> InOrderOfIds<T>(string[] kinds)
        where T : class, IEntry => InOrderOfIds<T>(kinds, hasAllOfType: true);

    internal EntryList<T> InOrderOfIds<T>(string[] kinds, bool hasAllOfType)
        where T : class, IEntry => new(this, () => Table.InOrderOfIds(Index, kinds), hasAllOfType);

    /// <summary>The texts are others than before.</summary>
    internal void Forget() => Volatile.Write(ref _read, Read.Next());

    /// <summary>The entry of this row of the index.</summary>
    /// <param name="row">Counted from 0, in the order of ids.</param>
    internal IEntry At(int row)
    {
        ReadSoFar read = Read;
        IEntry?[] entries = read.Entries(Table.Count);
        if (Volatile.Read(ref entries[row]) is IEntry known)
            return known;
        Span<int> fields = stackalloc int[MostFields * FieldLine.Numbers];
        IEntry made = Create(RowAt(row + read.FirstRow).WithFields(fields));
        return Interlocked.CompareExchange(ref entries[row], made, null) ?? made;
    }

    /// <param name="row">As an entry that was made of it knows it.</param>
    internal Cell RowAt(int row)
    {
        ReadSoFar read = Read;
        (int file, int place) = read.Index(Index).PlaceOf(Index, row - read.FirstRow);
        ReadOnlySpan<byte> text = FileText(file);
        return Cell.OfEntry(read.File(file, FileCount, text).At(text, place), row, read.Shared);
    }

    /// <summary>Whether the texts that are read now have the row of an entry: no program made it, and it was not made of other texts.</summary>
    private bool IsOfNow(int row) => row >= Read.FirstRow;

    private int RowOf(string id)
    {
        // The bytes of a word are at most three times its letters.
        Span<byte> words = id.Length <= 256 ? stackalloc byte[3 * id.Length] : new byte[3 * id.Length];
        ReadOnlySpan<byte> name = words[..Encoding.UTF8.GetBytes(id, words)];
        int row = Table.Find(Index, name);
        return row >= 0 || FormerIds.IsEmpty ? row : RowOfFormer(name);
    }

    private int RowOfFormer(ReadOnlySpan<byte> name)
    {
        CompiledLines lines = Read.FormerIds(FormerIds);
        int line = lines.Find(FormerIds, name);
        return line < 0 ? -1 : Table.Find(Index, lines.At(FormerIds, line)[(name.Length + 1)..].TrimEnd((byte)'\n'));
    }
}
