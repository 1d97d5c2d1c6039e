namespace Dateline.Compiled;

/// <content>The entries by their rows, for lists.</content>
public abstract partial class CompiledTimeline : IEntryStore
{
    object IEntryStore.Version => Read;

    IEntry IEntryStore.At(int row) => At(row);

    int IEntryStore.RowOf(string id) => RowOf(id);

    EventDate IEntryStore.DateOf(int row) => DateOf(CellOf(row));

    int[] IEntryStore.InReadingOrder() => Table.InReadingOrder(Index);

    /// <summary>What the files say of the entry of a row.</summary>
    /// <param name="row">Counted from 0, in the order of ids.</param>
    internal Cell CellOf(int row) => RowAt(row + Read.FirstRow);
}
