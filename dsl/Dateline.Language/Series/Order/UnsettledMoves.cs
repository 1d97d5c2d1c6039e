using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Order;

/// <summary>The moves of one chain whose order stayed open.</summary>
internal sealed class UnsettledMoves(IReadOnlyList<UnsettledOrder> orders)
{
    private readonly Dictionary<SeriesMove, UnsettledOrder> _byLastMove =
        orders.ToDictionary(order => order.Moves[order.Moves.Count - 1]);

    private readonly HashSet<SeriesMove> _untried = [.. orders.Where(order => order.Ends.Count == 0).SelectMany(order => order.Moves)];

    public IReadOnlyList<UnsettledOrder> Orders => orders;

    /// <summary>Whether a move stands among so many that their orders were not all tried.</summary>
    public bool IsUntried(SeriesMove move) => _untried.Contains(move);

    public bool IsLast(SeriesMove move) => orders.Count > 0 && _byLastMove.ContainsKey(move);

    /// <summary>What the series may be from a move on; empty where that is settled, or nobody can say.</summary>
    public IReadOnlyList<SeriesValue> PossibleAfter(SeriesMove move) =>
        orders.Count > 0 && _byLastMove.TryGetValue(move, out UnsettledOrder? order) ? order.Ends : [];
}
