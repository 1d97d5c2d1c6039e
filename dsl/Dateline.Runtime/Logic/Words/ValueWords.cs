using System.Globalization;
using Dateline.Dates;
using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>Values as a sentence shows them: dates as written, numbers without a culture.</summary>
internal static class ValueWords
{
    private const int MostItems = 4;

    public static string Of(in Statement statement) => statement.IsAbsent ? "not stated" : Of(statement.Value);

    public static string Of(in Value value) => value.Kind switch
    {
        ValueKind.Number => Words.Number(value.Number),
        ValueKind.Duration => value.Duration?.ToString() ?? value.Elapsed!.ToString(),
        ValueKind.Date => value.Date!.Text,
        ValueKind.Name or ValueKind.Entry => Words.Shortened(value.Name!),
        ValueKind.Truth => value.Truth == Truth.True ? "yes" : "no",
        ValueKind.Moment => value.Moment!.Value.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture),
        ValueKind.List => Words.List(EachOf(value.Items!), MostItems),
        ValueKind.Whole => "stated",
        ValueKind.Version => Words.Shortened(value.Version!.Text),
        ValueKind.Range => OfRange(value.Range!),
        _ => "unknown",
    };

    private static string OfRange(ValueRange range) =>
        range is { Low.IsKnown: false, High.IsKnown: false, Best: { } best } ? $"about {Words.Number(best)}"
        : !range.High.IsKnown ? $"at least {Of(range.Low)}"
        : !range.Low.IsKnown ? $"at most {Of(range.High)}"
        : $"{Of(range.Low)} {(range.Low.Kind == ValueKind.Number && range.Low.Number + 1 == range.High.Number ? "or" : "to")} {Of(range.High)}";

    private static string[] EachOf(IStatements items)
    {
        string[] words = new string[items.Count];
        for (int i = 0; i < words.Length; i++)
            words[i] = Of(items[i]) + (items is SetItems set && !set.IsCertain(i) ? " (perhaps)" : "");
        return items is SetItems { IsComplete: false } ? [.. words, "others"] : words;
    }
}
