using Dateline.Language.Linking;

namespace Dateline.Language.Series;

/// <summary>Moves that have no place in a chain are asked for what they say themselves.</summary>
internal static class LoneMoves
{
    public static void Check(SeriesMove move, List<RuleFinding> findings)
    {
        AllowedMoves.Check(move, SeriesValue.Unknown, findings);
        SeriesBounds.Check(move, opens: true, findings);
        OneWay.Check(move, findings);
    }
}
