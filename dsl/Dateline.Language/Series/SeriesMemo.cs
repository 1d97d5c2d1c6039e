using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Books;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Reading;
using Dateline.Language.Series.Walk;

namespace Dateline.Language.Series;

/// <summary>
/// Remembers what each file says of series, and how each series of each entity went. Where the same entries say the same of it at
/// the same places in time, and the same is in doubt, it went the same way. It may only save work.
/// </summary>
/// <param name="earlier">What the run before this one remembers; null where there was none.</param>
public sealed class SeriesMemo(SeriesMemo? earlier = null)
{
    private readonly Dictionary<BoundFile, FileMoves> _moves = [];
    private readonly Dictionary<(SeriesSymbol, string), Remembered> _found = [];
    private SeriesMemo? _before = earlier;
    private EntryShape? _shape;
    private AfterOrder _after = AfterOrder.None;
    private IReadOnlyList<SeriesBook> _books = [];

    /// <summary>How often a series of an entity has been gone along, and not remembered.</summary>
    public int Walks { get; private set; }

    internal IReadOnlyList<SeriesBook> Read(LinkedTimeline timeline, List<RuleFinding> findings, CancellationToken cancellation)
    {
        _shape = timeline.Index.Shape;
        _after = timeline.After;
        var slots = SeriesSlots.Of(timeline.Schema);
        var all = new List<FileMoves>();
        var changed = new List<FileMoves>();
        foreach (FileDigest digest in timeline.Index.Files)
        {
            FileMoves? known = MovesBefore(digest.File);
            FileMoves moves = known ?? FileMoveReader.Read(digest.File, timeline, slots, cancellation);
            if (known is null)
                changed.Add(moves);
            _moves.Add(digest.File, moves);
            all.Add(moves);
            findings.AddRange(moves.Findings);
        }

        if (_before is not null)
            changed.AddRange(_before._moves.Where(before => !_moves.TryGetValue(before.Key, out FileMoves? now) || !ReferenceEquals(now, before.Value)).Select(before => before.Value));
        bool isEdit = _before?._shape is { } shape && ReferenceEquals(shape, _shape);
        return _books = (isEdit ? SeriesBooks.After(_before!._books, changed, all) : null) ?? SeriesBooks.Of(timeline.Schema.Series, all);
    }

    /// <summary>What a file says, where neither its own lines nor what is said of its order are others than before; null where it has to be read.</summary>
    private FileMoves? MovesBefore(BoundFile file)
    {
        if (_before is null || !ReferenceEquals(_before._shape, _shape) || !_before._moves.TryGetValue(file, out FileMoves? moves))
            return null;
        return _after.Concerns(file.File) || _before._after.Concerns(file.File) ? null : moves;
    }

    internal SeriesHistory Along(SeriesBook book, SeriesChain chain, AfterOrder after, List<RuleFinding> findings)
    {
        (SeriesSymbol, string) key = (book.Series, chain.EntityId);
        Remembered? last = _before is not null && _before._found.TryGetValue(key, out Remembered? before) ? before : null;
        if (last is null || !ReferenceEquals(last.Chain, chain))
        {
            if (SaysAfter(chain, after))
            {
                Walks++;
                return ChainWalk.Along(book, chain, after, findings);
            }

            SeriesInput input = SeriesInput.Of(book, chain);
            last = last?.Input.IsAlike(input) == true
                ? new Remembered(chain, last.Input, last.History with { IsInDoubt = ChainWalk.DoubtsOf(book, chain) }, last.Findings)
                : Walk(book, chain, after, input);
        }

        _found[key] = last;
        findings.AddRange(last.Findings);
        return last.History;
    }

    /// <summary>Forgets the run before, with the series that are gone.</summary>
    internal void EndRun() => _before = null;

    private Remembered Walk(SeriesBook book, SeriesChain chain, AfterOrder after, SeriesInput input)
    {
        Walks++;
        var findings = new List<RuleFinding>();
        SeriesHistory history = ChainWalk.Along(book, chain, after, findings);
        return new Remembered(chain, input, history, findings);
    }

    /// <summary>What comes <c>after</c> another depends on entries that are not in the chain: such a chain is not remembered.</summary>
    private static bool SaysAfter(SeriesChain chain, AfterOrder after) =>
        (!after.IsEmpty
            && (chain.Moves.Exists(move => after.EarlierThan(move.Entry).Count > 0) || chain.Undated.Exists(move => after.EarlierThan(move.Entry).Count > 0)))
        || chain.Moves.Exists(move => after.IsDisputed(move.Entry));

    /// <param name="Chain">The same object where an edit did not touch it.</param>
    private sealed record Remembered(SeriesChain Chain, SeriesInput Input, SeriesHistory History, IReadOnlyList<RuleFinding> Findings);
}
