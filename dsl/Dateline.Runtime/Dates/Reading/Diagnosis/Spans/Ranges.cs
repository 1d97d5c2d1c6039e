namespace Dateline.Dates;

/// <summary>Two dates with a dash or a <c>to</c> between them: people write so what lasted, and also what was on one day between the two.</summary>
internal static class Ranges
{
    public const string Lasted = "it lasted from the one to the other";
    private const string OneBetween = "it was at one time between them";

    /// <summary>The problem with both ways to read the span, where two dots can stand in it too.</summary>
    public static EdtfProblem WithBoth(EdtfProblem problem, bool isOneDayLikelier = false)
    {
        string span = problem.Readings.Count == 1 ? problem.Readings[0].Text : "";
        int slash = span.IndexOf('/');
        if (slash <= 0)
            return problem;
        string either = $"{span.Substring(0, slash)}..{span.Substring(slash + 1)}";
        if (EdtfReader.Read(either, out _) is null)
            return problem;
        EdtfReading lasted = new(span, Lasted);
        EdtfReading one = new(either, OneBetween);
        return problem with { Readings = isOneDayLikelier ? [one, lasted] : [lasted, one] };
    }
}
