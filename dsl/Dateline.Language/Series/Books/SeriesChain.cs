using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Books;

/// <summary>Everything that the entries say about one series of one entity.</summary>
internal sealed class SeriesChain(string entityId)
{
    public string EntityId { get; } = entityId;

    /// <summary>What can be read and placed.</summary>
    public List<SeriesMove> Moves { get; } = [];

    /// <summary>What can be read, of which nobody knows when: neither before nor after anything.</summary>
    public List<SeriesMove> Undated { get; } = [];

    /// <summary>Changes that did not happen, or not yet: they move nothing.</summary>
    public List<SeriesMove> NotHappened { get; } = [];

    /// <summary>Where a change that cannot be read may stand.</summary>
    public Doubts Doubts { get; } = new();

    /// <summary>Where an <c>as-of</c> that cannot be read may stand: it moves nothing, but it may have opened the series.</summary>
    public Doubts LostStatements { get; } = new();

    /// <summary>The same chain, if it had other moves.</summary>
    public SeriesChain With(IEnumerable<SeriesMove> moves)
    {
        var chain = new SeriesChain(EntityId);
        chain.Moves.AddRange(moves);
        chain.Undated.AddRange(Undated);
        chain.NotHappened.AddRange(NotHappened);
        foreach (PositionRange range in Doubts.InOrder())
            chain.Doubts.Add(range);
        foreach (PositionRange range in LostStatements.InOrder())
            chain.LostStatements.Add(range);
        return chain;
    }
}
