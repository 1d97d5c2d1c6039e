using Dateline.Language.Schema;

namespace Dateline.Language.Series;

/// <summary>All chains of one series, by entity, and what may belong to any of them.</summary>
internal sealed class SeriesBook(SeriesSymbol series)
{
    private readonly Dictionary<string, SeriesChain> _chains = new(StringComparer.Ordinal);

    public SeriesSymbol Series { get; } = series;

    /// <summary>Where a change of an entity that is not known may stand.</summary>
    public Doubts Doubts { get; } = new();

    public Doubts LostStatements { get; } = new();

    /// <summary>Changes that can be read, but not placed in a chain.</summary>
    public List<SeriesMove> Homeless { get; } = [];

    /// <summary>Changes that are planned or were called off, each with its entity.</summary>
    public List<(string EntityId, SeriesMove Move)> NotHappened { get; } = [];

    /// <summary>Gives each of these to its chain, if anything is said of its entity besides.</summary>
    public void HandOutNotHappened()
    {
        foreach ((string entityId, SeriesMove move) in NotHappened)
            Find(entityId)?.NotHappened.Add(move);
    }

    public SeriesChain ChainOf(string entityId)
    {
        if (!_chains.TryGetValue(entityId, out SeriesChain? chain))
            _chains.Add(entityId, chain = new SeriesChain(entityId));
        return chain;
    }

    /// <summary>Null where nothing is said of the entity.</summary>
    public SeriesChain? Find(string entityId) => _chains.TryGetValue(entityId, out SeriesChain? chain) ? chain : null;

    /// <summary>In the order of the entities' ids.</summary>
    public IReadOnlyList<SeriesChain> Chains()
    {
        SeriesChain[] chains = [.. _chains.Values];
        Array.Sort(chains, static (a, b) => string.CompareOrdinal(a.EntityId, b.EntityId));
        return chains;
    }

    /// <summary>Whether a change that nobody can read may lie between two positions of a chain.</summary>
    public bool IsInDoubt(SeriesChain chain, long earliest, long latest) =>
        chain.Doubts.Touch(earliest, latest) || Doubts.Touch(earliest, latest);

    /// <summary>Whether the statement that a relative move needs may be among what nobody can read or date.</summary>
    public bool MayHaveBeenStated(SeriesChain chain, long latest) =>
        IsInDoubt(chain, long.MinValue, latest)
        || chain.Undated.Count > 0
        || chain.LostStatements.Touch(long.MinValue, latest)
        || LostStatements.Touch(long.MinValue, latest);
}
