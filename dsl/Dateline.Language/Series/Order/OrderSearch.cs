using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Order;

/// <summary>An order of moves that was found, and what the series is after it.</summary>
internal sealed record FoundOrder(SeriesState End, IReadOnlyList<SeriesMove> Moves);

/// <param name="Orders">One order for each different end, those first that keep to the dates and ids most closely.</param>
/// <param name="IsComplete">False where the search was given up: there may be further ends.</param>
/// <param name="IsOnlyOrder">Whether there is a single order; otherwise what is between the moves is a guess, even where all orders end alike.</param>
internal sealed record FoundOrders(IReadOnlyList<FoundOrder> Orders, bool IsComplete, bool IsOnlyOrder);

/// <summary>
/// Tries the orders in which moves can have come, depth first. What is reached twice (the same moves done, the same
/// state) is followed once, and moves that do the same are not exchanged for one another. The steps are bounded.
/// </summary>
internal sealed class OrderSearch
{
    private const int FewestSteps = 6_000;
    private const int StepsPerMove = 256;

    /// <summary>So many names of a set are as much work as a step.</summary>
    private const int NamesPerStep = 32;

    private readonly OpenMoves _open;
    private readonly int _count;
    private readonly SeriesState[] _states;
    private readonly int[] _faultsLeft;
    private readonly int[] _chosen;
    private readonly MoveCursor[] _next;
    private readonly HashSet<Node> _seen = [];
    private readonly Dictionary<SeriesState, int> _numbers = [];
    private bool _hasSkipped;

    /// <summary>The value with which the first move has to start; unknown where any may.</summary>
    private SeriesValue _first;

    public OrderSearch(OpenMoves open)
    {
        _open = open;
        _count = open.Count;
        _states = new SeriesState[_count + 1];
        _faultsLeft = new int[_count + 1];
        _chosen = new int[_count];
        _next = new MoveCursor[_count + 1];
    }

    /// <summary>How many steps are taken at most to put so many moves in order.</summary>
    public static long StepsFor(int moves) => FewestSteps + ((long)StepsPerMove * moves);

    /// <inheritdoc cref="Run(in SeriesState, int, int, ref long)"/>
    public FoundOrders Run(in SeriesState start, int faults, int mostEnds)
    {
        long stepsLeft = StepsFor(_count);
        return Run(start, faults, mostEnds, ref stepsLeft);
    }

    /// <param name="start">What the series is before.</param>
    /// <param name="faults">How many moves may fail to connect.</param>
    /// <param name="mostEnds">How many different ends are looked for.</param>
    /// <param name="stepsLeft">How many steps may be taken, of several searches together.</param>
    public FoundOrders Run(in SeriesState start, int faults, int mostEnds, ref long stepsLeft)
    {
        var found = new List<FoundOrder>();
        ulong done = 0;
        int depth = 0;
        _seen.Clear();
        _hasSkipped = false;
        if (faults == 0 && !StartBalance.AllowsAnOrder(_open, start, out _first))
            return new FoundOrders([], IsComplete: true, IsOnlyOrder: false);
        if (faults > 0)
            _first = SeriesValue.Unknown;
        _states[0] = start;
        _faultsLeft[0] = faults;
        _next[0] = _open.CursorFor(start, needsToConnect: faults == 0);
        while (true)
        {
            if (depth == _count && !IsNewEnd(found, _states[depth]))
                _hasSkipped = true;
            else if (depth == _count)
            {
                found.Add(new FoundOrder(_states[depth], [.. _chosen.Select(index => _open[index])]));
                if (found.Count == mostEnds)
                    return GiveUp(depth, found);
            }

            if (stepsLeft <= 0)
                return GiveUp(depth, found);
            if (TryStep(depth, done, ref stepsLeft, out int move))
            {
                _chosen[depth] = move;
                done ^= _open.BitOf(move);
                _open.Take(move);
                depth++;
                _next[depth] = _open.CursorFor(_states[depth], needsToConnect: _faultsLeft[depth] == 0);
                continue;
            }

            if (depth == 0)
                return new FoundOrders(found, stepsLeft > 0, found.Count == 1 && !_hasSkipped);
            depth--;
            _open.PutBack(_chosen[depth]);
            done ^= _open.BitOf(_chosen[depth]);
        }
    }

    /// <summary>Finds the next move that can come now and leads somewhere new; its state is at <c>depth + 1</c> then.</summary>
    private bool TryStep(int depth, ulong done, ref long stepsLeft, out int move)
    {
        ref MoveCursor next = ref _next[depth];
        for (move = next.Current; _open.MayBegin(move); move = next.Current)
        {
            stepsLeft--;
            next.Advance(_open);
            bool cannotBeFirst = depth == 0 && _first.IsKnown && _open[move].Effect.From != _first;
            if (cannotBeFirst || !_open.IsReady(move))
                continue;
            if (_open.HasTwinToComeFirst(move))
            {
                _hasSkipped = true;
                continue;
            }

            MoveFault fault = MoveRules.Apply(_states[depth], _open[move], out SeriesState after);
            stepsLeft -= (after.Value.Set?.Count ?? 0) / NamesPerStep;
            int faultsLeft = fault == MoveFault.None ? _faultsLeft[depth] : _faultsLeft[depth] - 1;
            if (faultsLeft < 0)
                continue;
            if (!_seen.Add(new Node(done ^ _open.BitOf(move), NumberOf(after), faultsLeft)))
            {
                _hasSkipped = true;
                continue;
            }

            if (_open.IsApart(move))
            {
                _hasSkipped |= depth + 1 < _count;
                next = MoveCursor.AtEnd;
            }

            _states[depth + 1] = after;
            _faultsLeft[depth + 1] = faultsLeft;
            return true;
        }

        return false;
    }

    private FoundOrders GiveUp(int depth, List<FoundOrder> found)
    {
        while (depth > 0)
            _open.PutBack(_chosen[--depth]);
        return new FoundOrders(found, IsComplete: false, IsOnlyOrder: false);
    }

    /// <summary>States are few and large, and what has been seen is kept by the thousand.</summary>
    private int NumberOf(in SeriesState state)
    {
        if (!_numbers.TryGetValue(state, out int number))
            _numbers.Add(state, number = _numbers.Count);
        return number;
    }

    private static bool IsNewEnd(List<FoundOrder> found, in SeriesState end)
    {
        foreach (FoundOrder order in found)
        {
            if (order.End == end)
                return false;
        }

        return true;
    }

    private readonly record struct Node(ulong Done, int State, int FaultsLeft);
}
