using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Logic;

namespace Dateline.Language.Linking.Ids;

/// <summary>What is said of two entries that share a value which each should have alone.</summary>
public static class UniqueFindings
{
    private static readonly FindingDescriptor Shared = new(FieldCodes.Shared, "The same value twice") { IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Shared];

    public static Finding SharedValue(BoundEntry later, BoundField field, BoundEntry first, BoundField firstField, string text)
    {
        Place place = later.File.PlaceOf(field.Value.Span);
        Place earlier = first.File.PlaceOf(firstField.Value.Span);
        return new Finding(
            Shared,
            place,
            Sentences.Fitting(longest =>
                FieldSentences.Shared(Words.Quoted(text, longest), field.Symbol.Name, Sentences.WithPlace(first, earlier, longest))) + " Change one of the two.")
        {
            Label = "the same again",
            Subject = Words.FieldOf(later.Id, field.Symbol.Name),
            Related = EquatableArray.Of(new RelatedPlace(earlier, "first used here")),
        };
    }
}
