using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Books;

/// <summary>All chains of one series, by entity, and what may belong to any of them.</summary>
internal sealed class SeriesBook
{
    private readonly Dictionary<string, SeriesChain> _chains;

    public SeriesBook(SeriesSymbol series)
    {
        Series = series;
        _chains = new(StringComparer.Ordinal);
    }

    private SeriesBook(SeriesBook before)
    {
        Series = before.Series;
        _chains = new(before._chains, StringComparer.Ordinal);
        Doubts = before.Doubts;
        LostStatements = before.LostStatements;
        Homeless = before.Homeless;
    }

    public SeriesSymbol Series { get; }

    /// <summary>Where a change of an entity that is not known may stand.</summary>
    public Doubts Doubts { get; } = new();

    public Doubts LostStatements { get; } = new();

    /// <summary>Changes that can be read, but not placed in a chain.</summary>
    public List<SeriesMove> Homeless { get; } = [];

    /// <summary>The same book without the chains of some entities.</summary>
    public SeriesBook Without(IEnumerable<(SeriesSymbol Series, string EntityId)> chains)
    {
        var book = new SeriesBook(this);
        foreach ((SeriesSymbol series, string entityId) in chains)
        {
            if (ReferenceEquals(series, Series))
                book._chains.Remove(entityId);
        }

        return book;
    }

    public void Add(in SeriesNote note)
    {
        // What did not happen makes no chain.
        SeriesChain? chain = note.EntityId is null || note.Kind == NoteKind.NotHappened ? null : ChainOf(note.EntityId);
        switch (note.Kind)
        {
            case NoteKind.Move:
                chain!.Moves.Add(note.Move!);
                break;
            case NoteKind.Undated:
                chain!.Undated.Add(note.Move!);
                break;
            case NoteKind.NotHappened:
                Find(note.EntityId!)?.NotHappened.Add(note.Move!);
                break;
            case NoteKind.Homeless:
                Homeless.Add(note.Move!);
                break;
            case NoteKind.Doubt:
                (chain?.Doubts ?? Doubts).Add(note.Range);
                break;
            case NoteKind.LostStatement:
                (chain?.LostStatements ?? LostStatements).Add(note.Range);
                break;
        }
    }

    private SeriesChain ChainOf(string entityId)
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
        || chain.Undated.Exists(move => move.Range.Earliest <= latest)
        || chain.LostStatements.Touch(long.MinValue, latest)
        || LostStatements.Touch(long.MinValue, latest);
}
