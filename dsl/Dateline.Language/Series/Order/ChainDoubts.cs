using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Books;
using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Order;

/// <summary>What nobody can read or date, and what it may explain. What cannot be known is not reported as wrong.</summary>
internal sealed class ChainDoubts(SeriesBook book, SeriesChain chain, ChainOrder order, AfterOrder after)
{
    // What those of a set may have done is in what is known of it.
    private readonly UndatedChanges _undated = new(book.Series.Type is ListType ? [] : chain.Undated);

    /// <summary>How many moves may have come in another order than the one in which these two do not connect; 0 where it is certain.</summary>
    public int CountOfOpenOrder(SeriesMove earlier, SeriesMove later) =>
        BrokenOrderOf(later) is { } broken && broken.Open.MayPrecede(later, earlier) ? broken.Open.Count : 0;

    /// <summary>Whether a finding has said that its place in time is wrong: a break there is a consequence.</summary>
    public bool IsDisputed(SeriesMove move) => after.IsDisputed(move.Entry);

    public BrokenOrder? BrokenOrderOf(SeriesMove move) => order.BrokenOrderOf(move);

    /// <summary>Whether nothing unread, undated, or of open order may have moved the series since it was stated.</summary>
    public bool AreAbsent(long statedAt, SeriesMove move) =>
        !order.IsGuessed(move) && AreNoneUnread(statedAt, move);

    /// <summary>Whether nothing unread or undated may have moved the series since it was stated, in whatever order its moves came.</summary>
    public bool AreNoneUnread(long statedAt, SeriesMove move) => _undated.IsEmpty && !book.IsInDoubt(chain, statedAt, move.Range.Latest);

    public bool AreAbsentFrom(IReadOnlyList<SeriesMove> moves)
    {
        PositionRange range = moves[0].Range;
        foreach (SeriesMove move in moves)
            range = range.With(move.Range);
        return _undated.IsEmpty && !book.IsInDoubt(chain, range.Earliest, range.Latest);
    }

    public bool Explain(MoveFault fault, in SeriesValue before, long statedAt, SeriesMove move)
    {
        if (fault == MoveFault.NothingToMoveFrom)
            return book.MayHaveBeenStated(chain, move.Range.Latest);
        PositionRange range = move.Range with { Earliest = statedAt };
        if (BrokenOrderOf(move) is { } broken)
            range = range.With(broken.Range);
        if (book.IsInDoubt(chain, range.Earliest, range.Latest))
            return true;
        UndatedChanges undated = _undated.Within(range);
        bool isAnyOrderPossible = fault is MoveFault.OutOfRange or MoveFault.OutOfBounds or MoveFault.OtherWay or MoveFault.WrongMember || BrokenOrderOf(move) is not null;
        return isAnyOrderPossible ? !undated.IsEmpty : undated.MayLead(before, move.Effect.From);
    }
}
