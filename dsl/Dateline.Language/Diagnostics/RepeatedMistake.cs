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
        string message = MessageOfOne(first);
        int more = edits.Length - 1;
        return first with
        {
            Message = $"{message}{Begin}{Words.Count(more, "other place")}{End}",
            Related = first.Related.Concat(others.Select(other => new RelatedPlace(other.Place, Label))).Take(MostRelated).ToEquatableArray(),
            Repairs = EquatableArray.Of(new Repair($"Write it so in all {Words.Number(edits.Length)} places", first.Repairs[0].Safety, more > MostEdits ? default : edits.ToEquatableArray())),
        };
    }

    /// <summary>What is said of the first place, however many others there are.</summary>
    public static string MessageOfOne(Finding finding) => IsRepeated(finding, out int cut) ? finding.Message.Substring(0, cut) : finding.Message;

    /// <summary>In how many places the mistake is.</summary>
    public static int PlacesOf(Finding finding)
    {
        if (!IsRepeated(finding, out int cut))
            return 1;
        int places = 0;
        foreach (char letter in finding.Message.Substring(cut + Begin.Length).TakeWhile(letter => letter is >= '0' and <= '9'))
            places = (places * 10) + (letter - '0');
        return places + 1;
    }

    private static bool IsRepeated(Finding finding, out int cut)
    {
        cut = finding.Message.LastIndexOf(Begin, StringComparison.Ordinal);
        return cut > 0 && finding.Message.EndsWith(End, StringComparison.Ordinal);
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
