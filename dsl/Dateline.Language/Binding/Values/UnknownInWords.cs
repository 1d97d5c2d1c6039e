using Dateline.Language.Binding.Findings;
using Dateline.Language.Schema;
using Dateline.Language.Text;

namespace Dateline.Language.Binding.Values;

/// <summary>
/// A value that says in a sentence that it is not known: <c>by: unknown: nobody says</c>. The sentence is the reason that the long
/// form asks for, so it is offered as it stands there.
/// </summary>
internal static class UnknownInWords
{
    /// <summary>Null where the text says something else.</summary>
    public static FaultyValue? Fault(BindingContext context, in Written text, FieldType type)
    {
        if (ReasonIn(text.Text, type) is not { } reason)
            return null;
        var slot = Slot.Of(context, text, type);
        Offer? asText = ReferenceEquals(type, ScalarType.Text) ? slot.AsItStands(text.Text, "it is the text itself") : null;
        return context.Fault(text.Span, ShapeFindings.SaysUnknown(slot, text.Text, reason, slot.UnknownInstead(reason), asText));
    }

    /// <summary>One half of a change: the reason has its place beside the change.</summary>
    /// <param name="whole">The change as it is written.</param>
    /// <param name="rest">The change without what stands in place of a value.</param>
    /// <param name="word">Under which word the reason goes.</param>
    public static FaultyValue? FaultOfHalf(BindingContext context, in Written whole, in Written half, string rest, string word, ChangeType type)
    {
        if (ReasonIn(half.Text, type.Series.Type) is not { Length: > 0 } reason || StandIns.IsReason(reason))
            return null;
        Offer? offer = Slot.Of(context, whole, type).WithRemark(rest, word, reason);
        var slot = Slot.Of(context, half, type.Series.Type);
        return context.Fault(half.Span, ShapeFindings.HalfSaysUnknown(slot, half.Text, word, offer, word == "why"));
    }

    /// <summary>The author's reason; null where the text says something else than that the value is not known.</summary>
    public static string? ReasonIn(string text, FieldType type) => type switch
    {
        ScalarType { Kind: ScalarKind.Text } => UnknownPhrases.ReasonBehindColon(text),
        ChoiceType choice when choice.Choice.Options.Contains(text, StringComparer.Ordinal) => null,
        // Which half of a change is unknown is asked where the halves are read.
        ChangeType when Arrows.Find(text, 0, out _, out _) >= 0 => null,
        ReferenceType or ChoiceType or ChangeType or RecordType => UnknownPhrases.ReasonIn(text, isStrict: true),
        ListType list => ReasonIn(text, list.Element),
        _ => UnknownPhrases.ReasonIn(text, isStrict: false),
    };
}
