namespace Dateline.Logic;

/// <summary>What must not be said twice, of values of which some are lists: each item with the other values is one. Values that are reached through one list are of one item of it.</summary>
/// <param name="Key">Several values as one text (<see cref="ValueKey"/>).</param>
/// <param name="Statements">With an item in the place of each list.</param>
internal readonly record struct KeyedValues(string Key, IReadOnlyList<Statement> Statements)
{
    /// <summary>So many of one entry are compared: an entry with several long lists would have their product.</summary>
    private const int Most = 10_000;

    /// <summary>None where one of the values is not known.</summary>
    public static IReadOnlyList<KeyedValues> Of<TStatements>(in TStatements statements)
        where TStatements : IStatements
    {
        var values = new Statement[statements.Count];
        bool hasList = false;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = statements[i];
            hasList |= values[i].Value.Items is not null;
        }

        if (!hasList)
            return ValueKey.Of(new Row(values), out _) is { } only ? [new KeyedValues(only, values)] : [];
        List<(Statement[] Values, int[] Items)> rows = [(values, new int[values.Length])];
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i].Value.Items is not null)
                rows = WithEach(rows, i, values);
        }

        var keyed = new List<KeyedValues>();
        foreach ((Statement[] row, _) in rows)
        {
            if (ValueKey.Of(new Row(row), out _) is { } key)
                keyed.Add(new KeyedValues(key, row));
        }

        return keyed;
    }

    private static List<(Statement[] Values, int[] Items)> WithEach(List<(Statement[] Values, int[] Items)> rows, int index, Statement[] lists)
    {
        var items = new ListItems(lists[index]);
        int shared = 0, beside = -1;
        for (int i = 0; i < index; i++)
        {
            if (ReachedItems.Shared(lists[i].Value.Items, lists[index].Value.Items) is var common && common > shared)
                (shared, beside) = (common, i);
        }

        var made = new List<(Statement[] Values, int[] Items)>();
        for (int i = 0; i < items.Count; i++)
        {
            for (int row = 0; row < rows.Count && items.IsCertain(i) && made.Count < Most; row++)
            {
                if (beside >= 0 && ReachedItems.Compare((IReachedItems)lists[beside].Value.Items!, rows[row].Items[beside], (IReachedItems)lists[index].Value.Items!, i, shared) != 0)
                    continue;
                (Statement[] with, int[] at) = ((Statement[])rows[row].Values.Clone(), (int[])rows[row].Items.Clone());
                with[index] = items[i];
                at[index] = i;
                made.Add((with, at));
            }
        }

        return made;
    }

    private readonly struct Row(Statement[] statements) : IStatements
    {
        public int Count => statements.Length;

        public Statement this[int index] => statements[index];
    }
}
