using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Logic;

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
        ValueKind.Name or ValueKind.Entry => Words.Shortened(value.Name!),
        ValueKind.Truth => value.Truth == Truth.True ? "yes" : "no",
        ValueKind.Moment => value.Moment!.Value.ToString("yyyy-MM-dd'T'HH:mm:ssK", System.Globalization.CultureInfo.InvariantCulture),
        ValueKind.List => Words.List(EachOf(value.Items!), MostItems),
        _ => "unknown",
    };

    private static string[] EachOf(IStatements items)
    {
        var words = new string[items.Count];
        for (int i = 0; i < words.Length; i++)
            words[i] = Of(items[i].Value);
        return words;
    }
}
