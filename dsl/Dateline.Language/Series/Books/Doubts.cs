using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Books;

/// <summary>
/// Stretches of time in which something that could not be read may have moved a series. What lies on both sides of one
/// need not connect.
/// </summary>
internal sealed class Doubts
{
    private readonly List<PositionRange> _ranges = [];

    /// <summary>Made when it is first asked for, and then only read: any number may ask.</summary>
    private Sorted? _sorted;

    public void Add(in PositionRange range)
    {
        _ranges.Add(range);
        _sorted = null;
    }

    public bool IsEmpty => _ranges.Count == 0;

    /// <summary>All of them, in an order that does not depend on how they came.</summary>
    public IEnumerable<PositionRange> InOrder() => _ranges.OrderBy(range => range.Earliest).ThenBy(range => range.Latest);

    /// <summary>Whether one of them may lie between two positions, both included.</summary>
    public bool Touch(long earliest, long latest)
    {
        if (_ranges.Count == 0)
            return false;
        Sorted sorted = _sorted ??= Sort();
        int low = 0;
        int high = _ranges.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sorted.ByEarliest[middle].Earliest <= latest)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && sorted.LatestSoFar[low - 1] >= earliest;
    }

    private Sorted Sort()
    {
        PositionRange[] ranges = [.. _ranges];
        Array.Sort(ranges, static (a, b) => a.Earliest.CompareTo(b.Earliest));
        long[] latestSoFar = new long[ranges.Length];
        long latest = long.MinValue;
        for (int i = 0; i < latestSoFar.Length; i++)
            latestSoFar[i] = latest = Math.Max(latest, ranges[i].Latest);
        return new Sorted(ranges, latestSoFar);
    }

    private sealed record Sorted(PositionRange[] ByEarliest, long[] LatestSoFar);
}
