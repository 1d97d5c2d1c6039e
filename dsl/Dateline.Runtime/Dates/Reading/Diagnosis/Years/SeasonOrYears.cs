namespace Dateline.Dates;

/// <summary>
/// <c>2020-21</c> is the spring of 2020 for the standard, and the years 2020 to 2021 for who writes of seasons in sports, of school
/// years or of budgets. Where the last two digits are those of the following year, nobody can tell which is meant.
/// </summary>
internal static class SeasonOrYears
{
    private const string Years = "it lasted from the one year to the other";

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>A problem where the text can be read in both ways, otherwise null.</summary>
    public static EdtfProblem? Problem(string text)
    {
        if (!IsYearAndNext(text, out string mark))
            return null;
        string season = text.Substring(0, 7);
        bool isSeason = season[5] == '2' && season[6] is >= '1' and <= '4';
        EdtfReading? other = isSeason ? AsSeason(season, mark) : PartOfYear.Read(text);
        return other is null
            ? null
            : new EdtfProblem(EdtfFault.Ambiguous, 0, text.Length, $"as {NameOf(other)} or as two years")
            {
                Readings = [new EdtfReading(AsYears(season, mark), Years), other with { Condition = $"{NameOf(other)} is meant" }],
            };
    }

    /// <summary>The same where the number of the following year is neither a month nor a season: <c>2018-19</c>, <c>1999-00</c>.</summary>
    public static EdtfProblem NoSeason(string text, string mark)
    {
        var years = new EdtfReading(AsYears(text, mark));
        bool isMonthLeftOpen = text[5] == '0' && text[6] == '0';
        return isMonthLeftOpen
            ? new EdtfProblem(EdtfFault.Ambiguous, 0, text.Length, "as two years or as one whose month is not known")
            {
                Readings = [years with { Condition = Years }, new EdtfReading(text.Substring(0, 4) + mark, "the month is not known")],
            }
            : Ranges.WithBoth(new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, $"there is no month {text.Substring(5, 2)}, and two years are written in full with a slash between them") { Readings = [years] });
    }

    /// <summary>A season such that nobody takes it for two years: as months, where its number is that of the following year.</summary>
    public static string Unmistakable(string season) =>
        IsYearAndNext(season, out string mark) && season[5] == '2' && season[6] is >= '1' and <= '4' ? AsMonths(season.Substring(0, 7), mark) : season;

    public static string AsYears(string yearAndNext, string mark)
    {
        int year = int.Parse(yearAndNext.Substring(0, 4), System.Globalization.CultureInfo.InvariantCulture);
        return $"{EdtfForm.Year(year)}{mark}/{EdtfForm.Year(year + 1)}{mark}";
    }

    /// <summary>A year, a hyphen and the last two digits of the next, with or without a mark behind it.</summary>
    public static bool IsYearAndNext(string text, out string mark)
    {
        mark = text.Length == 8 && text[7] is '~' or '?' or '%' ? text.Substring(7) : "";
        return text.Length == 7 + mark.Length
            && text[4] == '-'
            && Digits.TryReadPair(text, 0, 2, out _)
            && Digits.TryReadPair(text, 2, 4, out int year)
            && Digits.TryReadPair(text, 5, 7, out int next)
            && next == (year + 1) % 100;
    }

    private static EdtfReading AsSeason(string season, string mark) => new(AsMonths(season, mark), $"{Seasons[season[6] - '1']} {season.Substring(0, 4)}");

    /// <summary>What the reading is called; its condition until it has one.</summary>
    private static string NameOf(EdtfReading reading) => reading.Condition;

    private static string AsMonths(string season, string mark)
    {
        int year = int.Parse(season.Substring(0, 4), System.Globalization.CultureInfo.InvariantCulture);
        int first = (season[6] - '0') * 3;
        string last = first == 12 ? EdtfForm.Month(year + 1, 2) : EdtfForm.Month(year, first + 2);
        return $"{EdtfForm.Month(year, first)}{mark}..{last}{mark}";
    }
}
