using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;

namespace Dateline.Language.Linking.References;

/// <summary>What is said of names that lead somewhere, and yet cannot be meant as they stand.</summary>
public static class ItemFindings
{
    private static readonly FindingDescriptor Twice = new("DTL3112", "Twice in one list", Severity.Warning);
    private static readonly FindingDescriptor Itself = new("DTL3113", "An event that refers to itself");

    private static readonly FindingDescriptor OfTwoKinds = new("DTL3162", "Two entries that cannot be one");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Twice, Itself, OfTwoKinds];

    /// <param name="use">Where the entry names another one that may be the same.</param>
    internal static Finding CannotBeOne(in ReferenceUse use, BoundEntry other)
    {
        BoundEntry entry = use.Entry;
        Place place = other.File.PlaceOf(other.IdSpan);
        string sentence = Sentences.Fitting(longest =>
            $"{Sentences.WithPlace(other, place, longest)} is of kind {other.Kind!.Name} and {Words.Quoted(entry.Id, longest)} of kind {entry.Kind!.Name}, so they cannot be one.");
        return new Finding(OfTwoKinds, use.Place, $"{sentence} Name one of the same kind, or correct a kind.")
        {
            Label = "of another kind",
            Subject = use.Subject,
            Related = EquatableArray.Of(new RelatedPlace(place, $"of kind {other.Kind!.Name}")),
        };
    }

    /// <param name="before">The item before the later one.</param>
    /// <param name="meant">Another one that the entry names, but not in this list; null where none is evident.</param>
    internal static Finding StandsTwice(BoundEntry entry, string list, string name, BoundValue later, BoundValue first, BoundValue before, string? meant = null) =>
        new(Twice, entry.File.PlaceOf(later.Span), meant is null
            ? $"{Words.Quoted(name, 60)} is in this list twice. Delete one, or name the one that was meant."
            : $"{Words.Quoted(name, 60)} is in this list twice, and {Words.Quoted(meant, 60)}, which it quotes, is not in it. Write {Words.Shortened(meant, 60)} in place of one.")
        {
            Label = "the second time",
            Subject = Words.FieldOf(entry.Id, list),
            Related = EquatableArray.Of(new RelatedPlace(entry.File.PlaceOf(first.Span), "the first time")),
            Repairs = meant is not null
                ? EquatableArray.Of(new Repair($"Write {meant} instead", RepairSafety.Choice, EquatableArray.Of(new TextEdit(entry.File.Path, later.Span, meant))), new Repair("It is repeated: remove one", RepairSafety.Choice))
                : EquatableArray.Of(
                new Repair("It is repeated: remove one", RepairSafety.Choice, Removal(entry, later, before)),
                new Repair("Another one was meant: name it", RepairSafety.Choice)),
        };

    /// <summary>One source with two places in it: it stands in the list once, with both. Null where there are no two.</summary>
    internal static Finding? CitedTwice(BoundEntry entry, string list, string name, BoundValue later, BoundValue first)
    {
        if ((later as ReferenceValue)?.Citation is not { At.Text: var second } of || (first as ReferenceValue)?.Citation is not { At.Text: var one } ofFirst || one == second)
            return null;
        string words = string.Join(" … ", new[] { ofFirst.Words?.Text, of.Words?.Text }.OfType<string>());
        string form = $"{{ source: {name}, at: {Offers.InBraces($"{one} and {second}")}{(words.Length == 0 ? "" : $", words: {Offers.InBraces(words)}")} }}";
        return new(Twice, entry.File.PlaceOf(later.Span), $"{Words.Quoted(name, 60)} is in this list twice, with two places. Name it once, with both: {form}.")
        {
            Label = "the second time",
            Subject = Words.FieldOf(entry.Id, list),
            Related = EquatableArray.Of(new RelatedPlace(entry.File.PlaceOf(first.Span), "the first time")),
            Repairs = EquatableArray.Of(
                new Repair($"Two places in one source: write {form} once", RepairSafety.Choice),
                new Repair("One of them is only where a value stands: cite it at that value", RepairSafety.Choice)),
        };
    }

    /// <summary>Of two items on one line, brackets stand around the list and a comma between the two.</summary>
    private static EquatableArray<TextEdit> Removal(BoundEntry entry, BoundValue later, BoundValue before) =>
        !(before is ReferenceValue { IsInGroup: true } || later is ReferenceValue { IsInGroup: true }) && entry.File.PlaceOf(before.Span).LineNumber == entry.File.PlaceOf(later.Span).LineNumber
            ? EquatableArray.Of(new TextEdit(entry.File.Path, TextSpan.FromBounds(before.Span.End, later.Span.End), ""))
            : default;

    internal static Finding RefersToItself(in ReferenceUse use)
    {
        string what = use.Entry.Kind?.Category == KindCategory.Event ? "event" : "entry";
        return new(Itself, use.Place, $"{Words.Quoted(use.Reference.Id, 60)} names itself under {Words.Quoted(use.FieldName, 40)}. Name the {what} that was meant, or delete the line.")
        {
            Heading = $"An {what} that refers to itself",
            Label = $"this is the {what} itself",
            Subject = use.Subject,
        };
    }
}
