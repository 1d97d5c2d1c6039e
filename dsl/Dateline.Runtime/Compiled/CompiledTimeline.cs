using System.Runtime.CompilerServices;
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

    /// <summary>Of an entry that says more, the text is written into memory of its own.</summary>
    private const int MostBytes = 1024;

    private ReadSoFar _read = new(firstRow: 0);

    /// <summary>A timeline whose texts its own class has.</summary>
    protected CompiledTimeline() => HotReload.Follow(this);

    /// <summary>How many entries there are.</summary>
    protected virtual int EntryCount => 0;

    /// <summary>How many of them are events.</summary>
    protected virtual int EventCount => 0;

    /// <summary>A block of the index: the ids, in their order.</summary>
    /// <param name="block">Counted from 0.</param>
    protected virtual ReadOnlySpan<byte> Index(int block) => default;

    /// <summary>A block of where the entries of the index stand: file and place in the file.</summary>
    /// <param name="block">Counted from 0.</param>
    protected virtual ReadOnlySpan<byte> Places(int block) => default;

    /// <summary>The first id of each block of the index; empty where there is one block.</summary>
    protected virtual ReadOnlySpan<byte> IndexBlocks => default;

    /// <summary>A block of the order of time: for each event by how much its row is greater than that of the event before; in each block the first stands with its row.</summary>
    /// <param name="block">Counted from 0.</param>
    protected virtual ReadOnlySpan<byte> OrderOfTime(int block) => default;

    /// <summary>A kind, and how many entries in succession are of it, in the order of ids.</summary>
    protected virtual ReadOnlySpan<byte> Kinds => default;

    /// <summary>A block of how series went: a line for each series of each entity, in the order of bytes, and under it the steps.</summary>
    /// <param name="block">Counted from 0.</param>
    protected virtual ReadOnlySpan<byte> Histories(int block) => default;

    /// <summary>The first series and entity of each block; empty where there is one block.</summary>
    protected virtual ReadOnlySpan<byte> HistoryBlocks => default;

    /// <summary>A line for each id that an entry had before, in the order of bytes: that id, and the one that it has now.</summary>
    protected virtual ReadOnlySpan<byte> FormerIds => default;

    /// <summary>How many events files there are.</summary>
    protected virtual int FileCount => 0;

    /// <summary>A block of what the events file with this number says.</summary>
    /// <param name="file">Counted from 0.</param>
    /// <param name="block">Counted from 0.</param>
    protected virtual ReadOnlySpan<byte> FileText(int file, int block) => default;

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

    private CompiledIndex Table => Read.Index(this);

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
        (int file, int place) = read.Index(this).PlaceOf(row - read.FirstRow);
        CompiledLines lines = read.Origins(this, file);
        ReadOnlySpan<byte> position = lines.WordsAt(place + 1);
        int space = position.IndexOf((byte)' ');
        string path = CellReaders.Decode(lines.WordsAt(0));
        return new Origin(path, (int)CompiledNumber.Of(position[..space]), (int)CompiledNumber.Of(position[(space + 1)..]));
    }

    /// <summary>The events of these kinds, in order of time.</summary>
    /// <typeparam name="T">The record that all of these kinds and no others are.</typeparam>
    /// <param name="kinds">As the files write them; null for all.</param>
    public EventList<T> InOrderOfTime<T>(string[]? kinds)
        where T : class, IEvent => new(this, () => kinds is null ? new RowList(Table.Events) : new RowList(Table.InOrderOfTime(kinds)), hasAllOfType: true);

    /// <summary>The entries of these kinds, in the order of their ids.</summary>
    /// <typeparam name="T">The record that all of these kinds and no others are.</typeparam>
    /// <param name="kinds">As the files write them.</param>
    public EntryList<T> InOrderOfIds<T>(string[] kinds)
        where T : class, IEntry => InOrderOfIds<T>(kinds, hasAllOfType: true);

    internal EntryList<T> InOrderOfIds<T>(string[] kinds, bool hasAllOfType)
        where T : class, IEntry => new(this, () => new(Table.InOrderOfIds(kinds)), hasAllOfType);

    /// <summary>The texts are others than before.</summary>
    internal void Forget() => Volatile.Write(ref _read, Read.Next());

    /// <summary>The entry of this row of the index.</summary>
    /// <param name="row">Counted from 0, in the order of ids.</param>
    internal IEntry At(int row)
    {
        ReadSoFar read = Read;
        ref object? place = ref read.Index(this).MadeOf(row);
        return Unsafe.As<IEntry>(Volatile.Read(ref place)) ?? Made(row + read.FirstRow, ref place);
    }

    private IEntry Made(int row, ref object? place)
    {
        Span<byte> room = stackalloc byte[MostBytes];
        Span<int> fields = stackalloc int[1 + (MostFields * FieldLine.Numbers)];
        IEntry made = Create(RowAt(row, room).WithFields(fields));
        return Unsafe.As<IEntry>(Interlocked.CompareExchange(ref place, made, null)) ?? made;
    }

    /// <param name="row">As an entry that was made of it knows it.</param>
    /// <param name="room">Takes what the files say of it, if it has room for that.</param>
    internal Cell RowAt(int row, Span<byte> room = default)
    {
        ReadSoFar read = Read;
        (int file, int place) = read.Index(this).PlaceOf(row - read.FirstRow);
        return Cell.OfEntry(read.File(this, file).At(place, room), row, read.Shared);
    }

    /// <summary>Whether the texts that are read now have the row of an entry: no program made it, and it was not made of other texts.</summary>
    private bool IsOfNow(int row) => row >= Read.FirstRow;

    private int RowOf(string id)
    {
        // The bytes of a word are at most three times its letters.
        Span<byte> words = id.Length <= 256 ? stackalloc byte[3 * id.Length] : new byte[3 * id.Length];
        ReadOnlySpan<byte> name = words[..Encoding.UTF8.GetBytes(id, words)];
        int row = Table.Find(name);
        return row >= 0 || FormerIds.IsEmpty ? row : RowOfFormer(name);
    }

    private int RowOfFormer(ReadOnlySpan<byte> name)
    {
        CompiledLines lines = Read.FormerIds(this);
        int line = lines.Find(name);
        return line < 0 ? -1 : Table.Find(lines.WordsAt(line)[(name.Length + 1)..]);
    }
}
