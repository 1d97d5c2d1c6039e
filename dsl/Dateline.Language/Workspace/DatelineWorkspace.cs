using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Layout;
using Dateline.Language.Workspace.Settings;
using Dateline.Language.Workspace.Timelines;
using Dateline.Language.Workspace.Trials;

namespace Dateline.Language.Workspace;

/// <summary>
/// The files of a folder, and whatever is known of them, made when it is first asked for. It never changes: an edit gives
/// another workspace, which shares all that the edit did not touch. It starts no thread and waits for none, and any number may ask.
/// </summary>
public sealed class DatelineWorkspace
{
    private readonly WorkspaceSettings _settings;
    private readonly DocumentSet _documents;
    private readonly Once<FolderLayout> _layout;
    private readonly Once<TimelineStates> _states;

    /// <summary>The timelines as they were before an edit, for as long as nobody has asked for those of now.</summary>
    private TimelineStates? _before;

    private DatelineWorkspace(WorkspaceSettings settings, DocumentSet documents, DatelineWorkspace? before)
    {
        _settings = settings;
        _documents = documents;
        _before = before?._states.Known ?? before?._before;
        _layout = before is not null && documents.LiesLike(before._documents)
            ? before._layout
            : new Once<FolderLayout>(cancellation => WorkspaceLayout.Of(documents, cancellation));
        _states = new Once<TimelineStates>(StatesNow);
    }

    /// <summary>A workspace without files.</summary>
    public static DatelineWorkspace Of(WorkspaceSettings settings) => new(settings, DocumentSet.Empty, before: null);

    /// <summary>A workspace with the files of a folder.</summary>
    /// <param name="listing">The files; others than Dateline's, and than those that could be meant to be, are passed over.</param>
    /// <param name="read">Hands over a file, or says why it cannot. It may be asked for again, from any thread.</param>
    public static DatelineWorkspace Of(FolderListing listing, Func<string, FileText> read, WorkspaceSettings settings) =>
        Of(settings).WithFaults(listing.Faults).With([.. listing.All.Select(path => DocumentChange.Set(new Document(path, _ => read(path))))]);

    /// <summary>The workspace after edits. Files that a workspace has nothing to do with are passed over.</summary>
    public DatelineWorkspace With(IReadOnlyList<DocumentChange> changes) =>
        changes.Count == 0 ? this : new DatelineWorkspace(_settings, _documents.With(changes, _settings), this);

    /// <summary>The workspace with what its host found and cannot read, in place of what it found before.</summary>
    public DatelineWorkspace WithFaults(IEnumerable<FileFault> faults) => new(_settings, _documents.With(faults), this);

    /// <summary>The same files for another day or another project.</summary>
    public DatelineWorkspace WithSettings(WorkspaceSettings settings) => settings == _settings
        ? this
        : new DatelineWorkspace(settings, Equals(settings.Target, _settings.Target) ? _documents : _documents.ReadFor(settings), this);

    /// <summary>How the files lie in folders.</summary>
    public FolderLayout Layout(CancellationToken cancellation) => _layout.Get(cancellation);

    /// <summary>The timelines whose files are at hand, in the order of paths; also those whose timeline file cannot be read.</summary>
    public IReadOnlyList<TimelineState> Timelines(CancellationToken cancellation) => _states.Get(cancellation).InOrder;

    /// <summary>The timelines that can be read, in the order of paths.</summary>
    public IReadOnlyList<PlacedDefinition> Definitions(CancellationToken cancellation) => PlacedDefinitions.Of(Timelines(cancellation), Layout(cancellation), cancellation);

    /// <summary>All that is found. Edits are tried before they are offered.</summary>
    public FolderCheck Check(CancellationToken cancellation)
    {
        FolderCheck found = CheckUntried(cancellation);
        return found with { Findings = Tried(found.Findings, found.Characters, cancellation) };
    }

    /// <summary>Some of the findings of <see cref="CheckUntried"/>, with every edit of them tried before it is offered: an editor asks for those at one place, a terminal for those that it shows.</summary>
    public IReadOnlyList<Finding> Tried(FolderCheck found, Predicate<Finding> isAsked, CancellationToken cancellation)
    {
        bool[] areAsked = [.. found.Findings.Select(finding => isAsked(finding))];
        IEnumerable<Finding> others = found.Findings.Select((finding, i) => areAsked[i] ? finding : finding with { Repairs = default });
        return [.. Tried([.. others], found.Characters, cancellation).Where((_, i) => areAsked[i])];
    }

    private IReadOnlyList<Finding> Tried(IReadOnlyList<Finding> findings, long characters, CancellationToken cancellation)
    {
        DatelineWorkspace untried = WithSettings(_settings with { Stages = _settings.Stages.WithoutTrials });
        return RepairTrials.Run(
            findings,
            characters,
            path => _documents.Find(path)?.Read(cancellation).File,
            edited => untried.With([.. edited.Select(DocumentChange.Set)]).CheckUntried(cancellation).Findings);
    }

    /// <summary>All that is found. Edits of an events file alone are tried, and those that look across files are as they were thought of.</summary>
    public FolderCheck CheckUntried(CancellationToken cancellation)
    {
        IReadOnlyList<EventsDocument> files = [.. Timelines(cancellation).SelectMany(timeline => timeline.Files)];
        _settings.Work(files.Count, i => files[i].Bound(cancellation), cancellation);
        return WorkspaceReport.Of(_documents, Layout(cancellation), Timelines(cancellation), _settings.Target, cancellation);
    }

    private TimelineStates StatesNow(CancellationToken cancellation)
    {
        var now = TimelineStates.Of(_documents, Layout(cancellation), _settings, _before, cancellation);
        _before = null;
        return now;
    }
}
