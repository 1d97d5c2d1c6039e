using Dateline.Testing;

namespace Dateline.Language.Tests.Recipes;

/// <summary>
/// A rule that people who keep records ask for, as a page of <c>tests/recipes</c> has it: under its heading the line <c>From: …</c>, the rule,
/// entries without findings, entries with one, and what that one says.
/// </summary>
/// <param name="Source">The check, test or custom that it stands for, such as <c>Gramps: OldAge</c>.</param>
/// <param name="Timeline">The whole timeline file.</param>
/// <param name="Says">The code and the first line of the one finding.</param>
internal sealed record Recipe(string Page, string Name, string Source, string Timeline, string Good, string Bad, string Says)
{
    private const string Fence = "```";

    public static IReadOnlyList<string> Pages { get; } =
        [.. Directory.EnumerateFiles(Repository.PathTo("tests", "recipes"), "*.md").Select(path => Path.GetFileName(path)!).Where(name => name != "README.md").Order(StringComparer.Ordinal)];

    /// <summary>What the entries of one of the two examples are checked under.</summary>
    public string BlockOf(string entries) => $"# recipe.timeline.yaml\n{Timeline}\n# recipe.events.yaml\n{entries}";

    /// <summary>A block <c>timeline</c> before the first heading is that of all recipes of the page, one behind a heading that of its recipe.</summary>
    public static IReadOnlyList<Recipe> In(string page)
    {
        var recipes = new List<Recipe>();
        string common = "";
        foreach (string section in ("\n" + File.ReadAllText(Repository.PathTo("tests", "recipes", page)).ReplaceLineEndings("\n")).Split("\n## "))
        {
            string[] lines = section.Split('\n');
            Dictionary<string, string> blocks = BlocksOf(lines);
            string timeline = blocks.GetValueOrDefault("timeline", common);
            if (common.Length == 0)
            {
                common = timeline;
                continue;
            }

            string rule = blocks.GetValueOrDefault("rule", "");
            recipes.Add(new Recipe(
                page,
                lines[0],
                lines.First(line => line.StartsWith("From: ", StringComparison.Ordinal))["From: ".Length..],
                timeline + (rule.Length == 0 ? "" : "rules:\n" + string.Concat(rule.TrimEnd('\n').Split('\n').Select(line => $"  {line}\n"))),
                blocks["good"],
                blocks["bad"],
                lines.First(line => line.StartsWith("> ", StringComparison.Ordinal))[2..]));
        }

        return recipes;
    }

    private static Dictionary<string, string> BlocksOf(string[] lines)
    {
        var blocks = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence + "yaml ", StringComparison.Ordinal))
                continue;
            int end = Array.IndexOf(lines, Fence, i);
            blocks.Add(lines[i][(Fence.Length + "yaml ".Length)..], string.Concat(lines[(i + 1)..end].Select(line => line + "\n")));
            i = end;
        }

        return blocks;
    }
}
