using System.Globalization;
using Dateline.Dates;
using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Constraints;

/// <summary>Reads <c>min</c> and <c>max</c>.</summary>
internal static class BoundsReader
{
    public static (decimal? Min, decimal? Max) OfNumbers(SchemaDraft draft, KeyedBlock block)
    {
        decimal? min = Number(draft, block["min"]);
        decimal? max = Number(draft, block["max"]);
        if (min > max)
            draft.Report(ConstraintFindings.Reversed(draft.PlaceOf(block["max"]!.Value), draft.PlaceOf(block["min"]!.Value), TextOf(block["min"]), TextOf(block["max"])));
        return min > max ? (null, null) : (min, max);
    }

    public static (EdtfDate? Min, EdtfDate? Max) OfDates(SchemaDraft draft, KeyedBlock block)
    {
        EdtfDate? min = Date(draft, block["min"]);
        EdtfDate? max = Date(draft, block["max"]);
        if (min is null || max is null || EdtfDate.IsBefore(max, min) != Truth.True)
            return (min, max);
        draft.Report(ConstraintFindings.Reversed(draft.PlaceOf(block["max"]!.Value), draft.PlaceOf(block["min"]!.Value), min.Text, max.Text));
        return (null, null);
    }

    public static (CalendarDuration? Min, CalendarDuration? Max) OfDurations(SchemaDraft draft, KeyedBlock block)
    {
        CalendarDuration? min = Duration(draft, block["min"]);
        CalendarDuration? max = Duration(draft, block["max"]);
        if (min is null || max is null || DurationOrder.IsLess(max, min) != Truth.True)
            return (min, max);
        draft.Report(ConstraintFindings.Reversed(draft.PlaceOf(block["max"]!.Value), draft.PlaceOf(block["min"]!.Value), TextOf(block["min"]), TextOf(block["max"])));
        return (null, null);
    }

    private static CalendarDuration? Duration(SchemaDraft draft, YamlPair? pair)
    {
        if (pair is null)
            return null;
        if (DurationText.Read(TextOf(pair)) is { } duration)
            return duration;
        Values.Misshaped(draft, pair, "a duration, such as 6 months");
        return null;
    }

    private static decimal? Number(SchemaDraft draft, YamlPair? pair)
    {
        if (pair is null)
            return null;
        if (decimal.TryParse(TextOf(pair), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
            return number;
        Values.Misshaped(draft, pair, "a number");
        return null;
    }

    private static EdtfDate? Date(SchemaDraft draft, YamlPair? pair)
    {
        if (pair is null)
            return null;
        if (EdtfDate.TryParseUnmistakable(TextOf(pair), out EdtfDate? date, out EdtfProblem? problem))
            return date;
        string readings = problem!.Fault == EdtfFault.Ambiguous ? string.Join(" or ", problem.Readings.Select(reading => reading.Text)) : "";
        Values.Misshaped(draft, pair, readings.Length > 0 ? $"a date that can be read in one way, such as {readings}" : "a date, such as 1949-04-04");
        return null;
    }

    private static string TextOf(YamlPair? pair) => (pair?.Value as YamlScalar)?.Value ?? "";
}
