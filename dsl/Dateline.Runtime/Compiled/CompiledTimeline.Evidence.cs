using System.Collections.Immutable;

namespace Dateline.Compiled;

/// <content>What stands behind a value, read when it is asked for.</content>
public abstract partial class CompiledTimeline
{
    /// <summary>What stands behind the value of a field.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="row">The row of the entry; -1 for one that a program made.</param>
    /// <param name="field">As the files write it.</param>
    /// <param name="value">What is known of it now; a copy of an entry may have another value than the files.</param>
    /// <param name="read">Reads a value of the field.</param>
    public Evidence<T> EvidenceOf<T>(int row, ReadOnlySpan<byte> field, Known<T> value, CellReader<T> read)
    {
        if (!IsOfNow(row))
            return new Evidence<T>(value.IsKnown ? value.Value : default, value.IsKnown);
        Cell entry = RowAt(row);
        Cell cell = entry.Field(field);
        Cell ownSources = cell.Field("~sources"u8);
        return new Evidence<T>(value.IsKnown ? value.Value : default, value.IsKnown)
        {
            IsUnknown = cell.IsUnknown,
            Sources = (ownSources.IsKnown ? ownSources : entry.Field("sources"u8)).Items(SourceOf),
            Says = cell.All("~says"u8, report => ReportOf(report, read)),
            Why = cell.IsUnknown ? cell.Reason : cell.Optional<string>("~why"u8, CellReaders.Text),
            Parts = cell.All("~part"u8, static part => new Part(CellReaders.Text(part), CellReaders.Number(part.Field("value"u8)))),
            Note = cell.Optional<string>("~note"u8, CellReaders.Text),
        };
    }

    private Report<T> ReportOf<T>(Cell report, CellReader<T> read)
    {
        Cell contrary = report.Field("contrary"u8);
        return new Report<T>(SourceOf(report), read(contrary.IsKnown ? contrary : report.Field("agreeing"u8)), Agrees: !contrary.IsKnown);
    }

    private ISource SourceOf(Cell cell) => Entry<ISource>(cell);
}
