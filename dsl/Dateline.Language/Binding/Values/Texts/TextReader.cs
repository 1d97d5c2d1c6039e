using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Letters;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Binding.Values.Texts;

/// <summary>
/// Reads a text as it stands. A text that is nothing but a word for "no value" is asked about: what no text says is no text, what one
/// may say is read. The long form says that it is meant, and a note may say anything.
/// </summary>
internal static class TextReader
{
    public static BoundValue Read(BindingContext context, in Written text)
    {
        bool isRemark = context.Symbol is { IsBuiltIn: true } && context.Symbol.Name == BuiltIns.Note.Name;
        string word = context.TakesTextsAsTheyAre || isRemark ? "" : text.Trimmed().Text;
        if (StandIns.IsMark(word))
            return context.Fault(text.Span, ShapeFindings.PlaceholderOfText(context.PlaceOf(text.Span), word, context.Site));
        if (StandIns.IsWord(word) && !context.IsReport)
            context.Report(ShapeFindings.MayBePlaceholder(context.PlaceOf(text.Span), word, context.Site));
        else if (word.Length > 0 && !context.IsReport && UnknownPhrases.LikelyReasonIn(word) is { } reason)
            ReportReason(context, text, reason);
        if (!context.IsTrying && IsOfTexts(context.Symbol?.Type) && MixedWords.In(text.Text) is { Count: > 0 } mixed)
            context.Report(LetterFindings.OtherAlphabet(context, text, mixed));
        return new TextValue(context.Schema.Shared(text.Text), text.Span);
    }

    private static void ReportReason(BindingContext context, in Written text, string reason)
    {
        var slot = Slot.Of(context, text, ScalarType.Text);
        context.Report(ShapeFindings.MayBeReason(slot, text.Text.Trim(), reason, slot.UnknownInstead(reason)));
    }

    /// <summary>A reason in place of a number quotes what the source says, as it says it.</summary>
    private static bool IsOfTexts(FieldType? type) => ReferenceEquals(type is ListType list ? list.Element : type, ScalarType.Text);
}
