using Dateline.Editing.Answers;
using Dateline.Language.Diagnostics;

namespace Dateline.Editing.Tests;

/// <summary>What rules name gets its other name there, too.</summary>
public class RuleRenameTests
{
    private const string Events = "a.events.yaml";
    private const string Entries = "hearsay: { kind: source, grade: rumour }\nwho: { kind: person, name: Who, born: 1900 }\n";

    [Theory]
    [InlineData("count: sources\n    at-least: 1\n    leave-out: rumour", "press, rumour]", 11, "gossip", "leave-out: gossip")]
    [InlineData("count: sources\n    at-least: 1\n    only: [primary, rumour]", "press, rumour]", 11, "gossip", "only: [primary, gossip]")]
    [InlineData("check: no sources.grade == rumour", "press, rumour]", 11, "gossip", "check: no sources.grade == gossip")]
    [InlineData("where: any sources.grade in [press, rumour]\n    requires: people", "press, rumour]", 11, "gossip", "where: any sources.grade in [press, gossip]")]
    [InlineData("while: office.standing\n    is: [open, closed]", "suspended, closed]", 13, "shut", "is: [open, shut]")]
    [InlineData("not-while: office.standing\n    is: closed", "suspended, closed]", 13, "shut", "is: shut")]
    [InlineData("check: each witnesses.born <= date", "born: {", 1, "birth", "check: each witnesses.birth <= date")]
    [InlineData("check: size(speaker.children where speaker.children.born < date) < 9", "born: {", 1, "birth", "check: size(speaker.children where speaker.children.birth < date) < 9")]
    [InlineData("order: [each witnesses.born, date]", "born: {", 1, "birth", "order: [each witnesses.birth, date]")]
    [InlineData("check: unique(revisions.number)", "number: count", 1, "no-of", "check: unique(revisions.no-of)")]
    [InlineData("check: any revisions.number > guests", "people: count", 1, "heads", "check: any revisions.number > guests")]
    [InlineData("check: office.seats.on(date) > 3", "seats: { of", 1, "places", "check: office.places.on(date) > 3")]
    public void Wherever_it_stands(string rule, string at, int within, string name, string expected)
    {
        (EditingSession session, string text, int _) = Registry.Rule(rule + "¦");
        session.Set(Events, Entries);
        Assert.DoesNotContain(session.Found().Findings, finding => finding.Severity == Severity.Error);

        EditAnswer answer = session.Rename(Registry.Timeline, text.IndexOf(at, StringComparison.Ordinal) + within, name);

        Assert.Equal("", answer.Refusal);
        string after = Harbour.Apply(text, answer.Edits.Where(edit => edit.Path == Registry.Timeline));
        Assert.Contains("\n    " + expected + "\n", after, StringComparison.Ordinal);
        session.Set(Registry.Timeline, after);
        session.Set(Events, Harbour.Apply(Entries, answer.Edits.Where(edit => edit.Path == Events)));
        Assert.DoesNotContain(session.Found().Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_grade_from_where_a_source_has_it()
    {
        (EditingSession session, string text, int _) = Registry.Rule("count: sources\n    at-least: 1\n    leave-out: rumour¦");
        session.Set(Events, Entries);

        EditAnswer answer = session.Rename(Events, Entries.IndexOf("rumour", StringComparison.Ordinal) + 1, "gossip");

        Assert.Equal("", answer.Refusal);
        Assert.Equal(Entries.Replace("rumour", "gossip", StringComparison.Ordinal), Harbour.Apply(Entries, answer.Edits.Where(edit => edit.Path == Events)));
        Assert.Equal(text.Replace("rumour", "gossip", StringComparison.Ordinal), Harbour.Apply(text, answer.Edits.Where(edit => edit.Path == Registry.Timeline)));
    }

    [Theory]
    [InlineData("\nqueries:\n  q:\n    in: wedding\n    where: people > 3¦\n", "people > 3", "heads > 3")]
    [InlineData("\nqueries:\n  q:\n    in: wedding\n    order: people¦\n", "order: people", "order: heads")]
    [InlineData("\n      half: people * 0.5¦\n", "people * 0.5", "heads * 0.5")]
    public void In_queries_and_members(string rest, string before, string after)
    {
        (EditingSession session, string text, int _) = Registry.With(rest);
        session.Set(Events, Entries);

        EditAnswer answer = session.Rename(Registry.Timeline, text.IndexOf("people: count", StringComparison.Ordinal) + 1, "heads");

        Assert.Equal("", answer.Refusal);
        string renamed = Harbour.Apply(text, answer.Edits);
        Assert.Contains(after, renamed, StringComparison.Ordinal);
        Assert.DoesNotContain(before, renamed, StringComparison.Ordinal);
    }
}
