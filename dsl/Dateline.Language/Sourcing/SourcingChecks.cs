using Dateline.Language.Binding;
using Dateline.Language.Linking;
using Dateline.Language.Text;

namespace Dateline.Language.Sourcing;

/// <summary>Whether parts add up to their whole, and whether sources that report another value are answered for.</summary>
public static class SourcingChecks
{
    public static IReadOnlyList<RuleFinding> Check(LinkedTimeline timeline)
    {
        var findings = new List<RuleFinding>();
        var agreement = new Agreement(timeline.Index);
        var seenDefaults = new HashSet<(string Path, TextSpan Span)>();
        IReadOnlyList<BoundEntry> entries = timeline.Index.Entries;
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i].Kind is not null)
                Check(entries[i], entries[i].Fields);
        }

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
                PartsCheck.Check(entry, field, evidence, findings);
                ReportsCheck.Check(entry, field, evidence, agreement, findings);
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
