using Dateline.Emit.CSharp;
using Dateline.Emit.Model;
using Dateline.Language.Binding;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Files;

namespace Dateline.Generator.Pipeline;

/// <summary>The stages of the language as the generator calls them. A test puts one that throws in the place of another.</summary>
public sealed record Stages
{
    public Func<SourceFile, TimelineDefinition> Read { get; init; } = TimelineDefinition.Read;

    public Func<SourceFile, TimelineDefinition, BoundFile> Bind { get; init; } = Language.Workspace.Analysis.Bind;

    public Func<TimelineDefinition, IReadOnlyList<BoundFile>, BuildDate?, AnalysisMemo?, Surroundings?, Analysis> Analyse { get; init; } = Language.Workspace.Analysis.Of;

    public Func<TimelineDefinition, string, TimelineShape> Shape { get; init; } =
        static (definition, rootNamespace) => ShapeBuilder.Build(definition.Schema, RuleText.Of(definition.Rules), rootNamespace);
}
