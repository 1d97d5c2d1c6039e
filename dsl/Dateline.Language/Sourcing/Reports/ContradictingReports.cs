using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Sourcing.Reports;

/// <summary>A value, and what sources report that cannot be true together with it.</summary>
internal sealed class ContradictingReports(BoundEntry entry, BoundField disputed, Evidence evidence, Agreement agreement)
{
    public BoundEntry Entry => entry;

    public BoundField Field => disputed;

    public Evidence Evidence => evidence;

    public string Stated { get; } = ReportedText.Of(disputed.Value);

    public IReadOnlyList<Report> All { get; } =
        [.. evidence.Says.Where(report => agreement.Contradict(disputed.Value, report.Value, disputed.Symbol.Tolerance))];

    /// <summary>The place among the sources of the value that cites the source of a report for it; null where none does.</summary>
    public ReferenceValue? CitedOf(Report report) =>
        evidence.Sources?.OfType<ReferenceValue>().FirstOrDefault(source => source.Id == report.Source.Id);

    /// <summary>
    /// One source may well give two values, and <c>why</c> says which to take. Where another source gives the value, the reason
    /// is that of the choice between the sources.
    /// </summary>
    public bool IsAnsweredFor(Report report) => evidence.Why is not null && Beside(report).Count == 0 && OfEntry(report).Count == 0;

    /// <summary>The sources that the value has now, and of which nothing else is reported.</summary>
    public IReadOnlyList<string> Beside(Report report) => evidence.Sources is { } own ? Others(own, report) : OfEntry(report);

    /// <summary>The sources on which all of the entry rests: one of them may give the value.</summary>
    public IReadOnlyList<string> OfEntry(Report report) => Others((entry.Find(BuiltIns.Sources)?.Value as ListValue)?.Items ?? [], report);

    private IReadOnlyList<string> Others(IReadOnlyList<BoundValue> sources, Report report) =>
    [
        .. sources.OfType<ReferenceValue>().Select(source => source.Id)
            .Where(id => id != report.Source.Id && evidence.Says.All(other => other.Source.Id != id))
            .Distinct(),
    ];

    /// <summary>Whether the other reports would need an answer if the value were what this one says.</summary>
    public bool AreContradictedBy(Report report) => evidence.Says
        .Any(other => other != report && agreement.Contradict(report.Value, other.Value, disputed.Symbol.Tolerance));

    public IEnumerable<Suspect> Suspects() => disputed.Value is ChangeValue change
        ? new[] { change.From, change.To, change.Delta }.OfType<BoundValue>().Select(half => Suspect.Of(entry, disputed, half))
        : [Suspect.Of(entry, disputed)];

    public Place PlaceOf(BoundValue value) => entry.File.PlaceOf(value.Span);
}
