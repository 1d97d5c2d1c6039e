using System.Globalization;
using Dateline.Language.Workspace.Analyses;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Rules;

/// <summary>What holds for all verbs, whatever they are told and asked.</summary>
public class VerbLawTests
{
    private static readonly string[] Keys =
    [
        "check", "count", "order", "requires", "excludes", "sum", "within", "while", "not-while", "agree", "derived", "unique", "no-overlap", "at-once",
        "gap-at-most", "gap-at-least", "slack", "per", "equals", "tolerance", "from", "to", "is", "year", "dates", "begins-with", "between", "at-least", "at-most", "strictly", "independent", "ok", "bad",
    ];

    private static readonly string[] Values =
    [
        "date", "effective", "people", "headline", "id", "mission.standing", "mission.ceiling", "answers.date", "partners", "sources", "ceiling", "[date, effective]",
        "[people, quota]", "[people, date]", "[]", "5", "-1", "2018", "yes", "open", "[open, closed]", "{}", "[[{ date: 2018 }]]", "[{ people: 1 }]", "nowhere", "''",
    ];

    private const string Verbs =
        """
        a-within:
          in: cut
          within: date
          to: effective
        b-agree:
          in: cut
          agree: [date, effective]
          tolerance: 40
        c-overlap:
          in: cut
          no-overlap: [date, effective]
        d-gap:
          in: cut
          gap-at-most: 40
          between: date
        e-unique:
          in: cut
          unique: date
        f-year:
          in: cut
          derived: headline
          year: date
        g-words:
          in: cut
          derived: headline
          dates: [date, effective]
        """;

    [Fact]
    public void No_keys_and_values_make_a_rule_throw()
    {
        var pairs = from key in Gen.Elements(Keys) from value in Gen.Elements(Values) select (Key: key, Value: value);
        Prop.ForAll(pairs.ListOf().ToArbitrary(), rule =>
        {
            string lines = string.Concat(rule.GroupBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"\n  {pair.Key}: {pair.First().Value}"));
            foreach (string finding in RuleCase.Check("r:\n  in: [cut, standing-changed]" + lines, Entries("2018", "2018-03", "2018-02-03", "2018-05")))
                Assert.NotEmpty(finding);
        }).Check(Laws.Tried(100));
    }

    /// <summary>Each date is written as a year, a month or a day; a rule that fails then fails for the days that were meant, too.</summary>
    [Fact]
    public void What_fails_on_vague_dates_fails_on_every_day_that_they_can_mean()
    {
        var dates =
            from day in Gen.Choose(0, 500)
            from form in Gen.Elements("yyyy", "yyyy-MM", "yyyy-MM-dd")
            let exact = new DateTime(2018, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(day)
            select (Vague: exact.ToString(form, CultureInfo.InvariantCulture), Exact: exact.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Prop.ForAll(dates.ArrayOf(4).ToArbitrary(), four =>
        {
            string[] vague = RulesBroken([.. four.Select(date => date.Vague)]);
            string[] exact = RulesBroken([.. four.Select(date => date.Exact)]);
            // A span that ends before it begins is none: no rule can read the days so.
            bool areSpans = string.CompareOrdinal(four[0].Exact, four[1].Exact) <= 0 && string.CompareOrdinal(four[2].Exact, four[3].Exact) <= 0;
            Assert.Equal([], vague.Except(exact, StringComparer.Ordinal).Where(code => areSpans || code != "DTL4114"));
        }).Check(Laws.Tried(100));
    }

    /// <summary>The codes of what each rule finds, before what has one cause is said once.</summary>
    private static string[] RulesBroken(string[] dates)
    {
        Analysis analysis = RuleCase.Analyse(Verbs, new("entities.events.yaml", RuleCase.Entities), new("entries.events.yaml", Entries(dates)));
        return [.. analysis.Definition.Rules.Check(analysis.Timeline, analysis.Series).Select(found => found.Finding.Code).Distinct()];
    }

    private static string Entries(params string[] dates) =>
        $"a:\n  kind: cut\n  date: {dates[0]}\n  effective: {dates[1]}\n  mission: mission-one\n  people: 4\n  headline: May 25-28, 2018\n"
        + $"b:\n  kind: cut\n  date: {dates[2]}\n  effective: {dates[3]}\n  mission: mission-one\n  people: 4\n  quota: 4.5\n  partners: [nato]\n";
}
