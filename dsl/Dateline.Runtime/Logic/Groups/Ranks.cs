namespace Dateline.Logic;

/// <summary>A set of whole numbers from 0 on, of which it says in logarithmic time how many are not below one, and which is the last but so many.</summary>
internal sealed class Ranks(int count)
{
    /// <summary>Each holds how many there are in a stretch that ends with it (Fenwick's tree).</summary>
    private readonly int[] _sums = new int[count + 1];

    private int _count;

    public void Add(int rank)
    {
        _count++;
        for (int at = rank + 1; at < _sums.Length; at += at & -at)
            _sums[at]++;
    }

    public int CountFrom(int rank)
    {
        int below = 0;
        for (int at = rank; at > 0; at -= at & -at)
            below += _sums[at];
        return _count - below;
    }

    /// <param name="behind">So many of the set are greater than the one that is asked for; fewer than there are.</param>
    public int FromLast(int behind)
    {
        int smaller = _count - behind - 1;
        int step = 1;
        while (step * 2 < _sums.Length)
            step *= 2;
        int at = 0;
        for (; step > 0; step /= 2)
        {
            if (at + step < _sums.Length && _sums[at + step] <= smaller)
                smaller -= _sums[at += step];
        }

        return at;
    }
}
