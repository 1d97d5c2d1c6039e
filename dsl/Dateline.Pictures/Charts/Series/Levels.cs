using Dateline.Pictures.Model.Series;

namespace Dateline.Pictures.Charts.Series;

/// <summary>How high each number of a step chart lies.</summary>
internal sealed class Levels
{
    private const double LeastApart = 8;

    private readonly Dictionary<decimal, double> _heights = [];

    /// <param name="top">Of the highest number, in pixels.</param>
    /// <param name="bottom">Of nought, where the chart has room for it.</param>
    public Levels(IEnumerable<SeriesMark> steps, double top, double bottom)
    {
        decimal[] numbers = [.. steps
            .SelectMany(step => new[] { step.Before, step.After }.Concat(step.Possible))
            .SelectMany(word => word.Value.Estimate is { } estimate ? new[] { estimate.Low, estimate.Best, estimate.High } : [])
            .OfType<decimal>()
            .Distinct()
            .Order()];
        if (numbers.Length == 0)
            return;
        decimal low = Math.Min(0, numbers[0]);
        decimal high = Math.Max(numbers[^1], low + 1);
        IsEven = !AreApart(numbers, low, high, bottom - top) && bottom - top >= LeastApart * numbers.Length;
        for (int i = 0; i < numbers.Length; i++)
        {
            double share = IsEven ? (i + 1d) / numbers.Length : Share(numbers[i], low, high);
            _heights[numbers[i]] = bottom - ((bottom - top) * share);
        }
    }

    /// <summary>The numbers lie one over the other and not to scale, because some lie too close to each other.</summary>
    public bool IsEven { get; }

    /// <summary>Of a number; where it is known only in part, of what is likeliest.</summary>
    public double? Of(SeriesWord word) => At(word.Value.Estimate?.Best);

    /// <summary>Of one of the numbers that the steps have.</summary>
    public double? At(decimal? number) => number is { } known && _heights.TryGetValue(known, out double height) ? height : null;

    /// <summary>Where something is drawn that happens to a number: of one that is known only in part, what is likeliest, the middle, or the one bound that there is.</summary>
    public double? PointOf(SeriesWord word)
    {
        if (Of(word) is { } level)
            return level;
        (double? low, double? high) = (At(word.Value.Estimate?.Low), At(word.Value.Estimate?.High));
        return low is { } bottom && high is { } top ? (bottom + top) / 2 : low ?? high;
    }

    private static bool AreApart(decimal[] numbers, decimal low, decimal high, double room)
    {
        for (int i = 1; i < numbers.Length; i++)
        {
            if ((Share(numbers[i], low, high) - Share(numbers[i - 1], low, high)) * room < LeastApart)
                return false;
        }

        return true;
    }

    /// <summary>Numbers of a series may be as far apart as a number can be.</summary>
    private static double Share(decimal number, decimal low, decimal high) => ((double)number - (double)low) / ((double)high - (double)low);
}
