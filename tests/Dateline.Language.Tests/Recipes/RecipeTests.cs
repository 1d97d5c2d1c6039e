using Dateline.Language.Tests.Pages;
using Dateline.Testing;

namespace Dateline.Language.Tests.Recipes;

public class RecipeTests
{
    public static TheoryData<string, string> Recipes
    {
        get
        {
            var recipes = new TheoryData<string, string>();
            foreach (Recipe recipe in Recipe.Pages.SelectMany(Recipe.In))
                recipes.Add(recipe.Page, recipe.Name);
            return recipes;
        }
    }

    [Theory]
    [MemberData(nameof(Recipes))]
    public void The_good_entries_are_silent_and_the_bad_ones_have_the_one_finding(string page, string name)
    {
        Recipe recipe = Recipe.In(page).Single(recipe => recipe.Name == name);

        Assert.Equal([], FindingsOf(recipe, recipe.Good));
        Assert.Equal([recipe.Says], FindingsOf(recipe, recipe.Bad));
    }

    private static IEnumerable<string> FindingsOf(Recipe recipe, string entries) =>
        ExampleBlocks.Check(recipe.BlockOf(entries)).Select(finding => $"{finding.Code} {finding.Message.Split('\n')[0]}");
}
