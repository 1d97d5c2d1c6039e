using Dateline.Language.Collections;

namespace Dateline.Language.Diagnostics;

/// <summary>One mistake that stands in several places: the first has the finding, and what mends it there mends all.</summary>
public static class RepeatedMistake
{
    private const int MostRelated = 5;
    private const string Label = "here, too";

    /// <summary>With more of them, what is wrong is not at these places.</summary>
    private const int MostEdits = 200;

    /// <param name="finding">What is said of the first place.</param>
    /// <param name="others">Where else it stands.</param>
    public static Finding Of(Finding finding, IReadOnlyList<Place> others) => others.Count == 0 ? finding : finding with
    {
        Message = $"{finding.Message} It is in {Words.Count(others.Count, "other place")}, too.",
        Related = finding.Related.Concat(others.Take(MostRelated).Select(place => new RelatedPlace(place, Label))).ToEquatableArray(),
        Repairs = finding.Repairs.Select(repair => InAll(repair, finding.Place, others)).ToEquatableArray(),
    };

    /// <summary>Whether a place of a finding has the same mistake.</summary>
    internal static bool IsRepetition(RelatedPlace related) => related.Label == Label;

    private static Repair InAll(Repair repair, Place first, IReadOnlyList<Place> others)
    {
        if (repair.Edits.Count != 1 || repair.Edits[0].Path != first.Path || repair.Edits[0].Span != first.Span)
            return repair;
        return others.Count > MostEdits
            ? repair with { Edits = default }
            : repair with
            {
                Title = $"{repair.Title} (in all {Words.Number(others.Count + 1)} places)",
                Edits = repair.Edits.Concat(others.Select(place => new TextEdit(place.Path, place.Span, repair.Edits[0].NewText))).ToEquatableArray(),
            };
    }
}
