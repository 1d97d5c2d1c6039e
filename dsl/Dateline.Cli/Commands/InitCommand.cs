using System.CommandLine;
using Dateline.Cli.Examples;
using Dateline.Cli.Output;
using Dateline.Files;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline init FOLDER</c>: an example to begin with, which is checked at once. Nothing that is there is touched.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The folder to begin in. It is made if it is not there, and the timeline is named after it.",
            DefaultValueFactory = _ => ".",
        };
        var command = new Command("init", "Begins a timeline: writes a small example to change, checks it, and says what to do next.") { folder };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!));
        return command;
    }

    private static int Run(string folder)
    {
        if (string.IsNullOrWhiteSpace(folder) || folder.Contains('\0', StringComparison.Ordinal))
            return Refused($"\"{folder}\" is not the name of a folder.");
        if (File.Exists(folder))
            return Refused($"\"{folder}\" is a file.");
        var example = ExampleTimeline.For(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))));
        List<string> paths = [.. example.Files.Select(file => folder == "." ? file.Path : Path.Combine(folder, file.Path))];
        if (InTheWay(folder, paths) is { } there)
            return Refused($"\"{there}\" is there already, and nothing is overwritten.");

        foreach ((SourceFile file, string path) in example.Files.Zip(paths))
        {
            using StreamWriter writer = Streams.WriterOf(OutputStream.ToNew(path), leaveOpen: false);
            writer.Write(file.Text);
        }

        Streams.Lines.Write($"Written:");
        foreach (string path in paths)
            Streams.Lines.Write($"  {path}");
        int status = CheckCommand.Run(FolderWalk.Of(folder), CheckOptions.Plain);
        Streams.Lines.Write($"What to do next is in {paths[^1]}.");
        return status;
    }

    /// <summary>A timeline, entries, or a file with a name that would be written.</summary>
    private static string? InTheWay(string folder, IEnumerable<string> paths)
    {
        if (!Directory.Exists(folder))
            return null;
        var listing = FolderWalk.Of(folder);
        return listing.Files.Concat(listing.Faults.Select(fault => fault.Path)).FirstOrDefault(TimelineFiles.IsRead)
            ?? paths.FirstOrDefault(Path.Exists);
    }

    private static int Refused(string sentence)
    {
        Streams.ErrorLines.Write($"{sentence} Name another folder: dateline init FOLDER");
        return ExitCode.WrongUse;
    }
}
