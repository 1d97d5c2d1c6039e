using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>
/// Finds where more spans lie at once than may, in one pass over their ends. A span is there for certain from the last day on which it may begin to
/// the first on which it may end. One that has no such day is there at one time with those that cover every day on which it may be; two
/// of that kind never are for certain. So spans are counted as <see cref="DateSpan.CertainlyOverlap"/> pairs them.
/// </summary>
internal sealed class Crowds
{
    /// <summary>So many others are named.</summary>
    private const int MostNamed = 3;

    private readonly IReadOnlyList<DateSpan> _spans;
    private readonly int _most;

    /// <summary>The spans that are there for certain on some day, in the order of their beginnings and of their ends.</summary>
    private readonly int[] _byBegin;
    private readonly int[] _byEnd;

    /// <summary>The days on which a stretch of time with too many begins, in their order.</summary>
    private readonly List<long> _stretches = [];

    private Crowds(IReadOnlyList<DateSpan> spans, int most)
    {
        _spans = spans;
        _most = most;
        int[] certain = [.. Enumerable.Range(0, spans.Count).Where(span => IsCertainAnywhere(spans[span]))];
        _byBegin = [.. certain.OrderBy(span => spans[span].LatestBegin)];
        _byEnd = [.. certain.OrderBy(span => spans[span].EarliestEnd)];
    }

    /// <summary>In the order of time; first those that begin on a day that is certain.</summary>
    /// <param name="spans">Of one group.</param>
    /// <param name="most">So many may be at once.</param>
    public static IEnumerable<Crowd> In(IReadOnlyList<DateSpan> spans, int most)
    {
        if (spans.Count <= most)
            return [];
        var crowds = new Crowds(spans, most);
        return crowds.OfCertain().Concat(crowds.OfVague());
    }

    /// <summary>The first crowd of which a span is part; null where there is none.</summary>
    /// <param name="isExcused">Whether what is found at a span counts for nothing.</param>
    public static Crowd? With(int span, IReadOnlyList<DateSpan> spans, int most, Func<int, bool> isExcused) =>
        In(spans, most).FirstOrDefault(crowd => crowd.Includes(spans, span) && !isExcused(crowd.At));

    internal static bool IsCertainAnywhere(in DateSpan span) => span.LatestBegin < span.EarliestEnd;

    /// <summary>Whenever a span begins, and so many others are there that it is one too many.</summary>
    private IEnumerable<Crowd> OfCertain()
    {
        var there = new SortedSet<int>();
        int ended = 0;
        bool isCrowded = false;
        for (int next = 0; next < _byBegin.Length;)
        {
            long day = _spans[_byBegin[next]].LatestBegin;
            for (; _spans[_byEnd[ended]].EarliestEnd < day; ended++)
                there.Remove(_byEnd[ended]);
            isCrowded &= there.Count > _most;
            // One that ends on the day may end in its morning: it makes room for one that begins.
            for (; _spans[_byEnd[ended]].EarliestEnd == day; ended++)
                there.Remove(_byEnd[ended]);
            int last = -1;
            for (; next < _byBegin.Length && _spans[_byBegin[next]].LatestBegin == day; next++)
            {
                there.Add(_byBegin[next]);
                last = Math.Max(last, _byBegin[next]);
            }

            if (there.Count > _most && !isCrowded)
                _stretches.Add(day);
            if (there.Count > _most)
                yield return new Crowd(last, there.Count, [.. there.Where(span => span != last).Take(MostNamed)], _stretches.Count - 1, day + 1, day);
            isCrowded = there.Count > _most;
        }
    }

    /// <summary>Where a span that is certain on no day lies within so many others that it is one too many.</summary>
    private IEnumerable<Crowd> OfVague()
    {
        int[] vague = [.. Enumerable.Range(0, _spans.Count).Where(span => !IsCertainAnywhere(_spans[span])).OrderBy(span => _spans[span].EarliestEnd)];
        var begun = new Ranks(_byEnd.Length);
        var rankOf = new Dictionary<int, int>();
        for (int rank = 0; rank < _byEnd.Length && vague.Length > 0; rank++)
            rankOf.Add(_byEnd[rank], rank);
        int next = 0;
        int alone = _stretches.Count;
        foreach (int span in vague)
        {
            (long first, long last) = (_spans[span].EarliestEnd, _spans[span].LatestBegin);
            for (; next < _byBegin.Length && _spans[_byBegin[next]].LatestBegin < first; next++)
                begun.Add(rankOf[_byBegin[next]]);
            int covering = begun.CountFrom(FirstEndingBehind(last));
            if (covering < _most)
                continue;
            int[] named = [.. Enumerable.Range(0, Math.Min(covering, MostNamed)).Select(one => _byEnd[begun.FromLast(one)]).OrderBy(one => one)];
            // Where the others are too many without it, it is one of their stretch.
            yield return new Crowd(span, covering + 1, named, covering == _most ? alone++ : StretchOn(first), first, last);
        }
    }

    private int StretchOn(long day)
    {
        int at = _stretches.BinarySearch(day);
        return at >= 0 ? at : ~at - 1;
    }

    private int FirstEndingBehind(long day)
    {
        int low = 0;
        int high = _byEnd.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_spans[_byEnd[middle]].EarliestEnd <= day)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
