using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Time;
using Dateline.Language.Series.Books;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Misnamed;

/// <summary>One value of an <c>as-of</c>, and the series that it states.</summary>
internal sealed record ObservedMove(SeriesBook Book, SeriesMove Move)
{
    /// <summary>Null where the entry states nothing of this series.</summary>
    public static ObservedMove? In(SeriesBook book, string entityId, BoundEntry entry) =>
        book.Find(entityId)?.Moves.Find(move => ReferenceEquals(move.Entry, entry)) is { } found ? new ObservedMove(book, found) : null;

    /// <summary>What comes of it where the entity it names goes without it.</summary>
    public Trial WithoutIn(string entityId, AfterOrder after)
    {
        SeriesChain chain = Book.Find(entityId)!;
        return Trial.Between(Book, chain, chain.With(chain.Moves.Where(move => !ReferenceEquals(move, Move))), Move, after);
    }

    /// <summary>What comes of it where it is of another entity.</summary>
    public Trial WithIn(string entityId, AfterOrder after)
    {
        SeriesChain chain = Book.Find(entityId) ?? new SeriesChain(entityId);
        return Trial.Between(Book, chain, chain.With(chain.Moves.Append(Move)), Move, after);
    }

    /// <summary>Another <c>as-of</c> of that day states this series of the entity already.</summary>
    public bool IsStatedIn(string entityId) =>
        Book.Find(entityId)?.Moves.Exists(move => move.Effect.Kind == MoveKind.Observation && move.Range == Move.Range) == true;
}
