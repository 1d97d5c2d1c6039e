namespace Dateline.Dates;

/// <summary>Dates whose hyphens a word processor has made longer: <c>2021–10–06</c>. Between two numbers a long dash means "to" as well.</summary>
internal static class Dashes
{
    public const string Hyphens = "its dashes have to be the hyphens of the keyboard";

    /// <summary>A problem where nothing but such dashes is wrong, or can be read in two ways; otherwise null.</summary>
    public static EdtfProblem? Problem(string text)
    {
        string hyphened = WithHyphens(text);
        if (hyphened == text)
            return null;
        if (SeasonOrYears.Problem(hyphened) is { } years)
            return years;
        if (EdtfReader.Read(hyphened, out _) is null)
            return null;
        return text.Length == 7 && text[4] is '–' or '—' ? MonthOrYears(text, hyphened) : new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, Hyphens, hyphened);
    }

    /// <summary>Hyphens and dashes as word processors write them, and the minus sign.</summary>
    public static bool IsDash(char sign) => sign is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    /// <summary><c>2010–12</c>: December 2010, or from 2010 to 2012.</summary>
    private static EdtfProblem MonthOrYears(string text, string hyphened)
    {
        string years = $"{text.Substring(0, 4)}/{text.Substring(0, 2)}{text.Substring(5)}";
        var month = new EdtfReading(hyphened);
        return EdtfReader.Read(years, out _) is null || text.Substring(2, 2) == text.Substring(5)
            ? new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, Hyphens) { Readings = [month] }
            : new EdtfProblem(EdtfFault.Ambiguous, 0, text.Length, "as a month or as several years")
            {
                Readings = [month with { Condition = "the month is meant" }, new EdtfReading(years, Ranges.Lasted)],
            };
    }

    private static string WithHyphens(string text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        foreach (char sign in text)
            plain.Append(IsDash(sign) ? '-' : sign);
        return plain.ToString();
    }
}
