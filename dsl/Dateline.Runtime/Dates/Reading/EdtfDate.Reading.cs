namespace Dateline.Dates;

/// <content>Reading: what is no date says why, and what it may mean.</content>
sealed partial class EdtfDate
{
    /// <param name="problem">Why not, where the text is not a date; otherwise null.</param>
    public static bool TryParse(string text, out EdtfDate? date, out EdtfProblem? problem)
    {
        date = EdtfReader.Read(text, out problem);
        if (date is not null)
            return true;
        problem ??= DateDiagnosis.Of(text);
        // Of two mistakes the first is explained; what mends it alone is no date yet, or one that people read in two ways.
        problem = problem with
        {
            Readings = [.. problem.Readings.Where(reading => reading.Text != text && EdtfReader.Read(reading.Text, out _) is not null && SeasonOrYears.Problem(reading.Text) is null)],
        };
        return false;
    }

    /// <summary>Reads a date as <see cref="TryParse"/> does, but for what the standard reads in one way and people in another: <c>2020-21</c>.</summary>
    /// <param name="problem">Why not, where the text is not such a date; otherwise null.</param>
    public static bool TryParseUnmistakable(string text, out EdtfDate? date, out EdtfProblem? problem)
    {
        if (!TryParse(text, out date, out problem))
            return false;
        problem = SeasonOrYears.Problem(text);
        if (problem is not null)
            date = null;
        return problem is null;
    }
}
