using System.Collections.Immutable;
using System.Text;

namespace Dateline.Compiled;

/// <content>Who refers to an entry.</content>
public abstract partial class CompiledTimeline
{
    /// <summary>Those that refer to an entry: events in order of time, then the others in the order of their ids.</summary>
    /// <typeparam name="T">Their record, or a base of it.</typeparam>
    /// <param name="inverse">As the timeline file writes it.</param>
    /// <param name="id">The id of the entry.</param>
    public IReadOnlyList<T> ReferringTo<T>(string inverse, string id)
        where T : class, IEntry
    {
        byte[] key = Encoding.UTF8.GetBytes($"{inverse} {id}");
        return Read.Inverses(Inverses).Find(Inverses, key) < 0 ? [] : new EntryList<T>(this, () => RowsUnder(key));
    }

    private int[] RowsUnder(byte[] key)
    {
        CompiledLines lines = Read.Inverses(Inverses);
        return lines.Find(Inverses, key) is >= 0 and var line
            ? [.. Cell.OfEntry(lines.At(Inverses, line), line).Items(static cell => (int)CellReaders.Integer(cell))]
            : [];
    }
}
