using Dateline.Emit.CSharp;
using Dateline.Language.Diagnostics;
using Dateline.Language.Sourcing.Copies;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Naming;
using Dateline.Testing;

namespace Dateline.Language.Tests.Pages;

/// <summary>
/// The YAML blocks of the documentation. A block holds one or more files, each after a comment line that names it
/// (<c># name.events.yaml</c>); a block without such a line is one events file. Events without a timeline of their
/// own stand under the default timeline of the pages. A comment <c># check --as-of 2021-10-18</c> says the day of the check.
/// A block that opens with <c>```yaml more</c> goes on with the example of those before it (<see cref="RunningExample"/>).
/// </summary>
internal static class ExampleBlocks
{
    private const string Fence = "```";
    private const string DayOfCheck = "# check --as-of ";

    /// <summary>A page shows by them what nobody sees in a file: a carriage return alone, and where the file ends.</summary>
    private const char CarriageReturn = '␍';
    private const char EndOfFile = '␃';

    public static readonly string DefaultTimeline =
        File.ReadAllText(Repository.PathTo("dsl", "diagnostics", "russia-nato.timeline.yaml"));

    /// <summary>Every YAML block of a page, with the heading that it stands under.</summary>
    public static IReadOnlyList<(string Heading, string Text)> In(string markdown)
    {
        var blocks = new List<(string, string)>();
        string heading = "";
        List<string>? block = null;
        var running = new RunningExample();
        bool goesOn = false;
        foreach (string line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            if (block is null && line.StartsWith('#'))
                heading = line.TrimStart('#').Trim();
            else if (block is null && line is Fence + "yaml" or Fence + "yaml more")
            {
                block = [];
                goesOn = line != Fence + "yaml";
            }
            else if (block is not null && line == Fence)
            {
                string text = string.Join('\n', block) + "\n";
                blocks.Add((heading, goesOn ? running.With(text) : text));
                block = null;
            }
            else
                block?.Add(line);
        }

        Assert.Null(block);
        return blocks;
    }

    public static IReadOnlyList<Finding> Check(string block) => FolderCheck.Of(FilesOf(block), DayIn(block), CSharpTarget.WithoutProject).Findings;

    public static IReadOnlyList<SourceFile> FilesOf(string block)
    {
        var files = WrittenIn(block).Select(file => new SourceFile(file.Name, file.Text)).ToList();
        if (!files.Exists(file => TimelineFiles.IsTimeline(file.Path)))
            files.Add(new SourceFile("russia-nato.timeline.yaml", DefaultTimeline));
        return files;
    }

    /// <summary>The files that a block writes out.</summary>
    public static IReadOnlyList<(string Name, string Text)> WrittenIn(string block)
    {
        var files = new List<(string, string)>();
        string name = "example.events.yaml";
        var lines = new List<string>();
        foreach (string line in block.TrimEnd('\n').Split('\n'))
        {
            if (FileNameIn(line) is not string next)
            {
                lines.Add(line);
                continue;
            }

            AddFile();
            name = next;
        }

        AddFile();
        return files;

        void AddFile()
        {
            if (lines.Count > 0)
                files.Add((name, TextOf(lines)));
            lines.Clear();
        }
    }

    /// <summary>The day of the check that a block asks for.</summary>
    public static BuildDate DayIn(string block) =>
        BuildDate.Of(block.Split('\n').FirstOrDefault(line => line.StartsWith(DayOfCheck, StringComparison.Ordinal))?[DayOfCheck.Length..]);

    private static string TextOf(IEnumerable<string> lines) =>
        (string.Join('\n', lines) + "\n").Replace(CarriageReturn, '\r').Split(EndOfFile)[0];

    private static string? FileNameIn(string line)
    {
        string name = line.StartsWith("# ", StringComparison.Ordinal) ? line[2..].Trim() : "";
        bool isFile = !name.Contains(' ', StringComparison.Ordinal) && (FolderListing.Concerns(name) || CopyPath.MayBe(name));
        return isFile ? name : null;
    }
}
