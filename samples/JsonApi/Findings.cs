using System.Text.Json;
using Dateline;
using JsonApi.Ferries;

namespace JsonApi;

/// <summary>What is wrong with an event, as an answer to who sent it: problem details (RFC 9457), with the findings of a build in them.</summary>
internal static class Findings
{
    /// <summary>400 where the event contradicts the timeline or itself; otherwise the event, with what is worth a look.</summary>
    public static IResult Of(Event candidate)
    {
        IReadOnlyList<Violation> found = Timeline.Validate(candidate);
        Finding[] findings = [.. found.Select(Finding.Of)];
        if (!found.Any(violation => violation.Severity == ViolationSeverity.Error))
            return Results.Ok(new CheckedEvent(candidate, findings));
        return Results.ValidationProblem(
            found.GroupBy(violation => NameOf(violation.Member), StringComparer.Ordinal)
                .ToDictionary(ofOne => ofOne.Key, ofOne => ofOne.Select(violation => violation.Sentence).ToArray(), StringComparer.Ordinal),
            title: "The event contradicts the timeline.",
            extensions: Extension("findings", findings));
    }

    /// <summary>What is no event at all.</summary>
    /// <param name="path">Where in the JSON, if that is known.</param>
    public static IResult OfJson(string problem, string? path) => Results.Problem(
        problem, statusCode: StatusCodes.Status400BadRequest, title: "The event cannot be read.", extensions: Extension("path", path));

    private static Dictionary<string, object?> Extension(string name, object? value) => new(StringComparer.Ordinal) { [name] = value };

    /// <summary>As JSON has it; empty for what the event as a whole does wrong.</summary>
    private static string NameOf(string? member) => member is null ? "" : JsonNamingPolicy.CamelCase.ConvertName(member);
}

/// <param name="Event">The event, as it was understood.</param>
/// <param name="Findings">Warnings and hints.</param>
internal sealed record CheckedEvent(Event Event, IReadOnlyList<Finding> Findings);

/// <param name="Code">Of the finding: <c>DTL4101</c>.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>hint</c>.</param>
/// <param name="Rule">The rule of the timeline; null for what no rule asks.</param>
internal sealed record Finding(string Code, string Severity, string Sentence, string? Rule)
{
    public static Finding Of(Violation violation) =>
        new(violation.Code, JsonNamingPolicy.CamelCase.ConvertName(violation.Severity.ToString()), violation.Sentence, violation.Rule);
}
