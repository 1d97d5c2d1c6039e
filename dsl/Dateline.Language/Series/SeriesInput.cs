using Dateline.Language.Binding;

namespace Dateline.Language.Series;

/// <summary>Everything that the way of a chain depends on, besides what its moves say comes <c>after</c> what.</summary>
internal sealed record SeriesInput(
    IReadOnlyList<(BoundEntry Entry, BoundField Field, PositionRange Range)> Moves,
    IReadOnlyList<(BoundEntry Entry, BoundField Field, PositionRange Range)> Undated,
    IReadOnlyList<PositionRange> Doubts)
{
    public static SeriesInput Of(SeriesBook book, SeriesChain chain) => new(
        Of(chain.Moves),
        Of(chain.Undated),
        [
            .. chain.Doubts.InOrder(), PositionRange.Anywhere, .. chain.LostStatements.InOrder(), PositionRange.Anywhere,
            .. book.Doubts.InOrder(), PositionRange.Anywhere, .. book.LostStatements.InOrder(),
        ]);

    /// <summary>The moves are those of the same objects, in the order in which they were read.</summary>
    public bool IsAlike(SeriesInput other) =>
        Moves.SequenceEqual(other.Moves) && Undated.SequenceEqual(other.Undated) && Doubts.SequenceEqual(other.Doubts);

    private static (BoundEntry Entry, BoundField Field, PositionRange Range)[] Of(List<SeriesMove> moves) =>
        [.. moves.Select(move => (move.Entry, move.Field, move.Range))];
}
