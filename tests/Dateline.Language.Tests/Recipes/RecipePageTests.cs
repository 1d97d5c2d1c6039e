using System.Text.RegularExpressions;
using Dateline.Language.Tests.Pages;
using Dateline.Testing;

namespace Dateline.Language.Tests.Recipes;

/// <summary>What the page of the reference says of the recipes is true.</summary>
public partial class RecipePageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathTo("dsl", "reference", "recipes.md")).ReplaceLineEndings("\n");

    [Fact]
    public void It_says_how_many_run() => Assert.Equal(
        Recipe.Pages.Select(page => (page, Recipe.In(page).Count)),
        Figure().Matches(Page).Select(match => (match.Groups["page"].Value, int.Parse(match.Groups["count"].Value, null))).Order());

    /// <summary>Each of the twenty is a recipe: its rule stands on the page, and so does what it says, without the place.</summary>
    [Fact]
    public void It_shows_twenty_with_their_rules_and_sentences()
    {
        Recipe[] all = [.. Recipe.Pages.SelectMany(Recipe.In)];
        string timelines = string.Join('\n', ExampleBlocks.In(Page).Select(block => block.Text));
        string[] rows = [.. Page.Split('\n').Where(line => line.StartsWith("| **", StringComparison.Ordinal))];

        Assert.Equal(20, rows.Length);
        Assert.All(rows, row =>
        {
            Recipe recipe = Assert.Single(all, recipe =>
                row.StartsWith($"| **{recipe.Name}**", StringComparison.Ordinal) && row.Contains($"| {PlaceInWords().Replace(recipe.Says[8..], "")} ([{recipe.Says[..7]}]", StringComparison.Ordinal));
            string[] parts = recipe.Timeline.Split("rules:\n");
            Assert.True(parts.Length == 1 || timelines.Contains(parts[1], StringComparison.Ordinal), recipe.Name);
        });
    }

    /// <summary>No check of Gramps and no test of CSAF is counted twice, and none is left out.</summary>
    [Fact]
    public void Each_of_what_is_counted_is_another_one()
    {
        Assert.Equal(35, Recipe.In("gramps.md").Select(recipe => recipe.Source).Distinct().Count());
        string[] asked = ["6.1.14", "6.1.16", "6.1.18", "6.1.19", "6.1.20", "6.1.21", "6.1.22", "6.1.37", "6.1.45", "6.1.49", "6.1.51", "6.1.52", "6.1.53", "6.2.5", "6.2.6", "6.2.7", "6.2.21", "6.2.33", "6.2.41"];
        Assert.Equal(asked, Recipe.In("csaf.md").Select(recipe => recipe.Source.Split(' ')[2]));
    }

    [GeneratedRegex(@"tests/recipes/(?<page>[a-z]+\.md)\).* \| (?<count>\d+) \|", RegexOptions.NonBacktracking)]
    private static partial Regex Figure();

    [GeneratedRegex(@" \((?:[^()]*, )?line \d+\)", RegexOptions.NonBacktracking)]
    private static partial Regex PlaceInWords();
}
