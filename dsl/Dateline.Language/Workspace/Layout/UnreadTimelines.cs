using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Language.Workspace.Layout;

/// <summary>
/// Timeline files that are not read: because of their names, or because they cannot be. Events that belong to one wait for it:
/// they are neither checked against a timeline further up nor reported as belonging nowhere.
/// </summary>
internal sealed class UnreadTimelines
{
    private readonly TimelineFolders _real;
    private readonly TimelineFolders _sure;
    private readonly TimelineFolders _byName;
    private readonly List<OtherFile> _files;
    private readonly Dictionary<string, int> _waiting = new(StringComparer.Ordinal);
    private readonly FoldersWithFiles _withFiles;

    public UnreadTimelines(TimelineFolders real, IReadOnlyList<OtherFile> others, IReadOnlyList<string> unreadable, IReadOnlyList<string> events)
    {
        _real = real;
        _files = [.. others.Where(Concern)];
        _withFiles = new FoldersWithFiles(events);
        // A folder that has its timeline needs no other.
        _sure = TimelineFolders.Of(_files.Where(file => file.Look.IsTimeline).Select(file => file.Path).Concat(unreadable).Where(path => real.In(TimelineFiles.FolderOf(path)) is null));
        _byName = TimelineFolders.Of(_files.Select(file => file.Path));
        foreach (string path in events)
        {
            if (AwaitedBy(path) is { } timeline)
                _waiting[timeline] = _waiting.TryGetValue(timeline, out int count) ? count + 1 : 1;
        }
    }

    /// <summary>Whether a file is meant to be a timeline file, by its name or by what is in it.</summary>
    public bool Concern(OtherFile file) =>
        file.Look.IsTimeline || (file.Name is { Word: LikelyFile.TimelineWord, Likeness: Likeness.Near } && file.Look.Kinds.Count == 0 && !OtherPrograms.Own(file.Path, file.Look));

    /// <summary>Whether one of these is nearer to a file than every timeline that is read.</summary>
    public bool IsNearer(string path) =>
        _sure.OwnerOf(path) is { } unread && (_real.OwnerOf(path) is not { } real || TimelineFiles.FolderOf(real).Length < TimelineFiles.FolderOf(unread).Length);

    /// <summary>Whether a file waits for one of these.</summary>
    public bool Wait(string path) => AwaitedBy(path) is not null;

    public IEnumerable<Finding> Findings(Func<string, bool> isTaken)
    {
        foreach (OtherFile file in _files)
        {
            string rightName = RightName.Of(file.Name, TimelineFiles.TimelineSuffix, isTaken);
            int waiting = _waiting.TryGetValue(file.Path, out int count) ? count : 0;
            if (_real.In(TimelineFiles.FolderOf(file.Path)) is { } other)
                yield return UnreadFileFindings.IsSecondTimeline(file, other);
            else if (waiting > 0 || file.Look.IsTimeline || _real.OwnerOf(file.Path) is not null || _withFiles.Hold(file.Path))
                yield return UnreadFileFindings.IsTimeline(file, rightName, waiting);
        }
    }

    private string? AwaitedBy(string path) =>
        IsNearer(path) ? _sure.OwnerOf(path) : _real.OwnerOf(path) is null ? _byName.OwnerOf(path) : null;
}
