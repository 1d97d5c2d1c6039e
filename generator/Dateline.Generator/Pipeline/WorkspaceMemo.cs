using System.Collections.Immutable;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Settings;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Pipeline;

/// <summary>
/// Remembers the workspace of the last run. The compiler hands over all files when one changes, and the same objects for those
/// that did not: they are the edits. It may only save work.
/// </summary>
internal sealed class WorkspaceMemo
{
    private Remembered? _last;

    public DatelineWorkspace Next(ImmutableArray<AdditionalText> texts, WorkspaceSettings settings, CancellationToken cancellation)
    {
        Remembered? last = Volatile.Read(ref _last);
        Dictionary<string, AdditionalText> now = new(StringComparer.Ordinal);
        foreach (AdditionalText text in texts)
            now[text.Path] = text;

        DatelineWorkspace before = (last?.Workspace ?? DatelineWorkspace.Of(settings)).WithSettings(settings);
        DatelineWorkspace workspace = before.With([.. ChangesBetween(last?.Texts ?? [], now)]);
        List<FileFault> faults = FaultsIn(now, cancellation);
        if (faults.Count > 0 || last?.HasFaults == true)
            workspace = workspace.WithFaults(faults);
        Volatile.Write(ref _last, new Remembered(now, workspace, faults.Count > 0));
        return workspace;
    }

    private static IEnumerable<DocumentChange> ChangesBetween(Dictionary<string, AdditionalText> before, Dictionary<string, AdditionalText> now)
    {
        foreach (string path in before.Keys)
        {
            if (!now.ContainsKey(path))
                yield return DocumentChange.Remove(path);
        }

        foreach (AdditionalText text in now.Values)
        {
            if (!before.TryGetValue(text.Path, out AdditionalText? same) || !ReferenceEquals(same, text))
                yield return DocumentChange.Set(new Document(text.Path, cancellation => HandedText.Of(text, cancellation)));
        }
    }

    /// <summary>What the build found in the folder of the project that cannot be read.</summary>
    private static List<FileFault> FaultsIn(Dictionary<string, AdditionalText> texts, CancellationToken cancellation) =>
        [.. texts.Values.Where(text => FileSteps.IsListing(text.Path)).SelectMany(text => ListingText.Read(text.GetText(cancellation)?.ToString() ?? "").Faults)];

    private sealed record Remembered(Dictionary<string, AdditionalText> Texts, DatelineWorkspace Workspace, bool HasFaults);
}
