using System.Text.Json;
using RealFiles = Dateline.Testing.Corpora;

namespace Dateline.Language.Tests.Corpora;

/// <summary>A record of a public collection as it was while it held an error, and as its maintainers repaired it.</summary>
/// <param name="Product">What the file that held the record is about: <c>couchbase-server</c>.</param>
/// <param name="NeedsContext">Only the records around it show the error.</param>
internal sealed record RepairedRecord(string Id, string Corpus, string Product, bool NeedsContext, string Before, string After, bool IsJson)
{
    private static readonly string Folder = RealFiles.PathTo("fixed-errors");

    public static IReadOnlyList<RepairedRecord> ReadAll()
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "cases.json")));
        return [.. cases.RootElement.EnumerateArray().Select(Read)];
    }

    private static RepairedRecord Read(JsonElement entry)
    {
        string id = entry.GetProperty("id").GetString()!;
        string product = Path.GetFileNameWithoutExtension(entry.GetProperty("file").GetString()!);
        bool isJson = File.Exists(Path.Combine(Folder, id + ".before.json"));
        string end = isJson ? ".json" : ".yaml";
        return new RepairedRecord(
            id,
            entry.GetProperty("corpus").GetString()!,
            product,
            entry.GetProperty("needs_context").GetBoolean(),
            File.ReadAllText(Path.Combine(Folder, id + ".before" + end)),
            File.ReadAllText(Path.Combine(Folder, id + ".after" + end)),
            isJson);
    }
}
