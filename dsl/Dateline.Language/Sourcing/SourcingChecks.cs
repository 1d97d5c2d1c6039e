using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Series.Moves;
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
    /// <param name="day">The day of the check, where somebody outside says it.</param>
    public static IReadOnlyList<RuleFinding> Check(LinkedTimeline timeline, SeriesResult series, bool isDataWhole, EdtfDate? day = null, CancellationToken cancellation = default)
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
                Check(entry, entry.Fields);
                QuotesCheck.Check(entry, timeline.Index, findings);
                roles.Add(entry);
            }

            publications.Add(file.File.Entries);
        }

        roles.Report(isDataWhole, findings);
        publications.Report(findings);
        if (day is not null)
        {
            HappenedCheck.Check(timeline, day, findings);
            PlansCheck.Check(timeline, day, findings);
        }

        if (isDataWhole)
            CitationCheck.Check(timeline, findings);
        return findings;

        void Check(BoundEntry entry, IReadOnlyList<BoundField> fields)
        {
            for (int i = 0; i < fields.Count; i++)
            {
                BoundField field = fields[i];
                CheckWithin(entry, field.Value);
                // A default is one text that many entries share: what is wrong with it is said once.
                if (field.Evidence is not { } evidence || (field.IsDefault && !seenDefaults.Add((entry.File.Path, field.Value.Span))))
                    continue;
                CheckEvidence(entry, field, evidence);
            }
        }

        void CheckEvidence(BoundEntry entry, BoundField field, Evidence evidence)
        {
            PartsCheck.Check(entry, field, evidence, findings);
            ReportsCheck.Check(entry, field, evidence, agreement, findings);
            foreach (Part part in evidence.Parts)
            {
                if (part.LongForm is { Evidence: { } ofPart } longForm)
                    CheckEvidence(entry, longForm, ofPart);
            }
        }

        void CheckWithin(BoundEntry entry, BoundValue value)
        {
            if (value is RecordValue record)
                Check(entry, record.Fields);
            else if (value is ListValue list)
            {
                for (int i = 0; i < list.Items.Count; i++)
                    CheckWithin(entry, list.Items[i]);
            }
        }
    }
}
