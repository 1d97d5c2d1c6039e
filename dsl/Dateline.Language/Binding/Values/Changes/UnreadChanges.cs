using Dateline.Language.Binding.Findings;
using Dateline.Language.Schema;

namespace Dateline.Language.Binding.Values;

/// <summary>Says why a text without an arrow is no change, and which change was probably meant.</summary>
internal static class UnreadChanges
{
    /// <summary>Longer ones are no slip in a change.</summary>
    private const int LongestChange = 120;

    public static BoundValue Fault(BindingContext context, in Written text, ChangeType type)
    {
        var slot = Slot.Of(context, text, type);
        string written = text.Text;
        string example = "";
        var words = new ChangeWords(written.Length <= LongestChange ? written : "", type.Series);
        if (First(slot, words.OfSteps()) is { } step)
            return Report(offers => ChangeFindings.OtherWords(slot, written, offers, example), [step]);
        if (ChangePhrases.IsInProportion(written))
            return context.Fault(text.Span, ChangeFindings.InProportion(slot, written, ChangeExamples.Of(slot, type.Series)));
        if (words.OfOpenDirection() is { Count: > 0 } both && slot.OffersOf([.. both]) is { Count: > 0 } directions)
            return Report(offers => ChangeFindings.NoDirection(slot, written, offers), directions);
        if (First(slot, words.OfTwo()) is { } change)
            return Report(offers => ChangeFindings.OtherWords(slot, written, offers, example), [change]);
        if (words.OfResult() is { } result && slot.Offer(result) is { } now)
            return Report(offers => ChangeFindings.OneValue(slot, written, offers, example), [now]);
        if (words.OfValue() is { } value && slot.Offer(value) is { } alone)
            return Report(offers => ChangeFindings.OneValue(slot, written, offers, example), [alone]);
        example = ChangeExamples.Of(slot, type.Series);
        return context.Fault(text.Span, words.IsOnlyBefore
            ? ChangeFindings.OnlyBefore(slot, written, example)
            : ChangeFindings.OtherWords(slot, written, [], example));

        BoundValue Report(Func<IReadOnlyList<Offer>, Diagnostics.Finding> finding, IReadOnlyList<Offer> offers) => context.FaultWith(slot, finding, offers);
    }

    private static Offer? First(Slot slot, IEnumerable<string> candidates)
    {
        foreach (string candidate in candidates)
        {
            if (slot.Offer(candidate) is { } offer)
                return offer;
        }

        return null;
    }
}
