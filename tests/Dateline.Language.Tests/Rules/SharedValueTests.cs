using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Rules;

/// <summary>One value that explains several findings names every rule that it breaks.</summary>
public class SharedValueTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: prizes
        entities:
          person:
            born: date?
        events:
          prize:
            fields:
              of: person
          speech:
            fields:
              of: person
        rules:
          old-enough:
            in: prize
            check: age(of.born, date) >= 18
          born-before-speaking:
            in: speech
            order: [of.born, date]

        """;

    [Theory]
    [InlineData("prize prize speech", "The rules are born-before-speaking and old-enough.")]
    [InlineData("prize prize prize", "The rule is old-enough.")]
    public void All_of_them(string kinds, string expected)
    {
        var definition = TimelineDefinition.Read(new SourceFile("a.timeline.yaml", Timeline));
        string entries = "ada: { kind: person, name: Ada, born: 1990-05-01 }\n" + string.Concat(kinds.Split(' ').Select((kind, i) => $"e-{i}: {{ kind: {kind}, date: 19{50 + i}, of: ada }}\n"));

        Finding found = Assert.Single(Analysis.Of(definition, [Analysis.Bind(new SourceFile("a.events.yaml", entries), definition)]).Findings, finding => finding.Severity == Severity.Error);

        Assert.Equal("DTL4120", found.Code);
        string[] said = expected.Split(' ');
        Assert.All(said, word => Assert.Contains(word.TrimEnd('.'), found.Message, StringComparison.Ordinal));
    }

    private static IReadOnlyList<Finding> Find(string rules, string entries)
    {
        var definition = TimelineDefinition.Read(new SourceFile(
            "a.timeline.yaml",
            "dateline: 1\ntimeline: acts\nchoices: { side: [left, right, none] }\nentities: { person: { born: date?, died: date?, side: side?, cards: count? } }\nevents:\n  act: { fields: { of: person, side: side?, cards: count? } }\nrules:\n" + rules));
        Assert.Equal([], definition.Findings.Select(finding => finding.Message));
        return [.. Analysis.Of(definition, [Analysis.Bind(new SourceFile("a.events.yaml", entries), definition)]).Findings.Where(finding => finding.Severity == Severity.Error)];
    }

    private const string Ages = "  young: { in: act, check: of.born + 14 years <= date }\n  old: { in: act, check: of.born + 90 years >= date }\n";

    /// <summary>A value is blamed for what some other one would mend, and for nothing else.</summary>
    [Theory]
    [InlineData("1850", "1960 1961 1962", "DTL4120 p")]
    [InlineData("1850", "1860 1961 1962", "DTL4101 e-0, DTL4101 e-1, DTL4101 e-2")]
    [InlineData("1850", "1960 1961 1962 1880", "DTL4101 e-0, DTL4101 e-1, DTL4101 e-2")]
    [InlineData("1850", "1960 1961 1962 1887", "DTL4120 p")]
    [InlineData("1971-03-05", "1898-10-03 1906-09-23 1918-12-31", "DTL4120 p")]
    [InlineData("1850", "1860 1861", "DTL4120 p")]
    public void What_no_other_value_mends_is_found_where_it_is(string born, string dates, string expected)
    {
        string entries = $"p: {{ kind: person, name: P, born: {born} }}\n" + string.Concat(dates.Split(' ').Select((date, i) => $"e-{i}: {{ kind: act, date: {date}, of: p }}\n"));

        Assert.Equal(expected, string.Join(", ", Find(Ages, entries).Select(finding => $"{finding.Code} {finding.Subject.Split(',')[0].Split(' ')[^1]}")));
    }

    [Theory]
    [InlineData("1850", "1951", "1860 1861", "DTL4101, DTL4101, DTL4101")]
    [InlineData("1890", "1951", "1860 1861", "DTL4101, DTL4101")]
    [InlineData("1890", "1945", "1860 1861", "DTL4120")]
    public void A_rule_of_the_entry_that_has_the_value_counts_as_well(string born, string died, string dates, string expected)
    {
        string entries = $"p: {{ kind: person, name: P, born: {born}, died: {died} }}\n" + string.Concat(dates.Split(' ').Select((date, i) => $"e-{i}: {{ kind: act, date: {date}, of: p }}\n"));

        Assert.Equal(expected, string.Join(", ", Find("  young: { in: act, check: of.born + 14 years <= date }\n  long: { in: person, check: died - born <= 100 years }\n", entries).Select(finding => finding.Code)));
    }

    [Theory]
    [InlineData("  one: { in: act, check: of.cards >= cards }\n  two: { in: act, check: of.cards <= 40 }\n", "5", "10 20 30", "DTL4120 p")]
    [InlineData("  one: { in: act, check: of.cards >= cards }\n  two: { in: act, check: of.cards <= 25 }\n", "5", "10 20 30", "DTL4101 e-0")]
    [InlineData("  one: { in: act, check: of.cards == cards }\n", "5", "1234 1234 1234", "DTL4120 p")]
    [InlineData("  one: { in: act, check: of.cards == cards }\n", "5", "1234 1235 1236", "DTL4101 e-0")]
    public void Numbers_are_tried_as_dates_are(string rules, string cards, string others, string first)
    {
        string entries = $"p: {{ kind: person, name: P, cards: {cards} }}\n" + string.Concat(others.Split(' ').Select((number, i) => $"e-{i}: {{ kind: act, date: 2018, of: p, cards: {number} }}\n"));

        Assert.StartsWith(first, string.Join(", ", Find(rules, entries).Select(finding => $"{finding.Code} {finding.Subject.Split(',')[0].Split(' ')[^1]}")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("left left left", "DTL4120")]
    [InlineData("left none left", "DTL4101, DTL4101, DTL4101")]
    public void Options_are_tried_one_by_one(string sides, string expected)
    {
        string entries = "p: { kind: person, name: P, side: right }\n" + string.Concat(sides.Split(' ').Select((side, i) => $"e-{i}: {{ kind: act, date: 2018, of: p, side: {side} }}\n"));

        Assert.Equal(expected, string.Join(", ", Find("  same: { in: act, check: of.side == side }\n", entries).Select(finding => finding.Code)));
    }

    [Fact]
    public void Statements_of_the_entry_itself_are_no_others()
    {
        Finding found = Assert.Single(Find(
            "  one: { in: person, check: born + 100 years >= died }\n  two: { in: act, check: of.born + 90 years >= date }\n",
            "p: { kind: person, name: P, born: 1771, died: 1951 }\ne: { kind: act, date: 1940, of: p }\nf: { kind: act, date: 1941, of: p }\n"));

        Assert.Equal("DTL4101", found.Code);
        Assert.Contains("This also explains", found.Message, StringComparison.Ordinal);
    }

    /// <summary>Blamed where many contradict it and some year fits all, and nowhere else.</summary>
    [Fact]
    public void A_date_is_blamed_where_some_other_one_fits_everything() => Prop.ForAll(
        (from born in Gen.Choose(1700, 2000)
         from dates in Gen.Choose(1750, 2050).ArrayOf(6)
         select (born, dates)).ToArbitrary(),
        tried =>
        {
            bool Fits(int year) => tried.dates.All(date => year + 14 <= date && year + 90 >= date);
            string entries = $"p: {{ kind: person, name: P, born: {tried.born}-01-01 }}\n" + string.Concat(tried.dates.Select((date, i) => $"e-{i}: {{ kind: act, date: {date}-01-01, of: p }}\n"));
            int broken = tried.dates.Count(date => tried.born + 14 > date || tried.born + 90 < date);
            string[] codes = [.. Find(Ages, entries).Select(finding => finding.Code)];

            bool isBlamed = codes.Contains("DTL4120");
            if (broken >= 3)
                Assert.Equal(Enumerable.Range(1500, 700).Any(Fits), isBlamed);
            Assert.Equal(isBlamed ? 1 : broken, codes.Length);
        }).Check(Laws.Tried(100));
}
