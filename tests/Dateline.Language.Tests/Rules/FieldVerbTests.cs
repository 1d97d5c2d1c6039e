namespace Dateline.Language.Tests.Rules;

/// <summary>The verbs that compare the fields of one entry.</summary>
public class FieldVerbTests
{
    private const string Entry =
        """
        a:
          kind: cut
          date: 2018-03-04
          effective: 2018-06
          mission: mission-one
          people: 7
          quota: 4.5
          headline: May 25-28, 2023
          answers: b
          partners: [nato]
        b-2017:
          kind: standing-changed
          date: 2018-01-05
          mission: mission-one
          standing: open -> closed
        b:
          kind: cut
          date: 2018-01
          mission: mission-one
          people: { unknown: nobody says }
          final: no

        """;

    [Theory]
    [InlineData("excludes: [people, headline]", "DTL4106 [May 25-28, 2023] \"a\": both people and headline are given, and only one of them is allowed. The rule is r.")]
    [InlineData("excludes: [people, partners]\n  message: no partners beside {people} people", "DTL4106 [[nato]] \"a\": no partners beside 7 people. Both people and partners are given, and only one of them is allowed. The rule is r.")]
    [InlineData("sum: [people, quota]\n  equals: 12", "DTL4107 [7] \"a\": people 7 and quota 4.5 add up to 11.5, but must be 12: 0.5 too few. The rule is r.")]
    [InlineData("sum: quota\n  equals: people\n  tolerance: 2", "DTL4107 [7] \"a\": quota 4.5 adds up to 4.5, but people is 7: 2.5 too few. The rule is r.")]
    [InlineData("within: people\n  from: 0\n  to: 5", "DTL4108 [7] \"a\": people is 7, more than 5. The rule is r.")]
    [InlineData("within: people\n  from: quota + 3", "DTL4108 [7] \"a\": people is 7, less than 7.5. The rule is r.")]
    [InlineData("within: effective\n  from: answers.date\n  to: date", "DTL4108 [2018-06] \"a\": effective is 2018-06, after date 2018-03-04. The rule is r.")]
    [InlineData("within: answers.date\n  from: date", "DTL4108 [b] \"a\": answers.date is 2018-01, before date 2018-03-04. The rule is r.")]
    [InlineData("within: date\n  to: answers.date", "DTL4108 [2018-03-04] \"a\": date is 2018-03-04, after answers.date 2018-01 (entries.events.yaml, line 18). The rule is r.")]
    [InlineData("while: mission.standing\n  is: open", "DTL4109 [mission-one] \"a\": mission.standing is closed at that time, and it must be open. The rule is r.")]
    [InlineData("not-while: mission.standing\n  is: [suspended, closed]", "DTL4109 [mission-one] \"a\": mission.standing is closed at that time, and it must not be suspended or closed. The rule is r.")]
    [InlineData("agree: [quota, people]\n  tolerance: 1", "DTL4112 [7] \"a\": people is 7, but quota is 4.5, 2.5 apart where 1 is allowed. The rule is r.")]
    [InlineData("agree: [date, effective]\n  tolerance: 30", "DTL4112 [2018-06] \"a\": effective is 2018-06, but date is 2018-03-04, 89 days apart where 30 is allowed. The rule is r.")]
    [InlineData("agree: [date, answers.date]", "DTL4112 [2018-03-04] \"a\": date is 2018-03-04, but answers.date (entries.events.yaml, line 18) is 2018-01, 32 days apart. The rule is r.")]
    [InlineData("derived: headline\n  year: date", "DTL4113 [May 25-28, 2023] \"a\": headline \"May 25-28, 2023\" names the year 2023, but date is 2018-03-04. The rule is r.")]
    [InlineData("derived: headline\n  dates: [date, effective]", "DTL4113 [May 25-28, 2023] \"a\": headline \"May 25-28, 2023\" means 2023-05-25 to 2023-05-28, but date is 2018-03-04 and effective is 2018-06. The rule is r.")]
    [InlineData("derived: headline\n  dates: date", "DTL4113 [May 25-28, 2023] \"a\": headline \"May 25-28, 2023\" means 2023-05-25 to 2023-05-28, but date is 2018-03-04. The rule is r.")]
    [InlineData("derived: headline\n  begins-with: people", "DTL4113 [May 25-28, 2023] \"a\": headline \"May 25-28, 2023\" has to begin with another field, and people is 7. The rule is r.")]
    public void What_is_exactly_false_is_one_finding_at_its_place(string rule, string expected) =>
        Assert.Equal([expected], RuleCase.Check("r:\n  in: cut\n  " + rule, Entry));

    [Theory]
    [InlineData("excludes: [final, headline]")]
    [InlineData("sum: [people, quota]\n  equals: 11.5")]
    [InlineData("sum: [people, ceiling.to]\n  equals: 3")]
    [InlineData("sum: quota\n  equals: people\n  tolerance: 2.5")]
    [InlineData("within: date\n  from: 2018\n  to: 2018-03-04")]
    [InlineData("within: effective\n  to: 2018-06-15")]
    [InlineData("while: mission.standing\n  is: [open, closed]")]
    [InlineData("not-while: mission.ceiling\n  is: 3")]
    [InlineData("agree: [quota, people]\n  tolerance: 2.5")]
    [InlineData("agree: [date, effective]\n  tolerance: 89")]
    [InlineData("agree: [people, answers.people]")]
    [InlineData("derived: id\n  year: date")]
    [InlineData("derived: headline\n  year: 2023")]
    [InlineData("derived: answers.headline\n  dates: date")]
    public void What_holds_or_is_unknown_says_nothing(string rule) =>
        Assert.DoesNotContain(RuleCase.Check("r:\n  in: cut\n  " + rule, Entry), finding => finding.StartsWith("DTL4", StringComparison.Ordinal));

    [Theory]
    [InlineData("May 25-28, 2023", "2023-05-25 2023-05-28")]
    [InlineData("Jul 08-13, 2023", "2023-07-08 2023-07-13")]
    [InlineData("November 1-4, 2022", "2022-11-01 2022-11-04")]
    [InlineData("December, 09-12, 2022", "2022-12-09 2022-12-12")]
    [InlineData("June 29 – July 3, 2020", "2020-06-29 2020-07-03")]
    [InlineData("Feb 27- March 03, 2023", "2023-02-27 2023-03-03")]
    [InlineData("2 to 6 May 2023", "2023-05-02 2023-05-06")]
    [InlineData("April 30, 2020", "2020-04-30 2020-04-30")]
    [InlineData("December 28 - January 3, 2021", "2020-12-28 2021-01-03")]
    [InlineData("May 2nd, 2023", "2023-05-02 2023-05-02")]
    [InlineData("May 2023", "2023-05 2023-05")]
    [InlineData("2023", "2023 2023")]
    [InlineData("Thursday 25 May 1911", "1911-05-25 1911-05-25")]
    [InlineData("the 25th of May, 1911", "1911-05-25 1911-05-25")]
    [InlineData("from Thu, May 25 to Sun, May 28, 1911", "1911-05-25 1911-05-28")]
    [InlineData("Friday 25 May 1911", null)]
    [InlineData("Thursday May 1911", null)]
    [InlineData("May 25-28", null)]
    [InlineData("June 31, 2023", null)]
    [InlineData("May 28-25, 2023", null)]
    [InlineData("May 1, 2 and 3, 2023", null)]
    [InlineData("TBD", null)]
    [InlineData("", null)]
    [InlineData("25/05/2023", null)]
    public void Dates_in_words_are_read_or_left_alone(string text, string? expected)
    {
        var worded = Logic.Derivation.WordedDates.Read(text);
        Assert.Equal(expected, worded is null ? null : $"{worded.First.Text} {worded.Last.Text}");
    }

    /// <summary>A day without a year is another day of any year, and says nothing of the year.</summary>
    [Theory]
    [InlineData("May 25-28", "1911-05-25", "1911-05-28", "")]
    [InlineData("May 25-28", "1911-05-25", "1911-05-29", "means May 25 to May 28, but effective is 1911-05-29")]
    [InlineData("25-28 May", "1911-05", "1911", "")]
    [InlineData("May 25-28", "1911-06", "1911-06", "means May 25 to May 28, but date is 1911-06 and effective is 1911-06")]
    [InlineData("May 25", "1911-05-26", "1911-05-26", "means May 25, but date is 1911-05-26 and effective is 1911-05-26")]
    [InlineData("December 30 – January 2", "1910-12-30", "1911-01-02", "")]
    [InlineData("December 30 – January 2", "1910-12-31", "1911-01-02", "means December 30 to January 2, but date is 1910-12-31")]
    [InlineData("February 29", "1911-02-28", "1911-02-28", "means February 29, but date is 1911-02-28 and effective is 1911-02-28")]
    [InlineData("Thursday, May 25", "1911-05-26", "1911-05-26", "means 1911-05-25")]
    [InlineData("May", "1911-06-01", "1911-06-01", "")]
    [InlineData("25-28", "1911-06-01", "1911-06-01", "")]
    [InlineData("May 25", "1905/1911", "1911/1950", "")]
    [InlineData("Thursday 25 May 1911", "1911-05-26", "1911-05-25", "means 1911-05-25, but date is 1911-05-26")]
    public void Days_in_words_are_held_against_dates(string text, string first, string last, string expected)
    {
        IReadOnlyList<string> found = [.. RuleCase.Check("r:\n  in: cut\n  derived: headline\n  dates: [date, effective]", $"a:\n  kind: cut\n  date: {first}\n  effective: {last}\n  mission: mission-one\n  headline: {text}\n").Where(finding => finding.StartsWith("DTL4113", StringComparison.Ordinal))];
        if (expected.Length == 0)
            Assert.Empty(found);
        else if (expected == "means 1911-05-25")
            Assert.Single(found);
        else
            Assert.Equal([$"DTL4113 [{text}] \"a\": headline \"{text}\" {expected}. The rule is r."], found);
    }

    [Theory]
    [InlineData("2.4.3", "2.4.3", true)]
    [InlineData("2.4.3-p1", "2.4.3", true)]
    [InlineData("2.4.4", "2.4.3", false)]
    [InlineData("2.10", "2.1", false)]
    [InlineData("3.2.2", "3.3", false)]
    public void A_text_begins_with_another_where_no_number_is_cut(string latest, string cycle, bool holds) =>
        Assert.Equal(
            holds ? 0 : 1,
            RuleCase.Check("r:\n  in: cut\n  derived: headline\n  begins-with: title", $"a:\n  kind: cut\n  date: 2018\n  mission: mission-one\n  headline: {latest}\n  title: {cycle}\n").Count);

    [Theory]
    [InlineData("ceiling-cut-2018", "2018", true)]
    [InlineData("ceiling-cut-2018", "2017/2019", true)]
    [InlineData("ceiling-cut-2018", "2019-01", false)]
    [InlineData("uai20", "2019", true)]
    [InlineData("phase-20181", "2019", true)]
    public void A_year_in_an_id_is_the_year_of_the_date(string id, string date, bool holds) =>
        Assert.Equal(holds ? 0 : 1, RuleCase.Check("r:\n  in: cut\n  derived: id\n  year: date", $"{id}:\n  kind: cut\n  date: {date}\n  mission: mission-one\n").Count);

    [Theory]
    [InlineData("derived: headline\n  year: people", "headline: June 3-5, 2021\n  people: 2020", 1)]
    [InlineData("derived: headline\n  year: people", "headline: June 3-5, 2021\n  people: 2021", 0)]
    [InlineData("derived: people\n  year: effective", "effective: 2020-06-03\n  people: 2021", 1)]
    [InlineData("derived: people\n  year: effective", "effective: 2021-06-03\n  people: 2021", 0)]
    public void A_year_is_read_from_texts_and_numbers_and_compared_with_both(string rule, string fields, int count) =>
        Assert.Equal(count, RuleCase.Check("r:\n  in: cut\n  " + rule, $"a:\n  kind: cut\n  date: 2018\n  mission: mission-one\n  {fields}\n").Count);

    [Theory]
    [InlineData("sum: people", "DTL2127 [sum] sum: does not say what to compare with. Add equals:.")]
    [InlineData("within: people", "DTL2127 [within] within: does not say what to compare with. Add from: or to:.")]
    [InlineData("while: mission.standing", "DTL2127 [while] while: does not say what to compare with. Add is:.")]
    [InlineData("derived: headline", "DTL2127 [derived] derived: does not say what to compare with. Add year:, dates: or begins-with:.")]
    [InlineData("agree: people", "DTL2128 [people] agree: compares fields with each other, and this is only one. Write at least two: agree: [people, people-counted].")]
    [InlineData("sum: [people, headline]\n  equals: 3", "DTL2129 [headline] sum: adds up numbers, but \"headline\" is a text.")]
    [InlineData("within: headline\n  to: 3", "DTL2129 [headline] within: is for numbers and dates, but \"headline\" is a text.")]
    [InlineData("while: people\n  is: 3", "DTL2129 [people] while: asks a series, such as mission.standing, but \"people\" is a number.")]
    [InlineData("derived: people\n  dates: headline", "DTL2129 [headline] derived: with dates: compares with dates, but \"headline\" is a text.")]
    [InlineData("agree: [people, date]", "DTL2140 [date] agree: compares like with like, but \"people\" is a number and \"date\" is a date.")]
    [InlineData("within: people\n  to: date", "DTL2140 [date] within: compares like with like, but \"people\" is a number and \"date\" is a date.")]
    [InlineData("while: mission.standing\n  is: shut", "DTL2157 [shut] \"shut\" is not an option of standing. It has open, suspended and closed.")]
    [InlineData("agree: [people, quota]\n  tolerance: some", "DTL2141 [some] tolerance: takes a number or a length of time, such as 31 or 2 years, and \"some\" is neither.")]
    [InlineData("agree: [headline, title]\n  tolerance: 1", "DTL2142 [tolerance] A tolerance is for numbers and dates, but \"headline\" is a text. Remove it.")]
    [InlineData("derived: headline\n  year: date\n  dates: date", "DTL2143 [dates] derived: compares with one thing, but this has year: and dates:. Make them two rules.")]
    [InlineData("derived: headline\n  year: [date, effective]", "DTL2144 [[date, effective]] year: takes one field, and these are more.")]
    [InlineData("check: final\n  tolerance: 1", "DTL2110 [tolerance] \"tolerance\" belongs to sum: and agree:, but this rule asks check:.")]
    public void A_mistake_in_a_rule_is_one_finding_at_its_place(string rule, string expected) =>
        Assert.Equal([expected], RuleCase.FindingsOf("r:\n  in: cut\n  " + rule));

    [Theory]
    [InlineData("excludes: [people, final]\n  ok: [{ people: 4 }]\n  bad: [{ people: 3, final: yes }]")]
    [InlineData("sum: [people, quota]\n  equals: 5\n  ok: [{ people: 4, quota: 1 }]\n  bad: [{ people: 3, quota: 1 }]")]
    [InlineData("within: date\n  from: 2018\n  ok: [{ date: 2018-05 }]\n  bad: [{ date: 2017 }]")]
    [InlineData("while: mission.standing\n  is: open\n  ok: [{ mission.standing: open }]\n  bad: [{ mission.standing: closed }]")]
    [InlineData("agree: [people, quota]\n  ok: [{ people: 3, quota: 3 }]\n  bad: [{ people: 3, quota: 4 }]")]
    [InlineData("derived: headline\n  year: date\n  bad: [{ headline: in 2018, date: 2019 }]")]
    public void Examples_of_these_verbs_are_run(string rule) =>
        Assert.Equal([], RuleCase.FindingsOf("r:\n  in: cut\n  " + rule));
}
