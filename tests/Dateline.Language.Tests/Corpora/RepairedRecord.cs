using System.Text.Json;
using System.Text.RegularExpressions;
using RealFiles = Dateline.Testing.Corpora;

namespace Dateline.Language.Tests.Corpora;

/// <summary>A record of a public collection as it was while it held an error, and as its maintainers repaired it.</summary>
/// <param name="Product">What the file that held the record is about: <c>couchbase-server</c>.</param>
/// <param name="NeedsContext">Only the records around it show the error.</param>
/// <param name="Faults">What the collection's own checks said of it: the name of the fault, the record, and the values at fault.</param>
internal sealed partial record RepairedRecord(
    string Id,
    string Corpus,
    string Product,
    bool NeedsContext,
    IReadOnlyList<IReadOnlyList<string>> Faults,
    string Before,
    string After,
    bool IsJson)
{
    private static readonly string Folder = RealFiles.PathTo("fixed-errors");

    public static IReadOnlyList<RepairedRecord> ReadAll()
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "cases.json")));
        return [.. cases.RootElement.EnumerateArray().Select(Read)];
    }

    /// <summary>
    /// Nothing is said against it but that a month or a year stands in place of a day, and no day was changed.
    /// </summary>
    public bool IsOnlyLessExact =>
        Faults.Count > 0
        && Faults.All(fault => fault[0].Contains(" date", StringComparison.Ordinal) && fault.Skip(2).Any(IsMonthOrYear) && fault.Skip(2).All(value => IsMonthOrYear(value) || Day().IsMatch(value) || !value.Any(char.IsDigit)))
        && !Before.Split('\n').Except(After.Split('\n'), StringComparer.Ordinal).Any(line => Day().IsMatch(line));

    private static RepairedRecord Read(JsonElement entry)
    {
        string id = entry.GetProperty("id").GetString()!;
        string product = Path.GetFileNameWithoutExtension(entry.GetProperty("file").GetString()!);
        bool isJson = File.Exists(Path.Combine(Folder, id + ".before.json"));
        return new RepairedRecord(
            id,
            entry.GetProperty("corpus").GetString()!,
            product,
            entry.GetProperty("needs_context").GetBoolean(),
            [.. entry.GetProperty("violations").EnumerateArray().Select(fault => fault.EnumerateArray().Select(part => part.ToString()).ToArray())],
            TextOf(id, "before", isJson),
            TextOf(id, "after", isJson),
            isJson);
    }

    private static string TextOf(string id, string state, bool isJson) =>
        File.ReadAllText(Path.Combine(Folder, $"{id}.{state}.{(isJson ? "json" : "yaml")}")).ReplaceLineEndings("\n");

    private static bool IsMonthOrYear(string value) => MonthOrYear().IsMatch(value);

    [GeneratedRegex("^[0-9]{4}(-[0-9]{2})?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthOrYear();

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();
}
