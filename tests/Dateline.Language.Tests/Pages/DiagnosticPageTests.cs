using Dateline.Emit.CSharp;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace.Analyses;
using Dateline.Testing;

namespace Dateline.Language.Tests.Pages;

public class DiagnosticPageTests
{
    /// <summary>
    /// What no text can bring about: the pages of DTL2004 and DTL9001 are run by the tests of the generator, in a project that does not fit and
    /// with a stage that is made to throw, that of DTL9002 by the tests of the package, with projects, DTL9003 needs more entries than a test can compile, DTL4019 more events than a page holds and DTL4026 more members (both have tests of their own), and the others by the tests of the
    /// command line, with files on a disk.
    /// </summary>
    private static readonly string[] RunElsewhere = ["DTL2004", "DTL2082", "DTL2083", "DTL2084", "DTL4019", "DTL4026", "DTL9001", "DTL9002", "DTL9003"];

    private static readonly IReadOnlyList<FindingDescriptor> Catalogue = FindingCatalogue.With(CSharpTarget.WithoutProject);

    private static readonly string Folder = Repository.PathTo("dsl", "diagnostics");

    public static TheoryData<string> Codes => [.. Catalogue.Select(descriptor => descriptor.Code).Except(RunElsewhere)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_wrong_example_gives_exactly_its_code_and_the_right_one_nothing(string code)
    {
        IReadOnlyList<(string Heading, string Text)> blocks = ExampleBlocks.In(PageOf(code));

        string wrong = Assert.Single(blocks, block => block.Heading == "Wrong").Text;
        string right = Assert.Single(blocks, block => block.Heading == "Right").Text;
        Assert.Equal([code], ExampleBlocks.Check(wrong).Select(Shown).Select(shown => shown[..7]));
        Assert.Equal([], ExampleBlocks.Check(right).Select(Shown));
    }

    [Fact]
    public void Every_code_has_a_page_with_its_title_and_every_page_a_code()
    {
        var titles = Catalogue.ToDictionary(descriptor => descriptor.Code, descriptor => $"# {descriptor.Code} · {descriptor.Title}", StringComparer.Ordinal);
        var pages = Directory.EnumerateFiles(Folder, "DTL*.md").ToDictionary(
            file => Path.GetFileNameWithoutExtension(file)!,
            file => File.ReadLines(file).First(),
            StringComparer.Ordinal);

        Assert.Equal(titles.OrderBy(pair => pair.Key, StringComparer.Ordinal), pages.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void A_code_is_given_once() =>
        Assert.Equal([], Catalogue.GroupBy(descriptor => descriptor.Code).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void The_index_lists_every_code()
    {
        var lines = Catalogue.OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal)
            .Select(descriptor => $"| [{descriptor.Code}]({descriptor.Code}.md) | {descriptor.Title} | {NameOf(descriptor.Severity)} |");
        string index = "# All findings\n\nThis list is made from the sources by the tests; accept a change with `DATELINE_ACCEPT=1 dotnet test Dsl.sln`.\n\n| code | title | severity |\n|---|---|---|\n"
            + string.Join('\n', lines) + "\n";

        Baseline.VerifyFile(index, Path.Combine(Folder, "README.md"));
    }

    private static string PageOf(string code)
    {
        string path = Path.Combine(Folder, code + ".md");
        Assert.True(File.Exists(path), $"{code} has no page.");
        return File.ReadAllText(path);
    }

    private static string Shown(Finding finding) =>
        $"{finding.Code} {finding.Place.Path}({finding.Place.LineNumber},{finding.Place.Start.Character + 1}) {finding.Message}";

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };
}
