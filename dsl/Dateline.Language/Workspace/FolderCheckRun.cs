using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Files;

namespace Dateline.Language.Workspace;

/// <summary>One check of a folder. What fails on one file costs that file one finding, and the others nothing.</summary>
internal sealed class FolderCheckRun(Func<string, FileText> read, BuildDate? buildDate, CheckStages stages)
{
    private readonly List<Finding> _findings = [];
    private readonly List<(FileMap Map, TimelineDefinition Definition)> _timelines = [];
    private readonly List<Analysis> _analyses = [];

    /// <summary>What could not be read, whoever is at fault.</summary>
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);

    public FolderCheck Check(FolderListing listing)
    {
        List<string> files = [.. listing.Files.OrderBy(path => path, StringComparer.Ordinal)];
        List<FileFault> faults = [.. listing.Faults];
        List<string> failed = [];
        foreach (string path in files.Where(TimelineFiles.IsTimeline))
            ReadTimeline(path, faults, failed);
        List<OtherFile> others = [.. files.Where(path => !TimelineFiles.IsRead(path)).Select(path => OtherFile.Of(path, read(path).File)).OfType<OtherFile>()];

        List<string> events = files.FindAll(TimelineFiles.IsEvents);
        var layout = FolderLayout.Of(
            _timelines.Select(timeline => new PlacedTimeline(timeline.Map, timeline.Definition.Schema.Ignored)), events, others, faults, failed);
        _findings.AddRange(layout.Findings());
        _unreadable.UnionWith(layout.Faulty);
        ILookup<string, string> eventsOf = events.ToLookup(path => layout.OwnerOf(path) ?? "", StringComparer.Ordinal);
        foreach ((FileMap map, TimelineDefinition definition) in _timelines)
            CheckTimeline(map, definition, [.. eventsOf[map.Path]], layout.Around(map.Path));

        _findings.Sort(FindingOrder.Instance);
        return new FolderCheck(_analyses, _findings, [.. Unread(layout, others).OrderBy(file => file.Path, StringComparer.Ordinal)])
        {
            Characters = _timelines.Sum(timeline => (long)timeline.Map.Lines.Length) + _analyses.Sum(analysis => analysis.Files.Sum(file => (long)file.File.Lines.Length)),
        };
    }

    private IEnumerable<UnreadFile> Unread(FolderLayout layout, IReadOnlyList<OtherFile> others)
    {
        var named = new HashSet<string>(_findings.Where(UnreadFileFindings.Is).Select(finding => finding.Place.Path), StringComparer.Ordinal);
        foreach (string path in named)
            yield return new UnreadFile(path, UnreadReason.Name);
        foreach (string path in _unreadable)
            yield return new UnreadFile(path, UnreadReason.Fault);
        foreach (OtherFile other in others.Where(other => !named.Contains(other.Path)))
            yield return new UnreadFile(other.Path, layout.ReasonOf(other) ?? UnreadReason.OtherProgram);
    }

    private void Fail(string path, Finding fault)
    {
        _findings.Add(fault);
        _unreadable.Add(path);
    }

    private void ReadTimeline(string path, List<FileFault> faults, List<string> failed)
    {
        FileText text = read(path);
        if (text.File is not { } file)
        {
            faults.Add(text.Fault!);
            return;
        }

        Guarded<TimelineDefinition> definition = Guard.Run(file.Map, () => stages.ReadTimeline(file));
        if (definition.Value is { } value)
        {
            _timelines.Add((file.Map, value));
        }
        else
        {
            Fail(path, definition.Fault!);
            failed.Add(path);
        }
    }

    private void CheckTimeline(FileMap map, TimelineDefinition definition, IReadOnlyList<string> events, Surroundings around)
    {
        List<BoundFile> bound = [];
        foreach (Guarded<BoundFile> file in FileBinding.All(events, read, definition, stages))
        {
            if (file.Value is { } value)
                bound.Add(value);
            else
                Fail(file.Path, file.Fault!);
        }

        if (bound.Count < events.Count)
            around = around with { HasUnreadable = true };
        Guarded<Analysis> analysis = Guard.Run(map, () => stages.Analyse(definition, bound, buildDate, around));
        if (analysis.Value is { } analysed)
        {
            _analyses.Add(analysed);
            _findings.AddRange(analysed.Findings);
        }
        else
        {
            _findings.AddRange([.. Analysis.FindingsApart(definition, bound), analysis.Fault!]);
        }
    }
}
