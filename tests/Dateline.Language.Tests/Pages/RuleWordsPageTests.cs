using System.Text;
using Dateline.Language.Rules.Guides;
using Dateline.Testing;

namespace Dateline.Language.Tests.Pages;

/// <summary>The reference lists every word of rules with the sentence that an editor shows for it.</summary>
public class RuleWordsPageTests
{
    private const string Heading = "## All words";

    [Fact]
    public void The_reference_lists_every_word()
    {
        string path = Repository.PathTo("dsl", "reference", "rules.md");
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        int start = page.IndexOf(Heading + "\n", StringComparison.Ordinal);
        int end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);

        Baseline.VerifyFile(page[..start] + Section() + page[end..], path);
    }

    private static string Section()
    {
        var text = new StringBuilder(Heading + "\n\nThis list is made from the sources; an editor shows the same sentences.\n\n| verb | further key | says |\n|---|---|---|\n");
        foreach ((RuleWord verb, IReadOnlyList<RuleWord> options) in RuleWords.Verbs)
        {
            text.Append($"| `{verb.Name}` | | {verb.Doc} |\n");
            foreach (RuleWord option in options)
                text.Append($"| | `{option.Name}` | {option.Doc} |\n");
        }

        text.Append("\n| in a condition | says |\n|---|---|\n");
        foreach (RuleWord word in RuleWords.Operators.Concat(RuleWords.Quantifiers).Concat([RuleWords.Where, RuleWords.By]).Concat(RuleWords.Names).Concat(RuleWords.Units))
            text.Append($"| `{word.Name}` | {word.Doc} |\n");
        foreach (RuleWord function in RuleWords.Functions)
            text.Append($"| `{function.Name}(…)` | {function.Doc} |\n");
        return text.ToString();
    }
}
