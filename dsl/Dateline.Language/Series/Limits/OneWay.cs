using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Series.Limits;

/// <summary>A series of numbers may say that it only rises, or only falls. What is recorded as a correction goes either way.</summary>
internal static class OneWay
{
    /// <summary>A change that says <c>why</c>. A line that cannot be read may have said it.</summary>
    public static bool IsCorrection(BoundEntry entry, BoundField field) =>
        entry.IsDamaged || field.Evidence is { IsDamaged: true } or { Why: not null };

    /// <summary>A move that says itself which way it goes: in whatever order the moves came.</summary>
    public static bool IsBroken(SeriesMove move) => IsBroken(move, SeriesValue.Unknown);

    /// <param name="before">What the series was, as far as that is known beyond what the move says.</param>
    public static bool IsBroken(SeriesMove move, in SeriesValue before)
    {
        MoveEffect effect = move.Effect;
        if (move.Series.Only == SeriesDirection.Any || effect.IsCorrection || effect.Kind == MoveKind.Observation)
            return false;
        return effect.Kind == MoveKind.Relative
            ? IsAgainst(move.Series, effect.By.Sign())
            : IsBroken(move.Series, before.IsKnown ? before : effect.From, effect.To);
    }

    /// <summary>Whether the way from one value to another is the one that the series does not go, whichever numbers they are.</summary>
    public static bool IsBroken(SeriesSymbol series, in SeriesValue from, in SeriesValue to) => IsAgainst(series, DirectionOf(from, to));

    public static bool IsAgainst(SeriesSymbol series, int direction) =>
        series.Only != SeriesDirection.Any && direction == (series.Only == SeriesDirection.Rises ? -1 : 1);

    private static int DirectionOf(in SeriesValue from, in SeriesValue to) =>
        from.Estimate is not { } before || to.Estimate is not { } after ? 0 : after.Low > before.High ? 1 : after.High < before.Low ? -1 : 0;
}
