using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Layout;

namespace Dateline.Language.Workspace.Timelines;

/// <summary>The timelines that could be read, with their places.</summary>
internal static class PlacedDefinitions
{
    public static IReadOnlyList<PlacedDefinition> Of(IReadOnlyList<TimelineState> timelines, FolderLayout layout, CancellationToken cancellation)
    {
        var placed = new List<PlacedDefinition>();
        foreach (TimelineDocument timeline in timelines.Select(state => state.Timeline))
        {
            if (timeline.Definition(cancellation).Value is { } definition)
                placed.Add(new PlacedDefinition(timeline.Map(cancellation), definition, IsSecond: layout.OwnerOf(timeline.Path) != timeline.Path));
        }

        return placed;
    }
}
