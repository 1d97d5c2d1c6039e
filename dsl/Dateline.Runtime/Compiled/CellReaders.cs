using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Dateline.Compiled;

/// <summary>Reads the values of compiled text, one method for each type of the language.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellReaders
{
    /// <summary>A text.</summary>
    /// <param name="cell">The cell.</param>
    public static string Text(Cell cell) => cell.Shared is { } shared ? shared.Text(cell.Text) : Decode(cell.Text);

    /// <summary>A whole number.</summary>
    /// <param name="cell">The cell.</param>
    public static long Integer(Cell cell) => CompiledNumber.Of(cell.Text);

    /// <summary>A decimal number.</summary>
    /// <param name="cell">The cell.</param>
    public static decimal Number(Cell cell) => decimal.Parse(cell.Text, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>Yes or no.</summary>
    /// <param name="cell">The cell.</param>
    public static bool Flag(Cell cell) => cell.Text.SequenceEqual("yes"u8);

    /// <summary>A date as the editors wrote it.</summary>
    /// <param name="cell">The cell.</param>
    public static EventDate Date(Cell cell) => cell.Shared is { } shared ? shared.Date(cell.Text) : EventDate.OfCompiled(Decode(cell.Text));

    /// <summary>An exact day.</summary>
    /// <param name="cell">The cell.</param>
    public static DateOnly Day(Cell cell) => DateOnly.ParseExact(Decode(cell.Text), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A point in time with its offset.</summary>
    /// <param name="cell">The cell.</param>
    public static DateTimeOffset Moment(Cell cell) => DateTimeOffset.ParseExact(Decode(cell.Text), "O", CultureInfo.InvariantCulture);

    /// <summary>A length of time.</summary>
    /// <param name="cell">The cell.</param>
    public static Duration Duration(Cell cell) => Dateline.Duration.Parse(Decode(cell.Text));

    /// <summary>An address.</summary>
    /// <param name="cell">The cell.</param>
    public static Uri Url(Cell cell) => new(Decode(cell.Text), UriKind.RelativeOrAbsolute);

    /// <summary>Whether an event happened.</summary>
    /// <param name="cell">The cell.</param>
    public static EventStatus Status(Cell cell) => Decode(cell.Text) switch
    {
        "planned" => EventStatus.Planned,
        "cancelled" => EventStatus.Cancelled,
        "unconfirmed" => EventStatus.Unconfirmed,
        "retracted" => EventStatus.Retracted,
        "disproven" => EventStatus.Disproven,
        _ => EventStatus.Happened,
    };

    /// <summary>A reader of numbers that are partly known.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="number">Reads a number.</param>
    public static CellReader<Estimate<T>> EstimateOf<T>(CellReader<T> number)
        where T : struct, INumber<T> => cell => ReadEstimate(cell, number);

    /// <summary>A reader of lists.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="item">Reads an item.</param>
    public static CellReader<ImmutableArray<T>> ListOf<T>(CellReader<T> item) => cell => cell.Items(item);

    /// <summary>A reader of sets.</summary>
    /// <typeparam name="T">The type of a member.</typeparam>
    /// <param name="member">Reads a member.</param>
    public static CellReader<SetOf<T>> SetOf<T>(CellReader<T> member) => cell =>
        cell.Field("open"u8).IsKnown ? new SetOf<T>(cell.Items(member), cell.All("not"u8, member), isClosed: false) : new SetOf<T>(cell.Items(member), cell.All("or"u8, member), isClosed: true);

    /// <summary>A reader of changes of a series.</summary>
    /// <typeparam name="T">The type of the series.</typeparam>
    /// <param name="value">Reads a value of the series.</param>
    public static CellReader<Change<T>> ChangeOf<T>(CellReader<T> value) => cell => Change(cell, value);

    /// <summary>A reader of what a series was.</summary>
    /// <typeparam name="T">The type of the series.</typeparam>
    /// <param name="value">Reads a value of the series.</param>
    public static CellReader<Reading<T>> ReadingOf<T>(CellReader<T> value) => cell => ReadReading(cell, value);

    /// <summary>What a series was, where nothing states it, it is not known yet.</summary>
    internal static Reading<T> ReadReading<T>(Cell cell, CellReader<T> value) =>
        cell.IsNobody ? Reading<T>.OfNobody : cell.IsKnown ? Reading.Known(value(cell)) : cell.IsUnknown ? Reading.Unknown<T>() : Reading.NotYet<T>();

    internal static Estimate<T> ReadEstimate<T>(Cell cell, CellReader<T> number)
        where T : struct, INumber<T> =>
        cell.Text.IsEmpty
            ? new Estimate<T>(cell.OptionalStruct("low"u8, number), cell.OptionalStruct("best"u8, number), cell.OptionalStruct("high"u8, number))
            : number(cell);

    /// <summary>The text of a value. A backslash begins <c>\\</c> or the code of a character: <c>\u2028</c>.</summary>
    internal static string Decode(ReadOnlySpan<byte> text)
    {
        string decoded = Encoding.UTF8.GetString(text);
        if (!decoded.Contains('\\'))
            return decoded;
        var plain = new StringBuilder(decoded.Length);
        for (int i = 0; i < decoded.Length; i++)
        {
            if (decoded[i] != '\\')
            {
                plain.Append(decoded[i]);
            }
            else if (decoded[++i] == '\\')
            {
                plain.Append('\\');
            }
            else
            {
                plain.Append((char)ushort.Parse(decoded.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
        }

        return plain.ToString();
    }

    /// <summary>A change of a series.</summary>
    /// <typeparam name="T">The type of the series.</typeparam>
    /// <param name="cell">The cell.</param>
    /// <param name="value">Reads a value of the series.</param>
    public static Change<T> Change<T>(Cell cell, CellReader<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Cell from = cell.Field("from"u8);
        Cell to = cell.Field("to"u8);
        if (to.IsAbsent && cell.Field("by"u8) is { IsKnown: true } by)
            return Dateline.Change<T>.OfDelta(value(by));
        return Dateline.Change<T>.Of(
            from.Reading, from.Reading == ReadingState.Known ? value(from) : default!, to.Reading, to.Reading == ReadingState.Known ? value(to) : default!);
    }
}
