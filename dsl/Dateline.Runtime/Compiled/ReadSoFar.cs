using System.Collections.Concurrent;

namespace Dateline.Compiled;

/// <summary>
/// What was read of the compiled texts so far, on whatever thread. Where the texts are replaced while a program runs
/// (<see cref="HotReload"/>), all of it goes at once.
/// </summary>
/// <param name="firstRow">
/// The number of the first row. It goes on where the one before ended, so that an entry that was made before knows that its row is gone.
/// </param>
internal sealed class ReadSoFar(int firstRow)
{
    private CompiledIndex? _index;
    private CompiledLines? _histories;
    private CompiledLines? _formerIds;
    private CompiledLines? _bounds;
    private CompiledLines?[]? _files;
    private CompiledLines?[]? _origins;
    private IEntry?[]? _entries;
    private object?[]? _series;
    private SharedValues? _shared;
    private ConcurrentDictionary<(Type Declaring, string Field), IReadOnlyDictionary<string, int[]>>? _references;

    public int FirstRow => firstRow;

    /// <summary>By the record that declares a field and the field: the rows that refer to an id.</summary>
    /// <remarks>Made when it is asked for: its code is in no assembly, and a program that only names entries would wait for it at every start.</remarks>
    public ConcurrentDictionary<(Type Declaring, string Field), IReadOnlyDictionary<string, int[]>> References => Volatile.Read(ref _references) ?? Kept(ref _references, new());

    /// <summary>Values that several entries have.</summary>
    public SharedValues Shared => Volatile.Read(ref _shared) ?? Kept(ref _shared, new SharedValues(Volatile.Read(ref _index)?.Count ?? 0));

    /// <summary>What is read after it of other texts.</summary>
    public ReadSoFar Next() => new(firstRow + (Volatile.Read(ref _index)?.Count ?? 0));

    public CompiledIndex Index(ReadOnlySpan<byte> text) => Volatile.Read(ref _index) ?? Kept(ref _index, CompiledIndex.Of(text));

    public CompiledLines Histories(ReadOnlySpan<byte> text) => Volatile.Read(ref _histories) ?? Kept(ref _histories, CompiledLines.Of(text));

    public CompiledLines FormerIds(ReadOnlySpan<byte> text) => Volatile.Read(ref _formerIds) ?? Kept(ref _formerIds, CompiledLines.Of(text));

    public CompiledLines Bounds(ReadOnlySpan<byte> text) => Volatile.Read(ref _bounds) ?? Kept(ref _bounds, CompiledLines.Of(text));

    public CompiledLines File(int file, int count, ReadOnlySpan<byte> text) => Of(ref _files, file, count, text);

    public CompiledLines Origins(int file, int count, ReadOnlySpan<byte> text) => Of(ref _origins, file, count, text);

    /// <summary>The entries that were made, by rows from 0.</summary>
    public IEntry?[] Entries(int count) => Volatile.Read(ref _entries) ?? Kept(ref _entries, new IEntry?[count]);

    /// <summary>The series that were made, by lines of the histories.</summary>
    public object?[] Series(int count) => Volatile.Read(ref _series) ?? Kept(ref _series, new object?[count]);

    private static CompiledLines Of(ref CompiledLines?[]? files, int file, int count, ReadOnlySpan<byte> text)
    {
        CompiledLines?[] known = Volatile.Read(ref files) ?? Kept(ref files, new CompiledLines?[count]);
        return known[file] ??= CompiledLines.Of(text);
    }

    private static T Kept<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
