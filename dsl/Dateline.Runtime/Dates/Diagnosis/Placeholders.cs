namespace Dateline.Dates;

/// <summary>What people write where a date will stand one day.</summary>
internal static class Placeholders
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "TBD", "TBA", "TBC", "TODO", "N/A", "NA", "N.A.", "N.D.", "none", "nil", "null", "unknown", "undated", "undefined",
        "pending", "soon", "no date", "not known", "not known yet", "not yet known", "to be determined", "to be announced", "to be confirmed",
        "?", "??", "???", "-", "--", "–", "—", "...", "…", "~",
    };

    public static bool Contains(string text) => Words.Contains(text.Trim());
}
