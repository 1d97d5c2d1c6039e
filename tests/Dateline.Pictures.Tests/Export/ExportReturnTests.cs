using System.Text.Json.Nodes;
using Dateline.Language.Workspace.Analyses;
using Dateline.Pictures.Export;
using Dateline.Pictures.Model;
using Dateline.Testing;

namespace Dateline.Pictures.Tests.Export;

/// <summary>What the export says of entries is all that their files say: written as entries again, it is exported the same.</summary>
public class ExportReturnTests
{
    public static TheoryData<string> Folders => [Path.Combine("tests", "cases", "all-words"), Path.Combine("samples", "Archive"), Path.Combine("samples", "RussiaNato"), Path.Combine("samples", "DiplomaticCaps")];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Entries_come_back_from_their_export(string folder)
    {
        string path = Path.Combine(Repository.Root, folder);
        string timeline = File.ReadAllText(Directory.EnumerateFiles(path, "*.timeline.yaml").Single());
        Analysis written = Drawn.Analysis(timeline, [.. Directory.EnumerateFiles(path, "*.events.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText)]).WithoutDrafts();
        JsonArray entries = EntriesOf(written);

        Analysis back = Drawn.Analysis(timeline, string.Concat(entries.Select(entry => $"{entry!["id"]}: {Written(entry)}\n")));

        Dictionary<string, string> expected = ById(entries), actual = ById(EntriesOf(back));
        Assert.InRange(expected.Count, 10, 10_000);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, entry => Assert.Equal(entry.Value, actual[entry.Key]));
    }

    private static JsonArray EntriesOf(Analysis analysis) => JsonNode.Parse(JsonExport.Write(analysis, PictureReader.Read(analysis)).Text)!["entries"]!.AsArray();

    private static Dictionary<string, string> ById(JsonArray entries) => entries.ToDictionary(
        entry => (string)entry!["id"]!,
        entry => new JsonObject(entry!["fields"]!.AsObject().OrderBy(field => field.Key, StringComparer.Ordinal).Where(field => field.Value!["default"] is null).Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone()))).ToJsonString(),
        StringComparer.Ordinal);

    private static string Written(JsonNode entry) => Fields(entry["fields"]!, [KeyValuePair.Create<string, JsonNode?>("kind", (string)entry["kind"]!)]).ToJsonString();

    private static JsonObject Fields(JsonNode fields, IEnumerable<KeyValuePair<string, JsonNode?>> first) =>
        new([.. first, .. fields.AsObject().Where(field => field.Value!["default"] is null).Select(field => KeyValuePair.Create(field.Key, Field(field.Value!)))]);

    /// <summary>The value alone, or in the long form with what stands behind it.</summary>
    private static JsonNode? Field(JsonNode field)
    {
        JsonNode? value = Value(field["value"]!);
        JsonObject behind = new([.. field.AsObject().Where(part => part.Key is not "value").Select(part => KeyValuePair.Create(part.Key, Behind(part.Key, part.Value!)))]);
        if (behind.Count == 0)
            return value;
        if (value is JsonObject bounds && IsBesideOthers(bounds))
            return new JsonObject([.. bounds.Concat(behind).Select(part => KeyValuePair.Create(part.Key, part.Value?.DeepClone()))]);
        behind.Insert(0, "value", value);
        return behind;
    }

    private static bool IsBesideOthers(JsonObject value) => value.ContainsKey("unknown") || value.ContainsKey("low") || value.ContainsKey("best") || value.ContainsKey("high");

    private static JsonNode? Behind(string key, JsonNode part) => key switch
    {
        "says" => new JsonObject(part.AsArray().GroupBy(report => (string)report!["source"]!, StringComparer.Ordinal).Select(reports => KeyValuePair.Create(reports.Key, Report(reports.First()!)))),
        "parts" => new JsonObject(part.AsObject().Select(one => KeyValuePair.Create(one.Key, Value(one.Value!)))),
        _ => part.DeepClone(),
    };

    private static JsonNode? Report(JsonNode report)
    {
        JsonNode? value = Value(report["value"]!);
        JsonObject place = new([.. report.AsObject().Where(part => part.Key is "at" or "words").Select(part => KeyValuePair.Create(part.Key, part.Value?.DeepClone()))]);
        if (place.Count > 0)
            place.Insert(0, "value", value);
        return place.Count > 0 ? place : value;
    }

    private static JsonNode? Value(JsonNode value) => value switch
    {
        JsonArray list => new JsonArray([.. list.Select(item => Value(item!))]),
        JsonObject date when date["edtf"] is { } text => text.DeepClone(),
        JsonObject change when change.Any(half => half.Key is "from" or "to" or "by") && change.All(half => half.Key is "from" or "to" or "by") => Change(change),
        JsonObject record when record.Count > 0 && record.All(field => field.Value is JsonObject inner && inner.ContainsKey("value")) => Fields(record, []),
        _ => value.DeepClone(),
    };

    private static JsonNode Change(JsonObject change) => change["by"] is JsonObject step
        ? string.Join(", ", step["with"]!.AsArray().Select(name => $"+{name}").Concat(step["without"]!.AsArray().Select(name => $"-{name}")))
        : change["by"] is { } by
        ? (decimal)by >= 0 ? $"+{by}" : $"{by}"
        : $"{(change["from"] is { } from ? Half(from) : "")} -> {Half(change["to"]!)}".Trim();

    private static string Half(JsonNode half) => half is JsonObject known && known["unknown"] is not null ? "unknown"
        : half is JsonArray set ? $"[{string.Join(", ", set.Select(name => Half(name!)))}]"
        : $"{Value(half)}";
}
