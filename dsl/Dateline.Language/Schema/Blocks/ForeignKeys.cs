namespace Dateline.Language.Schema.Blocks;

/// <summary>What other languages call our keys: who writes one of these words knows what is meant, only not what it is called here.</summary>
internal static class ForeignKeys
{
    private static readonly Dictionary<string, string> Counterparts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["description"] = "doc",
        ["summary"] = "doc",
        ["documentation"] = "doc",
        ["extends"] = "is",
        ["inherits"] = "is",
        ["base"] = "is",
        ["properties"] = "fields",
        ["minimum"] = "min",
        ["maximum"] = "max",
        ["pattern"] = "matches",
        ["regex"] = "matches",
    };

    public static string? CounterpartOf(string written) => Counterparts.TryGetValue(written, out string? word) ? word : null;
}
