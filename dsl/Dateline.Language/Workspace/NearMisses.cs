using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Workspace;

/// <summary>
/// Files that look like Dateline's by their names and are not: <c>people.events.yml</c>, <c>Events.yaml</c>. They are not
/// read, and nobody would notice. Only those among files of Dateline are spoken of: other tools have events, too.
/// </summary>
public sealed class NearMisses
{
    private static readonly string[] Endings = [".yaml", ".yml"];
    private static readonly string[] Separators = [".", "-", "_", " "];

    private readonly List<string> _paths;
    private readonly List<string> _timelines;

    private NearMisses(List<string> paths)
    {
        _paths = paths;
        _timelines = paths.FindAll(path => TimelineFiles.IsTimeline(RightNameOf(path)!));
    }

    /// <param name="paths">All files at hand, Dateline's and others.</param>
    public static NearMisses Among(IReadOnlyCollection<string> paths)
    {
        List<string> ours = [.. paths.Where(path => TimelineFiles.IsTimeline(path) || TimelineFiles.IsEvents(path))];
        List<string> timelines = ours.FindAll(TimelineFiles.IsTimeline);
        return new NearMisses([.. paths.Where(path => Is(path) && (TimelineFiles.OwnerOf(path, timelines) is not null || ours.Exists(other => TimelineFiles.IsBeside(other, path))))]);
    }

    public static bool Is(string path) => RightNameOf(path) is not null;

    /// <summary>Whether the timeline that an events file lacks is one of these: then that is what is to be said.</summary>
    public bool HaveTimelineOf(string eventsPath) => TimelineFiles.OwnerOf(eventsPath, _timelines) is not null;

    /// <param name="mapOf">Hands over where the lines of a file are.</param>
    /// <param name="orphans">The events files that belong to no timeline.</param>
    public IEnumerable<Finding> Findings(Func<string, FileMap> mapOf, IReadOnlyCollection<string> orphans)
    {
        foreach (string path in _paths)
        {
            bool isMissed = orphans.Any(orphan => TimelineFiles.OwnerOf(orphan, _timelines) == path);
            yield return WorkspaceFindings.IsNotRead(mapOf(path), RightNameOf(path)!, isMissed ? Severity.Error : Severity.Warning);
        }
    }

    /// <summary>The name that the file should have; null where it is no near miss.</summary>
    private static string? RightNameOf(string path)
    {
        string name = Words.FileName(path);
        if (TimelineFiles.IsTimeline(path) || TimelineFiles.IsEvents(path))
            return null;
        if (WithoutEnding(name, [".txt"]) is string text && WithoutEnding(text, Endings) is not null)
            name = text;
        if (WithoutEnding(name, Endings) is not string stem)
            return null;
        return RightNameOf(stem, "events", TimelineFiles.EventsSuffix) ?? RightNameOf(stem, "event", TimelineFiles.EventsSuffix)
            ?? RightNameOf(stem, "timelines", TimelineFiles.TimelineSuffix) ?? RightNameOf(stem, "timeline", TimelineFiles.TimelineSuffix);
    }

    private static string? RightNameOf(string stem, string word, string suffix)
    {
        if (stem.Equals(word, StringComparison.OrdinalIgnoreCase))
            return "NAME" + suffix;
        string? name = Separators.Select(separator => WithoutEnding(stem, [separator + word])).FirstOrDefault(rest => rest is not null);
        return name is null ? null : name + suffix;
    }

    private static string? WithoutEnding(string name, string[] endings)
    {
        string? ending = Array.Find(endings, ending => name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return ending is null ? null : name.Substring(0, name.Length - ending.Length);
    }
}
