using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Sourcing.Copies;

/// <summary>Words that an entry takes from a source.</summary>
/// <param name="Field">Where they stand.</param>
/// <param name="Language">The language that they are in, where that is said.</param>
internal sealed record QuotedPassage(BoundEntry Entry, string Field, ReferenceValue Source, TextValue Words, string? Language = null);

/// <summary>All words that an entry takes from sources: those beside a place, and those of quotations.</summary>
internal static class QuotedPassages
{
    public static IReadOnlyList<QuotedPassage> Of(BoundEntry entry)
    {
        List<QuotedPassage> found = [];
        AddFields(entry, entry.Fields, found);
        return found;
    }

    private static void AddFields(BoundEntry entry, IReadOnlyList<BoundField> fields, List<QuotedPassage> found)
    {
        foreach (BoundField field in fields)
        {
            AddValue(entry, field.Symbol.Name, field.Value, found);
            if (field.Evidence is { } evidence)
                AddEvidence(entry, field.Symbol.Name, evidence, found);
        }
    }

    private static void AddValue(BoundEntry entry, string field, BoundValue value, List<QuotedPassage> found)
    {
        switch (value)
        {
            case ReferenceValue { Citation.Words: { } words } source:
                found.Add(new QuotedPassage(entry, field, source, words));
                break;
            case ListValue list:
                foreach (BoundValue item in list.Items)
                    AddValue(entry, field, item, found);
                break;
            case RecordValue record:
                if (ReferenceEquals(record.Record, BuiltIns.Quote) && record.Find("text")?.Value is TextValue text && record.Find("source")?.Value is ReferenceValue said)
                    found.Add(new QuotedPassage(entry, field, said, text, (record.Find("language")?.Value as TextValue)?.Text));
                AddFields(entry, record.Fields, found);
                break;
        }
    }

    private static void AddEvidence(BoundEntry entry, string field, Evidence evidence, List<QuotedPassage> found)
    {
        foreach (BoundValue source in evidence.Sources ?? [])
            AddValue(entry, field, source, found);
        foreach (Report report in evidence.Says)
        {
            if (report.Citation?.Words is { } words)
                found.Add(new QuotedPassage(entry, field, report.Source, words));
        }

        foreach (Part part in evidence.Parts)
        {
            if (part.LongForm?.Evidence is { } ofPart)
                AddEvidence(entry, field, ofPart, found);
        }
    }
}
