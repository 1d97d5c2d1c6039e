using Dateline.Language.Rules.Waiving;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Language.Tests.Rules;

public class FileWaiverTests
{
    private const string Rule = "few-people:\n  in: cut\n  check: people < 5";

    private static string Cut(string id, string people, string more = "") =>
        $"{id}:\n  kind: cut\n  date: 2018\n  mission: mission-one\n  people: {people}\n{more}";

    private static string File(string except) => $"file:\n  except: {{ {except} }}\n";

    [Fact]
    public void A_file_excuses_all_its_entries_from_a_rule() =>
        Assert.Equal([], RuleCase.Check(Rule, File("few-people: families count") + Cut("a", "7") + Cut("b", "8")));

    [Fact]
    public void It_excuses_no_entry_of_another_file()
    {
        var analysis = RuleCase.Analyse(
            Rule, new("entities.events.yaml", RuleCase.Entities), new("a.events.yaml", File("few-people: families count") + Cut("a", "7")), new("b.events.yaml", Cut("b", "8")));

        Assert.Equal(["b.events.yaml"], analysis.Findings.Select(finding => finding.Place.Path));
    }

    [Fact]
    public void Where_nothing_in_the_file_needs_it_it_is_a_warning() =>
        Assert.Equal(
            ["DTL4111 [few-people] This file is excused from few-people, but that rule finds nothing wrong in it. Delete the line."],
            RuleCase.Check(Rule, File("few-people: families count") + Cut("a", "3") + Cut("b", "4")));

    [Fact]
    public void An_entry_of_its_own_waiver_does_not_need_the_files() =>
        Assert.Equal(
            ["DTL4111"],
            RuleCase.Check(Rule, File("few-people: families count") + Cut("a", "7", "  except: { few-people: families count }\n") + Cut("b", "3"))
                .Select(text => text[..7]).Where(code => code == "DTL4111"));

    [Theory]
    [InlineData("few-peple: so it is", "DTL4110 [few-peple] There is no rule \"few-peple\". Did you mean \"few-people\"?")]
    [InlineData("few-people:", "DTL3024 [few-people] The exception from \"few-people\" gives no reason. Write after the colon why the rule does not hold here.")]
    public void A_slip_in_a_waiver_is_one_finding(string except, string found) =>
        Assert.Equal([found], RuleCase.Check(Rule, File(except) + Cut("a", "7")));

    [Theory]
    [InlineData("DTL1050: prices of the paper", "also: [1,000]", "")]
    [InlineData("DTL1051: two organizations", "also: [Alpha, Beta]", "")]
    [InlineData("DTL1051: two organizations", "also: [alpha, beta]", "DTL4111 [DTL1051] This file keeps DTL1051 silent, but has no such finding. Delete the line.")]
    [InlineData("DTL1999: so it is", "also: [alpha, beta]", "DTL4110 [DTL1999] There is no finding \"DTL1999\". Copy the code from the finding that is meant.")]
    [InlineData("DTL3103: so it is", "answers: nobody-knows", "DTL4119 [DTL3103] DTL3103 is an error, and a file keeps only warnings and hints silent. Where a rule gives it, name the rule.")]
    public void A_file_keeps_a_hint_silent_by_its_code_and_no_error(string except, string field, string found) =>
        Assert.Equal(
            found.Length == 0 ? [] : [found],
            RuleCase.Check("", File(except) + Cut("a", "3", $"  {field}\n")).Where(text => !text.StartsWith("DTL3103", StringComparison.Ordinal)));

    [Fact]
    public void Every_waiver_is_listed_with_its_place_and_reason()
    {
        var file = new SourceFile("a.events.yaml", File("few-people: families count") + Cut("a", "7", "  except: { connects: the archive is lost }\n"));

        IReadOnlyList<StatedWaiver> waivers = RuleCase.Analyse(Rule, new("entities.events.yaml", RuleCase.Entities), file).Waivers;
        Assert.Equal(
            ["2  few-people: families count", "8 a connects: the archive is lost"],
            waivers.Select(waiver => $"{waiver.Place.LineNumber} {waiver.Entry?.Id} {waiver.Rule}: {waiver.Waiver.Reason}"));
    }
}
