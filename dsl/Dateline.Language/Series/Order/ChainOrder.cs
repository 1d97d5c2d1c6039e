using Dateline.Language.Linking.Time;
using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Order;

/// <summary>Moves that can have come in several orders, with different ends.</summary>
/// <param name="Moves">In one of these orders.</param>
/// <param name="Ends">What the series may be after them; empty where there were too many orders to try.</param>
/// <param name="IsConsequence">It is open only because an earlier one is: once that is settled, so is this.</param>
internal sealed record UnsettledOrder(IReadOnlyList<SeriesMove> Moves, IReadOnlyList<SeriesValue> Ends, bool IsConsequence = false);

/// <summary>Moves whose order is open and of which no order holds.</summary>
/// <param name="Range">Where they stand: what may lie in between may explain any of their breaks.</param>
/// <param name="IsGuessed">Whether there are so many breaks that all but the first would be guesses.</param>
/// <param name="Open">What is known of their order.</param>
internal sealed record BrokenOrder(PositionRange Range, bool IsGuessed, OpenMoves Open);

/// <summary>
/// Puts the moves of one chain in an order that holds, if there is one. Where several hold, all are kept in mind:
/// what comes later may fit only one of them.
/// </summary>
internal sealed class ChainOrder
{
    /// <summary>So many ways in which a series may have gone are followed at once.</summary>
    private const int MostBranches = 16;

    /// <summary>In an order that does not hold, so many breaks are looked for; where there are more, the first stands for all.</summary>
    private const int MostFaults = 3;

    private readonly AfterOrder _after;
    private readonly List<SeriesMove> _moves = [];
    private readonly List<UnsettledOrder> _unsettled = [];
    private readonly Dictionary<SeriesMove, BrokenOrder> _broken = [];
    private readonly Dictionary<SeriesMove, OpenMoves> _guessed = [];
    private readonly HashSet<SeriesMove> _misfits = [];
    private List<ChainBranch> _branches = [new ChainBranch(SeriesState.NotOpened)];
    private int _groups;

    private ChainOrder(AfterOrder after) => _after = after;

    /// <summary>In the order that was found, or in the one with the fewest breaks.</summary>
    public IReadOnlyList<SeriesMove> Moves => _moves;

    public IReadOnlyList<UnsettledOrder> Unsettled => _unsettled;

    /// <summary>Whether other moves may as well have come just before this one.</summary>
    public bool IsGuessed(SeriesMove move) => _guessed.ContainsKey(move);

    /// <summary>The moves among which it may have come at another place; null where its place is certain.</summary>
    public OpenMoves? GuessedAmong(SeriesMove move) => _guessed.TryGetValue(move, out OpenMoves? open) ? open : null;

    /// <summary>Whether it is an observation on the day of changes that connect, and fits neither before nor after any of them.</summary>
    public bool IsMisfit(SeriesMove move) => _misfits.Contains(move);

    /// <summary>The open order that a move is part of, where none holds.</summary>
    public BrokenOrder? BrokenOrderOf(SeriesMove move) => _broken.TryGetValue(move, out BrokenOrder? order) ? order : null;

    public static ChainOrder Of(List<SeriesMove> moves, AfterOrder after)
    {
        var order = new ChainOrder(after);
        moves.Sort(PreferredOrder.Instance);
        foreach (SeriesMove[] group in GroupsOf(moves, static move => move.Reach))
        {
            if (group.Length > 1 && Array.Exists(group, static move => move.MayCountItsDay) && Array.Exists(group, static move => move.Effect.Kind != MoveKind.Observation))
                order.AddWithItsDay(group);
            else
                order.AddAll(group);
        }

        order.Settle(order._branches);
        return order;
    }

    /// <summary>Neighbours that overlap, each group apart from the next.</summary>
    private static IEnumerable<SeriesMove[]> GroupsOf(IReadOnlyList<SeriesMove> moves, Func<SeriesMove, PositionRange> rangeOf)
    {
        int start = 0;
        while (start < moves.Count)
        {
            long latest = rangeOf(moves[start]).Latest;
            int end = start + 1;
            while (end < moves.Count && rangeOf(moves[end]).Earliest <= latest)
            {
                latest = Math.Max(latest, rangeOf(moves[end]).Latest);
                end++;
            }

            var group = new SeriesMove[end - start];
            for (int i = start; i < end; i++)
                group[i - start] = moves[i];
            yield return group;
            start = end;
        }
    }

    private void AddAll(IReadOnlyList<SeriesMove> moves)
    {
        foreach (SeriesMove[] group in GroupsOf(moves, static move => move.Range))
        {
            if (group.Length == 1)
                Add(group[0]);
            else
                AddOpen(OpenGroup.Of(group, _after));
        }
    }

    /// <summary>
    /// Observations on the days of changes. Where no order holds while each stands when its day begins, one may count what
    /// happened that day; otherwise one may fit nowhere among changes that connect without it. Neither is the fault of a change.
    /// </summary>
    private void AddWithItsDay(SeriesMove[] group)
    {
        if (AnyOrderHolds(group))
        {
            AddAll(group);
            return;
        }

        OpenMoves asMeant = OpenGroup.AsMayBeMeant(group, _after);
        List<FoundOrders> found = OrdersFrom(new OrderSearch(asMeant));
        if (found.TrueForAll(static ofBranch => ofBranch.IsComplete) && found.Sum(static ofBranch => ofBranch.Orders.Count) is > 0 and <= MostBranches)
        {
            Guess(asMeant, found);
            BranchOut(found);
            return;
        }

        SeriesMove[] misfits = MisfitsIn(group);
        foreach (SeriesMove misfit in misfits)
        {
            _misfits.Add(misfit);
            foreach (ChainBranch branch in _branches)
                branch.PassBy(misfit);
        }

        SeriesMove[] left = [.. group.Where(move => !_misfits.Contains(move))];
        // Of those that are left, some may count their day.
        if (misfits.Length > 0 && Array.Exists(left, static move => move.MayCountItsDay))
            AddWithItsDay(left);
        else
            AddAll(left);
    }

    private bool AnyOrderHolds(SeriesMove[] group) => AnyOrderHolds(OpenGroup.Of(group, _after));

    private bool AnyOrderHolds(OpenMoves open)
    {
        var search = new OrderSearch(open);
        foreach (ChainBranch branch in _branches)
        {
            FoundOrders found = search.Run(branch.State, faults: 0, mostEnds: 1);
            if (found.Orders.Count > 0 || !found.IsComplete)
                return true;
        }

        return false;
    }

    /// <summary>The one observation without which all connects, or those that fit neither before the changes nor behind any; all that may count their day where they only contradict each other; none where that does not help.</summary>
    private SeriesMove[] MisfitsIn(SeriesMove[] group)
    {
        SeriesMove[] observations = Array.FindAll(group, static move => move.MayCountItsDay);
        foreach (SeriesMove one in observations.Take(MostBranches))
        {
            if (AnyOrderHolds(Array.FindAll(group, move => move != one)))
                return [one];
        }

        if (!AnyOrderHolds(Array.FindAll(group, static move => !move.MayCountItsDay)))
            return [];
        SeriesMove[] apart = observations.Length > MostBranches ? [] : Array.FindAll(observations, observation => !AnyOrderHolds(OpenGroup.AsMayBeMeant(Array.FindAll(group, move => move == observation || !move.MayCountItsDay), _after)));
        return apart.Length > 0 ? apart : observations;
    }

    private void Add(SeriesMove move)
    {
        if (_branches.Count > 1)
        {
            List<ChainBranch> holding = _branches.FindAll(branch => MoveRules.Apply(branch.State, move, out _) == MoveFault.None);
            KeepOnly(holding);
        }

        foreach (ChainBranch branch in _branches)
            branch.Add(move);
        SettleIfAllAgree();
    }

    private void AddOpen(OpenMoves open)
    {
        var search = new OrderSearch(open);
        List<FoundOrders> found = OrdersFrom(search);
        Guess(open, found);
        int orders = found.Sum(static ofBranch => ofBranch.Orders.Count);
        if (!found.TrueForAll(static ofBranch => ofBranch.IsComplete) || orders > MostBranches)
            GiveUp(open, search);
        else if (orders == 0)
            AddWithBreaks(open, search);
        else
            BranchOut(found);
    }

    /// <summary>For each way in which the series may have gone, the orders that hold.</summary>
    private List<FoundOrders> OrdersFrom(OrderSearch search) =>
        [.. _branches.Select(branch => search.Run(branch.State, faults: 0, MostBranches))];

    /// <summary>Where several orders hold, what is between the moves is a guess.</summary>
    private void Guess(OpenMoves open, List<FoundOrders> found)
    {
        if (found.Count > 1 || !found[0].IsOnlyOrder)
        {
            foreach (SeriesMove move in open.All)
                _guessed[move] = open;
        }
    }

    private void BranchOut(List<FoundOrders> found)
    {
        int group = _groups++;
        var branches = new List<ChainBranch>();
        for (int i = 0; i < found.Count; i++)
        {
            IReadOnlyList<FoundOrder> orders = found[i].Orders;
            if (orders.Count == 1 && found.Count == 1)
            {
                _branches[i].Add(orders[0]);
                branches.Add(_branches[i]);
                continue;
            }

            foreach (FoundOrder order in orders)
                branches.Add(_branches[i].With(order, group, isForced: orders.Count == 1));
        }

        KeepOnly(branches);
        SettleIfAllAgree();
    }

    /// <summary>No order holds: that is a contradiction. The order with the fewest breaks shows it.</summary>
    private void AddWithBreaks(OpenMoves open, OrderSearch search)
    {
        ChainBranch branch = _branches[0];
        _branches = [branch];
        FoundOrder? fewest = WithFewestBreaks(search, branch.State);
        FoundOrder order = fewest ?? PreferredOf(open, search, branch.State);
        branch.Add(order);
        PositionRange range = order.Moves[0].Range;
        foreach (SeriesMove move in order.Moves)
            range = range.With(move.Range);
        var broken = new BrokenOrder(range, IsGuessed: fewest is null, open);
        foreach (SeriesMove move in order.Moves)
            _broken.Add(move, broken);
    }

    private static FoundOrder? WithFewestBreaks(OrderSearch search, in SeriesState start)
    {
        for (int faults = 1; faults <= MostFaults; faults++)
        {
            FoundOrders found = search.Run(start, faults, mostEnds: 1);
            if (found.Orders.Count > 0)
                return found.Orders[0];
            if (!found.IsComplete)
                return null;
        }

        return null;
    }

    /// <summary>There are too many orders to try them all: nothing is said about what connects there.</summary>
    private void GiveUp(OpenMoves open, OrderSearch search)
    {
        Settle(_branches);
        ChainBranch branch = _branches[0];
        FoundOrder order = PreferredOf(open, search, branch.State);
        branch.Add(order);
        branch.Lose();
        _unsettled.Add(new UnsettledOrder(order.Moves, []));
    }

    private static FoundOrder PreferredOf(OpenMoves open, OrderSearch search, in SeriesState start)
    {
        FoundOrders found = search.Run(start, faults: open.Count, mostEnds: 1);
        return found.Orders.Count > 0 ? found.Orders[0] : new FoundOrder(SeriesState.Lost, open.All);
    }

    /// <summary>Where nothing fits any way in which the series may have gone, the break is the finding, and the order no other.</summary>
    private void KeepOnly(List<ChainBranch> holding) => _branches = holding.Count > 0 ? holding : [_branches[0]];

    private void SettleIfAllAgree()
    {
        if (_branches.Count == 1)
            return;
        foreach (ChainBranch branch in _branches)
        {
            if (branch.State != _branches[0].State)
                return;
        }

        Settle(_branches);
    }

    /// <summary>Nothing that comes can tell the branches apart any more: where they took different orders, the order stays open.</summary>
    private void Settle(List<ChainBranch> branches)
    {
        ChainBranch first = branches[0];
        foreach (UnsettledChoice choice in first.Choices)
        {
            var ends = new List<SeriesValue>();
            bool isConsequence = true;
            foreach (ChainBranch branch in branches)
            {
                foreach (UnsettledChoice other in branch.Choices)
                {
                    if (other.Group != choice.Group)
                        continue;
                    isConsequence &= other.IsForced;
                    if (!ends.Contains(other.Order.End.Value))
                        ends.Add(other.Order.End.Value);
                }
            }

            if (ends.Count > 1)
                _unsettled.Add(new UnsettledOrder(choice.Order.Moves, ends, isConsequence));
        }

        _moves.AddRange(first.Moves);
        _branches = [new ChainBranch(first.State)];
    }
}
