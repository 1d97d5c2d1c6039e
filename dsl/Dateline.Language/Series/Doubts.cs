namespace Dateline.Language.Series;

/// <summary>
/// Stretches of time in which something that could not be read may have moved a series. What lies on both sides of one
/// need not connect.
/// </summary>
internal sealed class Doubts
{
    private readonly List<PositionRange> _ranges = [];
    private long[]? _latestSoFar;

    public void Add(in PositionRange range)
    {
        _ranges.Add(range);
        _latestSoFar = null;
    }

    public bool IsEmpty => _ranges.Count == 0;

    /// <summary>All of them, in an order that does not depend on how they came.</summary>
    public IEnumerable<PositionRange> InOrder() => _ranges.OrderBy(range => range.Earliest).ThenBy(range => range.Latest);

    /// <summary>Whether one of them may lie between two positions, both included.</summary>
    public bool Touch(long earliest, long latest)
    {
        if (_ranges.Count == 0)
            return false;
        long[] latestSoFar = _latestSoFar ??= Sort();
        int low = 0;
        int high = _ranges.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_ranges[middle].Earliest <= latest)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && latestSoFar[low - 1] >= earliest;
    }

    private long[] Sort()
    {
        _ranges.Sort(static (a, b) => a.Earliest.CompareTo(b.Earliest));
        long[] latestSoFar = new long[_ranges.Count];
        long latest = long.MinValue;
        for (int i = 0; i < latestSoFar.Length; i++)
            latestSoFar[i] = latest = Math.Max(latest, _ranges[i].Latest);
        return latestSoFar;
    }
}
