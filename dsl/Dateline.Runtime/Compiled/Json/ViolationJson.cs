using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dateline.Compiled;

/// <summary>A violation as JSON, as reflection sees it.</summary>
internal static class ViolationJson
{
    public static JsonCreation<Violation> Create { get; } = new(
        values => new Violation((string)values[0]!, (ViolationSeverity)values[1]!, (string)values[2]!, (string)values[3]!, (string?)values[4]) { Rule = (string?)values[5] },
        [
            JsonMember.Parameter<string>(0, nameof(Violation.Code)), JsonMember.Parameter<ViolationSeverity>(1, nameof(Violation.Severity)),
            JsonMember.Parameter<string>(2, nameof(Violation.Sentence)), JsonMember.Parameter<string>(3, nameof(Violation.EntryId)),
            JsonMember.Parameter<string>(4, nameof(Violation.Member)), JsonMember.Parameter<string>(5, nameof(Violation.Rule)),
        ]);

    public static JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        JsonMember.Of<Violation, string>(options, nameof(Violation.Code), violation => violation.Code),
        JsonMember.Of<Violation, ViolationSeverity>(options, nameof(Violation.Severity), violation => violation.Severity),
        JsonMember.Of<Violation, string>(options, nameof(Violation.Sentence), violation => violation.Sentence),
        JsonMember.Of<Violation, string>(options, nameof(Violation.EntryId), violation => violation.EntryId),
        JsonMember.Of<Violation, string?>(options, nameof(Violation.Member), violation => violation.Member),
        JsonMember.Of<Violation, string?>(options, nameof(Violation.Rule), violation => violation.Rule),
    ];
}

/// <summary>The place of an entry as JSON.</summary>
internal static class OriginJson
{
    public static JsonCreation<Origin> Create { get; } = new(
        values => new Origin((string)values[0]!, (int)values[1]!, (int)values[2]!),
        [JsonMember.Parameter<string>(0, nameof(Origin.File)), JsonMember.Parameter<int>(1, nameof(Origin.Line)), JsonMember.Parameter<int>(2, nameof(Origin.Column))]);

    public static JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        JsonMember.Of<Origin, string>(options, nameof(Origin.File), origin => origin.File),
        JsonMember.Of<Origin, int>(options, nameof(Origin.Line), origin => origin.Line),
        JsonMember.Of<Origin, int>(options, nameof(Origin.Column), origin => origin.Column),
    ];
}
