using Dateline.Editing.Answers;

namespace Dateline.Editing.Tests;

/// <summary>What is said of the words of rules.</summary>
public class RuleHoverTests
{
    [Theory]
    [InlineData("check: each witnesses.bo¦rn <= date", "field born", "several values; each is a date", "When somebody was born.")]
    [InlineData("check: speaker.born < da¦te", "field date", "a date", "When it happened, no more exact than the sources: 2021-10-07, 2021-10, 2021, 2021-10-01..2021-10-10.")]
    [InlineData("check: speaker.bo¦rn < date", "field born", "a date", "When somebody was born.")]
    [InlineData("check: size(speaker.chil¦dren) < 3", "children", "a list; each item is the id of an entry of kind person", "All who name it as father.")]
    [InlineData("check: office.sea¦ts > 3", "series seats", "a whole number, zero or more", "How many seats it has.")]
    [InlineData("check: seats.t¦o > 3", "to", "a whole number, zero or more", "The value after a change.")]
    [InlineData("check: gue¦sts > 3", "guests", "a number", "It follows from other fields: people - 2")]
    [InlineData("check: tod¦ay > date", "today", "a date", "The day of the check; unknown where nobody gives it.")]
    [InlineData("check: ea¦ch witnesses.born <= date", "each", "", "It holds for each item of a list; of an empty one, too: each witnesses.born <= date.")]
    [InlineData("check: a¦ge(speaker.born, date) > 3", "age", "", "An age in whole years, from one date to another: age(born, date).")]
    [InlineData("check: speaker.born + 14 ye¦ars <= date", "years", "", "A length of time, counted on the calendar: 1 year, 2 years.")]
    [InlineData("check: speaker.born + 1 ye¦ar <= date", "years", "", "A length of time, counted on the calendar: 1 year, 2 years.")]
    [InlineData("check: size(witnesses whe¦re has(witnesses.born)) > 1", "where", "", "Chooses the items that are asked: size(children where children.born < 1900).")]
    [InlineData("check: people <¦= 3", "<=", "", "Not above, or not later.")]
    [InlineData("check: people > 3 an¦d final", "and", "", "Both hold.")]
    [InlineData("check: n¦ot final", "not", "", "It does not hold.")]
    [InlineData("check: speaker.role beg¦ins-with \"a\"", "begins-with", "", "A text begins with the other one.")]
    [InlineData("message: \"{seats.fr¦om} seats\"", "from", "a whole number, zero or more", "The value before a change.")]
    [InlineData("cou¦nt: sources", "count", "", "A list has so many items.")]
    [InlineData("count: sources\n    at-m¦ost: 3", "at-most", "", "How many there may be.")]
    [InlineData("at-once: date\n    at-m¦ost: 3", "at-most", "", "How many there may be at one time.")]
    [InlineData("count: sources\n    lea¦ve-out: rumour", "leave-out", "", "The grades of the sources that do not count.")]
    [InlineData("sla¦ck: 3 days", "slack", "", "How much later than the next a date may be: 9 months.")]
    public void At_a_word(string marked, string title, string detail, string documentation)
    {
        (EditingSession session, string _, int offset) = Registry.Rule(marked);
        Hover hover = session.Hover(Registry.Timeline, offset)!;
        Assert.Equal((title, detail, documentation), (hover.Title, hover.Detail, hover.Documentation));
        Assert.InRange(offset, hover.Span.Start, hover.Span.End);
    }

    [Fact]
    public void A_path_says_where_it_leads()
    {
        (EditingSession session, string _, int offset) = Registry.Rule("check: each revisions.da¦te <= date");
        Assert.Equal(["revisions.date: several values; each is a date"], session.Hover(Registry.Timeline, offset)!.Lines);
    }

    [Fact]
    public void An_option_is_one_of_its_choice()
    {
        (EditingSession session, string _, int offset) = Registry.Rule("check: office.standing == op¦en");
        Assert.Equal(("open", "one of standing"), (session.Hover(Registry.Timeline, offset)!.Title, session.Hover(Registry.Timeline, offset)!.Detail));
    }
}
