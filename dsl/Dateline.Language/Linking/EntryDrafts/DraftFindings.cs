using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Suspects;

namespace Dateline.Language.Linking.EntryDrafts;

/// <summary>What is said of an entry that needs a draft.</summary>
public static class DraftFindings
{
    private static readonly FindingDescriptor NamesDraft = new("DTL3161", "An entry needs a draft");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NamesDraft];

    /// <summary>Whether it says that an entry needs a draft.</summary>
    internal static bool IsOfNaming(Finding finding) => finding.Descriptor == NamesDraft;

    /// <param name="use">Where an entry that is none names the draft.</param>
    /// <param name="finished">The draft, and the drafts that have to be finished with it.</param>
    /// <param name="marked">The entry that names it, and those that have to be drafts with it; empty where that is no way out.</param>
    internal static Finding Names(in ReferenceUse use, IReadOnlyList<BoundEntry> finished, IReadOnlyList<BoundEntry> marked)
    {
        BoundEntry draft = finished[0];
        Place place = draft.File.PlaceOf(draft.IdSpan);
        string sentence = Sentences.Fitting(longest => $"{Sentences.WithPlace(draft, place, longest)} is a draft, and only another draft may name it.");
        Repair ofFinished = DraftRepairs.Finish(finished);
        return new Finding(NamesDraft, use.Place, $"{sentence} {Advice(finished, marked)}")
        {
            Label = "a draft",
            Subject = use.Subject,
            Related = EquatableArray.Of(new RelatedPlace(place, "the draft")),
            Repairs = marked.Count == 0 ? EquatableArray.Of(ofFinished) : EquatableArray.Of(ofFinished, DraftRepairs.Mark(marked)),
        };
    }

    private static string Advice(IReadOnlyList<BoundEntry> finished, IReadOnlyList<BoundEntry> marked)
    {
        string finish = finished.Count == 1 ? "Finish the draft" : $"Finish the draft and {Named(finished.Skip(1))}, which it needs";
        string mark = marked.Count == 0 ? "" : $", or make {Words.Quoted(marked[0].Id)} a draft, too";
        string others = marked.Count <= 1 ? "" : $", with {Named(marked.Skip(1))}, which {(marked.Count == 2 ? "needs" : "need")} it";
        return $"{finish}{mark}{others}.";
    }

    private static string Named(IEnumerable<BoundEntry> entries) => Words.List([.. entries.Select(entry => Words.Quoted(entry.Id))], DraftRepairs.MostNamed);
}
