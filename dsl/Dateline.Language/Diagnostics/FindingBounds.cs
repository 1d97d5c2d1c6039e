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

    public static string Message(string text) => Cut(text, LongestMessage);

    /// <summary>A short text that stands beside a finding, such as the title of a repair.</summary>
    public static string Label(string text) => Cut(text, LongestLabel);

    public static string Picture(string text) => Cut(text, LongestPicture);

    /// <summary>
    /// The finding with no more places and repairs than anybody reads, as it is printed. An edit is never cut: without all of it
    /// the repair is words.
    /// </summary>
    public static Finding Within(Finding finding) => IsWithin(finding) ? finding : finding with
    {
        Related = RelatedOf(finding),
        Repairs = finding.Repairs.Take(MostRepairs).Select(Within).ToEquatableArray(),
    };

    private static bool IsWithin(Finding finding) =>
        finding.Related.Count <= MostPlaces && finding.Repairs.Count <= MostRepairs && finding.Repairs.All(repair => LengthOf(repair) <= LongestEdits);

    private static EquatableArray<RelatedPlace> RelatedOf(Finding finding)
    {
        int more = finding.Related.Count - MostPlaces;
        if (more <= 0)
            return finding.Related;
        RelatedPlace[] places = [.. finding.Related.Take(MostPlaces)];
        places[MostPlaces - 1] = places[MostPlaces - 1] with { Label = $"{places[MostPlaces - 1].Label} (and {Words.Number(more)} more such places)" };
        return places.ToEquatableArray();
    }

    private static Repair Within(Repair repair) => LengthOf(repair) <= LongestEdits ? repair : repair with { Edits = default };

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
