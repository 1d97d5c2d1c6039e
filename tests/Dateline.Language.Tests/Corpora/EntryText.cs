using System.Text.RegularExpressions;
using Dateline.Language.Schema;

namespace Dateline.Language.Tests.Corpora;

/// <summary>
/// Writes records of a public collection as entries of a kind: a line stays a line and a value a value, but that keys
/// become kebab-case, a blank before a time of day <c>T</c>, and a date that is only <c>true</c> or <c>false</c> a flag.
/// </summary>
internal static partial class EntryText
{
    /// <param name="name">The name of an entry whose record has none: the language asks every entity for one.</param>
    public static string Of(KindSymbol kind, string name, IReadOnlyList<IReadOnlyList<string>> records) =>
        string.Concat(records.Select((record, number) => Entry(kind, $"{kind.Name}-{number + 1}", name, record)));

    private static string Entry(KindSymbol kind, string id, string name, IReadOnlyList<string> record)
    {
        var lines = new List<string> { $"  kind: {kind.Name}" };
        if (!record.Any(line => KeyOf(line) == "name"))
            lines.Add($"  name: {name}");
        foreach (string line in record)
        {
            if (KeyOf(line) == "id")
                id = line["id:".Length..].Trim();
            else
                lines.Add(line.Trim().Length == 0 ? "" : "  " + Field(kind, line));
        }

        return $"{id}:\n{string.Join('\n', lines)}\n";
    }

    private static string Field(KindSymbol kind, string line)
    {
        if (KeyOf(line) is not { } written)
            return line;
        string key = InnerCapital().Replace(written, "-$0").Replace('_', '-').ToLowerInvariant();
        string value = line[(written.Length + 1)..];
        if (kind.FindField(key)?.Type != ScalarType.Date)
            return $"{key}:{value}";
        return value.Trim() is "true" or "false" ? $"{key}-flag:{value}" : $"{key}:{BlankBeforeTime().Replace(value, "T")}";
    }

    private static string? KeyOf(string line) => Key().Match(line) is { Success: true } key ? key.Groups["key"].Value : null;

    [GeneratedRegex("^(?<key>[A-Za-z_]+):( |$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InnerCapital();

    [GeneratedRegex("(?<=-[0-9]+) (?=[0-9]+:)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlankBeforeTime();
}
