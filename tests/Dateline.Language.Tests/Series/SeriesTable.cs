using Dateline.Language.Diagnostics;
using Dateline.Language.Series.Moves;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Series;

/// <summary>
/// Changes as a table, one row each: <c>id | date | change | further fields; …</c>. A change is one of the series <c>ceiling</c>
/// (a count), or of <c>standing</c> where it names states; <c>= 30</c> is an <c>as-of</c>. What is not said otherwise is of the mission <c>one</c>.
/// </summary>
internal sealed class SeriesTable
{
    public const string Declarations =
        """
        dateline: 1
        timeline: cases
        choices:
          standing: [open, suspended, closed]
        entities:
          mission: {}
        series:
          ceiling: { of: mission, type: count }
          standing: { of: mission, type: standing, allow: [open -> suspended, suspended -> open, open -> closed] }
        events:
          cut:
            fields:
              mission: mission
              ceiling: change of ceiling
          turn:
            fields:
              mission: mission
              standing: change of standing
          overhaul:
            fields:
              mission: mission
              ceiling: change of ceiling
              standing: { type: change of standing, optional: yes }
          handover:
            fields:
              from-mission: mission
              to-mission: mission
              given: { type: change of ceiling on from-mission, optional: yes }
              taken: { type: change of ceiling on to-mission, optional: yes }
          remark:
            fields:
              about: event?

        """;

    private static readonly string[] States = ["open", "suspended", "closed"];

    private const string Missions = "one: { kind: mission, name: One }\ntwo: { kind: mission, name: Two }\n";

    private readonly Analysis _analysis;

    private SeriesTable(Analysis analysis) => _analysis = analysis;

    /// <summary>The code of each finding and the entry that it stands in.</summary>
    public string Found => string.Join(", ", _analysis.Findings.Select(finding => $"{finding.Code} {EntryOf(finding)}"));

    public IReadOnlyList<Finding> Findings => _analysis.Findings;

    /// <summary>What is wrong with names of entries.</summary>
    public IEnumerable<Finding> FindingsOfIds => _analysis.Timeline.Findings;

    /// <summary>What is wrong with a file by itself.</summary>
    public IEnumerable<Finding> FindingsOfFiles => _analysis.Files.SelectMany(file => file.Findings);

    /// <summary>The steps of the mission <c>one</c>: <c>a 30 -> 20, b 20 -> 10</c>.</summary>
    public string Steps => StepsOf("one");

    public string StepsOf(string mission) => string.Join(", ", _analysis.Series.Histories
        .Where(history => history.EntityId == mission)
        .SelectMany(history => history.Steps)
        .Select(step => $"{step.Entry.Id} {step.Before} -> {step.After}"));

    /// <summary>The ids of all events in order of time.</summary>
    public IEnumerable<string> Chronology => _analysis.Timeline.Chronology.Select(entry => entry.Id);

    public IReadOnlyList<SeriesHistory> Histories => _analysis.Series.Histories;

    public static SeriesTable Of(string rows) => OfFiles(Yaml(rows));

    /// <param name="type">Of the series <c>ceiling</c>, with what else is declared of it: <c>count, max: 40</c>.</param>
    public static SeriesTable OfType(string type, string rows) =>
        Of(Declarations.Replace("ceiling: { of: mission, type: count }", $"ceiling: {{ of: mission, type: {type} }}", StringComparison.Ordinal), [Yaml(rows)]);

    public static SeriesTable OfFiles(params string[] files) => Of(Declarations, files);

    private static SeriesTable Of(string declarations, string[] files)
    {
        var definition = TimelineDefinition.Read(new SourceFile("cases.timeline.yaml", declarations));
        Assert.Equal([], definition.Findings.Select(finding => finding.Message));
        var sources = files.Select((text, number) => new SourceFile($"{number + 1}.events.yaml", text)).Append(new SourceFile("missions.events.yaml", Missions));
        return new SeriesTable(Analysis.Of(definition, [.. sources.Select(file => Analysis.Bind(file, definition))]));
    }

    public static string Yaml(string rows) => string.Concat(Rows(rows).Select(Entry));

    public static IEnumerable<string> Rows(string rows) =>
        rows.Split('\n').Select(row => row.Trim()).Where(row => row.Length > 0);

    public static string Entry(string row)
    {
        string[] cells = [.. row.Split('|').Select(cell => cell.Trim())];
        string change = cells[2];
        List<string> fields = cells.Length > 3 ? [.. cells[3].Split(';').Select(field => field.Trim())] : [];
        bool isObservation = change.StartsWith('=');
        string series = States.Any(state => change.Contains(state, StringComparison.Ordinal)) ? "standing" : "ceiling";
        if (!fields.Exists(field => field.StartsWith("kind:", StringComparison.Ordinal)))
            fields.Add("kind: " + (isObservation ? "as-of" : series == "standing" ? "turn" : "cut"));
        string entity = isObservation ? "entity" : "mission";
        bool isOfMission = !fields.Contains("kind: remark");
        if (isOfMission && !fields.Exists(field => field.Contains("mission:", StringComparison.Ordinal) || field.StartsWith("entity:", StringComparison.Ordinal)))
            fields.Add(entity + ": one");
        if (cells[1].Length > 0)
            fields.Add("date: " + cells[1]);
        if (change.Length > 0)
            fields.Add($"{series}: {change.TrimStart('=').Trim()}");
        return $"{cells[0]}:\n" + string.Concat(fields.Select(field => $"  {field}\n"));
    }

    private string EntryOf(Finding finding) => _analysis.Timeline.Index.Entries
        .Where(entry => entry.File.Path == finding.Place.Path && entry.IdSpan.Start <= finding.Place.Span.Start)
        .MaxBy(entry => entry.IdSpan.Start)?.Id ?? finding.Place.Path;
}
