namespace Dateline.Language.Yaml.Columns;

/// <summary>Lines that one slip brought out of their place together.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
/// <param name="Shift">How many columns further right they belong.</param>
/// <param name="Column">Where it is not -1, only those in this column have slipped.</param>
internal readonly record struct Move(int First, int Last, int Shift, int Column)
{
    public double Cost(int count) => 2 + (0.08 * Math.Min(count, 12)) + (0.05 * Math.Abs(Shift)) + (Column >= 0 ? 0.25 : 0);

    /// <summary>The columns after the lines were moved, or null where one of them but the first would stand at the left edge.</summary>
    public int[]? Apply(int[] columns, out int count)
    {
        count = 0;
        var moved = (int[])columns.Clone();
        for (int i = First; i <= Last; i++)
        {
            if (Column >= 0 && columns[i] != Column)
                continue;
            moved[i] += Shift;
            count++;
            if (moved[i] < 0 || (moved[i] == 0 && i > First))
                return null;
        }

        return moved;
    }
}
