namespace Dateline.Logic.Derivation;

/// <summary>Cuts a text into words, numbers and dashes, without what only separates.</summary>
internal static class DateWords
{
    private const string Dash = "-";

    /// <summary>In small letters. What is neither letter, digit, dash nor separator is a word of its own, which no date has.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var words = new List<string>();
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
                at++;
            if (at > start)
                words.Add(text.Substring(start, at - start).ToLowerInvariant());
            else if (text[at++] is var sign && IsDash(sign))
                words.Add(Dash);
            else if (!char.IsWhiteSpace(sign) && sign is not (',' or '.'))
                words.Add(sign.ToString());
        }

        return words;
    }

    /// <summary>It stands beside the parts of a date, and says nothing.</summary>
    public static bool IsBeside(string word) => word is "the" or "of" or "from" or "on";

    /// <summary>The day of the week that a word in small letters names, whole or in a usual short form.</summary>
    public static DayOfWeek? WeekdayOf(string word) => word switch
    {
        "monday" or "mon" => DayOfWeek.Monday,
        "tuesday" or "tue" or "tues" => DayOfWeek.Tuesday,
        "wednesday" or "wed" => DayOfWeek.Wednesday,
        "thursday" or "thu" or "thur" or "thurs" => DayOfWeek.Thursday,
        "friday" or "fri" => DayOfWeek.Friday,
        "saturday" or "sat" => DayOfWeek.Saturday,
        "sunday" or "sun" => DayOfWeek.Sunday,
        _ => null,
    };

    public static bool IsUntil(string word) => word is Dash or "to" or "until" or "through";

    private static bool IsDash(char sign) => sign is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';
}
