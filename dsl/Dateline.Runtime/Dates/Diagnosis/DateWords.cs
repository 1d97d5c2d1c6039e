namespace Dateline.Dates;

/// <summary>The English words that people write in dates.</summary>
internal static class DateWords
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>Words that add nothing, or stand for a letter of a <see cref="DateTokens.Signature"/> and its number.</summary>
    private static readonly Dictionary<string, (char Letter, int Number)> Words = Table(
        (DateTokens.Nothing, 0, "of the on in during st nd rd th a ad ce"),
        (DateTokens.Nothing, 0, "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"),
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

    public static string MonthName(int month) => char.ToUpperInvariant(Months[month - 1][0]) + Months[month - 1].Substring(1);

    /// <summary>What a word in small letters means; null where no date has it.</summary>
    public static (char Letter, int Number)? Read(string word)
    {
        for (int month = 1; month <= 12; month++)
        {
            string name = Months[month - 1];
            if (word.Length >= 3 && name.StartsWith(word, StringComparison.Ordinal) && (word.Length <= 4 || word == name))
                return (DateTokens.Month, month);
        }

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
