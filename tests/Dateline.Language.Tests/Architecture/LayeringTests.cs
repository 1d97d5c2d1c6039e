using Dateline.Testing;

namespace Dateline.Language.Tests.Architecture;

public class LayeringTests
{
    private const int MostFilesInAFolder = 16;

    /// <summary>What a text means that is no date is found by reading it in other ways: the readers of dates and their diagnosis are one recursion.</summary>
    private const string OneRecursion = "dsl/Dateline.Runtime/Dates/Reading/";

    /// <summary>The stages in reading order: a stage may use those before it, never those behind it.</summary>
    private static readonly string[] Stages =
    [
        "dsl/Dateline.Language/Compatibility",
        "dsl/Dateline.Language/Collections",
        "dsl/Dateline.Language/Text",
        "dsl/Dateline.Runtime/Dates",
        "dsl/Dateline.Language/Diagnostics",
        "dsl/Dateline.Language/Wording",
        "dsl/Dateline.Runtime/Logic",
        "dsl/Dateline.Language/Yaml",
        "dsl/Dateline.Language/Schema",
        "dsl/Dateline.Language/Binding",
        "dsl/Dateline.Language/Linking",
        "dsl/Dateline.Language/Series",
        "dsl/Dateline.Language/Sourcing",
        "dsl/Dateline.Language/Rules",
        "dsl/Dateline.Language/Workspace",
        "dsl/Dateline.Emit/Model",
        "dsl/Dateline.Emit/CSharp",
        "dsl/Dateline.Pictures",
        "dsl/Dateline.Editing",
        "dsl/Dateline.Page",
        "dsl/Dateline.Files",
        "dsl/Dateline.Cli",
        "generator/Dateline.Build",
        "generator/Dateline.Generator",
    ];

    [Fact]
    public void A_stage_uses_only_stages_before_it()
    {
        Assert.InRange(SourceGraph.OfHouse.Count, 4_000, 100_000);
        Assert.Equal([], SourceGraph.OfHouse.Where(use => PositionOf(use.From) < PositionOf(use.To)).Select(use => $"{use.From} uses {use.To}"));
    }

    /// <summary>What a template holds is compiled by whoever takes it.</summary>
    [Fact]
    public void Every_source_belongs_to_a_stage_or_to_the_runtime_library() => Assert.Equal([], SourceGraph.Files().Where(file => PositionOf(file) < 0
        && !file.StartsWith("dsl/Dateline.Runtime/", StringComparison.Ordinal) && !file.StartsWith("dsl/Dateline.Templates/", StringComparison.Ordinal)));

    [Fact]
    public void No_folder_uses_one_that_uses_it() => Assert.Equal([], FolderCycles.In(SourceGraph.OfHouse.Where(IsAsked)));

    [Fact]
    public void No_folder_of_the_runtime_library_uses_one_that_uses_it() =>
        Assert.Equal([], FolderCycles.In(SourceGraph.OfRuntime.Where(IsAsked)));

    [Fact]
    public void A_folder_holds_few_files()
    {
        var full = SourceGraph.Files().GroupBy(file => Path.GetDirectoryName(file)!).Where(folder => folder.Count() > MostFilesInAFolder);
        Assert.Equal([], full.Select(folder => $"{folder.Key}: {folder.Count()}"));
    }

    [Fact]
    public void The_files_stay_small()
    {
        List<int> lengths = [.. new[] { "dsl", "generator" }
            .SelectMany(top => Directory.EnumerateFiles(Repository.PathTo(top), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => File.ReadLines(file).Count())
            .Order()];

        Assert.InRange(lengths[lengths.Count / 2], 1, 90);
        Assert.InRange(lengths[lengths.Count * 9 / 10], 1, 260);
        Assert.InRange(lengths[^1], 1, 500);
    }

    private static bool IsAsked(FileUse use) => !IsBetweenAssemblies(use)
        && !(use.From.StartsWith(OneRecursion, StringComparison.Ordinal) && use.To.StartsWith(OneRecursion, StringComparison.Ordinal));

    /// <summary>The language compiles a part of the runtime library, which compiles a part of the language: their order is that of the stages.</summary>
    private static bool IsBetweenAssemblies(FileUse use) => ProjectOf(use.From) != ProjectOf(use.To);

    private static string ProjectOf(string file) => string.Join('/', file.Split('/').Take(2));

    private static int PositionOf(string file) => Array.FindIndex(Stages, stage => file.StartsWith(stage + "/", StringComparison.Ordinal));
}
