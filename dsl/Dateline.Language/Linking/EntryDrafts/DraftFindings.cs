using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Edits;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.EntryDrafts;

/// <summary>What is said of an entry that needs a draft.</summary>
public static class DraftFindings
{
    private static readonly FindingDescriptor NamesDraft = new("DTL3161", "An entry needs a draft");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NamesDraft];

    /// <summary>Whether it says that an entry needs a draft.</summary>
    internal static bool IsOfNaming(Finding finding) => finding.Descriptor == NamesDraft;

    /// <param name="uses">Where entries that are none name the draft; at least one.</param>
    internal static Finding Names(IReadOnlyList<ReferenceUse> uses, BoundEntry draft)
    {
        ReferenceUse use = uses[0];
        Place place = draft.File.PlaceOf(draft.IdSpan);
        // Of several entries, nobody would want to make each a draft by one edit.
        string user = use.IsOfDefaults || uses.Any(other => other.Entry.Id != use.Entry.Id) ? "" : use.Entry.Id;
        BoundField stated = draft.Find(BuiltIns.Draft)!;
        EquatableArray<TextEdit> done = DeletedLines.Of(draft, stated) is { } deleted ? EquatableArray.Of(deleted) : default;
        string sentence = Sentences.Fitting(longest => $"{Sentences.WithPlace(draft, place, longest)} is a draft, and only another draft may name it.");
        var finished = new Repair($"It is finished: delete {Words.Quoted("draft: yes")} in {draft.Id}", RepairSafety.Choice, done);
        return new Finding(NamesDraft, use.Place, $"{sentence} {(user.Length == 0 ? "Finish the draft." : $"Finish the draft, or make {Words.Quoted(user, 40)} a draft, too.")}")
        {
            Label = "a draft",
            Subject = use.Subject,
            Related = EquatableArray.Of(new RelatedPlace(place, "the draft")),
            Repairs = user.Length == 0 ? EquatableArray.Of(finished)
                : EquatableArray.Of(finished, new Repair($"Make it a draft, too: write {Words.Quoted("draft: yes")} in {user}", RepairSafety.Choice, Marked(use.Entry))),
        };
    }

    private static EquatableArray<TextEdit> Marked(BoundEntry entry) =>
        entry.Find(BuiltIns.Draft) is null && entry.Fields.FirstOrDefault(field => !field.IsDefault) is { } beside && AddedField.Beside(entry, beside, "draft: yes") is { } edit
            ? EquatableArray.Of(edit)
            : default;
}
