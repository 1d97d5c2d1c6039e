using System.Collections.Immutable;
using System.Text;

namespace Dateline.Compiled;

/// <content>How the series of an entity went. They are found by the id, so a copy of an entity keeps them.</content>
public abstract partial class CompiledTimeline
{
    /// <summary>A series of an entity.</summary>
    /// <typeparam name="T">The type of the series.</typeparam>
    /// <param name="series">As the files write it.</param>
    /// <param name="id">The id of the entity.</param>
    /// <param name="read">Reads a value of the series.</param>
    public Series<T> SeriesOf<T>(string series, string id, CellReader<T> read)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(id);
        int length = 3 * (series.Length + id.Length + 1);
        Span<byte> words = length <= 768 ? stackalloc byte[length] : new byte[length];
        int space = Encoding.UTF8.GetBytes(series, words);
        words[space] = (byte)' ';
        words = words[..(space + 1 + Encoding.UTF8.GetBytes(id, words[(space + 1)..]))];
        ReadSoFar of = Read;
        SortedBlocks lines = of.Histories(this);
        int line = lines.Find(words);
        if (line < 0)
            return Unmoved<T>(id);
        ref object? known = ref lines.MadeOf(line);
        return (Series<T>)(Volatile.Read(ref known) ?? Interlocked.CompareExchange(ref known, Made(words.ToArray(), id, read), null) ?? known);
    }

    /// <summary>One that nothing has stated.</summary>
    private Series<T> Unmoved<T>(string id) => new(static () => []) { FindEntity = () => Find(id) as IEntity };

    private Series<T> Made<T>(byte[] key, string id, CellReader<T> read) =>
        new(() => StepsOf(key, read), HistoryOf(key).Field("~undated"u8).IsKnown) { FindEntity = () => Find(id) as IEntity };

    private ImmutableArray<Step<T>> StepsOf<T>(byte[] key, CellReader<T> read) => HistoryOf(key).Items(step => StepOf(step, read));

    /// <summary>Looked for by its words, as whoever asks later may find other texts.</summary>
    private Cell HistoryOf(byte[] key)
    {
        SortedBlocks lines = Read.Histories(this);
        return lines.Find(key) is >= 0 and var line ? Cell.OfEntry(lines.At(line), line) : default;
    }

    private Step<T> StepOf<T>(Cell step, CellReader<T> read)
    {
        Cell observed = step.Field("is"u8);
        ImmutableArray<T> possible = step.All("or"u8, read);
        bool mayBeNobody = step.Field("or-nobody"u8).IsKnown;
        Reading<T> after = possible.Length + (mayBeNobody ? 1 : 0) > 1
            ? Reading<T>.Unclear(possible, mayBeUnknown: false, mayBeNobody)
            : CellReaders.ReadReading(observed.IsAbsent ? step.Field("to"u8) : observed, read);
        Cell days = step.Field("days"u8);
        return new Step<T>(
            CellReaders.Text(step),
            FindStep,
            CellReaders.Date(step.Field("when"u8)),
            CellReaders.ReadReading(step.Field("from"u8), read),
            after,
            isObservation: !observed.IsAbsent)
        {
            Days = days.IsKnown ? DaysOf(days) : null,
            IsOfOpenOrder = step.Field("open"u8).IsKnown,
        };
    }

    /// <summary>Two day numbers; a hyphen stands for an open side.</summary>
    private static (long Earliest, long Latest) DaysOf(Cell cell)
    {
        int space = cell.Text.IndexOf((byte)' ');
        return (DayOf(cell.Text[..space], long.MinValue), DayOf(cell.Text[(space + 1)..], long.MaxValue));
    }

    private static long DayOf(ReadOnlySpan<byte> text, long open) => text is [(byte)'-'] ? open : CompiledNumber.Of(text);

    private IEntry FindStep(string id) => Entry<IEntry>(id);
}
