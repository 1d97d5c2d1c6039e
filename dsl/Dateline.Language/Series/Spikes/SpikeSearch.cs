using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Spikes;

/// <summary>
/// Looks at changes of the form <c>-> 20</c> that follow each other in a series that goes one way. The longest run that goes
/// that way decides: a number that is in none of the longest ones, while its neighbours are, is the odd one; and so is any that
/// leaves its run for the place of another date.
/// </summary>
internal static class SpikeSearch
{
    /// <summary>For so many odd ones another date is looked for; where there are more, no date explains them.</summary>
    private const int MostDated = 64;

    /// <param name="moves">The chain in its order.</param>
    public static IReadOnlyDictionary<SeriesMove, Spike>? In(IReadOnlyList<SeriesMove> moves)
    {
        if (moves.Count == 0 || moves[0].Series.Only == SeriesDirection.Any)
            return null;
        Dictionary<SeriesMove, Spike>? found = null;
        for (int start = 0; start < moves.Count;)
        {
            int end = start;
            while (end < moves.Count && StatesOnlyWhatIsFromNowOn(moves[end]))
                end++;
            if (end - start > 3)
                Search(moves, start, end, ref found);
            start = Math.Max(end, start + 1);
        }

        return found;
    }

    private static bool StatesOnlyWhatIsFromNowOn(SeriesMove move) =>
        move.Effect is { Kind: MoveKind.Change, HasFrom: false, IsCorrection: false, To.Number: not null };

    private static void Search(IReadOnlyList<SeriesMove> moves, int start, int end, ref Dictionary<SeriesMove, Spike>? found)
    {
        int direction = moves[start].Series.Only == SeriesDirection.Rises ? 1 : -1;
        decimal[] numbers = new decimal[end - start];
        bool isBroken = false;
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = direction * moves[start + i].Effect.To.Number!.Value;
            isBroken |= i > 0 && numbers[i] < numbers[i - 1];
        }

        if (!isBroken)
            return;
        bool[] isMember = LongestRun.Members(numbers);
        bool[] isOdd = new bool[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
            isOdd[i] = !isMember[i] && (i == 0 || isMember[i - 1]) && (i + 1 == numbers.Length || isMember[i + 1]);
        var dates = new FittingDates(moves, start, numbers, isOdd);
        int dated = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            if (isMember[i] && !IsOutOfStep(numbers, isOdd, i))
                continue;
            FittingDate? fitting = dated++ < MostDated ? dates.Of(i) : null;
            bool isMisdated = fitting is not null && (isMember[i] ? IsOdder(moves[start + i], numbers, isOdd, dates, i, fitting) : IsOneOfTwo(isOdd, isMember, i) && fitting is { Lower: not null, Upper: not null, IsApart: true });
            if (!isOdd[i] && !isMisdated)
                continue;
            (isOdd[i], isMember[i]) = (true, false);
            (found ??= []).Add(
                moves[start + i],
                new Spike(moves[start + i], i == 0 ? null : moves[start + i - 1], i + 1 == numbers.Length ? null : moves[start + i + 1]) { Fitting = fitting });
        }
    }

    /// <summary>Two in a row with one slip in both dates. More of them are rather another course of the series, and so are two at its end.</summary>
    private static bool IsOneOfTwo(bool[] isOdd, bool[] isMember, int at)
    {
        int first = at > 0 && !isMember[at - 1] ? at - 1 : at;
        return (first == 0 || isMember[first - 1] || isOdd[first]) && first + 2 < isMember.Length && (!isMember[first + 1] || isOdd[first]) && isMember[first + 2];
    }

    /// <summary>It stands higher or lower than a neighbour, and its neighbours are right without it. Those that are odd themselves are none.</summary>
    private static bool IsOutOfStep(decimal[] numbers, bool[] isOdd, int at)
    {
        (int before, int after) = (Neighbour(isOdd, at, -1), Neighbour(isOdd, at, 1));
        decimal low = before < 0 ? decimal.MinValue : numbers[before];
        decimal high = after == numbers.Length ? decimal.MaxValue : numbers[after];
        return low <= high && (numbers[at] < low || numbers[at] > high);
    }

    /// <summary>Of two that could each be the odd one, it is the one that would have a day of its own elsewhere, or the one whose year nothing else has.</summary>
    private static bool IsOdder(SeriesMove move, decimal[] numbers, bool[] isOdd, FittingDates dates, int at, FittingDate fitting)
    {
        int before = Neighbour(isOdd, at, -1);
        int other = before >= 0 && numbers[at] < numbers[before] ? before : Neighbour(isOdd, at, 1);
        bool isOtherApart = IsOutOfStep(numbers, isOdd, other) && dates.Of(other) is { IsApart: true };
        return fitting.IsApart == isOtherApart ? dates.CountOfYear(move) == 1 : fitting.IsApart;
    }

    private static int Neighbour(bool[] isOdd, int at, int step)
    {
        do
        {
            at += step;
        }
        while (at >= 0 && at < isOdd.Length && isOdd[at]);
        return at;
    }
}
