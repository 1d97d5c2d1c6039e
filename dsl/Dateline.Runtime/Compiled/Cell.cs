using System.Collections.Immutable;
using System.ComponentModel;

namespace Dateline.Compiled;

/// <summary>Makes a value out of a cell of compiled text.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="cell">A cell whose value is known.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T CellReader<out T>(Cell cell);

/// <summary>
/// One line of compiled text with the lines that belong below it, each one space deeper. It looks at the text where it
/// lies in the assembly; nothing is copied until a value is read.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct Cell
{
    private readonly ReadOnlySpan<byte> _below;
    private readonly int _depth;
    private readonly CellState _state;

    private Cell(ReadOnlySpan<byte> text, ReadOnlySpan<byte> below, int depth, CellState state, int number)
    {
        Text = text;
        _below = below;
        _depth = depth;
        _state = state;
        Number = number;
    }

    /// <summary>What the line says behind its name, in UTF-8 as it is compiled.</summary>
    internal ReadOnlySpan<byte> Text { get; }

    /// <summary>The row of the entry in the index; -1 for a cell inside an entry.</summary>
    public int Number { get; }

    /// <summary>The id of the entry.</summary>
    public string Id => CellReaders.Decode(Text[..Text.IndexOf((byte)' ')]);

    internal bool IsKnown => _state is CellState.Known or CellState.Nobody;

    /// <summary>It is known that there is nobody: no reader of values reads it.</summary>
    internal bool IsNobody => _state == CellState.Nobody;

    internal bool IsUnknown => _state == CellState.Unknown;

    internal bool IsAbsent => _state == CellState.Absent;

    /// <summary>Why nothing is known; null where something is.</summary>
    internal string? Reason => _state switch
    {
        CellState.Known or CellState.Nobody => null,
        CellState.Unknown => CellReaders.Decode(Text),
        _ => Unstated.AtAll,
    };

    /// <summary>Whether the entry is of the kind with this name.</summary>
    /// <param name="kind">As the files write it.</param>
    public bool IsOfKind(ReadOnlySpan<byte> kind) => Text[(Text.IndexOf((byte)' ') + 1)..].SequenceEqual(kind);

    /// <summary>The rows of an entry: its line, and the fields below it.</summary>
    internal static Cell OfEntry(ReadOnlySpan<byte> lines, int number)
    {
        int end = CompiledLines.EndOf(lines, 0);
        return new Cell(lines[..end], lines[Math.Min(end + 1, lines.Length)..], 1, CellState.Known, number);
    }

    /// <summary>The value of a required field.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="field">As the files write it.</param>
    /// <param name="read">Reads a known value.</param>
    public Known<T> Known<T>(ReadOnlySpan<byte> field, CellReader<T> read)
    {
        Cell cell = Field(field);
        return cell.IsKnown ? new Known<T>(read(cell)) : cell.IsUnknown ? Compiled.Known<T>.Unknown(cell.Reason!) : default;
    }

    /// <summary>A required date, which says itself where it is unknown.</summary>
    /// <param name="field">As the files write it.</param>
    public EventDate Date(ReadOnlySpan<byte> field) => Optional<EventDate>(field, CellReaders.Date) ?? EventDate.Unknown;

    /// <summary>The value of an optional field; null where it is absent or unknown.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="field">As the files write it.</param>
    /// <param name="read">Reads a known value.</param>
    public T? Optional<T>(ReadOnlySpan<byte> field, CellReader<T> read)
        where T : class
    {
        Cell cell = Field(field);
        return cell.IsKnown ? read(cell) : null;
    }

    /// <summary>The value of an optional field; null where it is absent or unknown.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="field">As the files write it.</param>
    /// <param name="read">Reads a known value.</param>
    public T? OptionalStruct<T>(ReadOnlySpan<byte> field, CellReader<T> read)
        where T : struct
    {
        Cell cell = Field(field);
        return cell.IsKnown ? read(cell) : null;
    }

    /// <summary>The items of a list; none where it is absent or unknown.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="field">As the files write it.</param>
    /// <param name="read">Reads an item.</param>
    public ImmutableArray<T> List<T>(ReadOnlySpan<byte> field, CellReader<T> read) => Field(field).Items(read);

    /// <summary>A reference, not yet followed.</summary>
    /// <typeparam name="T">What it refers to.</typeparam>
    /// <param name="field">As the files write it.</param>
    public Reference<T> Reference<T>(ReadOnlySpan<byte> field)
        where T : class, IEntry
    {
        Cell cell = Field(field);
        return cell.IsKnown ? Compiled.Reference<T>.ToId(CellReaders.Decode(cell.Text))
            : cell.IsUnknown ? Compiled.Reference<T>.Unknown(cell.Reason!) : default;
    }

    /// <summary>References, not yet followed.</summary>
    /// <typeparam name="T">What they refer to.</typeparam>
    /// <param name="field">As the files write it.</param>
    public References<T> References<T>(ReadOnlySpan<byte> field)
        where T : class, IEntry => Compiled.References<T>.ToIds(Field(field).Items(CellReaders.Text));

    internal ImmutableArray<T> Items<T>(CellReader<T> read) => All("-"u8, read);

    /// <summary>Every known cell with this name, in order.</summary>
    internal ImmutableArray<T> All<T>(ReadOnlySpan<byte> name, CellReader<T> read)
    {
        if (_below.IsEmpty)
            return [];
        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>();
        for (int at = 0; at < _below.Length;)
        {
            Cell cell = CellAt(at, name, out int next);
            if (cell.IsKnown)
                items.Add(read(cell));
            at = next;
        }

        return items.DrainToImmutable();
    }

    internal Cell Field(ReadOnlySpan<byte> name)
    {
        Cell cell = FieldOrFault(name);
        return cell._state == CellState.Faulty ? throw new InvalidOperationException("This value has an error in its file, which the build has reported.") : cell;
    }

    /// <summary>The same, for who looks at the fields of many entries: one with an error says nothing.</summary>
    internal Cell FieldOrFault(ReadOnlySpan<byte> name)
    {
        for (int at = 0; at < _below.Length;)
        {
            Cell cell = CellAt(at, name, out int next);
            if (cell._state != CellState.Absent)
                return cell;
            at = next;
        }

        return default;
    }

    /// <summary>Everything that stands below it.</summary>
    internal ReadOnlySpan<byte> Below => _below;

    /// <summary>The cell of the line at <paramref name="at"/> if it has this name, otherwise an absent one; and where its next sibling begins.</summary>
    private Cell CellAt(int at, ReadOnlySpan<byte> name, out int next)
    {
        int end = CompiledLines.EndOf(_below, at);
        next = Math.Min(end + 1, _below.Length);
        int below = next;
        while (next < _below.Length && _below[next + _depth] == (byte)' ')
            next = Math.Min(CompiledLines.EndOf(_below, next) + 1, _below.Length);

        ReadOnlySpan<byte> line = _below[(at + _depth)..end];
        if (!line.StartsWith(name))
            return default;
        ReadOnlySpan<byte> rest = line[name.Length..];
        CellState state = rest is [] or [(byte)' ', ..] ? CellState.Known
            : rest[0] == (byte)'?' ? CellState.Unknown
            : rest[0] == (byte)'!' ? CellState.Faulty
            : rest[0] == (byte)'~' ? CellState.Nobody
            : CellState.Absent;
        if (state is CellState.Unknown or CellState.Faulty or CellState.Nobody)
            rest = rest[1..];
        return new Cell(rest.IsEmpty ? rest : rest[1..], _below[below..next], _depth + 1, state, -1);
    }
}

internal enum CellState
{
    Absent,
    Known,
    Unknown,
    Faulty,
    Nobody,
}
