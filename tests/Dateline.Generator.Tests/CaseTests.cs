using Dateline.Testing;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Tests;

/// <summary>
/// The whole pipeline over the folders of <c>tests/cases</c>: what the build says, and, where it says nothing, all code
/// that is generated.
/// </summary>
public class CaseTests
{
    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Repository.PathTo("tests", "cases")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_gives_what_was_accepted(string name)
    {
        string folder = Repository.PathTo("tests", "cases", name);
        BuildResult build = new GeneratorHarness
        {
            Files = [.. Directory.EnumerateFiles(folder).Where(IsHanded).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))],
        }.Build();

        Baseline.Verify(string.Concat(build.Findings.Select(finding => finding + "\n")), folder, "findings");
        Assert.Empty(build.CompilerErrors);
        if (build.Findings.Count > 0)
            return;
        foreach (GeneratedSourceResult source in build.Run.GeneratedSources)
        {
            string place = Path.Combine(folder, Path.GetDirectoryName(source.HintName)!);
            Directory.CreateDirectory(place);
            Baseline.Verify(source.SourceText.ToString(), place, Path.GetFileName(source.HintName).Replace(".g.cs", "", StringComparison.Ordinal), "cs");
        }
    }

    /// <summary>A text is a copy of a source, but for what was accepted.</summary>
    private static bool IsHanded(string file) => file.EndsWith(".yaml", StringComparison.Ordinal)
        || (file.EndsWith(".txt", StringComparison.Ordinal) && !file.EndsWith(".verified.txt", StringComparison.Ordinal) && !file.EndsWith(".received.txt", StringComparison.Ordinal));
}
