using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Language.Workspace.Layout;

/// <summary>A timeline file that could be read, as far as it matters to how files lie in folders.</summary>
public sealed record PlacedTimeline(FileMap Map, IReadOnlyList<IgnoredName> Ignored)
{
    public string Path => Map.Path;
}

/// <summary>
/// How files lie in folders: which timeline each belongs to, which wait for a timeline that cannot be read, and what is wrong
/// with that. Every host asks here.
/// </summary>
public sealed class FolderLayout
{
    private readonly IReadOnlyList<PlacedTimeline> _timelines;
    private readonly IReadOnlyList<string> _events;
    private readonly IReadOnlyList<FileFault> _faults;
    private readonly TimelineFolders _folders;
    private readonly UnreadTimelines _unread;
    private readonly HashSet<string> _paths;
    private readonly ILookup<string, OtherFile> _others;
    private readonly HashSet<string> _withUnreadable;
    private readonly IgnoredFiles _ignored;

    private FolderLayout(IReadOnlyList<PlacedTimeline> timelines, IReadOnlyList<string> events, IReadOnlyList<OtherFile> others, IReadOnlyList<FileFault> faults, IReadOnlyList<string> failed)
    {
        _timelines = timelines;
        _events = events;
        _faults = [.. faults.Where(fault => !IsOther(fault))];
        _folders = TimelineFolders.Of(timelines.Select(timeline => timeline.Path));
        _paths = new HashSet<string>([.. timelines.Select(timeline => timeline.Path), .. events, .. others.Select(other => other.Path), .. faults.Select(fault => fault.Path)], StringComparer.OrdinalIgnoreCase);

        _ignored = IgnoredFiles.Of(timelines);
        List<OtherFile> spokenOf = [.. others
            .Concat(faults.Where(IsOther).Select(fault => OtherFile.Of(fault.Path, null)).OfType<OtherFile>())
            .Where(other => ReasonOf(other) is null)];
        _unread = new UnreadTimelines(_folders, spokenOf, [.. failed, .. _faults.Select(fault => fault.Path).Where(TimelineFiles.IsTimeline)], events);
        _others = spokenOf.Where(other => !_unread.Concern(other)).ToLookup(other => OwnerOf(other.Path) ?? "", StringComparer.Ordinal);
        _withUnreadable = new HashSet<string>(_faults.Select(fault => OwnerOf(fault.Path) ?? ""), StringComparer.Ordinal);
    }

    /// <param name="timelines">Those that could be read.</param>
    /// <param name="events">The events files, whether or not they can be read.</param>
    /// <param name="others">The files that are not Dateline's by their names and could be meant to be.</param>
    /// <param name="faults">What cannot be read.</param>
    /// <param name="failed">Timeline files at which Dateline itself failed; that is said elsewhere.</param>
    public static FolderLayout Of(
        IEnumerable<PlacedTimeline> timelines, IEnumerable<string> events, IEnumerable<OtherFile> others, IEnumerable<FileFault> faults, IEnumerable<string> failed) => new(
        [.. timelines.OrderBy(timeline => timeline.Path, StringComparer.Ordinal)],
        [.. events.OrderBy(path => path, StringComparer.Ordinal)],
        [.. others.OrderBy(other => other.Path, StringComparer.Ordinal)],
        [.. faults.OrderBy(fault => fault.Path, StringComparer.Ordinal)],
        [.. failed]);

    /// <summary>One of the files; empty where there is none.</summary>
    public string AnyPath => _timelines.Count > 0 ? _timelines[0].Path : _events.Count > 0 ? _events[0] : "";

    /// <summary>What cannot be read, and is spoken of.</summary>
    public IEnumerable<string> Faulty => _faults.Select(fault => fault.Path);

    /// <summary>The timeline file that a file belongs to; null where there is none, or only one that is not read.</summary>
    public string? OwnerOf(string path) => _unread.IsNearer(path) ? null : _folders.OwnerOf(path);

    /// <summary>What lies beside the files of a timeline.</summary>
    public Surroundings Around(string timelinePath) => new(
        [.. _others[timelinePath]], _paths.Contains, _withUnreadable.Contains(timelinePath));

    /// <summary>What is wrong with how files lie in folders, and with what cannot be read.</summary>
    public IEnumerable<Finding> Findings() =>
    [
        .. _faults.Select(FileFaultFindings.Of),
        .. SecondTimelines(),
        .. _unread.Findings(_paths.Contains),
        .. _events.Where(path => _folders.OwnerOf(path) is null && !_unread.Wait(path)).Select(path => WorkspaceFindings.HasNoTimeline(new SourceFile(path, "").Map)),
        .. Strays(),
        .. _ignored.ThatAreRead(_events),
    ];

    private IEnumerable<Finding> SecondTimelines()
    {
        var maps = _timelines.ToDictionary(timeline => timeline.Path, timeline => timeline.Map, StringComparer.Ordinal);
        foreach (PlacedTimeline timeline in _timelines)
        {
            string first = _folders.In(TimelineFiles.FolderOf(timeline.Path))!;
            if (first != timeline.Path)
                yield return WorkspaceFindings.IsSecondTimeline(timeline.Map, maps[first]);
        }
    }

    /// <summary>Files that would be events files, among files of Dateline's without a timeline.</summary>
    private IEnumerable<Finding> Strays()
    {
        var folders = new FoldersWithFiles(_events.Concat(_timelines.Select(timeline => timeline.Path)));
        foreach (OtherFile other in _others[""])
        {
            bool isAmongFiles = other.Name.Likeness == Likeness.Near && folders.Hold(other.Path);
            bool isAmongWaiting = (other.Name.Likeness == Likeness.Near || other.Look.Kinds.Count > 0) && _unread.Wait(other.Path);
            if ((isAmongFiles || isAmongWaiting) && !OtherPrograms.Own(other.Path, other.Look))
                yield return UnreadFileFindings.IsNear(other, RightName.Of(other.Name, TimelineFiles.EventsSuffix, _paths.Contains));
        }
    }

    /// <summary>Why nothing is said of a file beside the timelines; null where something may be.</summary>
    public UnreadReason? ReasonOf(OtherFile other) =>
        _ignored.Cover(other.Path) ? UnreadReason.Ignored
        : IsBackupOfOneHere(other) ? UnreadReason.Backup
        : null;

    /// <summary>A fault of a file that would not be read anyway is nothing to speak of.</summary>
    private static bool IsOther(FileFault fault) =>
        !fault.IsOfFolder && !TimelineFiles.IsTimeline(fault.Path) && !TimelineFiles.IsEvents(fault.Path);

    private bool IsBackupOfOneHere(OtherFile other) =>
        other.Name.Original.Length > 0 && _paths.Contains(other.Path.Substring(0, other.Path.Length - Words.FileName(other.Path).Length) + other.Name.Original);
}
