using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Order;

/// <summary>One way in which a series may have gone, since the last point that all ways share.</summary>
internal sealed class ChainBranch
{
    private readonly List<SeriesMove> _moves;
    private readonly List<UnsettledChoice> _choices;

    public ChainBranch(in SeriesState state)
        : this(state, [], [])
    {
    }

    private ChainBranch(in SeriesState state, List<SeriesMove> moves, List<UnsettledChoice> choices)
    {
        State = state;
        _moves = moves;
        _choices = choices;
    }

    public SeriesState State { get; private set; }

    public IReadOnlyList<SeriesMove> Moves => _moves;

    /// <summary>Which of several orders this way took, for each group of moves that allowed several.</summary>
    public IReadOnlyList<UnsettledChoice> Choices => _choices;

    /// <summary>Takes the one move that comes next, whether it connects or not.</summary>
    public void Add(SeriesMove move)
    {
        MoveRules.Apply(State, move, out SeriesState after);
        State = after;
        _moves.Add(move);
    }

    /// <summary>Takes an observation that fits nowhere: the series goes on as if it were not there.</summary>
    public void PassBy(SeriesMove observation) => _moves.Add(observation);

    /// <summary>Takes the only order of the moves that come next.</summary>
    public void Add(FoundOrder order)
    {
        State = order.End;
        _moves.AddRange(order.Moves);
    }

    /// <summary>Takes one order of several.</summary>
    /// <param name="isForced">This way allowed no other order; another way took another.</param>
    public ChainBranch With(FoundOrder order, int group, bool isForced) =>
        new(order.End, [.. _moves, .. order.Moves], [.. _choices, new UnsettledChoice(group, order, isForced)]);

    /// <summary>From here on nobody can say what the series is until it is stated.</summary>
    public void Lose() => State = SeriesState.Lost;
}

internal sealed record UnsettledChoice(int Group, FoundOrder Order, bool IsForced);
