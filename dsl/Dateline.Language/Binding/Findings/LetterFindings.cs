using Dateline.Language.Binding.Context;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Letters;

namespace Dateline.Language.Binding.Findings;

/// <summary>Letters that look right and are others.</summary>
internal static class LetterFindings
{
    private static readonly FindingDescriptor Foreign = new("DTL3130", "A letter of another alphabet", Severity.Warning);

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Foreign];

    /// <param name="words">Such words of one text, all of them: the finding names the first, the repair mends them together.</param>
    public static Finding OtherAlphabet(BindingContext context, in Written text, IReadOnlyList<MixedWord> words)
    {
        var edits = new List<TextEdit>(words.Count);
        foreach (MixedWord word in words)
        {
            // Where the file spells the text in another way, the place of a word is not known.
            if (SpanOf(text, word) is var span && span.Length == word.Word.Length)
                edits.Add(new TextEdit(context.File.Path, span, word.Mended));
        }

        MixedWord first = words[0];
        string others = words.Count == 1 ? "" : $" (and {Words.Count(words.Count - 1, "word")} more)";
        var repair = new Repair(
            $"Write {first.Mended}{others} with letters of one alphabet", RepairSafety.Choice, edits.Count == words.Count ? edits.ToEquatableArray() : default);
        return new Finding(Foreign, context.PlaceOf(SpanOf(text, first)), $"{Words.Quoted(first.Word)} mixes two alphabets: {first.Named}. A search will not find it. Type the word again.")
        {
            Label = first.Named,
            Repairs = EquatableArray.Of(repair),
        };
    }

    private static TextSpan SpanOf(in Written text, MixedWord word) => text.SpanOf(word.Offset, word.Word.Length);
}
