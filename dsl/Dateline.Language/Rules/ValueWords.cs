using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules;

/// <summary>Values as a sentence shows them: dates as written, numbers without a culture.</summary>
internal static class ValueWords
{
    private const int MostItems = 4;

    public static string Of(in PathReading reading) =>
        reading.Presence == Presence.Absent ? "not stated" : Of(reading.Value);

    public static string Of(in Value value) => value.Kind switch
    {
        ValueKind.Number => Words.Number(value.Number),
        ValueKind.Date => value.Date!.Text,
        ValueKind.Name => Words.Shortened(value.Name!),
        ValueKind.Truth => value.Truth == Truth.True ? "yes" : "no",
        ValueKind.Moment => value.Moment!.Value.ToString("yyyy-MM-dd'T'HH:mm:ssK", System.Globalization.CultureInfo.InvariantCulture),
        ValueKind.List => Words.List([.. value.Items!.Select(item => Of(Value.Of(item)))], MostItems),
        _ => "unknown",
    };
}
