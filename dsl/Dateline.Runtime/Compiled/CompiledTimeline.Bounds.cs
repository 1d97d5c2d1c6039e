using System.Text;

namespace Dateline.Compiled;

/// <content>The days that follow for events, which a check worked out.</content>
public abstract partial class CompiledTimeline
{
    /// <summary>A line for each event of which more is known than its date says, in the order of bytes, and under it the days and from which entries they follow.</summary>
    protected virtual ReadOnlySpan<byte> Bounds => default;

    /// <summary>The days that follow for an event. Those of the files say nothing of a copy with another date or id.</summary>
    /// <param name="row">The row of the event; -1 for one that a program made.</param>
    /// <param name="timelineEvent">The event.</param>
    public DateBounds BoundsOf(int row, IEvent timelineEvent)
    {
        ArgumentNullException.ThrowIfNull(timelineEvent);
        if (Bounds.IsEmpty || !IsOfNow(row) || RowAt(row) is var cell && cell.Id != timelineEvent.Id || DateOf(cell) != timelineEvent.Date)
            return new DateBounds(timelineEvent.Date);
        CompiledLines lines = Read.Bounds(this);
        int line = lines.Find(Encoding.UTF8.GetBytes(timelineEvent.Id));
        if (line < 0)
            return new DateBounds(timelineEvent.Date);
        var bounds = Cell.OfEntry(lines.At(line), line);
        (long earliest, long latest) = DaysOf(bounds.Field("days"u8));
        return new DateBounds(earliest, latest)
        {
            EarliestFrom = bounds.All("since"u8, CellReaders.Text).Select(FindStep).ToArray(),
            LatestFrom = bounds.All("until"u8, CellReaders.Text).Select(FindStep).ToArray(),
        };
    }

    private static EventDate DateOf(Cell entry)
    {
        Cell date = entry.FieldOrFault("date"u8);
        return date.IsKnown ? CellReaders.Date(date) : EventDate.Unknown;
    }
}
