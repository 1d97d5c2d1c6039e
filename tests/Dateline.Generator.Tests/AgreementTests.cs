using Dateline.Language.Tests.Pages;
using Dateline.Language.Tests.Recipes;
using Dateline.Language.Text;
using Dateline.Testing;

namespace Dateline.Generator.Tests;

/// <summary>
/// What a check says of an entry, <c>Timeline.Validate</c> says of its record: every example of every page, the samples and the cases go
/// through both, and codes, words and readings of series are the same.
/// </summary>
public class AgreementTests
{
    public static TheoryData<string> Pages =>
    [
        .. new[] { "diagnostics", "reference" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo("dsl", folder), "*.md"))
            .Select(path => Path.GetRelativePath(Repository.PathTo("dsl"), path)).Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Folders =>
    [
        .. new[] { Repository.PathTo("samples"), Repository.PathTo("tests", "cases") }.SelectMany(Directory.EnumerateDirectories)
            .Where(folder => Directory.EnumerateFiles(folder, "*.timeline.yaml").Any())
            .Select(folder => Path.GetRelativePath(Repository.PathTo(""), folder)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void An_example_says_the_same_in_a_check_and_at_run_time(string page) => Assert.Equal(
        [],
        ExampleBlocks.In(File.ReadAllText(Repository.PathTo("dsl", page)))
            .SelectMany(block => Agreement.Differences(ExampleBlocks.FilesOf(block.Text), ExampleBlocks.DayIn(block.Text)).Select(difference => $"{block.Heading}: {difference}")));

    public static TheoryData<string> Recipes => [.. Recipe.Pages];

    [Theory]
    [MemberData(nameof(Recipes))]
    public void A_recipe_says_the_same_in_a_check_and_at_run_time(string page) => Assert.Equal(
        [],
        Recipe.In(page).Select(recipe => (recipe.Name, Block: recipe.BlockOf(recipe.Bad)))
            .SelectMany(recipe => Agreement.Differences(ExampleBlocks.FilesOf(recipe.Block), ExampleBlocks.DayIn(recipe.Block)).Select(difference => $"{recipe.Name}: {difference}")));

    public static TheoryData<string> Codes => [.. Agreement.Codes.Order(StringComparer.Ordinal)];

    /// <summary>So that the comparison of examples cannot pass by finding nothing.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void The_wrong_example_of_whatever_the_logic_can_say_is_wrong_at_run_time(string code)
    {
        string wrong = ExampleBlocks.In(File.ReadAllText(Repository.PathTo("dsl", "diagnostics", code + ".md"))).Single(block => block.Heading == "Wrong").Text;
        GeneratorHarness project = ExampleBlocks.FilesOf(wrong).Aggregate(new GeneratorHarness { HasWarningsAsErrors = false }, (made, file) => made.With(file.Path, file.Text));

        Assert.Equal([code], BuiltTimeline.Of(project).Single().Violations().Select(violation => violation.Code).Distinct());
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_says_the_same_in_a_check_and_at_run_time(string folder) => Assert.Equal(
        [],
        Agreement.Differences([.. Directory.EnumerateFiles(Repository.PathTo(folder), "*.yaml").Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllText(path)))]));
}
