using Dateline.Language.Collections;

namespace Dateline.Language.Diagnostics;

/// <summary>One mistake that stands in several places: the first has the finding, and what mends it there mends all.</summary>
public static class RepeatedMistake
{
    private const int MostRelated = 5;
    private const string Label = "here, too";
    private const string Begin = " It is in ";
    private const string End = ", too.";

    /// <summary>With more of them, what is wrong is not at these places.</summary>
    private const int MostEdits = 200;

    /// <param name="finding">What is said of the first place.</param>
    /// <param name="others">Where else it stands.</param>
    public static Finding Of(Finding finding, IReadOnlyList<Place> others) => others.Count == 0 ? finding : finding with
    {
        Message = $"{finding.Message}{Begin}{Words.Count(others.Count, "other place")}{End}",
        Related = finding.Related.Concat(others.Take(MostRelated).Select(place => new RelatedPlace(place, Label))).ToEquatableArray(),
        Repairs = finding.Repairs.Select(repair => InAll(repair, finding.Place, others)).ToEquatableArray(),
    };

    /// <summary>One finding for several that say the same of their places, each with an edit that comes first among its repairs.</summary>
    public static Finding Join(Finding first, IReadOnlyList<Finding> others)
    {
        TextEdit[] edits = [.. new[] { first }.Concat(others).SelectMany(finding => finding.Repairs[0].Edits).Distinct()];
        int cut = first.Message.LastIndexOf(Begin, StringComparison.Ordinal);
        string message = cut > 0 && first.Message.EndsWith(End, StringComparison.Ordinal) ? first.Message.Substring(0, cut) : first.Message;
        int more = edits.Length - 1;
        return first with
        {
            Message = $"{message}{Begin}{Words.Count(more, "other place")}{End}",
            Related = first.Related.Concat(others.Select(other => new RelatedPlace(other.Place, Label))).Take(MostRelated).ToEquatableArray(),
            Repairs = EquatableArray.Of(new Repair($"Write it so in all {Words.Number(edits.Length)} places", first.Repairs[0].Safety, more > MostEdits ? default : edits.ToEquatableArray())),
        };
    }

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
