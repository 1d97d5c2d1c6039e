namespace Dateline.Compiled;

/// <content>The entries by their rows, for lists, and the texts of which rows are read.</content>
public abstract partial class CompiledTimeline : IEntryStore
{
    object IEntryStore.Version => Read;

    IEntry IEntryStore.At(int row) => At(row);

    int IEntryStore.RowOf(string id) => RowOf(id);

    EventDate IEntryStore.DateOf(int row) => DateOf(CellOf(row));

    int[] IEntryStore.InReadingOrder() => Table.InReadingOrder();

    /// <summary>What the files say of the entry of a row.</summary>
    /// <param name="row">Counted from 0, in the order of ids.</param>
    internal Cell CellOf(int row) => RowAt(row + Read.FirstRow);

    internal int Files => FileCount;

    /// <summary>The index of the texts as they are now.</summary>
    internal CompiledIndex NewIndex() =>
        new(new SortedBlocks(Index, IndexBlocks, BlockSizes.Rows), new PlacesInFiles(Places, EntryCount), EntryCount, new OrderOfTime(OrderOfTime, EventCount), () => new KindRuns(Kinds));

    internal SortedBlocks NewHistories() => new(Histories, HistoryBlocks, BlockSizes.Histories);

    internal CompiledLines NewFormerIds() => CompiledLines.Of(FormerIds);

    internal CompiledLines NewBounds() => CompiledLines.Of(Bounds);

    internal CompiledFile NewFile(int file) => new(block => FileText(file, block));

    internal CompiledLines NewOrigins(int file) => CompiledLines.Of(FileOrigins(file));
}
