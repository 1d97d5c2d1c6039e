using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding;
using Dateline.Language.Collections;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Layout;
using Dateline.Language.Yaml;

namespace Dateline.Language.Workspace.Settings;

/// <summary>The stages as a workspace calls them. A test puts one that throws in the place of another.</summary>
internal sealed record CheckStages
{
    public static readonly CheckStages All = new();

    /// <summary>The same stages for a check whose edits nobody will be offered.</summary>
    public CheckStages WithoutTrials => this with
    {
        ReadTimeline = static (file, target) => TimelineDefinition.Read(file, target, static file => YamlDocument.ReadUntried(file)),
        ReadYaml = YamlDocument.ReadUntried,
    };

    public Func<SourceFile, ITarget?, TimelineDefinition> ReadTimeline { get; init; } = TimelineDefinition.Read;

    public Func<SourceFile, CancellationToken, YamlDocument> ReadYaml { get; init; } = YamlDocument.Read;

    public Func<YamlDocument, TimelineDefinition, CancellationToken, BoundFile> Bind { get; init; } =
        static (document, definition, cancellation) => Binder.Bind(document, definition.Basis.Schema, cancellation);

    public AnalyseStage Analyse { get; init; } = Analysis.Of;
}

/// <summary>Joins the files of a timeline: <see cref="Analysis.Of"/>.</summary>
internal delegate Analysis AnalyseStage(
    TimelineDefinition definition, IReadOnlyList<BoundFile> files, BuildDate? buildDate, AnalysisMemo? memo, Surroundings? around, FileWork? work, CancellationToken cancellation);
