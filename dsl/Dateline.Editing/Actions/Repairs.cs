using Dateline.Editing.Answers;
using Dateline.Editing.Snapshots;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Editing.Actions;

/// <summary>What may be done about findings. Every edit was tried.</summary>
internal static class Repairs
{
    public static IReadOnlyList<CodeAction> At(Snapshot snapshot, FolderCheck found, string path, TextSpan stretch) =>
    [
        .. snapshot.Workspace.Tried(found, finding => Touches(finding.Place, path, stretch), CancellationToken.None)
            .SelectMany(finding => finding.Repairs.Select(repair => new CodeAction(repair.Title, finding.Code, finding.Message, repair.Safety == RepairSafety.Safe, [.. repair.Edits]))),
    ];

    /// <summary>The safe repairs of a file, as many as hold together.</summary>
    public static EditAnswer AllOf(Snapshot snapshot, FolderCheck found, string path)
    {
        var safe = new List<IReadOnlyList<TextEdit>>();
        foreach (Finding finding in snapshot.Workspace.Tried(found, finding => finding.Place.Path == path, CancellationToken.None))
        {
            if (finding.Repairs.FirstOrDefault(repair => repair.Safety == RepairSafety.Safe && repair.Edits.Count > 0) is { } repair && !safe.Any(others => Meet(others, [.. repair.Edits])))
                safe.Add([.. repair.Edits]);
        }

        IReadOnlyList<TextEdit> all = [.. safe.SelectMany(edits => edits).Distinct()];
        if (all.Count == 0)
            return EditAnswer.Refused("Nothing in this file can be fixed without a decision of yours.");
        return Trial.NewFinding(snapshot, all, found.Findings) is null ? EditAnswer.Of(all) : OneByOne(snapshot, found, safe);
    }

    private static EditAnswer OneByOne(Snapshot snapshot, FolderCheck found, List<IReadOnlyList<TextEdit>> safe)
    {
        List<TextEdit> kept = [];
        foreach (IReadOnlyList<TextEdit> edits in safe)
        {
            List<TextEdit> with = [.. kept.Union(edits)];
            if (Trial.NewFinding(snapshot, with, found.Findings) is null)
                kept = with;
        }

        return EditAnswer.Of(kept);
    }

    private static bool Touches(Place place, string path, TextSpan stretch) =>
        place.Path == path && place.Span.Start <= stretch.End && place.Span.End >= stretch.Start;

    private static bool Meet(IReadOnlyList<TextEdit> some, IReadOnlyList<TextEdit> others) => some.Any(one => others.Any(other =>
        one != other && one.Path == other.Path && one.Span.Start <= other.Span.End && other.Span.Start <= one.Span.End));
}
