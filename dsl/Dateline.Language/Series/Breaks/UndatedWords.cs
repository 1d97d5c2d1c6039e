using Dateline.Language.Diagnostics;

namespace Dateline.Language.Series.Breaks;

/// <summary>What is said of changes without a date at a break that none of them explains: they may lie between the two all the same.</summary>
internal static class UndatedWords
{
    private const int MostRelated = 4;

    /// <summary>A sentence of its own, with the space before it; empty where there are none.</summary>
    public static string NoneLeads(ChainBreak found) => found.Undated.Count switch
    {
        0 => "",
        1 => $" {Words.Quoted(found.Undated[0].Entry.Id)}, which has no date, does not lead there either.",
        _ => $" None of the {Words.Number(found.Undated.Count)} changes without a date leads there either.",
    };

    /// <summary>The same where the two would fit with somebody who joins or leaves between.</summary>
    public static string NoneSettles(ChainBreak found) => found.Undated.Count switch
    {
        0 => "",
        1 => $" {Words.Quoted(found.Undated[0].Entry.Id)}, which has no date, does not settle it.",
        _ => $" None of the {Words.Number(found.Undated.Count)} changes without a date settles it.",
    };

    public static IEnumerable<RelatedPlace> Places(ChainBreak found) =>
        found.Undated.Take(MostRelated).Select(change => new RelatedPlace(change.FromPlace, $"this has no date, and goes {change.Text}"));
}
