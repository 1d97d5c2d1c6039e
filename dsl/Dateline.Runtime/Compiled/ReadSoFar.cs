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
    private SortedBlocks? _histories;
    private CompiledLines? _formerIds;
    private CompiledLines? _bounds;
    private CompiledFile?[]? _files;
    private CompiledLines?[]? _origins;
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

    public CompiledIndex Index(CompiledTimeline timeline) => Volatile.Read(ref _index) ?? Kept(ref _index, timeline.NewIndex());

    public SortedBlocks Histories(CompiledTimeline timeline) => Volatile.Read(ref _histories) ?? Kept(ref _histories, timeline.NewHistories());

    public CompiledLines FormerIds(CompiledTimeline timeline) => Volatile.Read(ref _formerIds) ?? Kept(ref _formerIds, timeline.NewFormerIds());

    public CompiledLines Bounds(CompiledTimeline timeline) => Volatile.Read(ref _bounds) ?? Kept(ref _bounds, timeline.NewBounds());

    public CompiledFile File(CompiledTimeline timeline, int file)
    {
        CompiledFile?[] known = Volatile.Read(ref _files) ?? Kept(ref _files, new CompiledFile?[timeline.Files]);
        return Volatile.Read(ref known[file]) ?? Kept(ref known[file], timeline.NewFile(file));
    }

    public CompiledLines Origins(CompiledTimeline timeline, int file)
    {
        CompiledLines?[] known = Volatile.Read(ref _origins) ?? Kept(ref _origins, new CompiledLines?[timeline.Files]);
        return Volatile.Read(ref known[file]) ?? Kept(ref known[file], timeline.NewOrigins(file));
    }

    private static T Kept<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
