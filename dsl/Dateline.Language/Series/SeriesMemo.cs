using Dateline.Language.Binding;
using Dateline.Language.Linking;
using Dateline.Language.Schema;

namespace Dateline.Language.Series;

/// <summary>
/// Remembers how each series of each entity went. Where the same entries say the same of it at the same places in time, and
/// the same is in doubt, it went the same way. It may only save work.
/// </summary>
/// <param name="earlier">What the run before this one remembers; null where there was none.</param>
public sealed class SeriesMemo(SeriesMemo? earlier = null)
{
    private readonly Dictionary<(SeriesSymbol, string), Remembered> _found = [];
    private Dictionary<(SeriesSymbol, string), Remembered>? _before = earlier?._found;

    /// <summary>How often a series of an entity has been gone along, and not remembered.</summary>
    public int Walks { get; private set; }

    internal SeriesHistory Along(SeriesBook book, SeriesChain chain, AfterOrder after, List<RuleFinding> findings)
    {
        if (SaysAfter(chain, after))
        {
            Walks++;
            return ChainWalk.Along(book, chain, after, findings);
        }

        (SeriesSymbol, string) key = (book.Series, chain.EntityId);
        SeriesInput input = SeriesInput.Of(book, chain);
        Remembered remembered = _before is not null && _before.TryGetValue(key, out Remembered? last) && last.Input.IsAlike(input)
            ? last with { History = last.History with { IsInDoubt = ChainWalk.DoubtsOf(book, chain) } }
            : Walk(book, chain, after, input);
        _found[key] = remembered;
        findings.AddRange(remembered.Findings);
        return remembered.History;
    }

    /// <summary>Forgets the series that are gone.</summary>
    internal void EndRun() => _before = null;

    private Remembered Walk(SeriesBook book, SeriesChain chain, AfterOrder after, SeriesInput input)
    {
        Walks++;
        var findings = new List<RuleFinding>();
        SeriesHistory history = ChainWalk.Along(book, chain, after, findings);
        return new Remembered(input, history, findings);
    }

    /// <summary>What comes <c>after</c> another depends on entries that are not in the chain: such a chain is not remembered.</summary>
    private static bool SaysAfter(SeriesChain chain, AfterOrder after) =>
        (!after.IsEmpty
            && (chain.Moves.Exists(move => after.EarlierThan(move.Entry).Count > 0) || chain.Undated.Exists(move => after.EarlierThan(move.Entry).Count > 0)))
        || chain.Moves.Exists(move => after.IsDisputed(move.Entry));

    private sealed record Remembered(SeriesInput Input, SeriesHistory History, IReadOnlyList<RuleFinding> Findings);
}
