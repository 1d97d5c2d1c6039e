using Dateline.Language.Linking.Suspects;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Limits;

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
