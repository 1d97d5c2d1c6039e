namespace Dateline;

/// <summary>
/// Pairs of a begin and an end, in any order, to be asked for the next one with a begin no later and an end no earlier than some bounds. Of
/// each half of a half it knows the earliest begin and the latest end, and passes over it where neither can be: in the order of time the
/// next one is found in logarithmic time, also beside some that last very long. An end may lie before its begin.
/// </summary>
internal sealed class ExtentTree
{
    private readonly int _count;
    private readonly int _firstLeaf = 1;
    private readonly long[] _begins;
    private readonly long[] _ends;

    /// <param name="count">How many pairs there are. Each is <see cref="Set"/>, then all are joined.</param>
    public ExtentTree(int count)
    {
        _count = count;
        while (_firstLeaf < count)
            _firstLeaf *= 2;
        _begins = new long[2 * _firstLeaf];
        _ends = new long[2 * _firstLeaf];
        Array.Fill(_begins, long.MaxValue);
        Array.Fill(_ends, long.MinValue);
    }

    public void Set(int index, long begin, long end)
    {
        _begins[_firstLeaf + index] = begin;
        _ends[_firstLeaf + index] = end;
    }

    public void Join()
    {
        for (int node = _firstLeaf - 1; node > 0; node--)
        {
            _begins[node] = Math.Min(_begins[2 * node], _begins[(2 * node) + 1]);
            _ends[node] = Math.Max(_ends[2 * node], _ends[(2 * node) + 1]);
        }
    }

    /// <summary>The first from <paramref name="index"/> on that begins by <paramref name="lastBegin"/> and does not end before <paramref name="firstEnd"/>; -1 where none does.</summary>
    public int Next(int index, long firstEnd, long lastBegin)
    {
        if (index >= _count)
            return -1;
        int node = _firstLeaf + index;
        while (true)
        {
            if (_begins[node] <= lastBegin && _ends[node] >= firstEnd)
            {
                if (node >= _firstLeaf)
                    return node - _firstLeaf < _count ? node - _firstLeaf : -1;
                node *= 2;
                continue;
            }

            while (node % 2 != 0)
            {
                if (node == 1)
                    return -1;
                node /= 2;
            }

            node++;
        }
    }
}
