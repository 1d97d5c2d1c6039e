using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;

namespace Dateline.Language.Sourcing.Quotes;

/// <summary>What is said of quotations.</summary>
public static class QuoteFindings
{
    private static readonly FindingDescriptor NotListed = new("DTL5003", "A quotation from a source that is not listed") { Rule = BuiltInRules.SourceListed };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NotListed];

    internal static RuleFinding SourceNotListed(BoundEntry entry, ReferenceValue source, ListValue sources)
    {
        string sentence = Sentences.Fitting(longest =>
            $"This quotation comes from {Words.Quoted(source.Id, longest)}, which {Words.Quoted(entry.Id, longest)} does not list under \"sources\".");
        var finding = new Finding(NotListed, entry.File.PlaceOf(source.Span), $"{sentence} Add it there, or correct the source here.")
        {
            Label = "not among the sources of the entry",
            Subject = Words.FieldOf(entry.Id, "quotes"),
            Related = EquatableArray.Of(new RelatedPlace(entry.File.PlaceOf(sources.Span), "the sources of the entry")),
            Repairs = EquatableArray.Of(
                new Repair($"The entry rests on it: add {source.Id} to its sources", RepairSafety.Choice),
                new Repair("A slip: name the source that the words come from", RepairSafety.Choice)),
        };
        return new RuleFinding(entry, finding);
    }
}
