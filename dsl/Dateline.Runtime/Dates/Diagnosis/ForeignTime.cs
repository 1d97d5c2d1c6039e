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
        string hours = text.Substring(separator + 1, colon - separator - 1);
        string rest = text.Substring(colon).Replace(" ", "").ToUpperInvariant().Replace("UTC", "Z").Replace("GMT", "Z");
        if (rest.EndsWith("PM", StringComparison.Ordinal) || rest.EndsWith("AM", StringComparison.Ordinal))
        {
            hours = OfHalfDay(hours, isAfternoon: rest[rest.Length - 2] == 'P');
            rest = rest.Substring(0, rest.Length - 2);
        }

        bool hasSeconds = rest.IndexOf(':', 1) == 3;
        string time = hasSeconds || rest.Length < 3 ? rest : rest.Insert(3, ":00");
        return (text.Substring(0, separator).TrimEnd(), "T" + hours.PadLeft(2, '0') + time);
    }

    /// <summary>12 am is midnight and 12 pm noon. What no such clock shows stays as it is, and is found to be none.</summary>
    private static string OfHalfDay(string hours, bool isAfternoon) =>
        Digits.TryReadPair(hours.PadLeft(2, '0'), 0, 2, out int hour) && hour is >= 1 and <= 12
            ? Digits.Format((hour % 12) + (isAfternoon ? 12 : 0), 2)
            : hours;
}
