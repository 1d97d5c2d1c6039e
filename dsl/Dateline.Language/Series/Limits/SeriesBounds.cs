using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Limits;

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

    /// <summary>Whether a value is one that the series may have.</summary>
    public static bool Allow(SeriesSymbol series, in SeriesValue value) => value.Number is not { } number || series.Limits.MayBe(number);

    private static bool IsOutside(SeriesSymbol series, in SeriesValue value) => value.Number is { } number && series.Limits.SideOf(number) != 0;
}
