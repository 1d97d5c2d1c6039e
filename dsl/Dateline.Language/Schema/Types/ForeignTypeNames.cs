namespace Dateline.Language.Schema.Types;

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
        ["estimate"] = "estimate of count",
        ["range"] = "estimate of number",
        ["bool"] = "flag",
        ["boolean"] = "flag",
        ["datetime"] = "moment",
        ["timestamp"] = "moment",
        ["datetimeoffset"] = "moment",
        ["timespan"] = "duration",
        ["period"] = "duration",
        ["interval"] = "duration",
        ["dateonly"] = "day",
        ["uri"] = "url",
        ["link"] = "url",
    };

    /// <summary>What a list in the way of a programming language holds: <c>actor</c> for <c>actor[]</c> and <c>List&lt;actor&gt;</c>.</summary>
    public static string? ElementOf(string written)
    {
        int open = written.IndexOf('<');
        if (written.EndsWith("[]", StringComparison.Ordinal) && written.Length > 2)
            return written.Substring(0, written.Length - 2);
        return open > 0 && open < written.Length - 2 && written[written.Length - 1] == '>'
            ? written.Substring(open + 1, written.Length - open - 2)
            : null;
    }

    public static string? CounterpartOf(string written) => Counterparts.TryGetValue(written, out string? word) ? word : null;
}
