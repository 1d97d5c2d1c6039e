using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;

namespace Dateline.Emit.Model;

/// <summary>Collects who refers to whom by fields that have an inverse.</summary>
internal static class IndexInverses
{
    /// <param name="entries">Every entry with a row, in the order of rows.</param>
    /// <param name="orderOf">The place of a row in the order of time; negative for what is no event.</param>
    public static EquatableArray<IndexInverse> Of(IReadOnlyList<BoundEntry> entries, Func<int, int> orderOf)
    {
        var rows = new SortedDictionary<string, (string Name, string Entry, List<int> Rows)>(StringComparer.Ordinal);
        for (int row = 0; row < entries.Count; row++)
        {
            foreach (BoundField field in entries[row].Fields)
            {
                if (field.Symbol.Inverse is { } name)
                    Add(rows, name, field.Value, row);
            }
        }

        return rows.Values.Select(one => new IndexInverse(one.Name, one.Entry, one.Rows
                .OrderBy(row => orderOf(row) < 0 ? int.MaxValue : orderOf(row)).ThenBy(row => row).ToEquatableArray()))
            .ToEquatableArray();
    }

    private static void Add(SortedDictionary<string, (string Name, string Entry, List<int> Rows)> rows, string name, BoundValue value, int row)
    {
        if (value is ListValue list)
        {
            foreach (BoundValue item in list.Items)
                Add(rows, name, item, row);
        }
        else if (value is ReferenceValue reference)
        {
            string key = $"{name} {reference.Id}";
            if (!rows.TryGetValue(key, out (string Name, string Entry, List<int> Rows) known))
                rows.Add(key, known = (name, reference.Id, []));
            if (!known.Rows.Contains(row))
                known.Rows.Add(row);
        }
    }
}
