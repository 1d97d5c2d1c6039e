using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.Model;
using Dateline.Emit.Model.Rules;
using Dateline.Language.Collections;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Settings;

namespace Dateline.Generator.Pipeline;

/// <summary>The stages as the generator calls them. A test puts one that throws in the place of another.</summary>
internal sealed record Stages
{
    /// <summary>Those of the language.</summary>
    public CheckStages OfLanguage { get; init; } = CheckStages.All;

    public Func<TimelineDefinition, string, InNamespace<TimelineShape>> Shape { get; init; } =
        static (definition, rootNamespace) =>
            new(TimelineNamespace.Of(definition.Schema, rootNamespace), ShapeBuilder.Build(definition.Schema, RuleShapes.Of(definition.Rules), definition.Rules.Derived) with { Queries = definition.Queries.Select(QueryShape.Make).ToEquatableArray() });
}
