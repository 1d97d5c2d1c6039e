using Dateline.Language.Text;

namespace Dateline.Language.Tests.Rules;

/// <summary>A failed check shows what every part of it came to.</summary>
public class ExpressionPictureTests
{
    private static string PictureOf(string condition, string fields) => Assert.Single(
        RuleCase.Analyse($"r:\n  in: cut\n  check: {condition}", new("entities.events.yaml", RuleCase.Entities), new SourceFile("entries.events.yaml", $"a:\n  kind: cut\n  date: 2018-03\n  mission: mission-one\n{fields}")).Findings).Picture;

    [Fact]
    public void Every_part_has_a_line_with_its_value() =>
        Assert.Equal(
            string.Join('\n',
                "has(headline) or (people + 2) * 2 < quota   no",
                "  headline                                  not stated",
                "  (people + 2) * 2 < quota                  no",
                "    (people + 2) * 2                        18",
                "      (people + 2)                          9",
                "        people                              7",
                "    quota                                   4.5"),
            PictureOf("has(headline) or (people + 2) * 2 < quota", "  people: 7\n  quota: 4.5\n"));

    [Fact]
    public void What_is_asked_to_be_there_is_shown_without_the_word_for_it() =>
        Assert.Equal("headline   not stated", PictureOf("has(headline)", ""));

    [Fact]
    public void A_condition_of_many_parts_is_cut_and_says_so()
    {
        string[] lines = PictureOf(string.Join(" or ", Enumerable.Range(10, 20).Select(limit => $"people > {limit}")), "  people: 7\n").Split('\n');
        Assert.Equal(17, lines.Length);
        Assert.Equal("and 43 parts more", lines[^1]);
        Assert.All(lines, line => Assert.True(line.Length < 120, line));
    }
}
