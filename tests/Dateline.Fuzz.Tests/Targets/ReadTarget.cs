using Dateline.Fuzz.Inputs;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Fuzz.Targets;

/// <summary>A text as YAML: a tree whose places are in the text, and findings whose edits can be made.</summary>
internal sealed class ReadTarget : Target
{
    public override string Name => "read";

    public override int Share => 400;

    public override int Longest => 8_000;

    public override IReadOnlyList<string> Seeds => Inputs.Seeds.Files;

    public override void Run(string text)
    {
        var file = new SourceFile("f.events.yaml", text);
        YamlDocument document = YamlDocument.Read(file);
        KeepSpans(text, document.Root);
        FindingPromises.Keep(document.Findings, [file]);
        foreach (Repair repair in document.Findings.SelectMany(finding => finding.Repairs).Where(repair => repair.Edits.Count > 0).Take(3))
        {
            string edited = new EditSet(repair.Edits).Apply(text, 0);
            YamlDocument.Read(new SourceFile(file.Path, edited));
        }
    }

    private static void KeepSpans(string text, YamlNode node)
    {
        FindingPromises.KeepSpan(text, node.Span, () => $"{node.GetType().Name} {node.Span}");
        switch (node)
        {
            case YamlMapping mapping:
                foreach (YamlPair pair in mapping.Pairs)
                {
                    FindingPromises.KeepSpan(text, pair.Key.Span, () => $"{pair.Key.Value} {pair.Key.Span}");
                    KeepSpans(text, pair.Value);
                }

                break;
            case YamlSequence sequence:
                foreach (YamlNode item in sequence.Items)
                    KeepSpans(text, item);
                break;
            default:
                break;
        }
    }
}
