using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Linking;

/// <summary>
/// An id that leads nowhere in several places is one mistake: its entry is missing, goes by another id, or the name was
/// copied. The first place has the finding, and what mends it there mends all.
/// </summary>
internal static class RepeatedUses
{
    private const int MostRelated = 5;

    /// <summary>With more of them, what is wrong is not at these places.</summary>
    private const int MostEdits = 200;

    /// <param name="finding">What is said of the first place.</param>
    /// <param name="others">Where the same id stands besides.</param>
    public static Finding Of(Finding finding, IReadOnlyList<ReferenceUse> others)
    {
        if (others.Count == 0)
            return finding;
        Place[] places = [.. others.Select(use => use.Place).Distinct()];
        return finding with
        {
            Message = $"{finding.Message} It is named in {Words.Count(places.Length, "other place")}, too.",
            Related = finding.Related.Concat(places.Take(MostRelated).Select(place => new RelatedPlace(place, "it is named here, too"))).ToEquatableArray(),
            Repairs = finding.Repairs.Select(repair => InAll(repair, finding.Place, places)).ToEquatableArray(),
        };
    }

    private static Repair InAll(Repair repair, Place first, Place[] others)
    {
        if (repair.Edits.Count != 1 || repair.Edits[0].Path != first.Path || repair.Edits[0].Span != first.Span)
            return repair;
        return others.Length > MostEdits
            ? repair with { Edits = default }
            : repair with
            {
                Title = $"{repair.Title} (in all {Words.Number(others.Length + 1)} places)",
                Edits = repair.Edits.Concat(others.Select(place => new TextEdit(place.Path, place.Span, repair.Edits[0].NewText))).ToEquatableArray(),
            };
    }
}
