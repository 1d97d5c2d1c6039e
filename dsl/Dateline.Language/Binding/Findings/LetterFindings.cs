using Dateline.Language.Binding.Values;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Binding.Findings;

/// <summary>Letters that look right and are others.</summary>
internal static class LetterFindings
{
    private static readonly FindingDescriptor Foreign = new("DTL3130", "A letter of another alphabet", Severity.Warning);

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Foreign];

    /// <param name="word">The first such word of the text.</param>
    public static Finding OtherAlphabet(BindingContext context, in Written text, MixedWord word)
    {
        TextSpan span = text.SpanOf(word.Offset, word.Word.Length);
        bool isExact = span.Length == word.Word.Length;
        Place place = context.PlaceOf(span);
        string title = $"Write {word.Mended} with letters of one alphabet";
        return new Finding(Foreign, place, $"{Words.Quoted(word.Word)} mixes two alphabets: {word.Named}. A search will not find it. Type the word again.")
        {
            Label = word.Named,
            Repairs = EquatableArray.Of(new Repair(
                title, RepairSafety.Choice, isExact ? EquatableArray.Of(new TextEdit(place.Path, span, word.Mended)) : default)),
        };
    }
}
