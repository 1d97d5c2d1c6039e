using Dateline.Language.Linking.Suspects;
using Dateline.Language.Series.Breaks;
using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Members;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Order;
using Dateline.Language.Series.Spikes;

namespace Dateline.Language.Series.Walk;

/// <summary>Collects what is wrong along one chain.</summary>
internal sealed class ChainFindings(string entityId, List<RuleFinding> findings)
{
    private readonly HashSet<BrokenOrder> _guessed = [];

    /// <summary>Whether a break may be reported: of an order that is a guess only the first.</summary>
    public bool IsFirstOf(BrokenOrder? order) => order is not { IsGuessed: true } || _guessed.Add(order);

    /// <param name="opens">Whether nothing before it has stated the value from which it starts.</param>
    public void IfOutside(SeriesMove move, bool opens) => LoneMoves.CheckBounds(move, opens, findings);

    public void IfNotAllowed(SeriesMove move, in SeriesValue before) => LoneMoves.CheckWay(move, before, findings);

    public void Reordered(IReadOnlyList<SeriesMove> moves, Reordering reordering) =>
        findings.Add(OrderFindings.ConnectsInAnotherOrder(entityId, moves, reordering) with { Grounds = MoveGrounds.Of(moves, reordering) });

    public void HasTooManyMembers(SeriesMove move, int most) => findings.Add(MemberFindings.AreTooMany(entityId, move, most) with { Grounds = MoveGrounds.OfItself(move) });

    public void OrderIsNotKnown(UnsettledOrder order) =>
        findings.Add(order.Ends.Count > 0 ? OrderFindings.IsNotKnown(entityId, order) : OrderFindings.HasTooManyOrders(entityId, order));

    public void CountsItsDay(DayOfChange day) => findings.Add(
        (day.IsCounted ? DayFindings.CountsItsDay(entityId, day) : DayFindings.FitsNeither(entityId, day)) with { Grounds = MoveGrounds.Of(day) });

    public void IsOutOfLine(Spike spike) => findings.Add(SpikeFindings.Of(entityId, spike) with { Grounds = MoveGrounds.OfPlaced(spike.Move) });

    public void IsTwice(TwinStep twin) => findings.Add(BreakFindings.IsTwice(entityId, twin) with { Grounds = MoveGrounds.Of(twin) });

    public void MissesAMove(ChainBreak found, MissingMove missing) => findings.Add(ConnectionFindings.MissesAMove(entityId, found, missing) with { Grounds = MoveGrounds.Of(found) });

    public void FitElsewhere(ChainBreak found, Strangers strangers) => findings.Add(BreakFindings.FitElsewhere(
        entityId,
        [.. Enumerable.Range(found.At, strangers.Count).Select(index => found.Moves[index])],
        found.Last,
        found.Moves[found.At + strangers.Count]) with { Grounds = MoveGrounds.OfPlaced(found.Move) });

    /// <param name="others">How many more observations differ from the one before them, with no change between.</param>
    public void Break(ChainBreak found, int others)
    {
        if (found.Fault != MoveFault.WrongMember)
            findings.Add(Broken(found, others) with { Grounds = MoveGrounds.Of(found) });
        else if (WrongMembers.Of(found) is { } wrong)
            findings.Add(MemberFindings.IsWrong(entityId, found, wrong) with { Grounds = MoveGrounds.OfMembers(found.Move, wrong.Since) });
    }

    private RuleFinding Broken(ChainBreak found, int others) => found.Fault switch
    {
        MoveFault.Disconnected or MoveFault.NotAsObserved when found.InOpenOrder > 0 => OpenBreakFindings.ConnectInNoOrder(entityId, found, others),
        MoveFault.Disconnected => ConnectionFindings.StartsElsewhere(entityId, found),
        MoveFault.NotAsObserved => ConnectionFindings.IsNotAsObserved(entityId, found, others),
        MoveFault.NothingToMoveFrom => MoveFindings.MovesFromNothing(entityId, found.Move, found.Last),
        MoveFault.OutOfBounds => LimitFindings.LeavesTheBounds(found),
        MoveFault.OtherWay => LimitFindings.GoesTheOtherWay(found),
        _ => MoveFindings.LeadsOutOfRange(entityId, found),
    };
}
