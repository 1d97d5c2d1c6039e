namespace Dateline.Dates;

/// <summary>The English words that people write in dates.</summary>
internal static class DateWords
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    private static readonly HashSet<string> Weekdays = new(StringComparer.Ordinal)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    };

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal) { "of", "the", "on", "in", "st", "nd", "rd", "th" };

    private static readonly HashSet<string> About = new(StringComparer.Ordinal)
    {
        "c", "ca", "circa", "about", "around", "approximately", "approx", "roughly",
    };

    private static readonly HashSet<string> Now = new(StringComparer.Ordinal) { "present", "now", "today", "ongoing", "open" };

    public static string MonthName(int month) => char.ToUpperInvariant(Months[month - 1][0]) + Months[month - 1].Substring(1);

    /// <summary>What a word means, as the letter of a <see cref="DateTokens.Signature"/>, with its number; a space where it adds nothing.</summary>
    public static (char Letter, int Number)? Read(string word)
    {
        for (int month = 1; month <= 12; month++)
        {
            string name = Months[month - 1];
            if (word.Length >= 3 && name.StartsWith(word, StringComparison.Ordinal) && (word.Length <= 4 || word == name))
                return (DateTokens.Month, month);
        }

        return word switch
        {
            "spring" => (DateTokens.Season, 21),
            "summer" => (DateTokens.Season, 22),
            "autumn" or "fall" => (DateTokens.Season, 23),
            "to" or "until" or "till" => (DateTokens.Dash, 0),
            "s" => (DateTokens.Decade, 0),
            _ when About.Contains(word) => (DateTokens.About, 0),
            _ when Now.Contains(word) => (DateTokens.Now, 0),
            _ when Weekdays.Contains(word) || Fillers.Contains(word) => (' ', 0),
            _ => null,
        };
    }
}
