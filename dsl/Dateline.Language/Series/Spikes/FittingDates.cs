using System.Globalization;
using Dateline.Dates;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Spikes;

/// <summary>A date at which a number would fit among those that are there, and between which of them.</summary>
/// <param name="Text">As it would be written.</param>
/// <param name="Part">Which part of the date is another one then: <c>year</c>, <c>month</c>.</param>
/// <param name="Lower">The one before it; null where it would be the first.</param>
/// <param name="Upper">The one after it; null where it would be the last.</param>
/// <param name="IsApart">Nothing else is of that day.</param>
internal sealed record FittingDate(string Text, string Part, SeriesMove? Lower, SeriesMove? Upper, bool IsApart);

/// <summary>
/// Looks for the date that somebody meant whose number does not fit where it is: the same day of another year, or, where no year helps, a month of which one
/// digit was mistyped. It fits where it lies between the numbers of that time, wherever else the series is broken.
/// </summary>
internal sealed class FittingDates
{
    /// <summary>So many years from the first to the last are tried one by one; of a longer stretch those that something is of.</summary>
    private const int MostYears = 200;

    private readonly IReadOnlyList<SeriesMove> _moves;
    private readonly int _start;
    private readonly decimal[] _numbers;
    private readonly bool[] _isLeftOut;
    private readonly Dictionary<string, int> _years;
    private readonly IReadOnlyList<string> _tried;

    /// <param name="numbers">What the moves from the start on lead to, so that they rise.</param>
    /// <param name="isLeftOut">Those that are odd themselves: nothing is compared with them.</param>
    public FittingDates(IReadOnlyList<SeriesMove> moves, int start, decimal[] numbers, bool[] isLeftOut)
    {
        _moves = moves;
        _start = start;
        _numbers = numbers;
        _isLeftOut = isLeftOut;
        _years = moves.Skip(start).Take(numbers.Length).GroupBy(YearOf, StringComparer.Ordinal).ToDictionary(year => year.Key, year => year.Count(), StringComparer.Ordinal);
        _tried = YearsTried();
    }

    /// <summary>How many of the moves are of the year of this one.</summary>
    public int CountOfYear(SeriesMove move) => _years[YearOf(move)];

    /// <summary>Null where none helps, and for a date that is not a plain one.</summary>
    public FittingDate? Of(int at)
    {
        EdtfDate when = _moves[_start + at].When!;
        if (when is not { Features: EdtfFeatures.None, Precision: EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year } || when.Text.Length is not (4 or 7 or 10))
            return null;
        return OfYears(at, when.Text) ?? OfMonths(at, when.Text);
    }

    private FittingDate? OfYears(int at, string written)
    {
        FittingDate? best = null;
        foreach (string year in _tried)
        {
            if (Fitting(at, year + written.Substring(4), written, "year") is { } found && (best is null || IsLikelier(found, best, written)))
                best = found;
        }

        return best;
    }

    /// <summary>On a day of its own, with fewer digits that are others, and in a year of which nothing else is.</summary>
    private bool IsLikelier(FittingDate one, FittingDate other, string written)
    {
        if (one.IsApart != other.IsApart)
            return one.IsApart;
        int digits = DigitsChanged(one.Text, written) - DigitsChanged(other.Text, written);
        return digits != 0 ? digits < 0 : !_years.ContainsKey(one.Text.Substring(0, 4)) && _years.ContainsKey(other.Text.Substring(0, 4));
    }

    /// <summary>Where one digit alone is another, and no other month fits as well.</summary>
    private FittingDate? OfMonths(int at, string written)
    {
        FittingDate? only = null;
        for (int month = 1; written.Length > 4 && month <= 12; month++)
        {
            string text = written.Substring(0, 5) + month.ToString("00", CultureInfo.InvariantCulture) + written.Substring(7);
            if (DigitsChanged(text, written) != 1 || Fitting(at, text, written, "month") is not { IsApart: true } found)
                continue;
            if (only is not null)
                return null;
            only = found;
        }

        return only;
    }

    private static int DigitsChanged(string one, string other) => one.Zip(other, (left, right) => left == right ? 0 : 1).Sum();

    private FittingDate? Fitting(int at, string text, string written, string part)
    {
        if (text == written || !EdtfDate.TryParse(text, out EdtfDate? date, out _))
            return null;
        int upper = FirstAfter(date!);
        int lower = upper - 1;
        while (upper < _numbers.Length && IsSkipped(upper, at))
            upper++;
        while (lower >= 0 && IsSkipped(lower, at))
            lower--;
        decimal number = _numbers[at];
        bool isBetween = (lower < 0 || _numbers[lower] <= number) && (upper == _numbers.Length || number <= _numbers[upper]);
        if (!isBetween || (lower < 0 && upper == _numbers.Length) || IsFarBeyond(number, lower, upper) || (lower < 0 && !IsStrayYear(at, text)))
            return null;
        // Of dates that overlap, nobody knows which is first.
        bool isOpen = (lower >= 0 && EdtfDate.IsBefore(date!, WhenOf(lower)) != Truth.False) || (upper < _numbers.Length && EdtfDate.IsBefore(WhenOf(upper), date!) != Truth.False);
        return isOpen ? null : new FittingDate(text, part, lower < 0 ? null : _moves[_start + lower], upper == _numbers.Length ? null : _moves[_start + upper], lower < 0 || EdtfDate.IsBefore(WhenOf(lower), date!) == Truth.True);
    }

    private bool IsSkipped(int index, int at) => index == at || _isLeftOut[index];

    /// <summary>A number beyond all others would fit at their end, whatever it is.</summary>
    private bool IsFarBeyond(decimal number, int lower, int upper)
    {
        int first = Array.FindIndex(_isLeftOut, isLeftOut => !isLeftOut);
        int last = Array.FindLastIndex(_isLeftOut, isLeftOut => !isLeftOut);
        return (upper == _numbers.Length && number - _numbers[lower] > Math.Abs(_numbers[lower] - _numbers[first]))
            || (lower < 0 && _numbers[upper] - number > Math.Abs(_numbers[last] - _numbers[upper]));
    }

    /// <summary>Nothing else is of the year that is written, and something is of the other one: a number that is too small is rather a slip itself.</summary>
    private bool IsStrayYear(int at, string text) => CountOfYear(_moves[_start + at]) == 1 && _years.ContainsKey(text.Substring(0, 4));

    /// <summary>The first move that is later than a date for certain: they stand in the order of their dates.</summary>
    private int FirstAfter(EdtfDate date)
    {
        (int low, int high) = (0, _numbers.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (EdtfDate.IsBefore(date, WhenOf(middle)) == Truth.True)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private EdtfDate WhenOf(int index) => _moves[_start + index].When!;

    private IReadOnlyList<string> YearsTried()
    {
        int[] years = [.. _years.Keys.Select(year => int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int read) ? read : 0).Where(year => year > 0)];
        if (years.Length == 0)
            return [];
        (int first, int last) = (years.Min(), years.Max());
        IEnumerable<int> tried = last - first <= MostYears ? Enumerable.Range(first, last - first + 1) : years.OrderBy(year => year).Take(MostYears);
        return [.. tried.Select(year => year.ToString("0000", CultureInfo.InvariantCulture))];
    }

    private static string YearOf(SeriesMove move) => move.When!.Text.Substring(0, Math.Min(4, move.When.Text.Length));
}
