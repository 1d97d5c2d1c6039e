namespace Dateline.Language.Series;

/// <summary>A list of numbers from which any can be taken in one step, and put back in reverse order.</summary>
internal sealed class LinkedOrder
{
    public const int End = -1;

    // Place 0 is the head; number n has place n + 1.
    private readonly int[] _after;
    private readonly int[] _before;

    public LinkedOrder(int[] order)
    {
        _after = new int[order.Length + 1];
        _before = new int[order.Length + 1];
        int last = 0;
        foreach (int number in order)
        {
            _after[last] = number + 1;
            _before[number + 1] = last;
            last = number + 1;
        }

        _after[last] = 0;
        _before[0] = last;
    }

    public int First => _after[0] - 1;

    public int After(int number) => _after[number + 1] - 1;

    public void Remove(int number)
    {
        int place = number + 1;
        _after[_before[place]] = _after[place];
        _before[_after[place]] = _before[place];
    }

    public void Restore(int number)
    {
        int place = number + 1;
        _after[_before[place]] = place;
        _before[_after[place]] = place;
    }
}
