using Dateline.Language.Linking;
using Dateline.Language.Schema;

namespace Dateline.Language.Series;

/// <summary>A series of numbers may say how small and how large it gets.</summary>
internal static class SeriesBounds
{
    /// <summary>The values that a move states itself: they lie outside in whatever order the moves came.</summary>
    /// <param name="opens">Whether nothing before it has stated the value from which it starts.</param>
    public static void Check(SeriesMove move, bool opens, List<RuleFinding> findings)
    {
        MoveEffect effect = move.Effect;
        if (effect.Kind == MoveKind.Relative)
            return;
        if (opens && effect.Kind == MoveKind.Change && IsOutside(move.Series, effect.From))
            findings.Add(LimitFindings.IsOutside(move, effect.From, move.FromPlace));
        if (IsOutside(move.Series, effect.To))
            findings.Add(LimitFindings.IsOutside(move, effect.To, move.ToPlace));
    }

    /// <summary>Whether a relative move takes the series out of its bounds. One that was outside already has its finding.</summary>
    public static bool AreLeft(SeriesSymbol series, decimal before, decimal after)
    {
        int side = SideOf(series, after);
        return side != 0 && side != SideOf(series, before);
    }

    /// <summary>Whether a value is one that the series may have.</summary>
    public static bool Allow(SeriesSymbol series, in SeriesValue value) =>
        !IsOutside(series, value) && !(value.Number < 0 && ReferenceEquals(series.Type, ScalarType.Count));

    private static bool IsOutside(SeriesSymbol series, in SeriesValue value) => value.Number is { } number && SideOf(series, number) != 0;

    /// <summary>-1 below the smallest, 1 above the largest, otherwise 0.</summary>
    private static int SideOf(SeriesSymbol series, decimal number) => number < series.Min ? -1 : number > series.Max ? 1 : 0;
}
