using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;
using Dateline.Language.Workspace;

namespace Dateline.Emit.CSharp;

/// <summary>The C# projects that compile timelines: what a project cannot compile, and names of its timelines that meet.</summary>
/// <param name="Projects">A timeline belongs to the one in the nearest folder above it; to none where no project lies there.</param>
public sealed record CSharpTarget(EquatableArray<CSharpProject> Projects) : ITarget
{
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
        return Projects
            .Where(project => slashed.StartsWith(project.Folder, StringComparison.Ordinal))
            .OrderByDescending(project => project.Folder.Length)
            .FirstOrDefault();
    }
}
