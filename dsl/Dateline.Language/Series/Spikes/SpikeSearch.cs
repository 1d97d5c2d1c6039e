using System.Globalization;
using Dateline.Dates;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Spikes;

/// <summary>
/// Looks at changes of the form <c>-> 20</c> that follow each other in a series that goes one way. The longest run that goes
/// that way decides: a number that is in none of the longest ones, while its neighbours are, is the odd one.
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
        int dated = 0;
        Dictionary<string, int> ofYear = moves.Skip(start).Take(numbers.Length).GroupBy(YearOf, StringComparer.Ordinal).ToDictionary(year => year.Key, year => year.Count(), StringComparer.Ordinal);
        for (int i = 0; i < numbers.Length; i++)
        {
            bool isAlone = !isMember[i] && (i == 0 || isMember[i - 1]) && (i + 1 == numbers.Length || isMember[i + 1]);
            // Of two that could each be the odd one, it is the one whose year nothing else has.
            bool isOfOddYear = isMember[i] && IsOdd(numbers, i) && ofYear[YearOf(moves[start + i])] == 1;
            if (!isAlone && !isOfOddYear)
                continue;
            isMember[i] = false;
            var spike = new Spike(moves[start + i], i == 0 ? null : moves[start + i - 1], i + 1 == numbers.Length ? null : moves[start + i + 1]);
            if (dated++ < MostDated)
                spike = WithFittingDate(spike, moves, start, numbers, isMember, i);
            if (isAlone || spike.FittingDate is not null)
                (found ??= []).Add(spike.Move, spike);
            else
                isMember[i] = true;
        }
    }

    /// <summary>It stands higher or lower than a neighbour, and its neighbours are right without it.</summary>
    private static bool IsOdd(decimal[] numbers, int at)
    {
        decimal before = at > 0 ? numbers[at - 1] : decimal.MinValue;
        decimal after = at + 1 < numbers.Length ? numbers[at + 1] : decimal.MaxValue;
        return before <= after && (numbers[at] < before || numbers[at] > after);
    }

    private static string YearOf(SeriesMove move) => move.When!.Text.Substring(0, Math.Min(4, move.When.Text.Length));

    /// <summary>The same day of the year of a neighbour by number, if the number lies between its neighbours then.</summary>
    private static Spike WithFittingDate(Spike spike, IReadOnlyList<SeriesMove> moves, int start, decimal[] numbers, bool[] isMember, int at)
    {
        int lower = -1;
        int upper = -1;
        for (int i = 0; i < numbers.Length && upper < 0; i++)
        {
            if (!isMember[i])
                continue;
            if (numbers[i] <= numbers[at])
                lower = i;
            else
                upper = i;
        }

        // A number beyond all others would fit behind them, whatever it is.
        if (lower < 0 || spike.Move.When is not { IsExactDay: true, Features: EdtfFeatures.None } when)
            return spike;
        int first = Array.FindIndex(isMember, member => member);
        if (upper < 0 && numbers[at] - numbers[lower] > numbers[lower] - numbers[first])
            return spike;
        SeriesMove below = moves[start + lower];
        SeriesMove? above = upper < 0 ? null : moves[start + upper];
        foreach (SeriesMove neighbour in above is null ? [below] : new[] { below, above })
        {
            if (neighbour.When is not { Features: EdtfFeatures.None } other)
                continue;
            string text = other.Text.Substring(0, 4) + when.Text.Substring(4);
            bool fits = text != when.Text && EdtfDate.TryParse(text, out EdtfDate? date, out _)
                && EdtfDate.IsBefore(date!, below.When!) == Truth.False
                && (above is null || EdtfDate.IsBefore(above.When!, date!) == Truth.False);
            if (fits)
                return spike with { FittingDate = text, Lower = below, Upper = above };
        }

        return spike;
    }
}
