using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Limits;

/// <summary>A series of numbers may say how small and how large it gets.</summary>
internal static class SeriesBounds
{
    /// <summary>Whether a value is one that the series may have.</summary>
    public static bool Allow(SeriesSymbol series, in SeriesValue value) => value.Estimate is not { } number || series.Limits.MayBe(number);

    public static bool IsOutside(SeriesSymbol series, in SeriesValue value) => value.Estimate is { } number && series.Limits.SideOf(number) != 0;
}
