using Dateline.Emit.CSharp.Data;
using Dateline.Emit.CSharp.Limits;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Naming;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Emit.CSharp;

/// <summary>The C# projects that compile timelines: what a project cannot compile, and names of its timelines that meet.</summary>
/// <param name="Folders">A timeline belongs to the project of the nearest of them above it; to none where it lies in none.</param>
public sealed record CSharpTarget(EquatableArray<CompiledFolder> Folders) : ITarget
{
    /// <summary>Nobody knows which projects compile the timelines: what no project of C# can hold is said all the same.</summary>
    public static readonly CSharpTarget WithoutProject = new(EquatableArray<CompiledFolder>.Empty);

    /// <inheritdoc/>
    public IReadOnlyList<FindingDescriptor> Descriptors => OwnDescriptors;

    /// <inheritdoc/>
    public INameLimits Names => CSharpLimits.Instance;

    private static IReadOnlyList<FindingDescriptor> OwnDescriptors { get; } = [.. CSharpNameFindings.All, .. IdInCSharpFindings.All, .. ProjectFindings.All, .. StringRoom.All];

    /// <summary>One project compiles whatever is there.</summary>
    public static CSharpTarget Of(CSharpProject project) => new(EquatableArray.Of(new CompiledFolder("", project)));

    /// <inheritdoc/>
    public IEnumerable<Finding> FindingsOf(EntryIndex index) => IdsInCSharp.Check(index);

    /// <inheritdoc/>
    public IEnumerable<Finding> FindingsOf(IReadOnlyList<PlacedDefinition> timelines)
    {
        foreach (IGrouping<CSharpProject?, PlacedDefinition> own in timelines.GroupBy(timeline => ProjectOf(timeline.Map.Path)))
        {
            if (own.Key is not { } project)
                continue;
            foreach (Finding lack in own.SelectMany(timeline => project.Lacks.Select(lack => TimelineFileFindings.UnfitProject(timeline.Map, lack))))
                yield return lack;
            foreach (Finding finding in ProjectNamespaces.Of([.. own], project.RootNamespace).Findings)
                yield return finding;
        }
    }

    private CSharpProject? ProjectOf(string path)
    {
        string slashed = path.Replace('\\', '/');
        return Folders
            .Where(folder => slashed.StartsWith(folder.Folder, StringComparison.Ordinal))
            .OrderByDescending(folder => folder.Folder.Length)
            .FirstOrDefault()?.Project;
    }
}
