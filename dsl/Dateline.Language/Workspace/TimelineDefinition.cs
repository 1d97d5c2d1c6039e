using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules;
using Dateline.Language.Schema;
using Dateline.Language.Text;
using Dateline.Language.Yaml;

namespace Dateline.Language.Workspace;

/// <summary>A timeline file, read: what it declares and its rules, ready to run.</summary>
/// <param name="Findings">Everything that is wrong with the timeline file.</param>
public sealed record TimelineDefinition(TimelineSchema Schema, RuleSet Rules, IReadOnlyList<Finding> Findings)
{
    public static TimelineDefinition Read(SourceFile file)
    {
        YamlDocument document = YamlDocument.Read(file);
        TimelineSchema schema = SchemaReader.Read(document);
        RuleSet rules = RuleSet.Compile(schema);
        return new TimelineDefinition(schema, rules, [.. document.Findings, .. schema.Findings, .. Binder.CheckDefaults(schema), .. rules.Findings]);
    }
}
