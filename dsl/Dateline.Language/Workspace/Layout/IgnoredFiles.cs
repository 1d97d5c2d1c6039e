using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Sections;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Language.Workspace.Layout;

/// <summary>What the timelines of a folder say under <c>ignore:</c>: it holds for the folder of the timeline file and all below.</summary>
internal sealed class IgnoredFiles
{
    private readonly ILookup<string, PlacedTimeline> _byFolder;

    private IgnoredFiles(ILookup<string, PlacedTimeline> byFolder) => _byFolder = byFolder;

    public static IgnoredFiles Of(IEnumerable<PlacedTimeline> timelines) =>
        new(timelines.Where(timeline => timeline.Ignored.Count > 0).ToLookup(timeline => TimelineFiles.FolderOf(timeline.Path), StringComparer.Ordinal));

    public bool Cover(string path) => NamesFor(path).Any(pair => pair.Name.Covers(pair.Path));

    /// <summary>Names that cover a file which is read: one finding for each name.</summary>
    public IEnumerable<Finding> ThatAreRead(IEnumerable<string> events)
    {
        if (_byFolder.Count == 0)
            yield break;
        var said = new HashSet<IgnoredName>();
        foreach (string path in events)
        {
            foreach ((IgnoredName name, string relative) in NamesFor(path))
            {
                if (!said.Contains(name) && name.Covers(relative) && said.Add(name))
                    yield return IgnoreFindings.IsRead(name, path);
            }
        }
    }

    private IEnumerable<(IgnoredName Name, string Path)> NamesFor(string path)
    {
        if (_byFolder.Count == 0)
            yield break;
        string slashed = path.Replace('\\', '/');
        for (string? folder = TimelineFiles.FolderOf(path); folder is not null; folder = TimelineFiles.Above(folder))
        {
            foreach (PlacedTimeline timeline in _byFolder[folder])
            {
                string relative = slashed.Substring(folder.Length);
                foreach (IgnoredName name in timeline.Ignored)
                    yield return (name, relative);
            }
        }
    }
}
