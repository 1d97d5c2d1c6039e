using Dateline.Files;
using Dateline.Language.Sourcing.Copies;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Naming;
using Microsoft.Build.Framework;

namespace Dateline.Build;

/// <summary>
/// What a check does before it reads anything, for a build: looks at the files of a project, and hands the compiler those that
/// it can read and is to read. Of the others it writes down what they are; the generator says it.
/// </summary>
public sealed class ListFiles : ITask
{
    /// <inheritdoc/>
    public IBuildEngine? BuildEngine { get; set; }

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The folder of the project.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The files that the project names as Dateline's.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Where the listing is written, if it differs from the one that is there.</summary>
    [Required]
    public string Listing { get; set; } = "";

    /// <summary>Those of <see cref="Files"/> that can be read.</summary>
    [Output]
    public ITaskItem[] Readable { get; private set; } = [];

    /// <summary>Full paths of files that are not Dateline's by their names and could be meant to be.</summary>
    [Output]
    public string[] Others { get; private set; } = [];

    /// <summary>Full paths of text files that the events may name as copies of sources.</summary>
    [Output]
    public string[] Copies { get; private set; } = [];

    /// <inheritdoc/>
    public bool Execute()
    {
        string folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Folder));
        var walked = FolderWalk.Of(folder);
        var byPath = walked.Faults.ToDictionary(fault => fault.Path, StringComparer.Ordinal);
        var named = new HashSet<string>(StringComparer.Ordinal);
        List<ITaskItem> readable = [];
        List<FileFault> faults = [];
        List<string> events = [];
        foreach (ITaskItem item in Files)
        {
            string path = Path.GetFullPath(Path.Combine(folder, item.ItemSpec));
            // MSBuild follows links; what lies behind one is said once, of the link.
            if (!named.Add(path) || FolderWalk.LiesBehindALink(path, folder))
                continue;
            FileText text = byPath.GetValueOrDefault(path) is { } known ? FileText.Failed(known) : FileReader.Read(path);
            if (text.Fault is { } fault)
                faults.Add(fault);
            else
                readable.Add(item);
            if (text.File is { } file && TimelineFiles.IsEvents(path))
                events.Add(file.Text);
        }

        // A file that the project takes out of its items is none of its files, whatever it is.
        faults.AddRange(walked.Faults.Where(fault => !named.Contains(fault.Path) && (fault.IsOfFolder || fault.Kind == FileFaultKind.Folder || !TimelineFiles.IsRead(fault.Path))));
        ILookup<bool, FileText> copies = CopiesIn(walked, folder, named, events).Select(FileReader.Read).ToLookup(text => text.File is not null);
        faults.AddRange(copies[false].Select(text => text.Fault!));
        Copies = [.. copies[true].Select(text => text.File!.Path)];
        Readable = [.. readable];
        Others = [.. walked.Files.Where(path => !TimelineFiles.IsRead(path) && OtherFile.Of(path, FileReader.Read(path).File) is { IsOfAnotherProgram: false })];
        Write(new FolderListing([.. readable.Select(item => Path.GetFullPath(Path.Combine(folder, item.ItemSpec))).Concat(Others).Concat(Copies).Order(StringComparer.Ordinal)], faults));
        return true;
    }

    /// <summary>Text files that the events may name: below the project, and below timelines that lie elsewhere.</summary>
    private static IEnumerable<string> CopiesIn(FolderListing walked, string folder, IEnumerable<string> named, List<string> events)
    {
        if (!events.Exists(CopyPath.MayNameCopies))
            return [];
        IEnumerable<string> elsewhere = named
            .Where(path => TimelineFiles.IsTimeline(path) && !path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Select(path => Path.GetDirectoryName(path)!)
            .Distinct(StringComparer.Ordinal);
        return walked.Copies
            .Concat(elsewhere.SelectMany(above => FolderWalk.Of(above).Copies))
            .Where(path => CopyPath.IsNamedInAny(events, path))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    /// <summary>A listing that says the same is left as it is, so that nothing is compiled anew because of it.</summary>
    private void Write(FolderListing listing)
    {
        string text = ListingText.Of(listing);
        // The SDK sets its paths with the signs of Windows, and MSBuild mends those of items alone.
        string path = Listing.Replace('\\', Path.DirectorySeparatorChar);
        if (File.Exists(path) && File.ReadAllText(path) == text)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, text);
    }
}
