using Dateline.Language.Binding;
using Dateline.Language.Text;
using Dateline.Language.Yaml;

namespace Dateline.Language.Workspace;

/// <summary>The stages as a check calls them. A test puts one that throws in the place of another.</summary>
internal sealed record CheckStages
{
    public static readonly CheckStages All = new();

    /// <summary>The same stages for a check whose edits nobody will be offered.</summary>
    public CheckStages WithoutTrials => this with
    {
        ReadTimeline = static file => TimelineDefinition.Read(file, YamlDocument.ReadUntried),
        ReadYaml = YamlDocument.ReadUntried,
    };

    public Func<SourceFile, TimelineDefinition> ReadTimeline { get; init; } = TimelineDefinition.Read;

    public Func<SourceFile, YamlDocument> ReadYaml { get; init; } = YamlDocument.Read;

    public Func<YamlDocument, TimelineDefinition, BoundFile> Bind { get; init; } = static (document, definition) => Binder.Bind(document, definition.Schema);

    public Func<TimelineDefinition, IReadOnlyList<BoundFile>, BuildDate?, Files.Surroundings, Analysis> Analyse { get; init; } =
        static (definition, files, buildDate, around) => Analysis.Of(definition, files, buildDate, memo: null, around);
}
