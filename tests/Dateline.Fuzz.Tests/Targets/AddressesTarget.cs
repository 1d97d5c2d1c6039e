using Dateline.Fuzz.Inputs;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Fuzz.Targets;

/// <summary>A text as an address, as a moment, as a number and as what follows an arrow: it is read, or what is offered in its place is.</summary>
internal sealed class AddressesTarget : Target
{
    private static readonly Lazy<TimelineDefinition> Definition = new(() => TimelineDefinition.Read(new SourceFile("w.timeline.yaml", """
        dateline: 1
        timeline: web
        entities:
          site: { fields: { rank: count? } }
        series:
          visitors: { of: site, type: count }
        events:
          page: { fields: { link: url?, at: moment?, share: number?, site: site?, visitors: change of visitors? } }
        """)));

    private static readonly string[] Fields = ["link", "link", "link", "at", "share", "visitors"];

    public override string Name => "addresses";

    public override int Share => 500;

    public override int Longest => 400;

    public override IReadOnlyList<string> Seeds => Inputs.Seeds.Addresses;

    public override void Run(string text)
    {
        // A field for each text, always the same: a text is tried again with the next change.
        string field = Fields[text.Length % Fields.Length];
        var file = new SourceFile("p.events.yaml", $"one:\n  kind: page\n  date: 2020\n  {field}: {Quoted(text)}\n");
        BoundFile bound = Analysis.Bind(file, Definition.Value);
        FindingPromises.Keep(bound.Findings, [file]);
        Promise.Keep(bound.Entries.Count == 1 || bound.Findings.Count > 0, "The entry is there, or a finding says why not.");
    }

    private static string Quoted(string text) => text.AsSpan().IndexOfAnyInRange('\0', '\u001F') >= 0
        ? "\"" + string.Concat(text.Select(character => character is < ' ' or '"' or '\\' ? $"\\x{(int)character:X2}" : character.ToString())) + "\""
        : "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
