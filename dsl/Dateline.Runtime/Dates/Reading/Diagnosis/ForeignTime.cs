namespace Dateline.Dates;

/// <summary>A time of day in any of the ways in which people write it.</summary>
/// <param name="Clock">Hours, minutes and seconds: <c>14:30:00</c>. What no clock shows stays as it is.</param>
/// <param name="Offset">The distance from UTC: <c>Z</c>, <c>+02:00</c>; empty where none is written.</param>
/// <param name="Zone">What stands in place of the distance: <c>CET</c>, <c>local time</c>; empty where nothing does.</param>
/// <param name="Until">The time until which it lasted: <c>16:00:00</c>; empty where one time is written.</param>
/// <param name="Fraction">Parts of a second, with their point; empty where there are none but zeros.</param>
#if DATELINE_RUNTIME
internal
#else
public
#endif
sealed record WrittenTime(string Clock, string Offset, string Zone, string Until, string Fraction);

/// <summary>Parts a text into a date and a time of day: <c>2021-10-18 3pm</c>, <c>15.30 Uhr</c>, <c>14:30 CET</c>, <c>20211006T143000Z</c>.</summary>
internal static class ForeignTime
{
    /// <summary>What stands behind a time and is shorter is no day.</summary>
    private const int ShortestDay = 6;

    private static readonly string[] Joints = ["T", "t", ",", " at", " um", " kl.", " kl", " à", " alle", " a las", " в", " om"];

    /// <returns>The date as it is written, and the time; the whole text and null where it has none.</returns>
    public static (string Day, WrittenTime? Time) Split(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            bool mayBegin = Digits.IsDigit(text[at]) && (at == 0 || text[at - 1] is ' ' or ',' or '\u00A0' || (at > 1 && text[at - 1] is 'T' or 't' && Digits.IsDigit(text[at - 2])));
            if (!mayBegin || TimeScanner.Read(text, at) is not var (time, end))
                continue;
            if (end == text.Length && at > 0)
                return (WithoutJoint(text.Substring(0, at)), time);
            string behind = text.Substring(end).Trim(' ', ',');
            if (at == 0 && end < text.Length && text[end] is ' ' or ',' && behind.Length >= ShortestDay)
                return (WithoutPreposition(behind), time);
        }

        return (text, null);
    }

    private static string WithoutJoint(string day)
    {
        day = day.TrimEnd();
        foreach (string joint in Joints)
        {
            bool stands = day.Length > joint.Length && day.EndsWith(joint, StringComparison.Ordinal) && (joint.Length > 1 || !char.IsLetter(joint[0]) || Digits.IsDigit(day[day.Length - 2]));
            if (stands)
                return day.Substring(0, day.Length - joint.Length).TrimEnd();
        }

        return day;
    }

    private static string WithoutPreposition(string day)
    {
        foreach (string word in (string[])["on ", "am ", "le ", "el "])
        {
            if (day.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return day.Substring(word.Length);
        }

        return day;
    }
}
