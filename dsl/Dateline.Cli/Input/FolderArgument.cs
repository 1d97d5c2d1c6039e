using System.CommandLine;
using Dateline.Cli.Output;
using Dateline.Files;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Cli.Input;

/// <summary>The folder that a command works on.</summary>
internal static class FolderArgument
{
    public static Argument<string> Create() => new("folder")
    {
        Description = "The folder with a NAME.timeline.yaml and *.events.yaml files, in it or below.",
        DefaultValueFactory = _ => ".",
    };

    /// <summary>The folder of a file, or the folder itself.</summary>
    public static string FolderOf(string path) => !File.Exists(path) ? path : Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";

    /// <summary>What lies in the folder; null where nothing of it is Dateline's, which is then said on standard error.</summary>
    /// <param name="path">A folder, or one Dateline file: then its folder is taken, since a file cannot be judged alone.</param>
    public static FolderListing? FilesOf(string path)
    {
        bool isFile = File.Exists(path);
        if (!isFile && !Directory.Exists(path))
        {
            Streams.ErrorLines.Write($"There is no folder \"{path}\".");
            return null;
        }

        if (isFile && !TimelineFiles.IsRead(path))
        {
            Streams.ErrorLines.Write($"\"{path}\" is neither a NAME.timeline.yaml nor a *.events.yaml file.");
            return null;
        }

        var listing = FolderWalk.Of(FolderOf(path));
        if (listing.Files.Any(TimelineFiles.IsRead) || listing.Faults.Any(fault => TimelineFiles.IsRead(fault.Path) || fault.IsOfFolder))
            return listing;
        string nearest = listing.Files.Count == 0 ? "" : $" {listing.Files[0]} is not read, because of its name.";
        Streams.ErrorLines.Write($"\"{path}\" contains no NAME.timeline.yaml and no *.events.yaml: there is nothing to check.{nearest}");
        return null;
    }
}
