using Xunit.Abstractions;
namespace Dateline.Language.Tests.Rules;
public class ScratchTests(ITestOutputHelper output)
{
    [Fact]
    public void Show()
    {
        string[] rules = [
 "r:\n  in: cut\n  check: ceiling.to < ceiling.from\n  message: \"a cut must lower, but {ceiling.from} became {ceiling.to}\"\n  ok: [{ ceiling: 30 -> 20 }]\n  bad: [{ ceiling: 20 -> 30 }]",
 "r:\n  in: cut\n  check: ceiling.to < ceiling.from\n  ok: [{ ceiling: 20 -> 30 }]\n  bad: [{ ceiling: 30 -> 20 }, { ceiling: -> 3 }]",
 "r:\n  in: [cut, standing-changed]\n  order: [answers.date, date]\n  ok: [{ answers.date: 2018-01, date: 2018-03 }]\n  bad: [{ answers.date: 2018-03, date: 2018-01 }]",
 "r:\n  in: cut\n  order: [answers.date, date]\n  message: an answer dated before what it answers\n",
 "r:\n  in: cut\n  check: mission.ceiling < 30\n  ok: [{ mission.ceiling: 20 }]\n  bad: [{ mission.ceiling: 40 }]",
 "r:\n  in: cut\n  check: mission.sender.name != \"Russia\"\n  ok: [{ mission.sender.name: x }]\n  bad: [{ mission.sender.name: Russia }]",
 "r:\n  in: cut\n  count: sources\n  at-least: 2\n  severity: warning\n  bad: [{ sources: [a] }]\n  ok: [{ sources: [a, b] }]",
 "r:\n  in: cut\n  requires: [people, by]\n  where: final\n  bad: [{ final: yes }]",
 "r:\n  in: event\n  order: [date, effective]\n  strictly: yes",
 "r:\n  in: cut\n  check: size(partners) > 1 or has(headline)",
 "r:\n  in: cat\n  chek: a",
 "r:\n  in: cut",
 "r:\n  check: people > 3\n  count: sources\n  at-least: 1",
 "connects:\n  in: cut\n  check: people > 3",
 "r:\n  in: cut\n  unique: people",
 "r:\n  in: cut\n  count: people\n  at-least: two",
 "r:\n  in: cut\n  count: sources\n  at-least: 3\n  at-most: 2",
 "r:\n  in: cut\n  count: sources",
 "r:\n  in: cut\n  order: [date]",
 "r:\n  in: cut\n  order: [date, people]\n  strictly: maybe",
 "r:\n  in: cut\n  check: people > 3\n  message: \"is {people\"\n  at-least: 3\n  severity: bad",
 "r:\n  in: cut\n  check: people > 3\n  ok: [{ people: ten }]\n  bad: [{ quota: 3 }, x]",
 "r: x", "r:", "r:\n  in: cut\n  check:",
        ];
        string entries = "a:\n  kind: cut\n  date: 2018-03-04\n  effective: 2018-03-04\n  mission: mission-one\n  ceiling: 20 -> 30\n  final: yes\nb:\n  kind: cut\n  date: 2017\n  mission: mission-one\n  answers: a\n  people: 5\n";
        foreach (string s in RuleCase.Check("", entries)) output.WriteLine("BASE " + s);
        foreach (string rule in rules)
        {
            output.WriteLine("--- " + rule);
            foreach (string s in RuleCase.Check(rule, entries)) output.WriteLine("    " + s);
        }
    }
}
