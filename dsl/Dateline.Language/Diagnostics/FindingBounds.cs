using Dateline.Language.Collections;

namespace Dateline.Language.Diagnostics;

/// <summary>
/// How much one finding may say. The texts of stages stay far below; what an editor wrote may be of any length, and stands
/// in a message, a label and a repair at once.
/// </summary>
public static class FindingBounds
{
    private const int LongestMessage = 2000;
    private const int LongestLabel = 400;
    private const int LongestPicture = 4000;
    private const int LongestEdits = 20_000;
    private const int MostPlaces = 20;
    private const int MostRepairs = 20;

    private const string Gap = " … ";

    /// <summary>The same finding where it keeps to the bounds. An edit is never cut: without all of it the repair is words.</summary>
    public static Finding Within(Finding finding) => IsWithin(finding) ? finding : finding with
    {
        Message = Cut(finding.Message, LongestMessage),
        Heading = Cut(finding.Heading, LongestLabel),
        Label = Cut(finding.Label, LongestLabel),
        Subject = Cut(finding.Subject, LongestLabel),
        Picture = Cut(finding.Picture, LongestPicture),
        Related = RelatedOf(finding),
        Repairs = finding.Repairs.Take(MostRepairs).Select(Within).ToEquatableArray(),
    };

    /// <summary>A short text that stands beside a finding, such as the title of a repair.</summary>
    public static string Label(string text) => Cut(text, LongestLabel);

    private static bool IsWithin(Finding finding) =>
        finding.Message.Length <= LongestMessage
        && Math.Max(finding.Heading.Length, Math.Max(finding.Label.Length, finding.Subject.Length)) <= LongestLabel
        && finding.Picture.Length <= LongestPicture
        && finding.Related.Count <= MostPlaces
        && finding.Related.All(related => related.Label.Length <= LongestLabel)
        && finding.Repairs.Count <= MostRepairs
        && finding.Repairs.All(repair => repair.Title.Length <= LongestLabel && LengthOf(repair) <= LongestEdits);

    private static EquatableArray<RelatedPlace> RelatedOf(Finding finding)
    {
        List<RelatedPlace> places = [.. finding.Related.Take(MostPlaces).Select(related => related with { Label = Cut(related.Label, LongestLabel) })];
        int more = finding.Related.Count - places.Count;
        if (more > 0)
            places[MostPlaces - 1] = places[MostPlaces - 1] with { Label = $"{places[MostPlaces - 1].Label} (and {Words.Number(more)} more such places)" };
        return places.ToEquatableArray();
    }

    private static Repair Within(Repair repair) => repair with
    {
        Title = Cut(repair.Title, LongestLabel),
        Edits = LengthOf(repair) <= LongestEdits ? repair.Edits : default,
    };

    private static int LengthOf(Repair repair) => repair.Edits.Sum(edit => edit.NewText.Length + edit.Path.Length);

    /// <summary>In the middle, so that beginnings and ends can still be told apart.</summary>
    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        int half = (longest - Gap.Length) / 2;
        int end = char.IsHighSurrogate(text[half - 1]) ? half - 1 : half;
        int start = text.Length - half;
        return text.Substring(0, end) + Gap + text.Substring(char.IsLowSurrogate(text[start]) ? start + 1 : start);
    }
}
