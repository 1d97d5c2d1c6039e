using System.CommandLine;
using Dateline.Cli.Output;

namespace Dateline.Cli.Input;

/// <summary>The folder that a command works on.</summary>
internal static class FolderArgument
{
    public static Argument<string> Create() => new("folder")
    {
        Description = "The folder with a NAME.timeline.yaml and *.events.yaml files, in it or below.",
        DefaultValueFactory = _ => ".",
    };

    /// <summary>The Dateline files of the folder; null where there are none, which is then said on standard error.</summary>
    public static IReadOnlyList<string>? FilesOf(string path)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
        {
            Streams.ErrorLines.Write($"There is no folder \"{path}\".");
            return null;
        }

        if (File.Exists(path) && !EventFolder.IsRead(path))
        {
            Streams.ErrorLines.Write($"\"{path}\" is neither a NAME.timeline.yaml nor a *.events.yaml file.");
            return null;
        }

        IReadOnlyList<string> files = EventFolder.FilesOf(path);
        if (files.Any(EventFolder.IsRead))
            return files;
        string nearest = files.Count == 0 ? "" : $" {files[0]} is not read, because of its name.";
        Streams.ErrorLines.Write($"\"{path}\" holds no NAME.timeline.yaml and no *.events.yaml: there is nothing to check.{nearest}");
        return null;
    }
}
