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
    /// <summary>The most characters of a timeline file: its texts stand in the program, and a program of .NET has room for 16 MB of them.</summary>
    internal const int Longest = 1_000_000;

    public static TimelineDefinition Read(SourceFile file) => Read(file, static file => YamlDocument.Read(file));

    internal static TimelineDefinition Read(SourceFile file, Func<SourceFile, YamlDocument> read)
    {
        YamlDocument document = file.Text.Length > Longest
            ? YamlDocument.Unread(file, UnreadableFindings.TimelineTooLarge(file.Map.PlaceOf(default), Longest))
            : read(file);
        TimelineSchema schema = SchemaReader.Read(document);
        RuleSet rules = RuleSet.Compile(schema);
        return new TimelineDefinition(schema, rules, [.. document.Findings, .. schema.Findings, .. Binder.CheckDefaults(schema), .. rules.Findings]);
    }
}
