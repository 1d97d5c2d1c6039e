using Dateline.Dates;
using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules;

/// <summary>Values as a sentence shows them: dates as written, numbers without a culture.</summary>
internal static class ValueWords
{
    private const int MostItems = 5;

    public static string Of(in PathReading reading) =>
        reading.Presence == Presence.Absent ? "not stated" : Of(reading.Value);

    public static string Of(in Value value) => value.Kind switch
    {
        ValueKind.Number => Words.Number(value.Number),
        ValueKind.Date => value.Date!.Text,
        ValueKind.Name => Words.Shortened(value.Name!),
        ValueKind.Truth => value.Truth == Truth.True ? "yes" : "no",
        ValueKind.Moment => value.Moment!.Value.ToString("yyyy-MM-dd'T'HH:mm:ssK", System.Globalization.CultureInfo.InvariantCulture),
        ValueKind.List => OfItems(value.Items!),
        _ => "unknown",
    };

    /// <summary>The items themselves, as far as a sentence can hold them: what is missing among them is seen at once.</summary>
    private static string OfItems(IReadOnlyList<BoundValue> items)
    {
        Value[] values = items.Count <= MostItems ? [.. items.Select(Value.Of)] : [];
        return values.Length > 0 && Array.TrueForAll(values, value => value.IsKnown)
            ? Words.List([.. values.Select(value => Of(value))])
            : Words.Count(items.Count, "item");
    }
}
