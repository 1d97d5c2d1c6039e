namespace Dateline.Language.Tests.Rules;

/// <summary>How many may be at one time.</summary>
public class AtOnceTests
{
    private static string Cut(string id, string? from, string? to, string mission = "mission-one") =>
        $"{id}:\n  kind: cut\n  date: {from ?? "{ unknown: no source says }"}\n{(to is null ? "" : $"  effective: {to}\n")}  mission: {mission}\n";

    private static IReadOnlyList<string> Check(string rule, params string[] entries) =>
        [.. RuleCase.Check("r:\n  in: cut\n  at-once: [date, effective]\n  " + rule, string.Concat(entries)).Where(finding => !finding.StartsWith("DTL3121", StringComparison.Ordinal))];

    [Fact]
    public void The_finding_names_the_others_and_the_number() => Assert.Equal(
        ["DTL4125 [2018-05-01] \"c\" is one of 3 at once, with \"a\" and \"b\", and at most 2 per mission are allowed. The rule is r."],
        Check("at-most: 2\n  per: mission", Cut("a", "2018-01-01", "2019-01-01"), Cut("b", "2018-02-01", "2018-07-01"), Cut("c", "2018-05-01", "2018-08-01")));

    [Fact]
    public void Of_many_others_three_are_named() => Assert.Equal(
        ["DTL4125 [2018-01-01] \"f\" is one of 6 at once, with \"a\", \"b\", \"c\" and 2 others, and at most 4 are allowed. The rule is r."],
        Check("at-most: 4", [.. "abcdef".Select(id => Cut($"{id}", "2018-01-01", "2019-01-01"))]));

    [Fact]
    public void A_stretch_with_too_many_is_one_finding_and_another_stretch_is_another() => Assert.Equal(
        ["c", "f"],
        Check(
            "at-most: 2",
            Cut("a", "2018-01-01", "2018-12-01"),
            Cut("b", "2018-01-01", "2018-06-01"),
            Cut("c", "2018-02-01", "2018-05-01"),
            Cut("d", "2018-05-01", "2018-06-01"),
            Cut("e", "2018-07-01", "2018-10-01"),
            Cut("f", "2018-08-01", "2018-09-01")).Select(finding => finding.Split('"')[1]));

    [Theory]
    [InlineData("2018-01-01", "2018-06-01", "2018-06-01", "2018-07-01", 0)]
    [InlineData("2018-01-01", "2018-06-02", "2018-06-01", "2018-07-01", 1)]
    [InlineData("2018-01-01", "2018-06", "2018-06-15", "2018-07-01", 0)]
    [InlineData("2018-01-01", "2018-06", "2018-05-15", "2018-07-01", 1)]
    [InlineData("2018", "2019-05-01", "2018-03-01", "2018-12-31", 0)]
    [InlineData("2018", "2019-05-01", "2018-03-01", "2019-01-01", 1)]
    [InlineData("2018-05-15", null, "2018-05-01", "2018-07-01", 1)]
    [InlineData("2018-05", null, "2018-04-01", "2018-07-01", 1)]
    [InlineData("2018-05-01", null, "2018-05-01", "2018-07-01", 0)]
    [InlineData(null, "2018-06-01", "2018-05-01", "2018-07-01", 1)]
    [InlineData("2018-05-15", null, "2018-05-01", null, 0)]
    [InlineData("2018-06-01", "2018-06-01", "2018-05-01", "2018-07-01", 1)]
    public void Only_what_is_certain_counts(string? from, string? to, string otherFrom, string? otherTo, int count)
    {
        string always = Cut("c", "2010-01-01", "2030-01-01");
        Assert.Equal(count, Check("at-most: 2", always, Cut("a", from, to), Cut("b", otherFrom, otherTo)).Count);
    }

    [Fact]
    public void Groups_are_counted_apart() => Assert.Equal(
        [],
        Check("at-most: 1\n  per: by", Cut("a", "2018-01-01", "2018-06-01") + "  by: nato\n", Cut("b", "2018-01-01", "2018-06-01") + "  by: russia\n", Cut("c", "2018-01-01", "2018-06-01")));

    [Theory]
    [InlineData("at-once: date", "DTL2127 [at-once] at-once: does not say what to compare with. Add at-most:.")]
    [InlineData("at-once: [date, people]\n  at-most: 2", "DTL2129 [people] at-once: is for dates, but \"people\" is a number.")]
    [InlineData("at-once: [date, date, date]\n  at-most: 2", "DTL2144 [[date, date, date]] at-once: takes at most 2 fields, the earlier first, and these are more.")]
    [InlineData("at-once: date\n  at-least: 2", "DTL2110 [at-least] \"at-least\" belongs to count:, but this rule asks at-once:.|DTL2127 [at-once] at-once: does not say what to compare with. Add at-most:.")]
    public void What_it_is_told_is_asked_for(string rule, string expected) =>
        Assert.Equal(expected.Split('|').Order(StringComparer.Ordinal), RuleCase.FindingsOf("r:\n  in: cut\n  " + rule).Order(StringComparer.Ordinal));
}
