using Dateline.Emit.CSharp;
using Dateline.Language.Collections;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Cli.Examples;

/// <summary>The timeline that somebody begins with, under a name of its own. It is the one that the templates have.</summary>
/// <param name="Name">The timeline's name.</param>
/// <param name="Files">Names and texts of its files; the first is the timeline file, the last one says what to do next.</param>
internal sealed record ExampleTimeline(string Name, IReadOnlyList<SourceFile> Files)
{
    /// <summary>What its name is in the texts, and in the name of its timeline file.</summary>
    private const string Placeholder = "my-timeline";

    private const int LongestName = 60;

    /// <summary>The project of a template has the timeline's name, and one that is made later may well have it.</summary>
    private static readonly CSharpProject OfItsName = new("", "", EquatableArray<string>.Empty);

    private static readonly string[] FileNames = [Placeholder + TimelineFiles.TimelineSuffix, Placeholder + ".schema.json", "background.events.yaml", "timetables.events.yaml", "next-steps.md"];

    /// <summary>The example under the first name that nothing speaks against: the folder's, one made of it, or the example's own.</summary>
    public static ExampleTimeline For(string folder)
    {
        string name = Names.ToKebabCase(folder);
        return new[] { name, name + "-timeline", Names.ToKebabCase("timeline " + folder) }
            .Where(candidate => candidate.Length <= LongestName && Names.IsName(candidate))
            .Select(Named)
            .FirstOrDefault(example => example.HasNoProblems()) ?? Named(Placeholder);
    }

    private static ExampleTimeline Named(string name)
    {
        return new ExampleTimeline(name, [.. FileNames.Select(file => new SourceFile(WithName(file), WithName(TextOf(file))))]);

        string WithName(string text) => text.Replace(Placeholder, name, StringComparison.Ordinal);
    }

    private bool HasNoProblems() =>
        FolderCheck.Of(Files.Where(file => TimelineFiles.IsRead(file.Path)), target: CSharpTarget.Of(OfItsName)).Findings.Count == 0;

    private static string TextOf(string file)
    {
        using var reader = new StreamReader(typeof(ExampleTimeline).Assembly.GetManifestResourceStream($"example/{file}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
