using Dateline.Language.Binding;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml;

namespace Dateline.Language.Tests.Binding;

/// <summary>Binds texts under a timeline with one field of every type.</summary>
internal static class Probe
{
    private const string Timeline = """
        dateline: 1
        timeline: probes

        choices:
          standing: [open, suspended, closed]

        entities:
          person: {}
          mission: {}

        series:
          ceiling:
            of: mission
            type: count
          standing:
            of: mission
            type: standing

        events:
          probe:
            fields:
              mission: mission?
              people: count?
              warmer: integer?
              ratio: number?
              is-public: flag?
              opened: day?
              link: url?
              state: standing?
              by: person?
              remark: text?
              at: moment?
              visitors: list of person
              names: list of text
              figures: list of count
              split:
                type: count
                optional: yes
                parts: [expelled, refused]
              limit: change of ceiling?
              standing: change of standing?
          meeting:
            fields:
              host: person
              place: text
        """;

    public static readonly TimelineSchema Schema = SchemaReader.Read(YamlDocument.Read(new SourceFile("probes.timeline.yaml", Timeline)));

    /// <summary>What stands before the field in <see cref="Field"/>; the field itself is on line 4, indented by two.</summary>
    private const string Head = "it:\n  kind: probe\n  date: 2021\n  ";

    public static BoundFile Bind(string text) =>
        Binder.Bind(YamlDocument.Read(new SourceFile("probe.events.yaml", text)), Schema);

    /// <summary>Binds an event that states this one field, and gives the entry's first field of that name.</summary>
    public static BoundField Field(string line)
    {
        BoundFile file = Bind(Head + line + "\n");
        Assert.Equal([], Shown(file.Findings));
        return FieldOf(file, line);
    }

    /// <summary>The same, where findings are expected.</summary>
    public static BoundFile FaultyField(string line) => Bind(Head + line + "\n");

    public static BoundField FieldOf(BoundFile file, string line) =>
        Assert.Single(file.Entries).Find(line[..line.IndexOf(':', StringComparison.Ordinal)])!;

    /// <summary>Code and place, counted from 1: <c>DTL3012 (1,1)</c>.</summary>
    public static IEnumerable<string> Shown(IEnumerable<Finding> findings) =>
        findings.Select(finding => $"{finding.Code} ({finding.Place.LineNumber},{finding.Place.Start.Character + 1})");

    public static string Repaired(string line)
    {
        BoundFile file = FaultyField(line);
        Repair repair = Assert.Single(file.Findings).Repairs.First(repair => repair.Edits.Count > 0);
        return Edits.Apply(Head + line, repair)[Head.Length..];
    }
}
