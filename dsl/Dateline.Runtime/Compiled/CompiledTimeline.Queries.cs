using Dateline.Logic;

namespace Dateline.Compiled;

/// <content>Named queries.</content>
public abstract partial class CompiledTimeline
{
    /// <summary>The entries that a query is answered with, computed when the list is first read.</summary>
    /// <typeparam name="T">Their record, or a base of it.</typeparam>
    /// <param name="kinds">As the files write them.</param>
    /// <param name="areEvents">Whether they are in order of time, and not in the order of ids.</param>
    /// <param name="where">What has to hold, null for unknown; null where all are meant.</param>
    /// <param name="isPossible">Those of which nobody knows whether it holds.</param>
    /// <param name="order">What they are sorted by; null where nothing else sorts them.</param>
    /// <param name="isDescending">The largest or latest comes first.</param>
    /// <param name="isForDisproven">Whether events that are disproven are among them.</param>
    public EntryList<T> Answers<T>(string[] kinds, bool areEvents, Func<IFacts, bool?>? where, bool isPossible, Func<IFacts, Fact>? order, bool isDescending, bool isForDisproven = false)
        where T : class, IEntry => new EntryList<T>(this, () =>
    {
        int[] rows = areEvents ? Table.InOrderOfTime(kinds) : Table.InOrderOfIds(kinds);
        if (areEvents && !isForDisproven)
            rows = Array.FindAll(rows, row => !IsDisproven(row));
        if (where is not null)
            rows = [.. rows.Where(row => At(row) is IFacts entry && where(entry) == (isPossible ? null : true))];
        return new(order is null
            ? rows
            : [.. rows.OrderBy(row => At(row) is IFacts entry ? order(entry).Value : Value.Unknown, ValueOrder.Of(isDescending))]);
    }, hasAllOfType: false);

    internal bool IsDisproven(int row) => CellOf(row).FieldOrFault("status"u8) is { IsKnown: true } status && status.Text.SequenceEqual("disproven"u8);
}
