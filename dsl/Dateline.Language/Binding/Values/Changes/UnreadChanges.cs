using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Numbers;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Binding.Values.Changes;

/// <summary>Says why a text without an arrow is no change, and which change was probably meant.</summary>
internal static class UnreadChanges
{
    /// <summary>Longer ones are no slip in a change.</summary>
    private const int LongestChange = 120;

    public static BoundValue Fault(BindingContext context, in Written text, ChangeType type)
    {
        if (HiddenHalves.Fault(context, text, type) is { } hidden)
            return hidden;
        var slot = Slot.Of(context, text, type);
        string written = text.Text;
        if (context.IsTrying)
            return context.Fault(text.Span, ChangeFindings.OtherWords(slot, written, [], ""));
        var words = new ChangeWords(written.Length <= LongestChange ? written : "", type.Series);
        if (words.OfStepAbout() is var (sign, about))
            return context.Fault(text.Span, StepAbout(slot, written, sign, about, (ScalarType)type.Series.Type));
        (Func<IReadOnlyList<Offer>, Finding> finding, IReadOnlyList<Offer> offers) = Meant(slot, written, words);
        if (offers.Count > 0)
            return context.FaultWith(slot, finding, offers);
        return context.Fault(text.Span, Unmeant(slot, written, words, ChangeExamples.Of(slot, type.Series)));
    }

    /// <summary>The first reading of which something may be written.</summary>
    private static (Func<IReadOnlyList<Offer>, Finding> Finding, IReadOnlyList<Offer> Offers) Meant(Slot slot, string text, ChangeWords words)
    {
        Func<IReadOnlyList<Offer>, Finding> inOtherWords = offers => ChangeFindings.OtherWords(slot, text, offers, "");
        Func<IReadOnlyList<Offer>, Finding> ofOneValue = offers => ChangeFindings.OneValue(slot, text, offers, "");
        bool mayBeValue = words.IsValue && !(slot.Needed is not null && ChangePhrases.IsInProportion(text));
        if (mayBeValue && slot.OffersOf(words.OfValue() ?? "") is { Count: > 0 } alone)
            return (ofOneValue, alone);
        if (StepsAndValues(slot, words) is { Count: > 0 } led)
            return (inOtherWords, led);
        if (slot.OffersOf(words.OfVagueStep() ?? "") is { Count: > 0 } vague)
            return (inOtherWords, vague);
        if (slot.OffersOf(words.OfStep() ?? "") is { Count: > 0 } step)
            return (inOtherWords, step);
        if (ChangePhrases.IsInProportion(text))
            return (inOtherWords, []);
        if (slot.OffersOf([.. words.OfOpenDirection()]) is { Count: > 0 } directions)
            return (offers => ChangeFindings.NoDirection(slot, text, offers), directions);
        Offer? estimate = slot.Type.Bounded is { } number && EstimatesInWords.Read(text, number.Exact) is { } known ? slot.OfferEstimate(known) : null;
        if (new[] { First(slot, words.OfTwo()), estimate }.OfType<Offer>().ToArray() is { Length: > 0 } changes)
            return (inOtherWords, changes);
        return (ofOneValue, slot.OffersOf(words.OfResult() ?? words.OfValue() ?? ""));
    }

    /// <summary>A step takes a number, or of an estimate the two between which it lies: that it is about so much is neither.</summary>
    private static Finding StepAbout(Slot slot, string text, string sign, decimal about, ScalarType type)
    {
        decimal margin = type.Kind == ScalarKind.Number ? about / 4 : decimal.Floor(about / 4);
        string range = sign + new NumberEstimate(about - margin, null, about + margin).TextOfBounds;
        if (type.IsEstimate)
            return EstimateFindings.StepAbout(slot, text, range, slot.Offer(sign + (type.Kind == ScalarKind.Number ? "0.." : "1.."), $"it is only known that it {(sign == "+" ? "rose" : "fell")}"));
        string exact = sign + Words.Number(about);
        Offer?[] offers = [slot.WithRemark(exact, "note", text) ?? slot.Offer(exact), slot.WithRemark("-> unknown", "note", text) ?? slot.Offer("-> unknown")];
        return NumberFindings.StepAbout(slot, text, [.. offers.OfType<Offer>()], type.Name, range);
    }

    /// <summary>A number with a sign before another one: in a count it can only be a step, elsewhere it may be what was so.</summary>
    private static IReadOnlyList<Offer> StepsAndValues(Slot slot, ChangeWords words)
    {
        if (words.OfStepsTo().FirstOrDefault() is not { } led)
            return [];
        Offer? asRange = words.OfVagueStep() is { } range ? slot.Offer(range, "both numbers are by how much") : null;
        Offer? asValues = asRange is null ? First(slot, words.OfTwo()) : null;
        Offer? asStep = slot.Offer(led, asRange is null && asValues is null ? "" : "the first number is the step");
        return [.. new[] { asRange, asValues, asStep }.OfType<Offer>()];
    }

    private static Finding Unmeant(Slot slot, string text, ChangeWords words, string example) =>
        ChangePhrases.IsInProportion(text) ? ChangeFindings.InProportion(slot, text, example)
        : ChangePhrases.IsNoChange(text) ? ChangeFindings.NoChange(slot, text)
        : words.IsOnlyBefore ? ChangeFindings.OnlyBefore(slot, text, example)
        : ChangeFindings.OtherWords(slot, text, [], example);

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
