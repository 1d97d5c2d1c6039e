using Dateline.Dates;

namespace Dateline.Language.Tests.Rules;

/// <summary>What a condition comes to: true, false, or unknown where nobody can say.</summary>
public class EvaluationTests
{
    [Theory]
    [InlineData("people == 7", "people: 7", Truth.True)]
    [InlineData("people > 7", "people: 7", Truth.False)]
    [InlineData("people * 2 - 4 == 10", "people: 7", Truth.True)]
    [InlineData("quota == 0.50", "quota: 0.5", Truth.True)]
    [InlineData("people > 7", "", Truth.Unknown)]
    [InlineData("people > 7", "people: { unknown: no source says }", Truth.Unknown)]
    [InlineData("people > 7", "people: many", Truth.Unknown)]
    [InlineData("people * 79228162514264337593543950335 > 0", "people: 7", Truth.Unknown)]
    [InlineData("final", "final: yes", Truth.True)]
    [InlineData("not final", "final: yes", Truth.False)]
    [InlineData("final == no", "final: yes", Truth.False)]
    [InlineData("headline == \"A cut\"", "headline: A cut", Truth.True)]
    [InlineData("headline != \"A cut\"", "headline: a cut", Truth.True)]
    [InlineData("ceiling.from == 30 and ceiling.to == 20", "ceiling: 30 -> 20", Truth.True)]
    [InlineData("ceiling.to > 5", "ceiling: 30 -> unknown", Truth.Unknown)]
    [InlineData("ceiling.to < ceiling.from", "ceiling: -> 20", Truth.Unknown)]
    [InlineData("status == happened", "", Truth.True)]
    [InlineData("status == happened", "status: planned", Truth.False)]
    [InlineData("status in [planned, cancelled]", "status: planned", Truth.True)]
    [InlineData("mission.sender.name == \"Russia\"", "mission: mission-one", Truth.True)]
    [InlineData("mission.sender == mission.host", "mission: mission-one", Truth.False)]
    [InlineData("mission.sender.name == \"Russia\"", "mission: nobody", Truth.Unknown)]
    [InlineData("by in partners", "by: nato\npartners: [russia, nato]", Truth.True)]
    [InlineData("by in partners", "by: nato\npartners: [russia]", Truth.False)]
    [InlineData("by in partners", "by: nato", Truth.False)]
    [InlineData("size(partners) == 2", "partners: [russia, nato]", Truth.True)]
    [InlineData("size(partners) == 0", "", Truth.True)]
    public void Values_are_read_as_their_types_declare(string condition, string fields, Truth expected) =>
        Assert.Equal(expected, RuleCase.TruthOf(condition, fields));

    [Theory]
    [InlineData("has(people)", "people: 7", Truth.True)]
    [InlineData("has(people)", "", Truth.False)]
    [InlineData("has(people)", "people: { unknown: no source says }", Truth.True)]
    [InlineData("has(people)", "people: many", Truth.True)]
    [InlineData("has(people)", "peeople: 7", Truth.Unknown)]
    [InlineData("size(partners) == 0", "partnesr: [nato]", Truth.Unknown)]
    [InlineData("has(partners)", "partners: []", Truth.False)]
    [InlineData("has(mission.sender)", "mission: mission-one", Truth.True)]
    [InlineData("has(mission.note)", "mission: mission-one", Truth.False)]
    [InlineData("has(mission.note)", "mission: nobody", Truth.Unknown)]
    public void What_a_damaged_entry_leaves_out_may_have_stood_there(string condition, string fields, Truth expected) =>
        Assert.Equal(expected, RuleCase.TruthOf(condition, fields));

    [Theory]
    [InlineData("date < 2018-04", Truth.True)]
    [InlineData("date < 2018", Truth.Unknown)]
    [InlineData("date < 202X", Truth.True)]
    [InlineData("date < 2018-22", Truth.True)]
    [InlineData("date < 2018-04~", Truth.Unknown)]
    [InlineData("date < 2018-04..2018-06", Truth.True)]
    [InlineData("date < 2018-04/..", Truth.True)]
    [InlineData("date > ../2017", Truth.True)]
    [InlineData("date < Y17000", Truth.True)]
    [InlineData("date > -0043", Truth.True)]
    [InlineData("date < 2018-04-01T12:00:00+02:00", Truth.True)]
    [InlineData("date == XXXX-XX-XX", Truth.Unknown)]
    [InlineData("date == 2018-03", Truth.Unknown)]
    [InlineData("date >= 2018-04", Truth.False)]
    [InlineData("date != 2017", Truth.True)]
    [InlineData("effective > 2018", Truth.Unknown)]
    public void A_date_is_compared_as_precisely_as_it_is_known(string condition, Truth expected) =>
        Assert.Equal(expected, RuleCase.TruthOf(condition));

    [Theory]
    [InlineData("yes and people > 1", Truth.Unknown)]
    [InlineData("no and people > 1", Truth.False)]
    [InlineData("people > 1 and no", Truth.False)]
    [InlineData("people > 1 or yes", Truth.True)]
    [InlineData("people > 1 or no", Truth.Unknown)]
    [InlineData("not people > 1", Truth.Unknown)]
    [InlineData("yes or no and no", Truth.True)]
    [InlineData("not no and no", Truth.False)]
    [InlineData("by in [mission.sender, mission.host]", Truth.Unknown)]
    public void Unknown_stays_unknown_unless_it_makes_no_difference(string condition, Truth expected) =>
        Assert.Equal(expected, RuleCase.TruthOf(condition));

    [Fact]
    public void An_entry_whose_id_stands_twice_says_nothing() =>
        Assert.Equal(Truth.Unknown, RuleCase.TruthOf("answers.date < 2019", "answers: b", "b:\n  kind: cut\n  date: 2017\nb:\n  kind: cut\n  date: 2017\n"));
}
