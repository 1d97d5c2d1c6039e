using Dateline.Language.Sourcing.Copies;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Files;

/// <summary>Lists the files of a folder, and of all folders below, that are Dateline's or could be meant to be. Nothing is read.</summary>
public sealed class FolderWalk
{
    private static readonly HashSet<string> FoldersOfOtherTools = new(["bin", "obj", "node_modules"], StringComparer.OrdinalIgnoreCase);

    private readonly string[] _roots;
    private readonly List<string> _files = [];
    private readonly List<string> _copies = [];
    private readonly List<FileFault> _faults = [];
    private readonly Stack<string> _folders = new();

    private FolderWalk(string folder)
    {
        _roots = Links.RootsOf(folder);
        _folders.Push(folder);
    }

    /// <param name="folder">Its own path stands before each path of the listing, as it is given.</param>
    public static FolderListing Of(string folder)
    {
        var walk = new FolderWalk(folder);
        while (walk._folders.Count > 0)
            walk.Enter(walk._folders.Pop());
        walk._files.Sort(StringComparer.Ordinal);
        walk._copies.Sort(StringComparer.Ordinal);
        walk._faults.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return new FolderListing(walk._files, walk._faults) { Copies = walk._copies };
    }

    /// <summary>Whether a walk enters every folder in which a file lies.</summary>
    /// <param name="path">From the folder where the walk begins, with slashes.</param>
    public static bool Reaches(string path) => Array.TrueForAll(path.Split('/')[..^1], IsEntered);

    /// <summary>Whether a file lies below a folder by way of a link to another folder.</summary>
    /// <param name="path">A full path.</param>
    /// <param name="folder">A full path, without its last separator.</param>
    public static bool LiesBehindALink(string path, string folder)
    {
        if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return false;
        for (string? above = Path.GetDirectoryName(path); above?.Length > folder.Length; above = Path.GetDirectoryName(above))
        {
            if (new DirectoryInfo(above).LinkTarget is not null)
                return true;
        }

        return false;
    }

    private void Enter(string folder)
    {
        List<FileSystemInfo> entries;
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()];
        }
        catch (Exception refused) when (FileReader.IsRefusal(refused))
        {
            if (FolderFault(Tidy(folder), refused) is { } fault)
                _faults.Add(fault);
            return;
        }

        foreach (FileSystemInfo entry in entries)
        {
            string path = Path.Join(folder, entry.Name);
            try
            {
                Visit(entry, path);
            }
            catch (Exception refused) when (FileReader.IsRefusal(refused))
            {
                Fault(FileReader.FaultOf(Tidy(path), refused));
            }
        }
    }

    /// <summary>Null for a folder that has gone since it was listed: nothing is in it any more.</summary>
    private static FileFault? FolderFault(string path, Exception refused)
    {
        FileFault fault = FileReader.FaultOf(path, refused);
        return fault.Kind switch
        {
            FileFaultKind.Vanished => null,
            FileFaultKind.NoPermission => fault with { Kind = FileFaultKind.ClosedFolder },
            FileFaultKind.Name => fault with { Kind = FileFaultKind.UnreadableFolder, Detail = "its name is not in UTF-8" },
            _ => fault with { Kind = FileFaultKind.UnreadableFolder },
        };
    }

    private void Visit(FileSystemInfo entry, string path)
    {
        bool isFolder = entry is DirectoryInfo;
        if (!isFolder && CopyPath.MayBe(path) && !FolderListing.Concerns(path))
        {
            // Most texts are of no concern; what keeps one from being read is said where a source names it.
            _copies.Add(Tidy(path));
        }
        else if (entry.LinkTarget is not null)
        {
            VisitLink(entry, Tidy(path), isFolder);
        }
        else if (isFolder)
        {
            if (TimelineFiles.IsRead(path))
                Fault(new FileFault(Tidy(path), FileFaultKind.Folder));
            if (IsEntered(entry.Name))
                _folders.Push(path);
        }
        else if (!FolderListing.Concerns(path))
        {
            // Another program's: whatever it is, it is of no concern.
        }
        else if (FileReader.FaultOf(new FileInfo(path)) is { } fault)
        {
            Fault(fault with { Path = Tidy(path) });
        }
        else
        {
            _files.Add(Tidy(path));
        }
    }

    private void VisitLink(FileSystemInfo link, string path, bool isFolder)
    {
        bool leadsInside = Links.LeadsInside(link, _roots);
        if (isFolder && !FolderListing.Concerns(path))
        {
            if (!leadsInside && IsEntered(link.Name) && Links.LeadsToEvents(new DirectoryInfo(link.FullName)))
                _faults.Add(new FileFault(path, FileFaultKind.LinkedFolder));
        }
        else if (!Links.LeadsToSomething(link))
        {
            Fault(new FileFault(path, FileFaultKind.BrokenLink));
        }
        else if (!leadsInside || !TimelineFiles.IsRead(Links.TargetPathOf(link)))
        {
            Fault(new FileFault(path, FileFaultKind.Link));
        }
    }

    private void Fault(FileFault fault)
    {
        if (FolderListing.Concerns(fault.Path))
            _faults.Add(fault);
    }

    /// <summary>Hidden folders and those of build tools are left out, in a build as in a check.</summary>
    private static bool IsEntered(string name) => !name.StartsWith('.') && !FoldersOfOtherTools.Contains(name);

    private static string Tidy(string path) => path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
}
