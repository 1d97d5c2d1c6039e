using Dateline.Editing.Answers;

namespace Dateline.Editing.Tests;

/// <summary>What is offered inside of rules.</summary>
public class RuleCompletionTests
{
    [Theory]
    [InlineData("check: date + 14 ¦", "years, months, weeks, days, hours, minutes, seconds, year, month")]
    [InlineData("check: date + 1 ¦", "year, month, week, day")]
    [InlineData("check: date + 14 mo¦", "months, month")]
    [InlineData("check: date + 1 year 6 ¦", "years, months")]
    [InlineData("check: ag¦", "age")]
    [InlineData("check: each ¦", "witnesses, revisions")]
    [InlineData("check: no wit¦", "witnesses")]
    [InlineData("check: each witnesses.¦", "born, died, role, father")]
    [InlineData("check: each witnesses.father.ch¦", "children")]
    [InlineData("check: newest(revisions.¦", "number, date, size")]
    [InlineData("check: each sources.gr¦", "grade")]
    [InlineData("check: seats.¦", "from, to")]
    [InlineData("check: status == ¦", "happened, planned")]
    [InlineData("check: office.standing != ¦", "open, suspended, closed")]
    [InlineData("check: office.standing in [open, ¦", "open, suspended, closed")]
    [InlineData("check: any revisions.size == ¦", "minor, major")]
    [InlineData("check: office.holder == ¦", "nobody, speaker")]
    [InlineData("check: final == ¦", "yes, no, final")]
    [InlineData("check: people < seats.¦", "from, to")]
    [InlineData("check: 'role == \"a\" and final == ¦'", "yes, no")]
    [InlineData("where: office.standing == ¦", "open, suspended, closed")]
    [InlineData("message: \"{people} of {seats.¦}\"", "from, to")]
    [InlineData("order: [each ¦, date]", "witnesses, revisions")]
    [InlineData("order: [each witnesses.bo¦, date]", "born")]
    [InlineData("order: [date, date]\n    slack: 9 ¦", "years, months")]
    [InlineData("order: [date, date]\n    strictly: ¦", "yes, no")]
    [InlineData("order: [date, date]\n    ¦", "strictly, slack, where")]
    [InlineData("count: sources\n    at-least: 2\n    ¦", "at-most, exactly, independent, only, leave-out")]
    [InlineData("count: sources\n    only: [primary, ¦]", "primary, press, rumour")]
    [InlineData("count: sources\n    leave-out: ¦", "primary, press, rumour")]
    [InlineData("count: sources\n    independent: ¦", "yes, no")]
    [InlineData("at-once: [date, effective]\n    ¦", "at-most, per")]
    [InlineData("gap-at-most: 2 ¦", "years, months")]
    [InlineData("gap-at-most: 2 years\n    ¦", "between, per")]
    [InlineData("gap-at-most: 2 years\n    between: [da¦", "date")]
    [InlineData("while: office.sta¦", "standing")]
    [InlineData("while: office.standing\n    is: ¦", "open, suspended, closed")]
    [InlineData("while: office.standing\n    is: [open, ¦]", "open, suspended, closed")]
    [InlineData("within: date\n    to: to¦", "today")]
    [InlineData("requires:\n      - each witnesses.bo¦", "born")]
    public void First_of_all(string marked, string labels)
    {
        (EditingSession session, string _, int offset) = Registry.Rule(marked);
        string[] expected = labels.Split(", ");
        Assert.Equal(expected, session.Complete(Registry.Timeline, offset).Items.Take(expected.Length).Select(item => item.Label));
    }

    [Theory]
    [InlineData("check: ¦", "people, witnesses, date, today, this, guests, each, any, no, not, age, has, size, newest, oldest, largest, smallest, sum, in-order, unique, version")]
    [InlineData("check: people < 3 and ¦", "people, each, not, size")]
    [InlineData("check: date ¦", "==, !=, <, <=, >, >=, +, -, and, or, in")]
    [InlineData("check: people > 3 ¦", "and, or, +, -, *")]
    [InlineData("check: speaker.role ¦", "contains, begins-with, ends-with, ==")]
    [InlineData("check: size(witnesses ¦", "where")]
    [InlineData("check: size(witnesses where ¦", "witnesses, has, not")]
    [InlineData("check: each witnesses.born <= date ¦", "where, and, or")]
    [InlineData("check: size(speaker.ch¦", "children")]
    [InlineData("check: age(speaker.born, ¦", "date, today")]
    [InlineData("order: [date, ¦]", "each, date, effective, today")]
    [InlineData("¦", "check, order, at-once, gap-at-least")]
    [InlineData("sum: [each revisions.number]\n    equals: ¦", "people, size")]
    [InlineData("derived: speaker.role\n    ¦", "year, dates, begins-with")]
    public void Among_others(string marked, string labels)
    {
        (EditingSession session, string _, int offset) = Registry.Rule(marked);
        Assert.Empty(labels.Split(", ").Except(session.Complete(Registry.Timeline, offset).Items.Select(item => item.Label)));
    }

    [Theory]
    [InlineData("check: date + 14 ¦", "today, people")]
    [InlineData("check: each witnesses.¦", "witnesses, people, today, seats")]
    [InlineData("check: people ¦", "contains, where")]
    [InlineData("check: people < 3 ¦", "<, ==, contains")]
    [InlineData("check: people > ¦", "each, not")]
    [InlineData("order: [date, ¦]", "age, has, not, any")]
    [InlineData("count: sources\n    ¦", "strictly, per, check")]
    [InlineData("check: 'role contains \"¦\"'", "people, and")]
    public void Never(string marked, string labels)
    {
        (EditingSession session, string _, int offset) = Registry.Rule(marked);
        Assert.Empty(labels.Split(", ").Intersect(session.Complete(Registry.Timeline, offset).Items.Select(item => item.Label)));
    }

    [Theory]
    [InlineData("check: siz¦", "size", "check: size()", 4 + 1)]
    [InlineData("check: each witnesses.¦born <= date", "died", "check: each witnesses.died <= date", 4)]
    [InlineData("check: people¦", "people", "check: people", 6)]
    [InlineData("check: has(people)¦", "and", "check: has(people) and ", 5)]
    [InlineData("check: people <¦", "<=", "check: people <= ", 3)]
    public void What_is_written(string marked, string label, string expected, int caret)
    {
        (EditingSession session, string text, int offset) = Registry.Rule(marked);
        CompletionItem item = session.Complete(Registry.Timeline, offset).Items.Single(one => one.Label == label);
        Assert.Contains("    " + expected + "\n", text[..item.Span.Start] + item.Insert + text[item.Span.End..], StringComparison.Ordinal);
        Assert.Equal(caret, item.Caret);
    }

    [Fact]
    public void A_series_of_an_entity_is_asked_on_a_day()
    {
        (EditingSession session, string _, int offset) = Registry.Rule("check: sea¦", "office");
        CompletionItem item = session.Complete(Registry.Timeline, offset).Items.Single(one => one.Label == "seats");
        Assert.Equal(("seats.on()", 9, "a whole number, zero or more", "How many seats it has."), (item.Insert, item.Caret, item.Detail, item.Documentation));
    }

    [Theory]
    [InlineData("\nqueries:\n  q:\n    in: wedding\n    where: each witnesses.¦\n", "born")]
    [InlineData("\nqueries:\n  q:\n    in: [wedding]\n    order: peo¦\n", "people")]
    [InlineData("\n      doubled: people * ¦\n", "people")]
    public void In_a_query_and_in_a_member(string marked, string label)
    {
        (EditingSession session, string _, int offset) = Registry.With(marked);
        IReadOnlyList<CompletionItem> items = session.Complete(Registry.Timeline, offset).Items;
        Assert.Equal(label, items[0].Label);
        Assert.DoesNotContain("today", items.Select(item => item.Label));
    }

    /// <summary>A word of the language says what it means.</summary>
    [Theory]
    [InlineData("check: ¦")]
    [InlineData("check: date ¦")]
    [InlineData("check: date + 2 ¦")]
    [InlineData("check: size(witnesses ¦")]
    [InlineData("count: sources\n    ¦")]
    [InlineData("¦")]
    public void Each_word_is_explained(string marked)
    {
        (EditingSession session, string _, int offset) = Registry.Rule(marked);
        IReadOnlyList<CompletionItem> items = session.Complete(Registry.Timeline, offset).Items;
        Assert.NotEmpty(items);
        Assert.Empty(items.Where(item => item.Documentation.Length == 0 && (item.Kind == CompletionKind.Word || item.Detail.Length == 0)).Select(item => item.Label));
    }
}
