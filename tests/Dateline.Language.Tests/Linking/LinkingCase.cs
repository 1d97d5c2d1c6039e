using Dateline.Emit.CSharp;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Linking;

/// <summary>Events files under a timeline with organizations, people and missions: what joins them, and what is found.</summary>
internal static class LinkingCase
{
    public const string Declarations =
        """
        dateline: 1
        timeline: cases
        entities:
          organization: {}
          person:
            of: organization?
          mission:
            host: organization?
        series:
          ceiling: { of: mission, type: count }
        events:
          cut:
            fields:
              mission: mission?
              ceiling: { type: change of ceiling, optional: yes }
              by: entity?
              answers: event?
              partners: list of organization

        """;

    public const string Entities =
        """
        nato: { kind: organization, name: NATO, sources: [home-world] }
        russia: { kind: organization, name: Russian Federation, also: [Russia] }
        sergey-lavrov: { kind: person, name: Sergey Lavrov, also: [Minister Lavrov] }
        the-mission: { kind: mission, name: Mission }
        home-world: { kind: source }

        """;

    public static Analysis Analyze(params string[] files)
    {
        var definition = TimelineDefinition.Read(new SourceFile("cases.timeline.yaml", Declarations), CSharpTarget.WithoutProject);
        Assert.Equal([], definition.Findings.Select(finding => finding.Message));
        return Analysis.Of(definition, [.. files.Select((text, number) => Analysis.Bind(new SourceFile($"{(char)('a' + number)}.events.yaml", text), definition))]);
    }

    /// <summary>Findings beside the entities that every case has, in the file <c>a</c>.</summary>
    public static IReadOnlyList<Finding> Find(string events) => Analyze(Entities, events).Findings;

    /// <summary>Code and the text that the finding stands at.</summary>
    public static string Found(string events) => string.Join(", ", Find(events).Select(finding => $"{finding.Code} {events.Substring(finding.Place.Span.Start, finding.Place.Span.Length)}"));

    public static string Event(string id, params string[] fields) =>
        $"{id}:\n  kind: cut\n" + (fields.Any(field => field.StartsWith("date:", StringComparison.Ordinal)) ? "" : "  date: 2018\n") + string.Concat(fields.Select(field => $"  {field}\n"));
}
