using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Checking;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Rules;

/// <summary>A timeline with missions, a rule under test, and entries: what the whole pipeline finds.</summary>
internal static class RuleCase
{
    public const string Declarations =
        """
        dateline: 1
        timeline: cases
        choices:
          standing: [open, suspended, closed]
        entities:
          organization: {}
          mission:
            sender: organization
            host: organization
        series:
          ceiling: { of: mission, type: count }
          standing: { of: mission, type: standing }
        events:
          cut:
            fields:
              mission: mission
              ceiling: { type: change of ceiling, optional: yes }
              people: count?
              quota: number?
              by: { type: organization, optional: yes }
              answers: event?
              final: flag?
              headline: text?
              partners: list of organization
          standing-changed:
            fields:
              mission: mission
              standing: change of standing
              answers: { type: event, optional: yes }

        """;

    public const string Entities =
        """
        nato:
          kind: organization
          name: NATO
        russia:
          kind: organization
          name: Russia
        mission-one:
          kind: mission
          name: First mission
          sender: russia
          host: nato

        """;

    public static string Timeline(string rules) =>
        Declarations + (rules.Length == 0 ? "" : "rules:\n" + string.Join('\n', rules.TrimEnd().Split('\n').Select(line => "  " + line)) + "\n");

    public static RuleSet Compile(string rules) =>
        TimelineDefinition.Read(new SourceFile("cases.timeline.yaml", Timeline(rules))).Rules;

    /// <summary>Findings of the timeline file, each as <c>code "what is marked" message</c>.</summary>
    public static IReadOnlyList<string> FindingsOf(string rules)
    {
        var file = new SourceFile("cases.timeline.yaml", Timeline(rules));
        return [.. TimelineDefinition.Read(file).Findings.Select(finding => Shown(finding, file))];
    }

    /// <summary>All findings, with the entities of <see cref="Entities"/> in a file before the entries.</summary>
    public static IReadOnlyList<string> Check(string rules, string entries)
    {
        SourceFile[] files = [new("entities.events.yaml", Entities), new("entries.events.yaml", entries)];
        return [.. Analyse(rules, files).Findings.Select(finding => Shown(finding, files[1]))];
    }

    /// <summary>What a condition comes to on the entry <c>a</c>, a cut of 2018-03 with these fields.</summary>
    public static Truth TruthOf(string condition, string fields = "", string others = "")
    {
        string entry = "a:\n  kind: cut\n  date: 2018-03\n" + string.Concat(fields.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => "  " + line + "\n"));
        Analysis analysis = Analyse(
            $"r:\n  in: cut\n  check: {condition}", new("entities.events.yaml", Entities), new("entries.events.yaml", entry + others));
        Assert.Equal([], analysis.Definition.Rules.Findings.Select(finding => finding.Message));
        BoundEntry subject = analysis.Timeline.Index.Find("a")!;
        RuleTarget target = analysis.Definition.Rules.Rules[0].TargetFor(subject.Kind!)!;
        return RuleVerdict.Of(target, subject, new TimelineWorld(analysis.Timeline, analysis.Series));
    }

    public static Analysis Analyse(string rules, params SourceFile[] files)
    {
        TimelineDefinition definition = TimelineDefinition.Read(new SourceFile("cases.timeline.yaml", Timeline(rules)));
        return Analysis.Of(definition, [.. files.Select(file => Analysis.Bind(file, definition))]);
    }

    private static string Shown(Finding finding, SourceFile file)
    {
        string marked = finding.Place.Path == file.Path ? file.Text.Substring(finding.Place.Span.Start, finding.Place.Span.Length) : finding.Place.Path;
        return $"{finding.Code} [{marked}] {finding.Message}";
    }
}
