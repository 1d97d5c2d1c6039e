using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Series.Moves;
using Dateline.Language.Sourcing.Copies;
using Dateline.Language.Sourcing.Origins;
using Dateline.Language.Sourcing.Parts;
using Dateline.Language.Sourcing.Published;
using Dateline.Language.Sourcing.Quotes;
using Dateline.Language.Sourcing.Reports;
using Dateline.Language.Sourcing.Roles;
using Dateline.Language.Text;

namespace Dateline.Language.Sourcing;

/// <summary>
/// Whether parts add up to their whole, whether sources that report another value are answered for, and whether entries
/// and sources fit together.
/// </summary>
public static class SourcingChecks
{
    /// <param name="series">How the series went, for the roles that speakers held.</param>
    /// <param name="isDataWhole">Everything could be read and leads somewhere: otherwise what names a source may stand where nobody can read it.</param>
    /// <param name="copies">The copies of sources that the host has.</param>
    /// <param name="day">The day of the check, where somebody outside says it.</param>
    public static IReadOnlyList<RuleFinding> Check(LinkedTimeline timeline, SeriesResult series, bool isDataWhole, CopyShelf copies, EdtfDate? day = null, CancellationToken cancellation = default)
    {
        var findings = new List<RuleFinding>();
        var agreement = new Agreement(timeline.Index);
        var publications = new PublicationCheck(timeline.Index);
        var roles = new RoleCheck(timeline, series);
        var seenDefaults = new HashSet<(string Path, TextSpan Span)>();
        foreach (FileDigest file in timeline.Index.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (BoundEntry entry in file.WithEvidence)
            {
                var checks = new EvidenceChecks(entry, agreement, seenDefaults, findings);
                ValueWalk.Through(entry.Fields, ref checks);
                QuotesCheck.Check(entry, timeline.Index, findings);
                roles.Add(entry);
            }

            publications.Add(file.File.Entries);
        }

        roles.Report(isDataWhole, findings);
        publications.Report(findings);
        BasisCheck.Check(timeline.Index, findings);
        CopiesCheck.Check(timeline.Index, copies, findings, cancellation);
        if (day is not null)
        {
            HappenedCheck.Check(timeline, day, findings);
            PlansCheck.Check(timeline, day, findings);
        }

        if (isDataWhole)
            CitationCheck.Check(timeline, findings);
        return findings;
    }

    /// <summary>Asks each value of an entry for its parts and for what sources report, those within others first.</summary>
    /// <param name="seenDefaults">A default is one text that many entries share: what is wrong with it is said once.</param>
    private readonly struct EvidenceChecks(
        BoundEntry entry, Agreement agreement, HashSet<(string Path, TextSpan Span)> seenDefaults, List<RuleFinding> findings) : IValueVisitor
    {
        public bool Leaves(BoundField field)
        {
            if (field.Evidence is { } evidence && (!field.IsDefault || seenDefaults.Add((entry.File.Path, field.Value.Span))))
                Check(field, evidence);
            return true;
        }

        public bool Enters(RecordValue record) => true;

        public bool Visits(BoundValue value) => true;

        private void Check(BoundField field, Evidence evidence)
        {
            PartsCheck.Check(entry, field, evidence, findings);
            ReportsCheck.Check(entry, field, evidence, agreement, findings);
            foreach (Part part in evidence.Parts)
            {
                if (part.LongForm is { Evidence: { } ofPart } longForm)
                    Check(longForm, ofPart);
            }
        }
    }
}
