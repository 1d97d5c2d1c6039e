namespace Dateline.Dates;

/// <summary>The words that people write in dates: English ones, and the months and days of the week in German and French.</summary>
internal static class DateWords
{
    /// <summary>Longer ones are written out: <c>Sept</c>, but <c>September</c>.</summary>
    private const int LongestAbbreviation = 4;

    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>Words that add nothing, or stand for a letter of a <see cref="DateTokens.Signature"/> and its number.</summary>
    private static readonly Dictionary<string, (char Letter, int Number)> Words = Table(
        (DateTokens.Nothing, 0, "of the on in during st nd rd th a ad ce"),
        (DateTokens.Weekday, 1, "monday mon montag lundi"),
        (DateTokens.Weekday, 2, "tuesday tue tues dienstag mardi"),
        (DateTokens.Weekday, 3, "wednesday wed mittwoch mercredi"),
        (DateTokens.Weekday, 4, "thursday thu thur thurs donnerstag jeudi"),
        (DateTokens.Weekday, 5, "friday fri freitag vendredi"),
        (DateTokens.Weekday, 6, "saturday sat samstag sonnabend samedi"),
        (DateTokens.Weekday, 7, "sunday sun sonntag dimanche"),
        (DateTokens.Month, 1, "januar jänner janvier"),
        (DateTokens.Month, 2, "februar feber février fevrier"),
        (DateTokens.Month, 3, "märz maerz mars"),
        (DateTokens.Month, 4, "avril"),
        (DateTokens.Month, 5, "mai"),
        (DateTokens.Month, 6, "juni juin"),
        (DateTokens.Month, 7, "juli juillet"),
        (DateTokens.Month, 8, "août aout"),
        (DateTokens.Month, 9, "septembre"),
        (DateTokens.Month, 10, "oktober octobre"),
        (DateTokens.Month, 11, "novembre"),
        (DateTokens.Month, 12, "dezember décembre decembre"),
        (DateTokens.Half, 0, "h"),
        (DateTokens.About, 0, "c ca circa about around approximately approx roughly"),
        (DateTokens.Doubt, 0, "probably possibly perhaps maybe presumably likely"),
        (DateTokens.Now, 0, "present now today ongoing open"),
        (DateTokens.Part, 1, "early beginning start"),
        (DateTokens.Part, 2, "mid middle"),
        (DateTokens.Part, 3, "late end"),
        (DateTokens.Season, 21, "spring"),
        (DateTokens.Season, 22, "summer"),
        (DateTokens.Season, 23, "autumn fall"),
        (DateTokens.Winter, 24, "winter"),
        (DateTokens.Dash, 0, "to until till"),
        (DateTokens.Decade, 0, "s"),
        (DateTokens.Century, 0, "century"),
        (DateTokens.Quarter, 0, "q"),
        (DateTokens.BeforeChrist, 0, "bc bce"));

    public static string NameOfDay(int dayOfWeek) => Weekdays[dayOfWeek - 1];

    /// <summary>What a word in small letters means; null where no date has it.</summary>
    public static (char Letter, int Number)? Read(string word)
    {
        if (EnglishMonths.BegunBy(word, out bool isWhole) is { } month && (isWhole || word.Length <= LongestAbbreviation))
            return (DateTokens.Month, month);
        return Words.TryGetValue(word, out (char Letter, int Number) meaning) ? meaning : null;
    }

    private static Dictionary<string, (char Letter, int Number)> Table(params (char Letter, int Number, string Words)[] rows)
    {
        var table = new Dictionary<string, (char Letter, int Number)>(StringComparer.Ordinal);
        foreach ((char letter, int number, string words) in rows)
        {
            foreach (string word in words.Split(' '))
                table.Add(word, (letter, number));
        }

        return table;
    }
}
