using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Rules.Checking;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Rules.Lists;

/// <summary>A timeline with people who refer to each other, and documents with lists of records.</summary>
internal static class FamilyCase
{
    private const string Declarations =
        """
        dateline: 1
        timeline: family
        records:
          revision:
            number: integer?
            date: date?
            released: date?
            final: flag?
          vote:
            held: date?
            voters: list of person
            votes: integer?
        entities:
          person:
            born: date?
            died: date?
            father: { type: person, optional: yes, inverse: children }
            spouse: { type: person, optional: yes }
            friends: { type: list of person, inverse: friend-of }
            age: integer?
        series:
          rank: { of: person, type: count }
        events:
          wedding:
            fields:
              of: { type: person, optional: yes, inverse: weddings }
              witnesses: list of person
              scores: list of integer
              days: list of date
              revisions: list of revision
              votes: list of vote
              total: integer?
              limit: date?

        """;

    public static string Timeline(string rules) => Declarations + "rules:\n" + rules;

    public static TimelineDefinition Define(string rules) => TimelineDefinition.Read(new SourceFile("family.timeline.yaml", Timeline(rules)));

    public static IReadOnlyList<string> FindingsOf(string condition, string kind = "wedding")
    {
        string rule = $"  r:\n    in: {kind}\n    check: {condition}\n";
        return [.. Define(rule).Findings.Select(finding => $"{finding.Code} [{Timeline(rule).Substring(finding.Place.Span.Start, finding.Place.Span.Length)}] {finding.Message}")];
    }

    /// <summary>What a condition comes to on the entry <c>a</c>, a wedding of 2000 or a person, with these fields.</summary>
    public static Truth TruthOf(string condition, string fields = "", string others = "", string kind = "wedding")
    {
        string head = kind == "wedding" ? "a:\n  kind: wedding\n  date: 2000\n" : $"a:\n  kind: {kind}\n  name: A\n";
        string entry = head + string.Concat(fields.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => "  " + line + "\n"));
        TimelineDefinition definition = Define($"  r:\n    in: {kind}\n    check: {condition}\n");
        Assert.Equal([], definition.Findings.Select(finding => finding.Message));
        Analysis analysis = Analysis.Of(definition, [Analysis.Bind(new SourceFile("a.events.yaml", entry + others), definition)]);
        BoundEntry subject = analysis.Timeline.Index.Find("a")!;
        RuleTarget target = definition.Rules.Rules[0].TargetFor(subject.Kind!)!;
        return RuleVerdict.Of(target, subject, new TimelineWorld(analysis.Timeline, analysis.Series));
    }

    public static string Person(string id, string fields) => $"{id}:\n  kind: person\n  name: {id}\n" + string.Concat(fields.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(line => "  " + line.Trim() + "\n"));
}
