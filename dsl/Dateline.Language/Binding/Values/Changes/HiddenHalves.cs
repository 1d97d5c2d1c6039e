using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;

namespace Dateline.Language.Binding.Values.Changes;

/// <summary>A change of which a part stands behind a comment sign: <c>30 # -> 20</c>. With that part it has to be a change that can stand there.</summary>
internal static class HiddenHalves
{
    /// <summary>Null where nothing is hidden, or something else.</summary>
    public static FaultyValue? Fault(BindingContext context, in Written text, ChangeType type)
    {
        if (!text.IsWhole || context.HiddenBehind(text.Span.End) is not var (hidden, end))
            return null;
        var slot = Slot.Of(context, text, type);
        Offer? meant = slot.OfferUpTo($"{text.Text} {hidden}", end);
        return meant is null ? null : context.Fault(text.Span, ChangeFindings.Hidden(slot.Place, hidden, meant));
    }

    /// <summary>All of the change is behind the sign; null where that is none.</summary>
    /// <param name="key">The name of the field.</param>
    public static Finding? OfAll(BindingContext context, TextSpan key, ChangeType type)
    {
        if (context.HiddenBehind(key.End + 1) is not var (hidden, end))
            return null;
        Offer? meant = Slot.Behind(context, TextSpan.FromBounds(key.End + 1, key.End + 1), type).OfferUpTo(hidden, end, " ");
        return meant is null ? null : ChangeFindings.Hidden(context.PlaceOf(key), hidden, meant);
    }
}
