using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Books;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Misnamed;

/// <summary>
/// An <c>as-of</c> that contradicts the entity it names, and fits one other of its kind: it was copied from that other one's, or
/// the name is a slip. What it breaks in both is one mistake, at the name.
/// </summary>
internal sealed class MisnamedObservations
{
    /// <summary>So many are looked at, and so many entities for each: of more, no slip in a name is the likeliest reason.</summary>
    private const int MostTried = 32;

    private const int MostCandidates = 64;

    private readonly LinkedTimeline _timeline;
    private readonly IReadOnlyList<SeriesBook> _books;
    private readonly List<RuleFinding> _findings;

    private MisnamedObservations(LinkedTimeline timeline, IReadOnlyList<SeriesBook> books, List<RuleFinding> findings)
    {
        _timeline = timeline;
        _books = books;
        _findings = findings;
    }

    public static void Settle(LinkedTimeline timeline, IReadOnlyList<SeriesBook> books, List<RuleFinding> findings)
    {
        var search = new MisnamedObservations(timeline, books, findings);
        foreach (BoundEntry entry in search.Suspected())
            search.Try(entry);
    }

    private BoundEntry[] Suspected() =>
    [
        .. _findings
            .SelectMany(found => (found.Grounds?.Suspects.Select(suspect => suspect.Entry) ?? []).Prepend(found.Entry))
            .Where(entry => ReferenceEquals(entry.Kind, BuiltIns.AsOf))
            .Distinct()
            .Take(MostTried),
    ];

    private void Try(BoundEntry entry)
    {
        // What it says that it comes after is of the entity that is meant.
        if (entry.Find(BuiltIns.Entity) is not { IsDefault: false, Value: ReferenceValue named } || entry.Find(BuiltIns.After) is not null)
            return;
        ObservedMove[] stated = [.. _books.Select(book => ObservedMove.In(book, named.Id, entry)).OfType<ObservedMove>()];
        var broken = new HashSet<ChainFault>();
        foreach (ObservedMove move in stated)
        {
            Trial trial = move.WithoutIn(named.Id, _timeline.After);
            // What needs it there, or says the same, speaks for the name.
            if (trial.Added.Count > 0 || trial.IsConfirmed)
                return;
            broken.UnionWith(trial.Gone);
        }

        if (broken.Count == 0 || OnlyFitting(named.Id, stated) is not { } fitting)
            return;
        RuleFinding[] explained = [.. _findings.Where(found => broken.Contains(ChainFault.Of(found)) || fitting.Settled.Contains(ChainFault.Of(found)))];
        // What somebody excuses is meant as it stands.
        if (explained.Length == 0 || explained.Any(found => IsExcused(found.Entry)) || IsExcused(entry))
            return;
        _findings.RemoveAll(found => Array.IndexOf(explained, found) >= 0);
        _findings.Add(MisnamedFindings.FitsAnother(entry, [.. stated.Select(one => one.Move)], named.Id, _timeline.Index.Find(fitting.EntityId)!, explained));
    }

    private FittingEntity? OnlyFitting(string namedId, ObservedMove[] stated)
    {
        FittingEntity? only = null;
        foreach (string id in Candidates(namedId, stated))
        {
            if (FittingEntity.Of(id, stated, _timeline.After) is not { } fitting)
                continue;
            if (only is not null)
                return null;
            only = fitting;
        }

        return only;
    }

    /// <summary>Entities of a kind that has all that is stated, of which one of the values is said somewhere, or none at all.</summary>
    private IReadOnlyList<string> Candidates(string namedId, ObservedMove[] stated)
    {
        string[] ids =
        [
            .. stated
                .SelectMany(one => one.Book.Chains().Where(chain => MayState(chain, one.Move.Effect.To)))
                .Select(chain => chain.EntityId)
                .Where(id => id != namedId)
                .Distinct(StringComparer.Ordinal)
                .Where(id => !_timeline.Index.IsRepeated(id) && _timeline.Index.Find(id)?.Kind is { } kind && Array.TrueForAll(stated, one => kind.Is(one.Book.Series.Of)))
                .OrderBy(id => id, StringComparer.Ordinal)
                .Take(MostCandidates + 1),
        ];
        return ids.Length > MostCandidates ? [] : ids;
    }

    /// <summary>That nobody is in a set, many may have in common.</summary>
    private static bool MayState(SeriesChain chain, SeriesValue value) => value.Set is not { Count: 0 } && HasValue(chain, value);

    private static bool HasValue(SeriesChain chain, SeriesValue value) =>
        chain.Moves.Exists(move => move.Effect.From.MayBe(value) || move.Effect.To.MayBe(value))
        || (chain.Moves.Count > 0 && chain.Moves.TrueForAll(static move => move.Effect.Kind == MoveKind.Relative));

    private static bool IsExcused(BoundEntry entry) =>
        entry.Find(BuiltIns.Except)?.Value is WaiversValue waivers && waivers.Waivers.Any(waiver => waiver.Rule == BuiltInRules.Connects);
}
