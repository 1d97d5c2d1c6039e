using Dateline.Language.Linking;

namespace Dateline.Language.Series;

/// <summary>Collects what is wrong along one chain.</summary>
internal sealed class ChainFindings(string entityId, List<RuleFinding> findings)
{
    private readonly HashSet<BrokenOrder> _guessed = [];

    /// <summary>Whether a break may be reported: of an order that is a guess only the first.</summary>
    public bool IsFirstOf(BrokenOrder? order) => order is not { IsGuessed: true } || _guessed.Add(order);

    /// <param name="opens">Whether nothing before it has stated the value from which it starts.</param>
    public void IfOutside(SeriesMove move, bool opens) => SeriesBounds.Check(move, opens, findings);

    public void IfNotAllowed(SeriesMove move, in SeriesValue before)
    {
        AllowedMoves.Check(move, before, findings);
        OneWay.Check(move, findings);
    }

    public void Reordered(IReadOnlyList<SeriesMove> moves, Reordering reordering) =>
        findings.Add(OrderFindings.ConnectsInAnotherOrder(entityId, moves, reordering));

    public void OrderIsNotKnown(UnsettledOrder order) =>
        findings.Add(order.Ends.Count > 0 ? OrderFindings.IsNotKnown(entityId, order) : OrderFindings.HasTooManyOrders(entityId, order));

    public void CountsItsDay(DayOfChange day) => findings.Add(day.IsCounted ? DayFindings.CountsItsDay(entityId, day) : DayFindings.FitsNeither(entityId, day));

    /// <param name="last">The move before it in the chain; null for the first.</param>
    /// <param name="before">What that one left.</param>
    /// <param name="others">How many more observations differ from the one before them, with no change between.</param>
    public void Break(MoveFault fault, SeriesMove move, SeriesMove? last, in SeriesValue before, int others) => findings.Add(fault switch
    {
        MoveFault.Disconnected => ConnectionFindings.StartsElsewhere(entityId, move, last!, before),
        MoveFault.NotAsObserved => ConnectionFindings.IsNotAsObserved(entityId, move, last!, before, others),
        MoveFault.NothingToMoveFrom => MoveFindings.MovesFromNothing(entityId, move, last),
        MoveFault.OutOfBounds => LimitFindings.LeavesTheBounds(move, last!, before),
        MoveFault.OtherWay => LimitFindings.GoesTheOtherWay(move, last!, before),
        _ => MoveFindings.LeadsOutOfRange(entityId, move, last!, before),
    });
}
