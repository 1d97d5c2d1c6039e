namespace Dateline;

/// <summary>The rows of a list: those that were looked for, or all events in order of time, which are read where somebody asks for them.</summary>
internal sealed class RowList
{
    private readonly int[]? _rows;
    private readonly IRows? _time;

    public RowList(int[] rows) => _rows = rows;

    public RowList(IRows time) => _time = time;

    public int Count => _rows?.Length ?? _time!.Count;

    /// <param name="index">A place in the list, from 0.</param>
    public int this[int index] => _rows is { } rows ? rows[index] : _time![index];

    public bool Contains(int row)
    {
        for (int i = 0; i < Count; i++)
        {
            if (this[i] == row)
                return true;
        }

        return false;
    }
}
