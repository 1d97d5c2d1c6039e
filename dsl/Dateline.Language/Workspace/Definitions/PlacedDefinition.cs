using Dateline.Language.Text;
using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Layout;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Language.Workspace.Definitions;

/// <summary>A timeline that could be read, and where it lies.</summary>
/// <param name="IsSecond">Another one has its folder, which is said elsewhere.</param>
public sealed record PlacedDefinition(FileMap Map, TimelineDefinition Definition, bool IsSecond)
{
    internal static IReadOnlyList<PlacedDefinition> Of(IReadOnlyList<TimelineState> timelines, FolderLayout layout, CancellationToken cancellation)
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
