using Dateline.Dates;

namespace Dateline.Language.Tests.Rules.Lists;

/// <summary>Conditions on the items of a list: each, any, no, and what functions make of all of them.</summary>
public class ItemConditionTests
{
    private static readonly string People =
        FamilyCase.Person("old", "born: 1900; died: 1950; age: 50") + FamilyCase.Person("young", "born: 2001-05; spouse: old; age: 3") + FamilyCase.Person("blank", "");

    [Theory]
    [InlineData("each witnesses.born <= date", "witnesses: [old]", Truth.True)]
    [InlineData("each witnesses.born <= date", "witnesses: [old, young]", Truth.False)]
    [InlineData("each witnesses.born <= date", "witnesses: [blank, young]", Truth.False)]
    [InlineData("each witnesses.born <= date", "witnesses: [blank, old]", Truth.Unknown)]
    [InlineData("each witnesses.born <= date", "", Truth.True)]
    [InlineData("each witnesses.born <= date", "witnesses: { unknown: nobody says }", Truth.Unknown)]
    [InlineData("each witnesses.born <= date", "witnesses: [nobody, old]", Truth.Unknown)]
    [InlineData("any witnesses.born > date", "witnesses: [blank, young]", Truth.True)]
    [InlineData("any witnesses.born > date", "witnesses: [blank, old]", Truth.Unknown)]
    [InlineData("any witnesses.born > date", "witnesses: [old]", Truth.False)]
    [InlineData("any witnesses.born > date", "", Truth.False)]
    [InlineData("no witnesses.born > date", "witnesses: [blank, young]", Truth.False)]
    [InlineData("no witnesses.born > date", "witnesses: [old]", Truth.True)]
    [InlineData("not any witnesses.born > date", "witnesses: [old]", Truth.True)]
    [InlineData("no witnesses == of", "witnesses: [old, young]\nof: young", Truth.False)]
    [InlineData("any witnesses.spouse.name == \"old\"", "witnesses: [old, young]", Truth.True)]
    [InlineData("any scores > 5 and any scores < 2", "scores: [1, 6]", Truth.True)]
    [InlineData("any (scores > 5 and scores < 2)", "scores: [1, 6]", Truth.False)]
    [InlineData("each has(witnesses.born)", "witnesses: [blank, old]", Truth.False)]
    [InlineData("each witnesses.born < 1950 where witnesses.age > 10", "witnesses: [young, old]", Truth.True)]
    [InlineData("each witnesses.born < 1950 where has(witnesses.born)", "witnesses: [young, old]", Truth.False)]
    [InlineData("each revisions.date <= revisions.released", "revisions:\n  - { date: 2000, released: 2001 }\n  - { date: 2002, released: 2001 }", Truth.False)]
    [InlineData("each revisions.date <= revisions.released", "revisions:\n  - { date: 2000, released: 2001 }\n  - { date: 2000, released: 2002 }", Truth.True)]
    [InlineData("any revisions.final", "revisions:\n  - { number: 1 }\n  - { final: yes }", Truth.True)]
    [InlineData("each votes.voters.born < votes.held", "votes:\n  - { held: 1920, voters: [old] }\n  - { held: 2000, voters: [old, young] }", Truth.False)]
    [InlineData("each votes.voters.born < votes.held", "votes:\n  - { held: 1920, voters: [old] }\n  - { held: 2010, voters: [old, young] }", Truth.True)]
    [InlineData("each size(votes.voters) <= 1", "votes:\n  - { voters: [old] }\n  - { voters: [old, young] }", Truth.False)]
    [InlineData("each (any votes.voters.born < 1950)", "votes:\n  - { voters: [old] }\n  - { voters: [young] }", Truth.False)]
    [InlineData("of in witnesses", "witnesses: [old, young]\nof: old", Truth.True)]
    [InlineData("of in witnesses.spouse", "witnesses: [young]\nof: old", Truth.True)]
    [InlineData("each quotes.speaker != of", "of: old\nquotes:\n  - { speaker: old, text: Yes }", Truth.False)]
    public void A_condition_is_asked_of_the_items(string condition, string fields, Truth expected) =>
        Assert.Equal(expected, FamilyCase.TruthOf(condition, fields, People));

    [Theory]
    [InlineData("sum(scores) == 6", "scores: [1, 2, 3]", Truth.True)]
    [InlineData("sum(votes.votes) == total", "total: 5\nvotes:\n  - { votes: 2 }\n  - { votes: 3 }", Truth.True)]
    [InlineData("sum(votes.votes) == total", "total: 5\nvotes:\n  - { votes: 2 }\n  - { held: 2000 }", Truth.Unknown)]
    [InlineData("sum(scores) == 0", "", Truth.True)]
    [InlineData("sum(scores where scores > 1) == 5", "scores: [1, 2, 3]", Truth.True)]
    [InlineData("sum(votes.votes * 2) == 10", "votes:\n  - { votes: 2 }\n  - { votes: 3 }", Truth.True)]
    [InlineData("largest(scores) == 3", "scores: [1, 3, 2]", Truth.True)]
    [InlineData("smallest(scores) == 1", "scores: [3, 1, 2]", Truth.True)]
    [InlineData("largest(votes.votes) <= 5", "votes:\n  - { votes: 7 }\n  - { held: 2000 }", Truth.False)]
    [InlineData("largest(votes.votes) <= 5", "votes:\n  - { votes: 3 }\n  - { held: 2000 }", Truth.Unknown)]
    [InlineData("largest(scores) > 0", "", Truth.Unknown)]
    [InlineData("newest(days) == 2003-05-01", "days: [2001, 2003-05-01]", Truth.True)]
    [InlineData("newest(days) <= 2004", "days: [2001, 2003]", Truth.True)]
    [InlineData("newest(days) < 2003-06", "days: [2003, 2003-05]", Truth.Unknown)]
    [InlineData("newest(days) < 2003-05-01", "days: [2003, 2003-05]", Truth.False)]
    [InlineData("oldest(revisions.date) < 2000", "revisions:\n  - { date: 1999 }\n  - { number: 1 }", Truth.True)]
    [InlineData("oldest(revisions.date) >= 2000", "revisions:\n  - { date: 1999 }\n  - { number: 1 }", Truth.False)]
    [InlineData("oldest(revisions.date) >= 1990", "revisions:\n  - { date: 1999 }\n  - { number: 1 }", Truth.Unknown)]
    [InlineData("size(witnesses where witnesses.born < 1950) == 1", "witnesses: [old, young]", Truth.True)]
    [InlineData("size(witnesses where witnesses.born < 1950) <= 1", "witnesses: [old, blank]", Truth.Unknown)]
    [InlineData("size(witnesses where witnesses.born < 1950) >= 1", "witnesses: [old, blank]", Truth.True)]
    [InlineData("size(votes.voters) == 3", "votes:\n  - { voters: [old] }\n  - { voters: [old, young] }", Truth.True)]
    [InlineData("each revisions.number == total where revisions.date == newest(revisions.date)", "total: 2\nrevisions:\n  - { number: 1, date: 2000-01-01 }\n  - { number: 2, date: 2000-01-02 }", Truth.True)]
    [InlineData("each revisions.number == total where revisions.date == newest(revisions.date)", "total: 1\nrevisions:\n  - { number: 1, date: 2000-01-01 }\n  - { number: 2, date: 2000-01-02 }", Truth.False)]
    [InlineData("in-order(days)", "days: [2000, 2001, 2002]", Truth.True)]
    [InlineData("in-order(days)", "days: [2000, 2002, 2001]", Truth.False)]
    [InlineData("in-order(days)", "days: [2002, 2000-01..2002-01, 2001]", Truth.False)]
    [InlineData("in-order(days)", "days: [2001, 2001-05]", Truth.Unknown)]
    [InlineData("in-order(revisions.number)", "revisions:\n  - { number: 2 }\n  - { date: 2000 }\n  - { number: 1 }", Truth.False)]
    [InlineData("unique(scores)", "scores: [1, 3, 2]", Truth.True)]
    [InlineData("unique(scores)", "scores: [1, 3, 1]", Truth.False)]
    [InlineData("unique(days)", "days: [2001, 2002]", Truth.True)]
    [InlineData("unique(version(quotes.text))", "quotes:\n  - { speaker: old, text: \"1.0\" }\n  - { speaker: old, text: \"1\" }", Truth.False)]
    [InlineData("unique(version(quotes.text))", "quotes:\n  - { speaker: old, text: 1.0-rc.01+a }\n  - { speaker: old, text: 1-rc.1 }", Truth.False)]
    [InlineData("unique(version(quotes.text))", "quotes:\n  - { speaker: old, text: 1.0.1 }\n  - { speaker: old, text: 1.1 }\n  - { speaker: old, text: 1.1-rc }", Truth.True)]
    [InlineData("unique(version(quotes.text))", "quotes:\n  - { speaker: old, text: the first }\n  - { speaker: old, text: the first }", Truth.Unknown)]
    [InlineData("unique(days)", "days: [2001, 2001-05]", Truth.Unknown)]
    [InlineData("in-order(revisions.number by revisions.date)", "revisions:\n  - { number: 2, date: 2002 }\n  - { number: 1, date: 2001 }", Truth.True)]
    [InlineData("in-order(revisions.number by revisions.date)", "revisions:\n  - { number: 1, date: 2002 }\n  - { number: 2, date: 2001 }", Truth.False)]
    [InlineData("in-order(revisions.number by revisions.date)", "revisions:\n  - { number: 2, date: 2001 }\n  - { number: 1, date: 2001 }", Truth.Unknown)]
    [InlineData("in-order(revisions.number by revisions.date)", "revisions:\n  - { number: 2, date: 2001-05-01 }\n  - { number: 1, date: 2001-05-01 }", Truth.True)]
    [InlineData("in-order(revisions.number by revisions.date)", "revisions:\n  - { number: 1, date: 2001 }\n  - { number: 1, date: 2001-05 }", Truth.True)]
    [InlineData("in-order(revisions.number by revisions.date)", "revisions:\n  - { number: 1, date: 2001 }\n  - { number: 2 }", Truth.Unknown)]
    [InlineData("in-order(revisions.number by revisions.date)", "revisions:\n  - { number: 3, date: 2001 }\n  - { number: 2, date: 2005 }\n  - { date: 2003 }", Truth.False)]
    [InlineData("in-order(revisions.number by revisions.date where revisions.final)", "revisions:\n  - { number: 3, date: 2001, final: no }\n  - { number: 2, date: 2005, final: yes }\n  - { number: 1, date: 2004, final: yes }", Truth.True)]
    [InlineData("in-order(revisions.date by revisions.number)", "revisions:\n  - { number: 2, date: 2002 }\n  - { number: 1, date: 2001 }", Truth.True)]
    [InlineData("in-order(revisions.number by revisions.date)", "", Truth.True)]
    [InlineData("without-gaps(scores)", "scores: [3, 1, 2, 2]", Truth.True)]
    [InlineData("without-gaps(scores)", "scores: [3, 1]", Truth.False)]
    [InlineData("without-gaps(scores)", "scores: [7]", Truth.True)]
    [InlineData("without-gaps(scores)", "", Truth.True)]
    [InlineData("without-gaps(revisions.number)", "revisions:\n  - { number: { unknown: lost } }\n  - { number: 1 }\n  - { number: 3 }", Truth.Unknown)]
    [InlineData("without-gaps(revisions.number)", "revisions:\n  - { number: { unknown: lost } }\n  - { number: 1 }\n  - { number: 4 }", Truth.False)]
    [InlineData("without-gaps(revisions.number)", "revisions:\n  - { date: 2000 }\n  - { number: 1 }\n  - { number: 2 }", Truth.True)]
    [InlineData("without-gaps(scores where scores > 1)", "scores: [1, 3, 4]", Truth.True)]
    public void A_function_makes_one_value_of_all_items(string condition, string fields, Truth expected) =>
        Assert.Equal(expected, FamilyCase.TruthOf(condition, fields, People));

    private static readonly string Family =
        FamilyCase.Person("cain", "father: a; born: 1930; spouse: eve") + FamilyCase.Person("abel", "father: a; born: 1932; spouse: a") + FamilyCase.Person("eve", "spouse: cain; friends: [a, cain]");

    [Theory]
    [InlineData("size(children) == 2", "", Truth.True)]
    [InlineData("size(children) < 2", "", Truth.False)]
    [InlineData("has(children)", "", Truth.True)]
    [InlineData("has(weddings)", "", Truth.False)]
    [InlineData("newest(children.born) <= died", "died: 1931", Truth.False)]
    [InlineData("newest(children.born) <= died", "died: 1960", Truth.True)]
    [InlineData("any children.spouse == this", "", Truth.True)]
    [InlineData("any friend-of.name == \"eve\"", "", Truth.True)]
    [InlineData("spouse.spouse == this", "spouse: abel", Truth.True)]
    [InlineData("spouse.spouse == this", "spouse: cain", Truth.False)]
    [InlineData("father != this", "father: a", Truth.False)]
    [InlineData("this.born < 1900", "born: 1800", Truth.True)]
    [InlineData("each children.spouse.spouse == children", "", Truth.Unknown)]
    [InlineData("size(spouse.friends) == 2", "spouse: eve", Truth.True)]
    [InlineData("in-order(children.born)", "", Truth.False)]
    public void Those_who_refer_are_a_list(string condition, string fields, Truth expected) =>
        Assert.Equal(expected, FamilyCase.TruthOf(condition, fields, Family, kind: "person"));

    [Theory]
    [InlineData("father: { unknown: nobody says }")]
    [InlineData("fahter: a")]
    [InlineData("father: [a]")]
    public void Who_may_refer_leaves_open_how_many_do(string field)
    {
        string others = Family + FamilyCase.Person("seth", field);
        Assert.Equal(Truth.Unknown, FamilyCase.TruthOf("size(children) == 2", "", others, "person"));
        Assert.Equal(Truth.Unknown, FamilyCase.TruthOf("each children.born < 1940", "", others, "person"));
        Assert.Equal(Truth.False, FamilyCase.TruthOf("size(children) < 2", "", others, "person"));
        Assert.Equal(Truth.False, FamilyCase.TruthOf("newest(children.born) < 1931", "", others, "person"));
    }

    [Fact]
    public void Of_two_entries_with_one_id_neither_is_placed()
    {
        string twice = Family + FamilyCase.Person("seth", "father: a") + FamilyCase.Person("seth", "father: cain");
        Assert.Equal(Truth.Unknown, FamilyCase.TruthOf("size(children) == 2", "", twice, "person"));
        Assert.Equal(Truth.True, FamilyCase.TruthOf("size(children) >= 2", "", twice, "person"));
    }

    [Theory]
    [InlineData("each total > 3", "DTL2195 [total > 3] \"each\" asks the items of a list, and no field in \"total > 3\" is a list. Write the condition without it.")]
    [InlineData("newest(date) > 2000", "DTL2195 [date] newest(…) is for the items of a list, but \"date\" is a date.")]
    [InlineData("size(3) > 1", "DTL2195 [3] size(…) is for the items of a list: write the list between the parentheses, or what each of its items has.")]
    [InlineData("unique(revisions.number by revisions.date)", "DTL2202 [revisions.date] \"by\" says in whose order in-order(…) compares, and unique(…) asks for no order. Leave it out.")]
    [InlineData("without-gaps(days)", "DTL2196 [without-gaps] without-gaps(…) counts whole numbers through, but \"days\" is a date in each item.")]
    [InlineData("newest(scores) > 3", "DTL2196 [newest] newest(…) is for dates, but \"scores\" is a number in each item. Write largest(…).")]
    [InlineData("largest(days) > 2000", "DTL2196 [largest] largest(…) compares numbers, but \"days\" is a date in each item. Write newest(…).")]
    [InlineData("sum(witnesses.born) > 3", "DTL2196 [sum] sum(…) adds up numbers, but \"witnesses.born\" is a date in each item.")]
    [InlineData("has(witnesses.born)", "DTL2197 [witnesses.born] has(…) asks about one value, and \"witnesses.born\" has one for each item. Write each has(witnesses.born) or any has(witnesses.born).")]
    [InlineData("has(date where total > 1)", "DTL2198 [total > 1] \"where\" chooses items of a list: write it behind each, any or no, or in a function such as size(children where children.born < 1900).")]
    [InlineData("of.rank.on(date where total > 1) == 1", "DTL2198 [total > 1] \"where\" chooses items of a list: write it behind each, any or no, or in a function such as size(children where children.born < 1900).")]
    [InlineData("all scores > 3", "DTL2130 [all] Rules write each for \"all\". Change it to each.")]
    [InlineData("none witnesses.born > date", "DTL2130 [none] Rules write no for \"none\". Change it to no.")]
    [InlineData("some scores > 3", "DTL2130 [some] Rules write any for \"some\". Change it to any.")]
    [InlineData("max(scores) > 3", "DTL2158 [max] Rules have no function \"max\". Did you mean \"largest\"?")]
    [InlineData("witnesses.born <= date", "DTL2153 [witnesses.born <= date] \"witnesses.born\" is several values and \"date\" is a date: they cannot be compared. Say which of them, with each, any or no before it; count them with size(…), or ask with in.")]
    [InlineData("each witnesses.bron <= date", "DTL2150 [bron] \"person\" has no field \"bron\". Did you mean \"born\"?")]
    [InlineData("size(of.weddinsg) > 1", "DTL2150 [weddinsg] \"person\" has no field \"weddinsg\". Did you mean \"weddings\"?")]
    public void What_is_no_list_or_not_of_the_right_items_is_a_finding(string condition, string expected) =>
        Assert.Equal([expected], FamilyCase.FindingsOf(condition));
}
