namespace Dateline.Dates;

/// <summary>A time of day behind a date, where a blank or a small <c>t</c> stands in place of the <c>T</c>, or digits are missing.</summary>
internal static class ForeignTime
{
    /// <returns>The date as it is written, and the time with its <c>T</c> as EDTF writes it; empty where there is none.</returns>
    public static (string Day, string Time) Split(string text)
    {
        int colon = text.IndexOf(':');
        int separator = colon < 1 ? -1 : text.LastIndexOfAny([' ', 'T', 't'], colon - 1);
        if (separator <= 0)
            return (text, "");
        string hours = text.Substring(separator + 1, colon - separator - 1).PadLeft(2, '0');
        string rest = text.Substring(colon).Replace(" ", "").ToUpperInvariant().Replace("UTC", "Z").Replace("GMT", "Z");
        bool hasSeconds = rest.IndexOf(':', 1) == 3;
        string time = hasSeconds || rest.Length < 3 ? rest : rest.Insert(3, ":00");
        return (text.Substring(0, separator).TrimEnd(), "T" + hours + time);
    }
}
