using Dateline.Dates;

namespace Dateline.Language.Rules.Groups;

/// <summary>
/// Spans in the order in which they begin at the latest, to be asked for the one that ends last among those that begin
/// before some day. A tournament of their ends: asking and taking one out take logarithmic time.
/// </summary>
internal sealed class OpenSpans
{
    private const int None = -1;

    private readonly IReadOnlyList<StatedSpan> _spans;
    private readonly int[] _winners;
    private readonly int _leaves;

    public OpenSpans(IReadOnlyList<StatedSpan> spans)
    {
        _spans = spans;
        _leaves = 1;
        while (_leaves < spans.Count)
            _leaves *= 2;
        _winners = new int[2 * _leaves];
        for (int i = 0; i < _winners.Length; i++)
            _winners[i] = None;
    }

    public void Add(int index) => Set(index, index);

    /// <summary>The added span that ends last among those that overlap this one; -1 where none does.</summary>
    public int Overlapping(in DateSpan span)
    {
        int longest = LongestBefore(CountBefore(span.EarliestEnd));
        return longest != None && DateSpan.CertainlyOverlap(span, _spans[longest].Days) ? longest : None;
    }

    /// <summary>Whether another added span overlaps this one, too.</summary>
    /// <param name="known">One that does.</param>
    public bool IsOverlappedBesides(in DateSpan span, int known)
    {
        Set(known, None);
        bool isAnother = Overlapping(span) != None;
        Add(known);
        return isAnother;
    }

    /// <summary>The span that ends last among the added ones before a place; -1 where there is none.</summary>
    private int LongestBefore(int end)
    {
        int longest = None;
        int low = _leaves;
        int high = _leaves + end;
        for (; low < high; low /= 2, high /= 2)
        {
            if (low % 2 == 1)
                longest = Later(longest, _winners[low++]);
            if (high % 2 == 1)
                longest = Later(longest, _winners[--high]);
        }

        return longest;
    }

    /// <summary>How many spans of the list begin for certain before a day.</summary>
    private int CountBefore(long day)
    {
        int low = 0;
        int high = _spans.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_spans[middle].Days.LatestBegin < day)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void Set(int index, int winner)
    {
        int at = _leaves + index;
        _winners[at] = winner;
        for (at /= 2; at > 0; at /= 2)
            _winners[at] = Later(_winners[2 * at], _winners[(2 * at) + 1]);
    }

    private int Later(int one, int other)
    {
        if (one == None || other == None)
            return one == None ? other : one;
        return _spans[other].Days.EarliestEnd > _spans[one].Days.EarliestEnd ? other : one;
    }
}
