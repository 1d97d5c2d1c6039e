using Dateline.Language.Text.Letters;

namespace Dateline.Dates;

/// <summary>Dates in the digits of a script whose writers mostly count years otherwise: 1400 in Persian digits is 2021.</summary>
internal static class OtherCalendars
{
    /// <summary>A problem where the year is rather one of another calendar, otherwise null.</summary>
    /// <param name="plain">The same text with the digits of the keyboard.</param>
    public static EdtfProblem? Problem(string text, string plain)
    {
        string alphabet = Lookalikes.In(text).Where(found => Digits.IsDigit(found.Plain)).Select(found => found.Alphabet).FirstOrDefault() ?? "";
        int year = YearIn(plain);
        bool isOther = alphabet switch
        {
            "Persian" or "Arabic-Indic" => year is >= 1300 and < 1500,
            "Thai" => year is >= 2400 and < 2700,
            _ => false,
        };
        return isOther
            ? new EdtfProblem(EdtfFault.NotADate, 0, text.Length, $"the year {Digits.Format(year)} may be one of another calendar") { Advice = "Write the day that it is in the common (Gregorian) calendar" }
            : null;
    }

    private static int YearIn(string plain)
    {
        for (int i = 0; i + 4 <= plain.Length; i++)
        {
            bool isAlone = (i == 0 || !Digits.IsDigit(plain[i - 1])) && (i + 4 == plain.Length || !Digits.IsDigit(plain[i + 4]));
            if (isAlone && Digits.TryReadPair(plain, i, i + 2, out int century) && Digits.TryReadPair(plain, i + 2, i + 4, out int year))
                return (century * 100) + year;
        }

        return 0;
    }
}
