using Dateline.Language.Binding;
using Dateline.Language.Linking;

namespace Dateline.Language.Series.Breaks;

/// <summary>
/// One move that is missing before another that leads out of the bounds: the next statement shows how much it was, and with
/// it the moves have an order in which nothing leaves them.
/// </summary>
/// <param name="From">The first move that leads out.</param>
/// <param name="Statement">The move that says what the series was when they were over.</param>
/// <param name="Size">By how much the missing one moved it.</param>
internal sealed record MissingMove(int From, int Statement, decimal Size)
{
    public static MissingMove? Of(ChainBreak found, AfterOrder after)
    {
        int next = found.NextStatement();
        if (found.Fault is not (MoveFault.OutOfRange or MoveFault.OutOfBounds) || next < 0 || found.Moves[next].Effect.From.Number is not { } stated)
            return null;
        int start = found.FirstStepBefore(found.At);
        decimal? reached = found.States[start].Value.Number;
        for (int i = start; i < next && reached is not null; i++)
            reached = Amounts.TryAdd(reached.Value, found.Moves[i].Effect.Size, out decimal sum) ? sum : null;
        if (reached is null || !Amounts.TryDifference(reached.Value, stated, out decimal size) || size == 0)
            return null;
        SeriesMove[] moves = [.. found.Moves.Skip(start).Take(next - start), Missing(found, start, next, size)];
        FoundOrders orders = new OrderSearch(OpenGroup.Of(moves, after)).Run(found.States[start], faults: 0, mostEnds: 1);
        return orders.Orders.Count > 0 ? new MissingMove(found.At, next, size) : null;
    }

    /// <summary>A move that nobody has written, at any time between the first of these and the last.</summary>
    private static SeriesMove Missing(ChainBreak found, int start, int next, decimal size)
    {
        PositionRange range = found.Moves[start].Range;
        for (int i = start; i < next; i++)
            range = range.With(found.Moves[i].Range);
        var entry = new BoundEntry(found.Move.Entry.File, "", default);
        return new SeriesMove(entry, found.Move.Field, found.Move.Series, new MoveEffect(MoveKind.Relative, HasFrom: false, default, default, size)) { Range = range, Reach = range };
    }
}
