using System.Collections.Immutable;
using System.Text;

namespace Dateline.Compiled;

/// <content>How the series of an entity went. They are found by the id, so a copy of an entity keeps them.</content>
public abstract partial class CompiledTimeline
{
    private CompiledLines? _histories;
    private object?[]? _series;

    /// <summary>A series of an entity.</summary>
    /// <typeparam name="T">The type of the series.</typeparam>
    /// <param name="series">As the files write it.</param>
    /// <param name="id">The id of the entity.</param>
    /// <param name="read">Reads a value of the series.</param>
    public Series<T> SeriesOf<T>(string series, string id, CellReader<T> read)
    {
        CompiledLines lines = _histories ??= CompiledLines.Of(Histories);
        int line = lines.Find(Histories, Encoding.UTF8.GetBytes($"{series} {id}"));
        if (line < 0)
            return new Series<T>(static () => []);
        object?[] known = Volatile.Read(ref _series)
            ?? Interlocked.CompareExchange(ref _series, new object?[lines.Count], null) ?? _series;
        object made = Volatile.Read(ref known[line]) ?? new Series<T>(() => StepsOf(line, read), HistoryAt(line).Field("~undated"u8).IsKnown);
        return (Series<T>)(Interlocked.CompareExchange(ref known[line], made, null) ?? made);
    }

    private ImmutableArray<Step<T>> StepsOf<T>(int line, CellReader<T> read) =>
        HistoryAt(line).Items(step => StepOf(step, read));

    private Cell HistoryAt(int line) => Cell.OfEntry(_histories!.At(Histories, line), line);

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

    private static long DayOf(ReadOnlySpan<byte> text, long open) => text is [(byte)'-'] ? open : CellReaders.Integer(text);

    private IEntry FindStep(string id) => Get<IEntry>(id);

    private static Reading<T> ReadingOf<T>(Cell cell, CellReader<T> read) =>
        cell.IsKnown ? Reading.Known(read(cell)) : cell.IsUnknown ? Reading.Unknown<T>() : Reading.NotYet<T>();
}
