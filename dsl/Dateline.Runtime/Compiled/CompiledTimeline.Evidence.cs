using System.Collections;
using System.Collections.Immutable;

namespace Dateline.Compiled;

/// <content>What stands behind a value, read when it is asked for.</content>
public abstract partial class CompiledTimeline
{
    /// <summary>What stands behind the value of a field. A copy that has another value than the files leaves theirs without its evidence.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="row">The row of the entry; -1 for one that a program made.</param>
    /// <param name="entry">The entry, whose sources are those of a value that names none.</param>
    /// <param name="field">As the files write it.</param>
    /// <param name="value">What is known of it now.</param>
    /// <param name="read">Reads a value of the field.</param>
    public Evidence<T> EvidenceOf<T>(int row, IEntry entry, ReadOnlySpan<byte> field, Known<T> value, CellReader<T> read)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(read);
        Cell cell = IsOfNow(row) ? RowAt(row).Field(field) : default;
        if (!IsOfNow(row) || !IsOf(cell, value, read))
            return new Evidence<T>(value.IsKnown ? value.Value : default, value.IsKnown);
        Cell ownSources = cell.Field("~sources"u8);
        return new Evidence<T>(value.IsKnown ? value.Value : default, value.IsKnown)
        {
            IsUnknown = cell.IsUnknown,
            Sources = ownSources.IsKnown ? ownSources.Items(SourceOf) : entry.Sources,
            Citations = ownSources.IsKnown ? ownSources.Items(CitationOf) : [.. CitationsOf(row, entry)],
            Says = cell.All("~says"u8, report => ReportOf(report, read)),
            Why = cell.IsUnknown ? cell.Reason : cell.Optional<string>("~why"u8, CellReaders.Text),
            Parts = cell.All("~part"u8, PartOf),
            Note = cell.Optional<string>("~note"u8, CellReaders.Text),
        };
    }

    /// <summary>
    /// Whether a value is the one of the files. It may be set to the same again: then their evidence still speaks of it. A list is empty
    /// where the files leave it out.
    /// </summary>
    private static bool IsOf<T>(Cell cell, Known<T> value, CellReader<T> read) => value switch
    {
        { IsKnown: true } when cell.IsKnown || value.Value is IStructuralEquatable => SameValues.Are(value.Value, read(cell)),
        { IsKnown: false } when cell.IsKnown => read(cell) is EventDate { IsUnknown: true },
        _ => !value.IsKnown,
    };

    private Report<T> ReportOf<T>(Cell report, CellReader<T> read)
    {
        Cell contrary = report.Field("contrary"u8);
        Cell value = contrary.IsKnown ? contrary : report.Field("agreeing"u8);
        Cell vaguer = value.Field("~estimate"u8);
        return vaguer.IsKnown
            ? new Report<T>(SourceOf(report), default!, Agrees: !contrary.IsKnown) { Citation = CitationOf(report), Estimate = CellReaders.ReadEstimate(vaguer, CellReaders.Number) }
            : new Report<T>(SourceOf(report), read(value), Agrees: !contrary.IsKnown) { Citation = CitationOf(report) };
    }

    private static Part PartOf(Cell part)
    {
        var amount = CellReaders.ReadEstimate(part.Field("value"u8), CellReaders.Number);
        return amount.IsExact ? new Part(CellReaders.Text(part), amount.Low!.Value) : new Part(CellReaders.Text(part), 0) { Estimate = amount };
    }

    /// <summary>The sources of an entry, with the places that the files name. A copy with other sources keeps the places of those that it still has.</summary>
    /// <param name="row">The row of the entry; -1 for one that a program made.</param>
    /// <param name="entry">The entry.</param>
    public IReadOnlyList<Citation> CitationsOf(int row, IEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Sources.Count == 0)
            return [];
        Cell cell = IsOfNow(row) ? RowAt(row).FieldOrFault("sources"u8) : default;
        ImmutableArray<(string Id, string? At, string? Words)> places = cell.IsKnown ? cell.Items(PlaceOf) : [];
        return [.. entry.Sources.Select(source => new Citation(source) { At = Find(places, source.Id).At, Words = Find(places, source.Id).Words })];
    }

    private static (string Id, string? At, string? Words) PlaceOf(Cell source) =>
        (CellReaders.Text(source), source.Optional<string>("~at"u8, CellReaders.Text), source.Optional<string>("~words"u8, CellReaders.Text));

    private static (string Id, string? At, string? Words) Find(ImmutableArray<(string Id, string? At, string? Words)> places, string id) =>
        places.FirstOrDefault(place => place.Id == id);

    private Citation CitationOf(Cell cell) => new(SourceOf(cell))
    {
        At = cell.Optional<string>("~at"u8, CellReaders.Text),
        Words = cell.Optional<string>("~words"u8, CellReaders.Text),
    };

    private ISource SourceOf(Cell cell) => Entry<ISource>(cell);
}
