using Dateline.Language.Diagnostics;
using Dateline.Language.Tests.Pages;
using Dateline.Language.Tests.Recipes;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Naming;
using Dateline.Testing;

namespace Dateline.Editing.Tests.Written;

/// <summary>Folders that people wrote and that hold together: the samples, the cases, the pages and the recipes.</summary>
internal static class WrittenFolders
{
    public static IReadOnlyList<string> Names { get; } = ["samples", "cases", "reference", "diagnostics", "recipes"];

    /// <summary>Those in which no file of timelines has an error.</summary>
    public static IEnumerable<IReadOnlyList<SourceFile>> Of(string name)
    {
        IEnumerable<IReadOnlyList<SourceFile>> all = name switch
        {
            "samples" => Folders("samples"),
            "cases" => Folders("tests", "cases"),
            "recipes" => Recipe.Pages.SelectMany(Recipe.In).Select(recipe => ExampleBlocks.FilesOf(recipe.BlockOf(recipe.Good))),
            _ => Directory.EnumerateFiles(Repository.PathTo("dsl", name), "*.md").Order(StringComparer.Ordinal)
                .SelectMany(page => ExampleBlocks.In(File.ReadAllText(page))).Select(block => ExampleBlocks.FilesOf(block.Text)),
        };
        return all.Select(files => (IReadOnlyList<SourceFile>)[.. files.Select(file => new SourceFile(file.Path, file.Text.ReplaceLineEndings("\n")))]).Where(HoldTogether);
    }

    public static EditingSession SessionOver(IEnumerable<SourceFile> files)
    {
        var session = new EditingSession(BuildDate.None);
        foreach (SourceFile file in files)
            session.Set(file.Path, file.Text);
        return session;
    }

    private static bool HoldTogether(IReadOnlyList<SourceFile> files) =>
        !SessionOver(files).Found().Findings.Any(finding => finding is { Severity: Severity.Error, Code: ['D', 'T', 'L', '1' or '2' or '3', ..] });

    private static IEnumerable<IReadOnlyList<SourceFile>> Folders(params string[] path) => Directory.EnumerateDirectories(Repository.PathTo(path)).Order(StringComparer.Ordinal)
        .Select(folder => (IReadOnlyList<SourceFile>)[.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(file => new SourceFile(Path.GetFileName(file), File.ReadAllText(file)))])
        .Where(files => files.Any(file => TimelineFiles.IsTimeline(file.Path)));
}
