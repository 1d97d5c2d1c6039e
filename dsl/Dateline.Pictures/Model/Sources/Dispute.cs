using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Sourcing.Reports;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Model.Sources;

/// <summary>A value of which sources say different things.</summary>
/// <param name="Entry">The entry, with the way to it.</param>
/// <param name="Field">In words.</param>
/// <param name="Counts">What is taken, and who says it.</param>
/// <param name="Others">What each other source says.</param>
/// <param name="Why">Why the one is taken; null where nobody says.</param>
/// <param name="IsUnanswered">What is said cannot both be true, and nobody says why one is taken.</param>
public sealed record Dispute(TextRun Entry, string Field, Claim Counts, IReadOnlyList<Claim> Others, Phrase? Why, bool IsUnanswered)
{
    /// <summary>Its id, as the files have it.</summary>
    public required string EntryId { get; init; }

    /// <summary>As the timeline file declares it.</summary>
    public required string FieldName { get; init; }

    /// <summary>Some source says something else, be it only less precise; otherwise all of them say the same.</summary>
    public bool Differs => Others.Any(claim => claim.Value.ToString() != Counts.Value.ToString());
}

/// <summary>What sources say.</summary>
public sealed record Claim(Phrase Value, IReadOnlyList<SourceMark> Sources);

/// <summary>Reads what sources say differently.</summary>
public sealed class DisputeReader(Naming naming, ValueWords words, SourceMarks marks, Agreement agreement)
{
    public IEnumerable<Dispute> Of(BoundEntry entry, string title)
    {
        foreach (BoundField field in entry.Fields)
        {
            if (field.Evidence is { Says.Count: > 0 } evidence)
                yield return Of(entry, title, field, evidence);
        }
    }

    private Dispute Of(BoundEntry entry, string title, BoundField field, Evidence evidence)
    {
        var reporting = new HashSet<string>(evidence.Says.Select(report => report.Source.Id), StringComparer.Ordinal);
        IReadOnlyList<BoundValue> giving = evidence.Sources ?? (entry.Find(BuiltIns.Sources)?.Value as ListValue)?.Items ?? [];
        var counts = new Claim(words.Of(field), [.. marks.Of(giving).Where(mark => evidence.Sources is not null || !reporting.Contains(mark.Id))]);
        return new Dispute(
            naming.RunOf(entry, title),
            TextWords.Label(field.Symbol.Name),
            counts,
            [.. evidence.Says.Select(report => new Claim(words.Of(report.Value), [marks.Of(report.Source.Id, report.Citation)]))],
            evidence.Why is { } why ? naming.PhraseOf(why.Text) : null,
            evidence.Why is null && !evidence.IsDamaged && evidence.Says.Any(report => agreement.Contradict(field.Value, report.Value, field.Symbol.Tolerance)))
        {
            EntryId = entry.Id,
            FieldName = field.Symbol.Name,
        };
    }
}
