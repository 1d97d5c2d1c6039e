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
        byte[] key = Encoding.UTF8.GetBytes($"{series} {id}");
        ReadSoFar of = Read;
        CompiledLines lines = of.Histories(Histories);
        int line = lines.Find(Histories, key);
        if (line < 0)
            return new Series<T>(static () => []);
        ref object? known = ref of.Series(lines.Count)[line];
        object made = Volatile.Read(ref known) ?? new Series<T>(() => StepsOf(key, read), HistoryOf(key).Field("~undated"u8).IsKnown);
        return (Series<T>)(Interlocked.CompareExchange(ref known, made, null) ?? made);
    }

    private ImmutableArray<Step<T>> StepsOf<T>(byte[] key, CellReader<T> read) => HistoryOf(key).Items(step => StepOf(step, read));

    /// <summary>Looked for by its words, as whoever asks later may find other texts.</summary>
    private Cell HistoryOf(byte[] key)
    {
        CompiledLines lines = Read.Histories(Histories);
        return lines.Find(Histories, key) is >= 0 and var line ? Cell.OfEntry(lines.At(Histories, line), line) : default;
    }

    private Step<T> StepOf<T>(Cell step, CellReader<T> read)
    {
        Cell observed = step.Field("is"u8);
        ImmutableArray<T> possible = step.All("or"u8, read);
        Reading<T> after = possible.Length > 1 ? Reading<T>.Unclear(possible, mayBeUnknown: false) : ReadingOf(observed.IsAbsent ? step.Field("to"u8) : observed, read);
        Cell days = step.Field("days"u8);
        return new Step<T>(
            CellReaders.Text(step),
            FindStep,
            CellReaders.Date(step.Field("when"u8)),
            ReadingOf(step.Field("from"u8), read),
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

    private static Reading<T> ReadingOf<T>(Cell cell, CellReader<T> read) =>
        cell.IsKnown ? Reading.Known(read(cell)) : cell.IsUnknown ? Reading.Unknown<T>() : Reading.NotYet<T>();
}
