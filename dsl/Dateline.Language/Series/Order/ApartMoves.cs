using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Order;

/// <summary>
/// Moves of a set that name nobody whom another one names: whichever comes first, the set is the same afterwards. They are taken in one
/// order, and no other is tried.
/// </summary>
internal static class ApartMoves
{
    /// <returns>Null where there are none.</returns>
    public static bool[]? Of(IReadOnlyList<SeriesMove> moves)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (SeriesMove move in moves)
        {
            // A whole set says something of everybody.
            if (move.Effect.Step is not { } step)
                return null;
            foreach (string name in step.Names)
                times[name] = times.TryGetValue(name, out int before) ? before + 1 : 1;
        }

        return [.. moves.Select(move => move.Effect.Step!.Names.All(name => times[name] == 1))];
    }
}
