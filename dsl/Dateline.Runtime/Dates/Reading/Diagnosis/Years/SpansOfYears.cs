namespace Dateline.Dates;

/// <summary>Spans of which an end is a season for the standard and two years for others: <c>2020-21/2022-23</c>.</summary>
internal static class SpansOfYears
{
    /// <summary>A problem where an end can be read in both ways, otherwise null.</summary>
    public static EdtfProblem? Problem(string text)
    {
        int slash = text.IndexOf('/');
        int separator = slash >= 0 ? slash : text.IndexOf("..", StringComparison.Ordinal);
        if (separator < 0)
            return null;
        string first = text.Substring(0, separator);
        string between = slash >= 0 ? "/" : "..";
        string last = text.Substring(separator + between.Length);
        if (!SeasonOrYears.IsYearAndNext(first, out _) && !SeasonOrYears.IsYearAndNext(last, out _))
            return null;
        return new EdtfProblem(EdtfFault.Ambiguous, 0, text.Length, "as seasons of a year or as years")
        {
            Readings =
            [
                new EdtfReading(YearsOf(first, isFirst: true) + between + YearsOf(last, isFirst: false), "years are meant"),
                new EdtfReading(MonthsOf(first, isFirst: true) + between + MonthsOf(last, isFirst: false), "seasons of a year are"),
            ],
        };
    }

    private static string YearsOf(string date, bool isFirst)
    {
        if (!SeasonOrYears.IsYearAndNext(date, out string mark))
            return date;
        string[] years = SeasonOrYears.AsYears(date, mark).Split('/');
        return years[isFirst ? 0 : 1];
    }

    private static string MonthsOf(string date, bool isFirst) =>
        EdtfReader.Read(date, out _) is { Precision: EdtfPrecision.Season } ? IntervalProblems.MonthOfSeason(date, isFirst) : date;
}
