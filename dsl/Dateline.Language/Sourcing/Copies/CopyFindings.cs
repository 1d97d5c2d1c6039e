using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Edits;
using Dateline.Language.Linking.Suspects;

namespace Dateline.Language.Sourcing.Copies;

/// <summary>What can be wrong with the archived copy that a source names.</summary>
internal static class CopyFindings
{
    private static readonly FindingDescriptor Changed = new("DTL5014", "A copy that has changed");
    private static readonly FindingDescriptor Missing = new("DTL5015", "A copy that is not there");
    private static readonly FindingDescriptor Unreadable = new("DTL5016", "A copy that cannot be read");
    private static readonly FindingDescriptor Path = new("DTL5017", "A path that no copy can have");
    private static readonly FindingDescriptor NoHash = new("DTL5018", "A hash that is not complete");
    private static readonly FindingDescriptor Unsealed = new("DTL5019", "A copy without its hash", Severity.Hint);

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Changed, Missing, Unreadable, Path, NoHash, Unsealed];

    /// <param name="missed">Where words are quoted that are no longer in it.</param>
    public static RuleFinding HasChanged(BoundEntry source, BoundField hash, string path, string now, IReadOnlyList<Place> missed)
    {
        Place place = source.File.PlaceOf(hash.Value.Span);
        string lost = missed.Count == 0 ? "" : $" {Words.Count(missed.Count, "quotation is", "quotations are")} no longer in it.";
        return Of(source, new Finding(Changed, place, $"The copy {Words.Quoted(path, 60)} is not the one with this hash: it was changed, or replaced.{lost} Its hash is now {now}.")
        {
            Label = "the copy has another hash",
            Subject = Words.FieldOf(source.Id, hash.Symbol.Name),
            Related = missed.Take(5).Select(one => new RelatedPlace(one, "these words are no longer in it")).ToEquatableArray(),
            Repairs = EquatableArray.Of(
                new Repair("It was changed by mistake: put the old copy back", RepairSafety.Choice),
                new Repair($"You looked at the new one, and it is right: write {now}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, now)))),
        });
    }

    /// <param name="alike">The path that may be meant; null where there is none.</param>
    public static RuleFinding IsMissing(BoundEntry source, BoundField copy, string path, string? alike)
    {
        Place place = source.File.PlaceOf(copy.Value.Span);
        string advice = alike is null ? "Put the text there, or correct the path." : $"Did you mean {Words.Quoted(alike, 60)}?";
        return Of(source, new Finding(Missing, place, $"There is no file {Words.Quoted(path, 60)} in the folder of the timeline. {advice}")
        {
            Label = "no such file",
            Subject = Words.FieldOf(source.Id, copy.Symbol.Name),
            Repairs = alike is null ? default : Replacements.Choice(place, alike),
        });
    }

    /// <param name="refusal">Behind "it".</param>
    public static RuleFinding CannotBeRead(BoundEntry source, BoundField copy, string path, string refusal) =>
        Of(source, new Finding(Unreadable, source.File.PlaceOf(copy.Value.Span), $"The copy {Words.Quoted(path, 50)} cannot be compared: it {Words.Shortened(refusal, 70)}. Put a plain text in its place.")
        {
            Label = "not compared",
            Subject = Words.FieldOf(source.Id, copy.Symbol.Name),
        });

    /// <param name="sentence">What is wrong with the path.</param>
    /// <param name="meant">The path as it is written right; null where nobody knows.</param>
    public static RuleFinding IsNoPath(BoundEntry source, BoundField copy, string sentence, string? meant)
    {
        Place place = source.File.PlaceOf(copy.Value.Span);
        return Of(source, new Finding(Path, place, sentence)
        {
            Subject = Words.FieldOf(source.Id, copy.Symbol.Name),
            Repairs = meant is null ? default : Replacements.Safe(place, meant),
        });
    }

    /// <param name="now">The hash of the copy; null where there is none.</param>
    public static RuleFinding IsNoHash(BoundEntry source, BoundField hash, string written, string? now)
    {
        Place place = source.File.PlaceOf(hash.Value.Span);
        bool lacksWord = CopiedText.IsDigest(written);
        string meant = lacksWord ? CopiedText.WithPrefix(written) : now ?? "";
        return Of(source, new Finding(NoHash, place, "A hash is the word sha256, a colon and 64 digits and letters from a to f." + (meant.Length > 0 ? $" Write {meant}." : ""))
        {
            Subject = Words.FieldOf(source.Id, hash.Symbol.Name),
            Repairs = meant.Length == 0 ? default : lacksWord ? Replacements.Safe(place, meant) : Replacements.Choice(place, meant),
        });
    }

    public static RuleFinding HashOfNothing(BoundEntry source, BoundField hash) =>
        Of(source, new Finding(NoHash, source.File.PlaceOf(hash.KeySpan), "This is the hash of a copy, and the source names none. Add \"copy:\" with the path of the text, or delete the line.")
        {
            Subject = Words.FieldOf(source.Id, hash.Symbol.Name),
        });

    public static RuleFinding HasNoHash(BoundEntry source, BoundField copy, string now)
    {
        TextEdit? added = AddedField.Beside(source, copy, $"copy-hash: {now}");
        return Of(source, new Finding(Unsealed, source.File.PlaceOf(copy.Value.Span), $"Nobody would notice if this copy were changed. Add its hash below: copy-hash: {now}")
        {
            Label = "its hash is not stated",
            Subject = Words.FieldOf(source.Id, copy.Symbol.Name),
            Repairs = EquatableArray.Of(new Repair("Add its hash", RepairSafety.Choice, added is null ? default : EquatableArray.Of(added))),
        });
    }

    private static RuleFinding Of(BoundEntry source, Finding finding) => new(RuleFinding.NoRule, source, finding);
}
