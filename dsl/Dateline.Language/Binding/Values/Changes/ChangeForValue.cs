using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Values.Changes;

/// <summary>Recognises a change where one value is asked for: an as-of tells what was so on a day, and how it came so is told by an event.</summary>
internal static class ChangeForValue
{
    private static readonly char[] ArrowHeads = ['>', '\u2192'];

    /// <summary>The fault of such a text, which has been reported; null where its type has to read it.</summary>
    public static BoundValue? Fault(BindingContext context, in Written text, FieldType type)
    {
        bool mayBe = text.Text.IndexOfAny(ArrowHeads) >= 0 && type is ChoiceType or ReferenceType or ScalarType { Kind: ScalarKind.Count or ScalarKind.Integer or ScalarKind.Number };
        if (!mayBe || Arrows.Find(text.Text, 0, out int length, out bool isProper) is not (>= 0 and var arrow) || !isProper)
            return null;
        return FaultOf(context, text, type, arrow, length);
    }

    /// <summary>A text may hold an arrow; one that an as-of says of a series is a value of that series.</summary>
    public static BoundValue? FaultOfObserved(BindingContext context, in Written text)
    {
        if (text.Text.IndexOfAny(ArrowHeads) < 0 || context.Symbol is not { } field || !context.Schema.Schema.Series.Any(series => ReferenceEquals(series.Observation, field)))
            return null;
        return Arrows.Find(text.Text, 0, out int length, out bool isProper) is >= 0 and var arrow && isProper ? FaultOf(context, text, ScalarType.Text, arrow, length) : null;
    }

    private static FaultyValue FaultOf(BindingContext context, in Written text, FieldType type, int arrow, int length)
    {
        string written = text.Text;
        string before = written.Substring(0, arrow).Trim();
        string after = written.Substring(arrow + length).Trim();
        var slot = Slot.Of(context, text, type);
        // What the list has already was not meant a second time.
        string[] halves = [.. new[] { before, after }.Where(half => context.List?.Ids.Contains(half) != true)];
        return context.FaultWith(slot, offers => OneValueFindings.OfChange(slot, written, offers), slot.OffersOf(halves));
    }
}
