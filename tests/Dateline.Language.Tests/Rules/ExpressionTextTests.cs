using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Rules;

/// <summary>What is wrong with a condition, at the exact part of it.</summary>
public class ExpressionTextTests
{
    [Theory]
    [InlineData("people > 3 && people < 5", "DTL2130 [&&] Rules write and for \"&&\". Change it to and.")]
    [InlineData("people > 3 || people < 5", "DTL2130 [||] Rules write or for \"||\". Change it to or.")]
    [InlineData("(!has(people))", "DTL2130 [!] Rules write not for \"!\". Change it to not.")]
    [InlineData("people = 3", "DTL2130 [=] Rules write == for \"=\". Change it to ==.")]
    [InlineData("people === 3", "DTL2130 [===] Rules write == for \"===\". Change it to ==.")]
    [InlineData("people !== 3", "DTL2130 [!==] Rules write != for \"!==\". Change it to !=.")]
    [InlineData("people <> 3", "DTL2130 [<>] Rules write != for \"<>\". Change it to !=.")]
    [InlineData("people ≥ 3", "DTL2130 [≥] Rules write >= for \"≥\". Change it to >=.")]
    [InlineData("people > 3 AND final", "DTL2130 [AND] Rules write and for \"AND\". Change it to and.")]
    [InlineData("people / 2 > 3", "DTL2131 [/] The language of rules does not have division. Multiply the other side instead.")]
    [InlineData("people % 2 == 0", "DTL2131 [%] The language of rules does not have the remainder %. Only + - * are there.")]
    [InlineData("final ? yes", "DTL2131 [?] The language of rules does not have a choice with ? and :. Write two rules, each with where: for the case that it is about.")]
    [InlineData("people => 3", "DTL2131 [=>] The language of rules does not have a function. Write what must hold for the entry itself, or test it in C#.")]
    [InlineData("people > $3", "DTL2131 [$] The language of rules does not have the sign $. Conditions are joined by and, or and not.")]
    [InlineData("people >", "DTL2132 [>] A field or a value is missing after \">\": the condition ends there.")]
    [InlineData("people > and final", "DTL2132 [and] A field or a value is missing after \">\", before \"and\".")]
    [InlineData("people > 2)", "DTL2133 [)] \")\" does not belong here. Join two conditions with and or or, two values with a sign such as < or ==.")]
    [InlineData("people 2", "DTL2133 [2] \"2\" does not belong here. Join two conditions with and or or, two values with a sign such as < or ==.")]
    [InlineData("(people > 2", "DTL2134 [(] \"(\" is opened here and not closed.")]
    [InlineData("headline == \"x", "DTL2134 [\"] The quotation mark is opened here and not closed.")]
    [InlineData("headline == 'x'", "DTL2135 ['x'] A text in a rule needs double quotes: \"x\".")]
    [InlineData("people -1 > 2", "DTL2136 [-] A subtraction needs a space on both sides of its minus sign, because a name may contain one.")]
    [InlineData("date > 2021-02-30", "DTL2137 [2021-02-30] \"2021-02-30\" is neither a number nor a date: February 2021 has 28 days. Look the date up; it may be 2021-02-28.")]
    [InlineData("1 < people < 3", "DTL2139 [<] A second comparison \"<\" follows the first. Join two with and: 1 < people and people < 5.")]
    public void A_text_that_is_no_condition_is_refused_at_the_part_that_is_wrong(string condition, string expected) =>
        Assert.Equal([expected], RuleCase.FindingsOf($"r:\n  in: cut\n  check: {condition}"));

    [Theory]
    [InlineData("people > 3 && people < 5", "people > 3 and people < 5")]
    [InlineData("has(people)&&final", "has(people) and final")]
    [InlineData("(!has(people))", "(not has(people))")]
    [InlineData("people=3", "people == 3")]
    [InlineData("people -1 > 2", "people - 1 > 2")]
    [InlineData("headline == 'x'", "headline == \"x\"")]
    public void A_safe_repair_gives_a_condition_without_findings(string condition, string repaired)
    {
        string timeline = RuleCase.Timeline($"r:\n  in: cut\n  check: {condition}");
        var finding = Assert.Single(RuleCase.Compile($"r:\n  in: cut\n  check: {condition}").Findings);
        var repair = Assert.Single(finding.Repairs);
        var edit = Assert.Single(repair.Edits);

        Assert.Equal(Dateline.Language.Diagnostics.RepairSafety.Safe, repair.Safety);
        string mended = timeline[..edit.Span.Start] + edit.NewText + timeline[edit.Span.End..];
        Assert.Contains("check: " + repaired + "\n", mended);
        Assert.Equal([], RuleCase.FindingsOf($"r:\n  in: cut\n  check: {repaired}"));
    }

    [Fact]
    public void Two_slips_in_one_condition_are_two_findings() =>
        Assert.Equal(
            ["DTL2130 [&&] Rules write and for \"&&\". Change it to and.", "DTL2150 [peple] \"cut\" has no field \"peple\". Did you mean \"people\"?"],
            RuleCase.FindingsOf("r:\n  in: cut\n  check: peple > 3 && final").Order(StringComparer.Ordinal));

    [Fact]
    public void Places_are_exact_inside_of_quotes_and_give_the_whole_text_where_yaml_spells_it_otherwise()
    {
        Assert.StartsWith("DTL2150 [peple] ", Assert.Single(RuleCase.FindingsOf("r:\n  in: cut\n  check: 'peple > 3'")), StringComparison.Ordinal);
        Assert.StartsWith("DTL2150 [\"\\x70eple > 3\"] ", Assert.Single(RuleCase.FindingsOf("r:\n  in: cut\n  check: \"\\x70eple > 3\"")), StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_and_length_are_bounded()
    {
        string deep = new string('(', 50) + "final" + new string(')', 50);
        string @long = string.Join(" and ", Enumerable.Repeat("final", 500));

        Assert.StartsWith("DTL2138 [(] Conditions are nested more than 40 deep", Assert.Single(RuleCase.FindingsOf($"r:\n  in: cut\n  check: {deep}")), StringComparison.Ordinal);
        Assert.Contains("a rule has at most 2000", Assert.Single(RuleCase.FindingsOf($"r:\n  in: cut\n  check: {@long}")));
    }

    [Theory]
    [InlineData("by == \"\n    \"")]
    [InlineData("mission.standing.on(2018) == \"\n    \"")]
    [InlineData("headline <\n    \"x\n    y\"")]
    [InlineData("mission\n    .host == nato\n    and people")]
    [InlineData("mission.ceiling.on(8\n    -3) > 2")]
    [InlineData("people +\n    \"x\n    \" > 2")]
    public void A_condition_on_several_lines_is_told_on_one(string condition) =>
        Assert.All(RuleCase.FindingsOf($"r:\n  in: cut\n  check: |\n    {condition}"), finding => Assert.DoesNotContain('\n', finding[(finding.IndexOf(']', StringComparison.Ordinal) + 1)..]));

    [Fact]
    public void An_entry_that_breaks_a_condition_on_several_lines_is_told_of_on_one() =>
        Assert.Contains(
            "It requires people > 3 or has(mission .host).",
            Assert.Single(RuleCase.Check("r:\n  in: cut\n  check: |\n    people > 3\n    or has(mission\n    .host)", "a:\n  kind: cut\n  date: 2018-03\n  people: 2\n"), finding => finding.Contains("DTL4101", StringComparison.Ordinal)),
            StringComparison.Ordinal);

    [Fact]
    public void A_sign_that_is_refused_is_a_whole_character()
    {
        Assert.StartsWith("DTL2131 [\U0001F600] ", Refused("\U0001F600 > 3"), StringComparison.Ordinal);
        Assert.StartsWith("DTL2131 [\uD83D] ", Refused("\uD83D\uD83D\uDE00"), StringComparison.Ordinal);

        static string Refused(string condition) =>
            Assert.Single(RuleCase.FindingsOf($"r:\n  in: cut\n  check: {condition}"), finding => finding.StartsWith("DTL21", StringComparison.Ordinal));
    }
}
