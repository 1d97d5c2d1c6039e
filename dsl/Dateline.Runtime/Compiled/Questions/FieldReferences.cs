using System.Text;

namespace Dateline.Compiled;

/// <summary>Who refers to whom by one field, as the compiled texts say. No record is made for it.</summary>
internal sealed class FieldReferences
{
    private readonly Dictionary<string, List<int>> _rowsOf = new(StringComparer.Ordinal);

    /// <param name="rows">Of the entries that have the field, in the order in which they are given back.</param>
    public static FieldReferences Of(CompiledTimeline timeline, string field, int[] rows)
    {
        var references = new FieldReferences();
        byte[] name = Encoding.UTF8.GetBytes(field);
        foreach (int row in rows)
        {
            Cell cell = timeline.CellOf(row).FieldOrFault(name);
            if (!cell.IsKnown)
                continue;
            if (!cell.Text.IsEmpty)
                references.Add(CellReaders.Text(cell), row);
            foreach (string id in cell.Items(CellReaders.Text))
                references.Add(id, row);
        }

        return references;
    }

    public int[] To(string id) => _rowsOf.TryGetValue(id, out List<int>? rows) ? [.. rows] : [];

    private void Add(string id, int row)
    {
        if (!_rowsOf.TryGetValue(id, out List<int>? rows))
            _rowsOf.Add(id, rows = []);
        if (rows.Count == 0 || rows[^1] != row)
            rows.Add(row);
    }
}
