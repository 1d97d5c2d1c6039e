namespace Dateline.Language.Schema;

/// <summary>What other languages call our types: who writes one of these words knows what is meant, only not what it is called here.</summary>
internal static class ForeignTypeNames
{
    private static readonly Dictionary<string, string> Counterparts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = "text",
        ["str"] = "text",
        ["char"] = "text",
        ["int"] = "integer",
        ["long"] = "integer",
        ["uint"] = "count",
        ["float"] = "number",
        ["double"] = "number",
        ["decimal"] = "number",
        ["bool"] = "flag",
        ["boolean"] = "flag",
        ["datetime"] = "date",
        ["timestamp"] = "date",
        ["dateonly"] = "day",
        ["uri"] = "url",
        ["link"] = "url",
    };

    public static string? CounterpartOf(string written) => Counterparts.TryGetValue(written, out string? word) ? word : null;
}
