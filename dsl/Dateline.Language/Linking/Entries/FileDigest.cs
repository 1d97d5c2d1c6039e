using System.Runtime.CompilerServices;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Entries;

/// <summary>
/// What joining asks of one file, gathered once from its entries: nearly all entries are of no concern to nearly all questions.
/// It depends on nothing but the file. Every list is in the order of the file.
/// </summary>
internal sealed class FileDigest
{
    private static readonly ConditionalWeakTable<BoundFile, FileDigest> Known = new();

    private FileDigest(BoundFile file)
    {
        File = file;
    }

    public BoundFile File { get; }

    /// <summary>Events in order of time, by their own dates.</summary>
    public DatedEvent[] Events { get; private set; } = [];

    /// <summary>Entries with what others of their kind may have in common with them.</summary>
    public HeadedEntry[] Headed { get; private set; } = [];

    /// <summary>Events that are known not to have happened.</summary>
    public IReadOnlyList<HeadedEntry> Disproven { get; private set; } = [];

    public IReadOnlyList<BoundEntry> Sources { get; private set; } = [];

    public IReadOnlyList<BoundEntry> Observations { get; private set; } = [];

    /// <summary>Events and observations that say <c>after</c>, <c>before</c> or <c>within</c>.</summary>
    public IReadOnlyList<BoundEntry> SayingOrder { get; private set; } = [];

    /// <summary>Entries that say <c>except</c>.</summary>
    public IReadOnlyList<BoundEntry> Excused { get; private set; } = [];

    /// <summary>Entries with something behind a value (what sources report, parts), with quotations, or with places in sources.</summary>
    public IReadOnlyList<BoundEntry> WithEvidence { get; private set; } = [];

    /// <summary>Entries whose ids are spelled as no id can be.</summary>
    public IReadOnlyList<BoundEntry> Miswritten { get; private set; } = [];

    /// <summary>Entries that had other ids before.</summary>
    public IReadOnlyList<BoundEntry> Renamed { get; private set; } = [];

    /// <summary>Entries that are not finished.</summary>
    public IReadOnlyList<BoundEntry> Drafts { get; private set; } = [];

    /// <summary>It says nothing but what the file says, and lasts as long as it.</summary>
    public static FileDigest Of(BoundFile file, CancellationToken cancellation = default) =>
        Known.TryGetValue(file, out FileDigest? known) ? known : Known.GetValue(file, read => Gather(read, cancellation));

    private static FileDigest Gather(BoundFile file, CancellationToken cancellation)
    {
        var events = new List<DatedEvent>(file.Entries.Count);
        var headed = new List<HeadedEntry>(file.Entries.Count);
        List<HeadedEntry>? disproven = null;
        List<BoundEntry>? sources = null, observations = null, sayingOrder = null, excused = null, miswritten = null, withEvidence = null, renamed = null, drafts = null;
        for (int i = 0; i < file.Entries.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            BoundEntry entry = file.Entries[i];
            if (entry.WrittenId is not null)
                (miswritten ??= []).Add(entry);
            if (entry.Find(BuiltIns.Except) is not null)
                (excused ??= []).Add(entry);
            if (entry.Find(BuiltIns.Formerly) is not null)
                (renamed ??= []).Add(entry);
            if (entry.IsDraft)
                (drafts ??= []).Add(entry);
            if (entry.Kind is not { } kind)
                continue;
            if (HasEvidence(entry.Fields))
                (withEvidence ??= []).Add(entry);
            if (HeadedEntry.Of(entry) is { } head)
            {
                headed.Add(head);
                if (entry.IsDisproven)
                    (disproven ??= []).Add(head);
            }

            if (kind.Category == KindCategory.Event)
                events.Add(DatedEvent.Of(entry));
            if (kind.Category == KindCategory.Observation)
                (observations ??= []).Add(entry);
            else if (kind.Is(BuiltIns.Source))
                (sources ??= []).Add(entry);
            if (kind.Category != KindCategory.Entity && SaysOrder(entry))
                (sayingOrder ??= []).Add(entry);
        }

        return new FileDigest(file)
        {
            Events = DatedEvent.Sorted(events),
            Headed = [.. headed],
            Disproven = disproven ?? [],
            Sources = sources ?? [],
            Observations = observations ?? [],
            SayingOrder = sayingOrder ?? [],
            Excused = excused ?? [],
            Miswritten = miswritten ?? [],
            WithEvidence = withEvidence ?? [],
            Renamed = renamed ?? [],
            Drafts = drafts ?? [],
        };
    }

    private static bool SaysOrder(BoundEntry entry)
    {
        for (int i = 0; i < entry.Fields.Count; i++)
        {
            FieldSymbol symbol = entry.Fields[i].Symbol;
            if (ReferenceEquals(symbol, BuiltIns.After) || ReferenceEquals(symbol, BuiltIns.Before) || ReferenceEquals(symbol, BuiltIns.Within))
                return true;
        }

        return false;
    }

    private static bool HasEvidence(IReadOnlyList<BoundField> fields)
    {
        var search = default(EvidenceSearch);
        return !ValueWalk.Through(fields, ref search);
    }

    /// <summary>Goes on until it finds evidence, a quotation, which names its source, or a place in a source.</summary>
    private readonly struct EvidenceSearch : IValueVisitor
    {
        public bool Leaves(BoundField field) => field.Evidence is null;

        public bool Enters(RecordValue record) => !ReferenceEquals(record.Record, BuiltIns.Quote);

        public bool Visits(BoundValue value) => value is not CitedReference;
    }
}
