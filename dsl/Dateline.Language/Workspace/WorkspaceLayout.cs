using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Faults;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Layout;

namespace Dateline.Language.Workspace;

/// <summary>How the files of a workspace lie in folders.</summary>
internal static class WorkspaceLayout
{
    public static FolderLayout Of(DocumentSet documents, CancellationToken cancellation)
    {
        var placed = new List<PlacedTimeline>();
        List<FileFault> faults = [.. documents.Faults];
        var failed = new List<string>();
        foreach (TimelineDocument timeline in documents.Timelines.Values)
        {
            Guarded<TimelineDefinition> definition = timeline.Definition(cancellation);
            if (definition.Value is { } value)
                placed.Add(new PlacedTimeline(timeline.Map(cancellation), value.Schema.Ignored));
            else if (timeline.FaultOfText(cancellation) is { } fault)
                faults.Add(fault);
            else
                failed.Add(timeline.Path);
        }

        return FolderLayout.Of(placed, documents.Events.Keys, OthersIn(documents, cancellation), faults, failed);
    }

    /// <summary>What is not Dateline's by its name and could be meant to be, but for what evidently belongs to another program.</summary>
    public static IEnumerable<OtherFile> OthersIn(DocumentSet documents, CancellationToken cancellation) =>
        documents.Others.Values.Select(other => other.File(cancellation)).OfType<OtherFile>();
}
