using Dateline.Dates;
using Dateline.Fuzz.Inputs;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Checking;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Fuzz.Targets;

/// <summary>A text as a condition of a rule: refused at a place in it, or asked of entries, and reported where it is false.</summary>
internal sealed class ConditionsTarget : Target
{
    private const string Entries = """
        nato: { kind: organization, name: NATO }
        russia: { kind: organization, name: Russia }
        first: { kind: mission, name: First mission, sender: russia, host: nato }
        small: { kind: cut, date: 2018-03 }
        full:
          kind: cut
          date: 2021-10-06/2021-11
          mission: first
          ceiling: 30 -> 20
          people: 8
          quota: 0.25
          by: nato
          answers: small
          final: yes
          headline: 'It is "final"'
          partners: [nato, russia]
          opened: 2021-10-06
        odd:
          kind: cut
          date: { unknown: nobody says }
          mission: nobody
          people: many
          partners: [nato, nobody]

        """;

    private static readonly Lazy<Analysis> World = new(() =>
    {
        TimelineDefinition definition = TimelineDefinition.Read(new SourceFile("cases.timeline.yaml", ConditionsTimeline.Text));
        return Analysis.Of(definition, [Analysis.Bind(new SourceFile("cases.events.yaml", Entries), definition)]);
    });

    public override string Name => "conditions";

    public override int Share => 500;

    public override int Longest => 2_500;

    public override IReadOnlyList<string> Seeds => Inputs.Seeds.Conditions;

    public override void Run(string text)
    {
        // The tree of a rule as YAML gives it; its places are places of this text.
        var file = new SourceFile("cases.timeline.yaml", text);
        var span = new TextSpan(0, text.Length);
        var condition = new YamlPair(new YamlScalar("check", default, ScalarStyle.Plain), new YamlScalar(text, span, ScalarStyle.Plain));
        var kinds = new YamlPair(new YamlScalar("in", default, ScalarStyle.Plain), new YamlScalar("cut", default, ScalarStyle.Plain));
        var message = new YamlPair(new YamlScalar("message", default, ScalarStyle.Plain), new YamlScalar($"{{{text}}}", span, ScalarStyle.Block));
        YamlPair[] pairs = text.Length % 8 == 0 ? [kinds, condition, message] : [kinds, condition];
        var declaration = new RuleDeclaration(new YamlScalar("r", default, ScalarStyle.Plain), new YamlMapping(pairs, span, isFlow: false), file.Map.PlaceOf(default));

        var findings = new List<Finding>();
        CompiledRule rule = RuleReader.Read(declaration, World.Value.Definition.Schema, findings);
        FindingPromises.Keep(findings, [file]);
        Promise.Keep(findings.Count > 0 || rule.IsWhole, "A condition is refused or can be asked.");
        if (rule.IsWhole)
            Ask(rule, file);
    }

    private static void Ask(CompiledRule rule, SourceFile file)
    {
        RuleTarget target = rule.Targets[0];
        var world = new TimelineWorld(World.Value.Timeline, World.Value.Series);
        foreach (BoundEntry entry in World.Value.Timeline.Index.Entries.Where(entry => ReferenceEquals(entry.Kind, target.Kind)))
        {
            if (RuleVerdict.Of(target, entry, world) != Truth.False)
                continue;
            var found = new List<RuleFinding>();
            ((EntryBody)target.Body).Report(new RuleReport(rule, target, entry, world, found));
            Promise.Keep(found.Count > 0, "What is false is reported.", () => file.Text);
            Promise.Keep(found.TrueForAll(finding => finding.Finding.Message.IndexOfAny(['\n', '\r']) < 0), "A message has one line.", () => found[0].Finding.Message);
        }
    }
}
