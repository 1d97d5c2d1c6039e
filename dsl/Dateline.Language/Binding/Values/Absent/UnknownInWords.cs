using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Binding.Values.Absent;

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

    /// <summary>What stands before the arrow of a change: its reason goes under <c>note</c>.</summary>
    /// <param name="whole">The change as it is written.</param>
    /// <param name="arrow">Where the arrow begins.</param>
    public static FaultyValue? FaultBefore(BindingContext context, in Written whole, in Written half, int arrow, ChangeType type) =>
        ReasonOfHalf(half, type) is { } reason ? FaultOfHalf(context, whole, half, reason, whole.Text.Substring(arrow).Trim(), "note", type) : null;

    /// <summary>What stands behind the arrow: its reason goes under <c>why</c>.</summary>
    /// <param name="arrowEnd">Where the arrow ends.</param>
    public static FaultyValue? FaultAfter(BindingContext context, in Written whole, in Written half, int arrowEnd, ChangeType type) =>
        ReasonOfHalf(half, type) is { } reason ? FaultOfHalf(context, whole, half, reason, $"{whole.Text.Substring(0, arrowEnd).Trim()} unknown", "why", type) : null;

    private static string? ReasonOfHalf(in Written half, ChangeType type) =>
        ReasonIn(half.Text, type.Series.Type) is { Length: > 0 } reason && !StandIns.IsReason(reason) ? reason : null;

    /// <param name="rest">The change without what stands in place of a value.</param>
    /// <param name="word">Under which word the reason goes.</param>
    private static FaultyValue FaultOfHalf(BindingContext context, in Written whole, in Written half, string reason, string rest, string word, ChangeType type)
    {
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
        ChangeType => UnknownPhrases.ReasonIn(text, isStrict: true) is { } reason && Arrows.Find(text, 0, out _, out _) < 0 ? reason : null,
        ReferenceType or ChoiceType or RecordType => UnknownPhrases.ReasonIn(text, isStrict: true),
        ListType list => ReasonIn(text, list.Element),
        _ => UnknownPhrases.ReasonIn(text, isStrict: false),
    };
}
