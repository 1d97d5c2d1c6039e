using System.Diagnostics.CodeAnalysis;

namespace Dateline.Compiled;

/// <summary>
/// Names what records of most timelines read. Code of generic types that has no type of the program in it is compiled ahead only
/// in the assembly that has those types, and only if it is named there: otherwise it is compiled whenever a program starts. Nobody calls this.
/// </summary>
internal static class CompiledAhead
{
    [SuppressMessage("Performance", "CA1811:Avoid uncalled private code", Justification = "What is named here is compiled with the library.")]
    internal static object?[] Named(Cell cell, CompiledTimeline timeline) =>
    [
        Required(cell, CellReaders.Integer),
        Required(cell, CellReaders.Flag),
        Required(cell, CellReaders.Status),
        Required(cell, CellReaders.Duration),
        Required(cell, CellReaders.ChangeOf(CellReaders.Integer)),
        Optional(cell, CellReaders.Status),
        Optional(cell, CellReaders.Duration),
        Optional(cell, CellReaders.ChangeOf(CellReaders.Integer)),
        Change(cell, CellReaders.Integer),
        timeline.SeriesOf("", "", CellReaders.Integer).Latest.Value,
    ];

    private static object? Required<T>(Cell cell, CellReader<T> read)
    {
        Known<T> known = cell.Known(default, read);
        return known.IsKnown ? known.Of("") : known.Reason;
    }

    /// <summary>Where a type has to be a struct, code for a type of the framework is not compiled ahead.</summary>
    private static object? Optional<T>(Cell cell, CellReader<T> read)
        where T : struct => cell.OptionalStruct(default, read);

    private static object? Change<T>(Cell cell, CellReader<T> read)
    {
        Change<T> change = CellReaders.Change(cell, read);
        return change.HasFrom ? change.From : change.To;
    }
}
