using System.Text;

namespace Dateline.Compiled;

/// <summary>Who refers to whom by one field, as the compiled texts say. No record is made for it.</summary>
internal static class FieldReferences
{
    /// <summary>No id: whom the entries refer to of which the files say that nobody knows.</summary>
    public const string Open = "?";

    /// <summary>For each id that is referred to, the rows of those that refer to it.</summary>
    /// <param name="rows">Of the entries that have the field, in the order in which they are given back.</param>
    public static IReadOnlyDictionary<string, int[]> Of(CompiledTimeline timeline, string field, int[] rows)
    {
        var rowsOf = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        byte[] name = Encoding.UTF8.GetBytes(field);
        foreach (int row in rows)
        {
            Cell cell = timeline.CellOf(row).FieldOrFault(name);
            if (!cell.IsKnown && !cell.IsAbsent)
                Add(rowsOf, Open, row);
            if (!cell.IsKnown)
                continue;
            if (!cell.Text.IsEmpty)
                Add(rowsOf, CellReaders.Text(cell), row);
            foreach (string id in cell.Items(CellReaders.Text))
                Add(rowsOf, id, row);
        }

        return rowsOf.ToDictionary(one => one.Key, one => one.Value.ToArray(), StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, List<int>> rowsOf, string id, int row)
    {
        if (!rowsOf.TryGetValue(id, out List<int>? rows))
            rowsOf.Add(id, rows = []);
        if (rows.Count == 0 || rows[^1] != row)
            rows.Add(row);
    }
}
