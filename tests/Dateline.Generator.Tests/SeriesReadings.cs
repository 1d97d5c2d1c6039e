using Dateline.Dates;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Values;

namespace Dateline.Generator.Tests;

/// <summary>Where a rule and a program read different values of a series.</summary>
internal static class SeriesReadings
{
    /// <summary>On the days around its steps.</summary>
    public static IEnumerable<string> Differences(SeriesHistory history, BuiltTimeline built) => Differences(
        history,
        built,
        history.Steps.SelectMany(step => new[] { step.Range.Earliest - 1, step.Range.Earliest, step.Range.Latest, step.Range.Latest + 1 })
            .Distinct().Where(day => day is > 1 and < 3_652_059).Select(day => DateOnly.FromDayNumber((int)day - 1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Of several sets a rule reads who is in each of them, a program each of them.</summary>
    private static string OfEach(dynamic reading)
    {
        if (reading.State != ReadingState.Unclear || reading.MayBeUnknown)
            return "unknown";
        var sets = new List<string[]>();
        foreach (object candidate in reading.Candidates)
            sets.Add([.. candidate.ToString()!.Trim('[', ']').Split(", ").Where(name => name is not ("" or "…"))]);
        IEnumerable<string> inEach = sets.Aggregate<IEnumerable<string>>(Enumerable.Intersect).Order(StringComparer.Ordinal);
        return $"[{string.Join(", ", inEach.Append("…"))}]";
    }

    public static IEnumerable<string> Differences(SeriesHistory history, BuiltTimeline built, IEnumerable<string> days)
    {
        var course = new SeriesCourse(history);
        dynamic? series = built.SeriesOf(history.EntityId, history.Series);
        if (series is null)
            yield break;
        foreach (string day in days)
        {
            Assert.True(EdtfDate.TryParse(day, out EdtfDate? date, out _));
            // Before the first step a program reads what that step says was so before.
            if (course.StepOn(date!) is null)
                continue;
            SeriesValue value = course.On(date!);
            // A sentence about what breaks leaves out what is likeliest.
            string asked = value.Estimate is { IsExact: false } estimate ? estimate.ToString() : value.ToString();
            dynamic reading = series.On(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            string read = reading.IsKnown || reading.IsNobody ? reading.ToString() : history.Series.Type is ListType ? OfEach(reading) : "unknown";
            if (asked != read && !(asked == "unknown" && read == "[…]"))
                yield return $"{history.Series.Name} of {history.EntityId} ({series}) on {day}: {asked} for a rule, {read} for a program";
        }
    }
}
