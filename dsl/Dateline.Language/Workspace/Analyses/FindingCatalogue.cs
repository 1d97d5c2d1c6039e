using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking;
using Dateline.Language.Rules;
using Dateline.Language.Schema;
using Dateline.Language.Series;
using Dateline.Language.Sourcing;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Yaml;

namespace Dateline.Language.Workspace.Analyses;

/// <summary>Every kind of finding that a stage has, in order of codes. Each keeps its own beside its work, and so does a target.</summary>
public static class FindingCatalogue
{
    public static IReadOnlyList<FindingDescriptor> All { get; } = Sorted(
    [
        .. YamlStage.Findings,
        .. SchemaStage.Findings,
        .. BindingStage.Findings,
        .. LinkingStage.Findings,
        .. SeriesStage.Findings,
        .. SourcingStage.Findings,
        .. RulesStage.Findings,
        .. WorkspaceStage.Findings,
    ]);

    /// <summary>With those of what timelines are compiled to.</summary>
    public static IReadOnlyList<FindingDescriptor> With(ITarget? target) => target is null ? All : Sorted([.. All, .. target.Descriptors]);

    private static FindingDescriptor[] Sorted(FindingDescriptor[] descriptors)
    {
        Array.Sort(descriptors, (left, right) => string.CompareOrdinal(left.Code, right.Code));
        return descriptors;
    }
}
