using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Text;
using Dateline.Logic;

namespace Dateline.Language.Linking.Time;

/// <summary>
/// What <c>after</c> says about order, as far as it can be so: without circles and without what the dates contradict.
/// It holds only the entries that take part.
/// </summary>
public sealed class AfterOrder
{
    public static readonly AfterOrder None = new([], [], new TimeReport([]));

    private readonly Dictionary<BoundEntry, BoundEntry[]> _earlier;
    private readonly Dictionary<BoundEntry, DateRange> _ranges;
    private readonly HashSet<(BoundEntry Later, BoundEntry Earlier)> _contradicted;
    private readonly HashSet<BoundEntry> _disputed;
    private HashSet<FileMap>? _files;

    internal AfterOrder(
        Dictionary<BoundEntry, BoundEntry[]> earlier,
        Dictionary<BoundEntry, DateRange> ranges,
        TimeReport contradictions)
    {
        Contradictions = contradictions.Found;
        _contradicted = contradictions.Pairs;
        _disputed = [.. contradictions.Pairs.SelectMany(pair => new[] { pair.Later, pair.Earlier })];
        _earlier = earlier;
        _ranges = ranges;
    }

    /// <summary>What is said of every <c>after</c> that the dates contradict. No rule says it, so none is excused.</summary>
    public IReadOnlyList<RuleFinding> Contradictions { get; }

    public bool IsEmpty => _earlier.Count == 0;

    /// <summary>The events that this entry says it comes after.</summary>
    public IReadOnlyList<BoundEntry> EarlierThan(BoundEntry entry) =>
        _earlier.TryGetValue(entry, out BoundEntry[]? earlier) ? earlier : [];

    /// <summary>Whether an entry says that it comes after another one, its dates say the reverse, and that has been reported.</summary>
    public bool IsContradicted(BoundEntry later, BoundEntry earlier) => _contradicted.Contains((later, earlier));

    /// <summary>Whether what it says of its order, or another says of it, contradicts the dates: then its place in time is not known.</summary>
    public bool IsDisputed(BoundEntry entry) => _disputed.Contains(entry);

    /// <summary>When it happened: by its own date, and not before what it comes after, nor after what comes after it.</summary>
    public DateRange RangeOf(BoundEntry entry) =>
        _ranges.TryGetValue(entry, out DateRange range) ? range : DateRange.Of(entry);

    /// <summary>
    /// Where it stands among others in a list: at its days. Without a first day it stands at its last, before which it was; where nothing is known
    /// of its days, behind all others.
    /// </summary>
    public DateRange PlaceOf(BoundEntry entry) => PlaceOf(DatedEvent.Of(entry));

    internal DateRange PlaceOf(in DatedEvent dated)
    {
        DateRange days = RangeOf(dated.Entry, dated.Range);
        return dated.IsDated ? days
            : days.Earliest != long.MinValue ? days
            : days.Latest != long.MaxValue ? new DateRange(days.Latest, days.Latest)
            : dated.Range;
    }

    /// <summary>Whether any entry of a file takes part.</summary>
    internal bool Concerns(FileMap file) => (_files ??= [.. _ranges.Keys.Concat(_disputed).Select(entry => entry.File)]).Contains(file);

    /// <param name="own">Its own date's.</param>
    internal DateRange RangeOf(BoundEntry entry, DateRange own) => _ranges.TryGetValue(entry, out DateRange range) ? range : own;
}
