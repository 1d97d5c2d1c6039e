using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;

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

    /// <summary>Where the first fields below stand, if somebody looked: marks of their names, then <see cref="FieldLine.Numbers"/> for each. The others begin at <see cref="_unseen"/>.</summary>
    private readonly ReadOnlySpan<int> _fields;
    private readonly int _unseen;

    private Cell(ReadOnlySpan<byte> text, ReadOnlySpan<byte> below, int depth, CellState state, int number, SharedValues? shared)
    {
        Text = text;
        _below = below;
        _depth = depth;
        _state = state;
        Number = number;
        Shared = shared;
    }

    private Cell(Cell entry, ReadOnlySpan<int> fields, int unseen)
    {
        this = entry;
        _fields = fields;
        _unseen = unseen;
    }

    /// <summary>What the line says behind its name, in UTF-8 as it is compiled.</summary>
    internal ReadOnlySpan<byte> Text { get; }

    /// <summary>The row of the entry in the index; -1 for a cell inside an entry.</summary>
    public int Number { get; }

    /// <summary>Values that were read a moment ago; null where each is read by itself.</summary>
    internal SharedValues? Shared { get; }

    /// <summary>The id of the entry.</summary>
    public string Id => CellReaders.Decode(Text[..Text.IndexOf((byte)' ')]);

    internal bool IsKnown => _state is CellState.Known or CellState.Nobody;

    /// <summary>It is known that there is nobody: no reader of values reads it.</summary>
    internal bool IsNobody => _state == CellState.Nobody;

    internal bool IsUnknown => _state == CellState.Unknown;

    internal bool IsAbsent => _state == CellState.Absent;

    /// <summary>How much it says of a series.</summary>
    internal ReadingState Reading => _state switch
    {
        CellState.Known => ReadingState.Known,
        CellState.Nobody => ReadingState.Nobody,
        CellState.Unknown => ReadingState.Unknown,
        _ => ReadingState.NotYet,
    };

    /// <summary>Why nothing is known; null where something is.</summary>
    internal string? Reason => _state switch
    {
        CellState.Known or CellState.Nobody => null,
        CellState.Unknown => CellReaders.Decode(Text),
        _ => Unstated.AtAll,
    };

    /// <summary>Whether the entry is of the kind with this name.</summary>
    /// <param name="kind">As the files write it.</param>
    /// <remarks>A name has no space in it, so that of most kinds one letter says that it is another.</remarks>
    public bool IsOfKind(ReadOnlySpan<byte> kind) =>
        Text.Length > kind.Length && Text[Text.Length - kind.Length - 1] == (byte)' ' && Text[(Text.Length - kind.Length)..].SequenceEqual(kind);

    /// <summary>The rows of an entry: its line, and the fields below it.</summary>
    internal static Cell OfEntry(ReadOnlySpan<byte> lines, int number, SharedValues? shared = null)
    {
        int end = CompiledLines.EndOf(lines, 0);
        return new Cell(lines[..end], lines[Math.Min(end + 1, lines.Length)..], 1, CellState.Known, number, shared);
    }

    /// <summary>The same, for who asks for all of its fields: its lines are looked at once, and not for each field.</summary>
    /// <param name="fields">Has room for where they stand. What has no room is looked for when it is asked for.</param>
    internal Cell WithFields(Span<int> fields)
    {
        int end = 1;
        int at = 0;
        int marks = 0;
        while (end + FieldLine.Numbers <= fields.Length && at < _below.Length)
        {
            FieldLine line = LineAt(at);
            line.WriteTo(fields, end);
            marks |= MarkOf(_below.Slice(line.Start, line.NameLength));
            end += FieldLine.Numbers;
            at = line.Next;
        }

        fields[0] = marks;
        return new Cell(this, fields[..end], at);
    }

    /// <summary>The value of a required field.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="field">As the files write it.</param>
    /// <param name="read">Reads a known value.</param>
    public Known<T> Known<T>(ReadOnlySpan<byte> field, CellReader<T> read)
    {
        if (Lacks(field))
            return default;
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
        if (Lacks(field))
            return null;
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
        if (Lacks(field))
            return null;
        Cell cell = Field(field);
        return cell.IsKnown ? read(cell) : null;
    }

    /// <summary>The items of a list; none where it is absent or unknown.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="field">As the files write it.</param>
    /// <param name="read">Reads an item.</param>
    public ImmutableArray<T> List<T>(ReadOnlySpan<byte> field, CellReader<T> read) => Lacks(field) ? [] : Field(field).Items(read);

    /// <summary>A reference, not yet followed.</summary>
    /// <typeparam name="T">What it refers to.</typeparam>
    /// <param name="field">As the files write it.</param>
    public Reference<T> Reference<T>(ReadOnlySpan<byte> field)
        where T : class, IEntry
    {
        if (Lacks(field))
            return default;
        Cell cell = Field(field);
        return cell.IsKnown ? Compiled.Reference<T>.To(cell.Shared is { } shared ? shared.Name(cell.Text) : new EntryName(CellReaders.Decode(cell.Text)))
            : cell.IsUnknown ? Compiled.Reference<T>.Unknown(cell.Reason!) : default;
    }

    /// <summary>References, not yet followed.</summary>
    /// <typeparam name="T">What they refer to.</typeparam>
    /// <param name="field">As the files write it.</param>
    public References<T> References<T>(ReadOnlySpan<byte> field)
        where T : class, IEntry
    {
        if (Lacks(field))
            return default;
        Cell cell = Field(field);
        return cell._below.IsEmpty ? default : Compiled.References<T>.To(Shared is { } shared ? shared.Names(cell) : EntryNames.Of(cell));
    }

    internal ImmutableArray<T> Items<T>(CellReader<T> read) => All("-"u8, read);

    /// <summary>Every known cell with this name, in order.</summary>
    internal ImmutableArray<T> All<T>(ReadOnlySpan<byte> name, CellReader<T> read)
    {
        int count = 0;
        for (int at = 0; at < _below.Length;)
        {
            FieldLine line = LineAt(at);
            if (IsOf(line, name) && CellOf(line).IsKnown)
                count++;
            at = line.Next;
        }

        if (count == 0)
            return [];
        var items = new T[count];
        for (int at = 0, next = 0; next < count;)
        {
            FieldLine line = LineAt(at);
            if (IsOf(line, name) && CellOf(line) is { IsKnown: true } cell)
                items[next++] = read(cell);
            at = line.Next;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    internal Cell Field(ReadOnlySpan<byte> name)
    {
        Cell cell = FieldOrFault(name);
        return cell._state == CellState.Faulty ? throw new InvalidOperationException("This value has an error in its file, which the build has reported.") : cell;
    }

    /// <summary>The same, for who looks at the fields of many entries: one with an error says nothing.</summary>
    internal Cell FieldOrFault(ReadOnlySpan<byte> name)
    {
        for (int field = 1; field < _fields.Length; field += FieldLine.Numbers)
        {
            if (_fields[field + FieldLine.AtNameLength] == name.Length && _below.Slice(_fields[field], name.Length).SequenceEqual(name))
                return CellOf(FieldLine.Of(_fields, field));
        }

        for (int at = _unseen; at < _below.Length;)
        {
            FieldLine line = LineAt(at);
            if (IsOf(line, name))
                return CellOf(line);
            at = line.Next;
        }

        return default;
    }

    /// <summary>Everything that stands below it.</summary>
    internal ReadOnlySpan<byte> Below => _below;

    /// <summary>The line at <paramref name="at"/>, which begins a field or an item.</summary>
    private FieldLine LineAt(int at)
    {
        // The first letter may be a mark of its own: "-" of an item, "~" of what stands behind a value.
        int start = at + _depth;
        int name = start + 1;
        while (name < _below.Length && _below[name] is not ((byte)' ' or (byte)'?' or (byte)'!' or (byte)'~' or (byte)'\n'))
            name++;
        int end = CompiledLines.EndOf(_below, name);
        int below = Math.Min(end + 1, _below.Length);
        int next = below;
        while (next < _below.Length && _below[next + _depth] == (byte)' ')
            next = Math.Min(CompiledLines.EndOf(_below, next) + 1, _below.Length);
        return new FieldLine(start, name - start, end, below, next);
    }

    /// <summary>Says of most names that nothing below has one, and looks at no line for it. Most fields that an entry may have are left out.</summary>
    private bool Lacks(ReadOnlySpan<byte> name) => _fields.Length > 0 && _unseen == _below.Length && (_fields[0] & MarkOf(name)) == 0;

    /// <summary>One bit, by the length and the first letter of a name.</summary>
    private static int MarkOf(ReadOnlySpan<byte> name) => name.Length == 0 ? 0 : 1 << ((name[0] + (name.Length * 5)) & 31);

    private bool IsOf(scoped in FieldLine line, ReadOnlySpan<byte> name) =>
        line.NameLength == name.Length && _below.Slice(line.Start, name.Length).SequenceEqual(name);

    private Cell CellOf(scoped in FieldLine line)
    {
        ReadOnlySpan<byte> rest = _below[(line.Start + line.NameLength)..line.End];
        CellState state = rest is [] ? CellState.Known : rest[0] switch
        {
            (byte)'?' => CellState.Unknown,
            (byte)'!' => CellState.Faulty,
            (byte)'~' => CellState.Nobody,
            _ => CellState.Known,
        };
        if (state != CellState.Known)
            rest = rest[1..];
        return new Cell(rest.IsEmpty ? rest : rest[1..], _below[line.Below..line.Next], _depth + 1, state, -1, Shared);
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
