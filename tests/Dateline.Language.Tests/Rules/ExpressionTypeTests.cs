using Dateline.Language.Text;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Rules;

/// <summary>Conditions against the declarations of the kind that they are for.</summary>
public class ExpressionTypeTests
{
    [Theory]
    [InlineData("mission > 3", "DTL2153 [mission > 3] \"mission\" is an entry (mission) and 3 is a number: they cannot be compared. Say which field of the entry, such as .name.")]
    [InlineData("final or mission > 3", "DTL2153 [mission > 3] \"mission\" is an entry (mission) and 3 is a number: they cannot be compared. Say which field of the entry, such as .name.")]
    [InlineData("mission.standing == \"open\"", "DTL2153 [mission.standing == \"open\"] \"mission.standing\" is a choice (standing) and \"open\" is a text: they cannot be compared. Write open, without quotes.")]
    [InlineData("ceiling < 3", "DTL2153 [ceiling < 3] \"ceiling\" is a change of ceiling and 3 is a number: they cannot be compared. Say which value of the change: .from or .to.")]
    [InlineData("by == mission", "DTL2153 [by == mission] \"by\" is an entry (organization) and \"mission\" is an entry (mission): they cannot be compared. Say which field of the entry, such as .name.")]
    [InlineData("people > 2018-03", "DTL2153 [people > 2018-03] \"people\" is a number and 2018-03 is a date: they cannot be compared.")]
    [InlineData("headline > \"x\"", "DTL2154 [headline > \"x\"] \"headline\" is a text, which has no order: > compares numbers and dates.")]
    [InlineData("people", "DTL2155 [people] \"people\" is a number, but a condition has to be true or false. Compare it with something, or ask has(…).")]
    [InlineData("not people", "DTL2155 [people] \"people\" is a number, but a condition has to be true or false. Compare it with something, or ask has(…).")]
    [InlineData("headline + 1 > 2", "DTL2156 [headline] + calculates with numbers, but \"headline\" is a text.")]
    [InlineData("date + 30 < effective", "DTL2191 [30] \"date\" is a date, and 30 is a number. Say what it counts: 30 days, 30 months or 30 years.")]
    [InlineData("effective - date > people", "DTL2191 [people] \"effective - date\" is a duration, and \"people\" is a number. Say what it counts: people * 1 day.")]
    [InlineData("effective - date > 2192", "DTL2191 [2192] \"effective - date\" is a duration, and 2192 is a number. Say what it counts: 2192 days, 2192 months or 2192 years.")]
    [InlineData("age(date, effective) > 18 years", "DTL2191 [18 years] age(…) is a number of years, so it is compared with a number alone. Write 18.")]
    [InlineData("age(date, effective) > 18 months", "DTL2191 [18 months] age(…) is a number of years, so it is compared with a number alone. For months or days, compare the dates: born + 18 months <= date.")]
    [InlineData("date + effective < 2018", "DTL2192 [date + effective] Nothing comes of \"date\" (a date) + \"effective\" (a date). Write date + duration, date - duration, date - date or number * duration.")]
    [InlineData("3 days - date < 2018", "DTL2192 [3 days - date] Nothing comes of \"3 days\" (a duration) - \"date\" (a date). Write date + duration, date - duration, date - date or number * duration.")]
    [InlineData("date < 6 years", "DTL2192 [date < 6 years] \"date\" is a date and \"6 years\" a length of time: they cannot be compared. Compare two dates (end <= start + 6 years) or two durations (end - start <= 6 years).")]
    [InlineData("age(date) > 18", "DTL2192 [age(date)] age(…) takes two dates: when somebody was born, and when the age is asked. Write age(born, date).")]
    [InlineData("age(date, people) > 18", "DTL2192 [people] age(…) takes two dates, but \"people\" is a number. Write age(born, date).")]
    [InlineData("headline + 3 days < date", "DTL2156 [headline] + calculates with numbers, but \"headline\" is a text.")]
    [InlineData("answers != self", "DTL2150 [self] \"cut\" has no field \"self\". The entry itself is called this, as in spouse.spouse == this.")]
    [InlineData("mission.standing == opne", "DTL2157 [opne] \"opne\" is not an option of standing. Did you mean \"open\"?")]
    [InlineData("opne == mission.standing", "DTL2157 [opne] \"opne\" is not an option of standing. Did you mean \"open\"?")]
    [InlineData("mission.standing in [open, x]", "DTL2157 [x] \"x\" is not an option of standing. It has open, suspended and closed.")]
    [InlineData("exists(people)", "DTL2158 [exists] Rules have no function \"exists\". Did you mean \"has\"?")]
    [InlineData("answers.today() > 3", "DTL2158 [today] Rules have no function \"today\". Rules have has, size, sum, newest, oldest, largest, smallest, in-order, unique, without-gaps, version, major and age.")]
    [InlineData("has()", "DTL2159 [(] has(…) asks about a field: write its name between the parentheses.")]
    [InlineData("mission.ceiling.on() > 1", "DTL2159 [(] .on(…) asks for a date: write one between the parentheses, such as .on(2018-03).")]
    [InlineData("size(people) > 1", "DTL2159 [people] size(…) counts the items of a list, but \"people\" is a number.")]
    [InlineData("has(3)", "DTL2159 [3] has(…) asks about a field: write its name between the parentheses.")]
    [InlineData("mission.ceiling.on(people) > 1", "DTL2159 [people] .on(…) asks for a date, but \"people\" is a number.")]
    [InlineData("people in people", "DTL2160 [people] \"in\" is followed by a list, but \"people\" is a number. Write in [one, two], or compare with ==.")]
    [InlineData("people == [1, 2]", "DTL2160 [[1, 2]] A list in brackets can only follow \"in\". Write standing.to in [open, suspended].")]
    [InlineData("people == null", "DTL2162 [null] Rules have no word \"null\". To ask whether a field is there, write has(field) or not has(field).")]
    [InlineData("people.x > 3", "DTL2152 [x] \"x\" cannot follow \"people\", which is a number.")]
    [InlineData("answers.peple > 3", "DTL2150 [peple] \"event\" has no field \"peple\". It has date, effective, after, before, within, status, title, sources, quotes, name, also, note and 2 more.")]
    [InlineData("mission.sneder.name == \"x\"", "DTL2150 [sneder] \"mission\" has no field \"sneder\". Did you mean \"sender\"?")]
    [InlineData("people-1 > 2", "DTL2136 [people-1] \"cut\" has no field \"people-1\". For a subtraction write people - 1, with a space on both sides.")]
    public void What_does_not_fit_the_declarations_is_a_finding_at_that_part(string condition, string expected) =>
        Assert.Equal([expected], RuleCase.FindingsOf($"r:\n  in: cut\n  check: {condition}"));

    [Theory]
    [InlineData("ceiling.to < ceiling.from")]
    [InlineData("date >= 2018")]
    [InlineData("2018 <= date")]
    [InlineData("effective == 2021-10-01..2021-10-10")]
    [InlineData("mission.standing in [open, suspended]")]
    [InlineData("suspended != mission.standing")]
    [InlineData("mission.sender == mission.host")]
    [InlineData("mission.sender in partners")]
    [InlineData("answers.mission == mission")]
    [InlineData("status in [planned, cancelled] or final == no")]
    [InlineData("(people + 1) * 2 - 3 > -4.5 and quota != 0.5")]
    [InlineData("mission.ceiling.on(answers.date) <= mission.ceiling")]
    [InlineData("not has(people) and size(partners) == 0")]
    [InlineData("effective <= date + 1 year 6 months and effective - date <= 36 hours")]
    [InlineData("2021 - date > 3 years or date - 2 * 3 weeks < 2020")]
    [InlineData("age(answers.date, date) >= 14 and date <= today")]
    [InlineData("effective - date + 1 day <= people * 1 day")]
    [InlineData("headline != \"a \\\"quoted\\\" word\"")]
    public void What_fits_gives_no_finding(string condition) =>
        Assert.Equal([], RuleCase.FindingsOf($"r:\n  in: cut\n  check: {condition}"));

    [Fact]
    public void A_condition_is_typed_for_every_kind_and_the_same_fault_is_said_once()
    {
        Assert.Equal(
            ["DTL2150 [people] \"standing-changed\" has no field \"people\". It has mission, standing, answers, date, effective, after, before, within, status, title, sources, quotes and 5 more."],
            RuleCase.FindingsOf("r:\n  in: [cut, standing-changed]\n  check: people > 3"));
        Assert.Single(RuleCase.FindingsOf("r:\n  in: event\n  check: nobody-has-this > 3"));
    }

    [Fact]
    public void The_same_options_written_out_twice_are_two_choices_and_want_one_name()
    {
        const string text = "dateline: 1\ntimeline: doors\nevents:\n  seen:\n    fields: { inner: one of open | shut, outer: one of open | shut }\nrules:\n  r: { in: seen, check: inner == outer }\n";

        Assert.Equal(
            "\"inner\" is a choice (one of open | shut) and \"outer\" is a choice (one of open | shut): they cannot be compared."
            + " Their options are written out twice, so they are two choices: declare one under \"choices:\", and give both its name.",
            Assert.Single(TimelineDefinition.Read(new SourceFile("doors.timeline.yaml", text)).Findings).Message);
    }
}
