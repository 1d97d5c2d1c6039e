using Dateline.Language.Binding.Bound;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Books;

/// <summary>Everything that the way of a chain depends on, besides what its moves say comes <c>after</c> what.</summary>
internal sealed class SeriesInput
{
    private readonly List<(BoundEntry Entry, BoundField Field, PositionRange Range)> _moves;
    private readonly List<PositionRange>? _doubts;

    private SeriesInput(List<(BoundEntry Entry, BoundField Field, PositionRange Range)> moves, List<PositionRange>? doubts)
    {
        _moves = moves;
        _doubts = doubts;
    }

    public static SeriesInput Of(SeriesBook book, SeriesChain chain)
    {
        var moves = new List<(BoundEntry Entry, BoundField Field, PositionRange Range)>(chain.Moves.Count + chain.Undated.Count);
        foreach (SeriesMove move in chain.Moves)
            moves.Add((move.Entry, move.Field, move.Range));
        foreach (SeriesMove move in chain.Undated)
            moves.Add((move.Entry, move.Field, move.Range));
        foreach (SeriesMove move in chain.NotHappened)
            moves.Add((move.Entry, move.Field, move.Range));
        return new SeriesInput(moves, DoubtsOf(book, chain));
    }

    /// <summary>The moves are those of the same objects, in the order in which they were read.</summary>
    public bool IsAlike(SeriesInput other)
    {
        if (_moves.Count != other._moves.Count)
            return false;
        for (int i = 0; i < _moves.Count; i++)
        {
            if (!ReferenceEquals(_moves[i].Entry, other._moves[i].Entry) || !ReferenceEquals(_moves[i].Field, other._moves[i].Field) || _moves[i].Range != other._moves[i].Range)
                return false;
        }

        return _doubts is null ? other._doubts is null : other._doubts is not null && _doubts.SequenceEqual(other._doubts);
    }

    /// <summary>Null where all can be read, as nearly always. The four lists are kept apart by ranges that nothing has.</summary>
    private static List<PositionRange>? DoubtsOf(SeriesBook book, SeriesChain chain)
    {
        Doubts[] all = [chain.Doubts, chain.LostStatements, book.Doubts, book.LostStatements];
        if (Array.TrueForAll(all, doubts => doubts.IsEmpty))
            return null;
        var between = new PositionRange(long.MaxValue, long.MinValue);
        return [.. all.SelectMany(doubts => doubts.InOrder().Append(between))];
    }
}
