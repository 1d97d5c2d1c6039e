using System.Text.RegularExpressions;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Tests.Corpora;

/// <summary>
/// Writes records of a public collection as entries: a line stays a line and a value a value, but that keys become
/// kebab-case, an id that of its entry, a blank before a time of day <c>T</c>, and a date that is only <c>true</c> or
/// <c>false</c> a flag.
/// </summary>
internal static partial class EntryText
{
    /// <param name="kindOf">The kind of the entry that a record becomes.</param>
    /// <param name="name">The name of an entry whose record has none: the language asks every entity for one.</param>
    public static string Of(Func<IReadOnlyList<string>, KindSymbol> kindOf, string name, IReadOnlyList<IReadOnlyList<string>> records) =>
        string.Concat(records.Select((record, number) => Entry(kindOf(record), number + 1, name, record)));

    private static string Entry(KindSymbol kind, int number, string name, IReadOnlyList<string> record)
    {
        string head = $"{kind.Name}-{number}:";
        var lines = new List<string> { $"  kind: {kind.Name}" };
        if (!record.Any(line => KeyOf(line) == "name"))
            lines.Add($"  name: {name}");
        foreach (string line in record)
        {
            if (KeyOf(line) == "id")
                head = Id().Replace(line, "${id}:${comment}");
            else
                lines.Add(line.Trim().Length == 0 ? "" : "  " + Field(kind, line));
        }

        return $"{head}\n{string.Join('\n', lines)}\n";
    }

    private static string Field(KindSymbol kind, string line)
    {
        if (KeyOf(line) is not { } written)
            return line;
        string key = InnerCapital().Replace(written, "-$0").Replace('_', '-').ToLowerInvariant();
        string value = line[(written.Length + 1)..];
        if (kind.FindField(key)?.Type != ScalarType.Date)
            return $"{key}:{value}";
        return Flag().IsMatch(value) ? $"{key}-flag:{value}" : $"{key}:{BlankBeforeTime().Replace(value, "T")}";
    }

    private static string? KeyOf(string line) => Key().Match(line) is { Success: true } key ? key.Groups["key"].Value : null;

    [GeneratedRegex("^(?<key>[A-Za-z_][A-Za-z0-9_]*):( |$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();

    [GeneratedRegex("^id: *(?<id>.*?)(?<comment> +#.*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    /// <summary>Also the last one of several that is followed by a small letter: <c>supported-PHP-Versions</c>.</summary>
    [GeneratedRegex("(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InnerCapital();

    [GeneratedRegex("^ *(true|false) *( #.*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Flag();

    [GeneratedRegex("(?<=-[0-9]+) (?=[0-9]+:)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlankBeforeTime();
}
