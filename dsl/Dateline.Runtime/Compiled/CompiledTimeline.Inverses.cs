using System.Collections.Immutable;
using System.Text;

namespace Dateline.Compiled;

/// <content>Who refers to an entry.</content>
public abstract partial class CompiledTimeline
{
    private CompiledLines? _inverses;

    /// <summary>Those that refer to an entry: events in order of time, then the others in the order of their ids.</summary>
    /// <typeparam name="T">Their record, or a base of it.</typeparam>
    /// <param name="inverse">As the timeline file writes it.</param>
    /// <param name="id">The id of the entry.</param>
    public IReadOnlyList<T> ReferringTo<T>(string inverse, string id)
        where T : class, IEntry
    {
        CompiledLines lines = _inverses ??= CompiledLines.Of(Inverses);
        int line = lines.Find(Inverses, Encoding.UTF8.GetBytes($"{inverse} {id}"));
        return line < 0 ? [] : new EntryList<T>(this, () => RowsUnder(line));
    }

    private int[] RowsUnder(int line) =>
        [.. Cell.OfEntry(_inverses!.At(Inverses, line), line).Items(static cell => (int)CellReaders.Integer(cell))];
}
