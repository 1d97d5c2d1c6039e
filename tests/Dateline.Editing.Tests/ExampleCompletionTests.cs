using Dateline.Editing.Answers;

namespace Dateline.Editing.Tests;

/// <summary>What is offered inside of the examples of a rule, and in values that go on over several lines.</summary>
public class ExampleCompletionTests
{
    [Theory]
    [InlineData("check: people < seats.to\n    ok: [{ ¦", "people, seats, seats.to")]
    [InlineData("check: people < seats.to\n    ok: [{ people: 3, ¦ }]", "seats, seats.to, id, kind")]
    [InlineData("check: people < seats.to\n    ok:\n      - ¦", "people, seats, seats.to")]
    [InlineData("check: people < seats.to\n    ok:\n      - people: 3\n        ¦", "seats, seats.to")]
    [InlineData("check: people < seats.to\n    ok:\n      people: 3\n      ¦", "seats, seats.to")]
    [InlineData("check: people < seats.to\n    bad: [\n      { people: 3, se¦ },\n    ]", "seats, seats.to")]
    [InlineData("check: each witnesses.born <= date\n    bad: [{ ¦", "witnesses, date")]
    [InlineData("check: each witnesses.born <= date\n    bad: [{ witnesses: [{ ¦", "born")]
    [InlineData("check: each witnesses.born <= date\n    bad:\n      - witnesses:\n          - ¦", "born")]
    [InlineData("check: each revisions.number == people\n    bad: [{ revisions: [{ number: 3, ¦", "date, size")]
    [InlineData("check: each revisions.size == minor\n    bad: [{ revisions: [{ size: ¦", "minor, major")]
    [InlineData("check: office.standing == open\n    bad: [{ office.standing: ¦", "open, suspended, closed")]
    [InlineData("check: office.standing == open\n    bad: [{ ¦", "office.standing, office")]
    [InlineData("check: final == yes\n    bad: [{ final: ¦ }]", "yes, no")]
    [InlineData("check: office.holder == speaker\n    bad: [{ office.holder: ¦ }]", "nobody")]
    [InlineData("where: final\n    check: people > 2\n    bad: [{ fi¦", "final")]
    [InlineData("check: guests > 2\n    ok: [{ ¦", "people")]
    [InlineData("check: newest(speaker.children.born) < date\n    ok: [{ speaker.¦", "speaker.children")]
    [InlineData("unique: people\n    ok: [[{ ¦", "people")]
    [InlineData("unique: people\n    ok:\n      - - ¦", "people")]
    [InlineData("unique: people\n    ok:\n      - [{ people: 3 }, { ¦ }]", "people")]
    public void First_in_an_example(string marked, string labels)
    {
        (EditingSession session, string _, int offset) = Registry.Rule(marked);
        string[] expected = labels.Split(", ");
        Assert.Equal(expected, session.Complete(Registry.Timeline, offset).Items.Take(expected.Length).Select(item => item.Label));
    }

    [Fact]
    public void The_entry_itself_is_this() =>
        Assert.Contains("this", Labels("check: spouse == father\n    ok: [{ spouse: ¦", "person").Concat(Labels("check: father.father == this\n    ok: [{ father.father: ¦", "person")));

    [Theory]
    [InlineData("check: people < 3\n    ok: ¦", "people", "[{ people:  }]", 11)]
    [InlineData("check: people < 3\n    ok: [¦", "people", "{ people:  }", 10)]
    [InlineData("check: people < 3\n    ok: [¦]", "people", "{ people:  }", 10)]
    [InlineData("check: people < 3\n    ok: [{ ¦", "people", "people: ", 8)]
    [InlineData("check: people < 3\n    ok:\n      - ¦", "people", "people: ", 8)]
    [InlineData("unique: people\n    ok: ¦", "people", "[[{ people:  }]]", 12)]
    [InlineData("unique: people\n    ok: [¦", "people", "[{ people:  }]", 11)]
    [InlineData("unique: people\n    ok:\n      - ¦", "people", "[{ people:  }]", 11)]
    [InlineData("check: each witnesses.born <= date\n    ok: [{ witnesses: [¦", "born", "{ born:  }", 8)]
    public void With_the_brackets_that_are_missing(string marked, string label, string insert, int caret)
    {
        (EditingSession session, string _, int offset) = Registry.Rule(marked);
        CompletionItem item = session.Complete(Registry.Timeline, offset).Items.First(one => one.Label == label);
        Assert.Equal((insert, caret), (item.Insert, item.Caret));
    }

    [Theory]
    [InlineData("check: >\n      people < 3\n      and fin¦", "final")]
    [InlineData("check: |\n      people < 3\n\n        and office.standing == ¦", "open, suspended, closed")]
    [InlineData("check: >-\n      ¦", "witnesses")]
    [InlineData("check: >\n      final ¦\n      and people < 3", "and, or")]
    [InlineData("check: >\n      office.standing in [open,\n      ¦]", "open, suspended, closed")]
    [InlineData("check: \"speaker.role contains \\\"x\\\"\n      and fin¦\"", "final")]
    [InlineData("check: 'speaker.role contains \"it''s\" and fin¦'", "final")]
    [InlineData("check:\n      fin¦", "final")]
    [InlineData("message: >\n      so many:\n      {seats.¦}", "from, to")]
    [InlineData("order: [\n      date,   # the day, of course\n      eff¦", "effective")]
    [InlineData("order: [ # it's so\n      each ¦", "witnesses, revisions")]
    [InlineData("check: in-order(revisions.number b¦", "by")]
    [InlineData("check: in-order(revisions.number by revisions.d¦", "date")]
    [InlineData("check: office.seats.o¦", "on")]
    [InlineData("check: office.seats.¦(date) > 3", "on")]
    [InlineData("derived: i¦", "id")]
    [InlineData("severity: ¦", "error, warning, hint")]
    public void In_several_lines_and_in_brackets(string marked, string labels)
    {
        string[] expected = labels.Split(", ");
        Assert.Equal(expected, Labels(marked, "wedding").Take(expected.Length));
    }

    [Theory]
    [InlineData("\n      doubled: >\n        people *\n        peo¦\n", "people")]
    [InlineData("\nqueries:\n  q:\n    in: wedding\n    where: >\n      each witnesses.¦\n", "born")]
    [InlineData("\nrules:\n  r:\n    in: [ev¦]\n", "event")]
    [InlineData("\nrules:\n  r:\n    in:\n      - as¦\n", "as-of")]
    [InlineData("\n  party:\n    fields:\n      at: office\n      by: office\n      seats: change of seats on ¦\n", "at, by")]
    [InlineData("\n  party:\n    fields:\n      seats: change of seats ¦\n", "on")]
    [InlineData("\n  party:\n    fields:\n      at: { type: list of off¦ }\n", "office")]
    [InlineData("\n  party:\n    fields:\n      at: estimate of ¦\n", "count, integer, number")]
    [InlineData("\n  party:\n    fields:\n      at:\n        type: one of here | there\n        default: ¦\n", "here, there")]
    [InlineData("\n  party:\n    fields:\n      at: { type: flag, default: ¦ }\n", "yes, no")]
    public void Elsewhere(string marked, string labels)
    {
        (EditingSession session, string _, int offset) = Registry.With(marked);
        string[] expected = labels.Split(", ");
        Assert.Equal(expected, session.Complete(Registry.Timeline, offset).Items.Take(expected.Length).Select(item => item.Label));
    }

    [Theory]
    [InlineData("series:\n  state: { of: office, type: set of ¦", "text, one of, grade, standing, office")]
    [InlineData("series:\n  state: { of: office, type: standing, allow: [¦", "open, suspended, closed")]
    [InlineData("series:\n  state:\n    of: office\n    type: standing\n    allow:\n      - open -> ¦", "open, suspended, closed")]
    [InlineData("series:\n  state:\n    of: office\n    type: one of in | out\n    allow: [in -> o¦", "out")]
    [InlineData("series:\n  state:\n    of: office\n    type: one of in | out\n    allow: [¦in -> out]", "in, out")]
    public void In_a_series(string marked, string labels)
    {
        (string text, int offset) = Marked.Of(Registry.Declared[..Registry.Declared.IndexOf("series:", StringComparison.Ordinal)] + marked + "\n");
        EditingSession session = Harbour.Of(new Dictionary<string, string> { [Registry.Timeline] = text });
        string[] expected = labels.Split(", ");
        Assert.Equal(expected, session.Complete(Registry.Timeline, offset).Items.Take(expected.Length).Select(item => item.Label));
    }

    [Theory]
    [InlineData("check: >\n      peo¦ple < 3", "field people")]
    [InlineData("check: >\n      people < 3\n      an¦d final", "and")]
    [InlineData("check: in-order(revisions.number b¦y revisions.date)", "by")]
    [InlineData("check: office.seats.o¦n(date) > 3", "on")]
    public void What_stands_there_is_explained(string marked, string title)
    {
        (EditingSession session, string _, int offset) = Registry.Rule(marked);
        Assert.Equal(title, session.Hover(Registry.Timeline, offset)?.Title);
    }

    private static IEnumerable<string> Labels(string marked, string kind)
    {
        (EditingSession session, string _, int offset) = Registry.Rule(marked, kind);
        return session.Complete(Registry.Timeline, offset).Items.Select(item => item.Label);
    }
}
