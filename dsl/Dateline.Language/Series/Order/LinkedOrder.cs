namespace Dateline.Language.Series.Order;

/// <summary>Lists of numbers, each number in one of them, from which any can be taken in one step and put back in reverse order (dancing links).</summary>
internal sealed class LinkedOrder
{
    public const int End = -1;

    // Behind the numbers stand the heads of the lists.
    private readonly int[] _after;
    private readonly int[] _before;
    private readonly int _count;

    public LinkedOrder(int[] order)
        : this(order.Length, [order])
    {
    }

    public LinkedOrder(int count, IReadOnlyList<IReadOnlyList<int>> lists)
    {
        _count = count;
        _after = new int[count + lists.Count];
        _before = new int[count + lists.Count];
        for (int list = 0; list < lists.Count; list++)
        {
            int last = count + list;
            foreach (int number in lists[list])
            {
                _after[last] = number;
                _before[number] = last;
                last = number;
            }

            _after[last] = count + list;
            _before[count + list] = last;
        }
    }

    public int First(int list = 0) => NumberAt(_after[_count + list]);

    public int After(int number) => NumberAt(_after[number]);

    public void Remove(int number)
    {
        _after[_before[number]] = _after[number];
        _before[_after[number]] = _before[number];
    }

    public void Restore(int number)
    {
        _after[_before[number]] = number;
        _before[_after[number]] = number;
    }

    private int NumberAt(int place) => place < _count ? place : End;
}
