using Dateline.Editing.Answers;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Editing.Tests;

/// <summary>Numbers that are partly known, in forms and completion.</summary>
public class EstimateTests
{
    private const string Timeline = "dateline: 1\ntimeline: losses\nevents:\n  storm:\n    fields:\n      dead: { type: estimate of count, unit: people }\n      boats: count?\n";
    private const string Short = "news: { kind: source }\nx:\n  kind: storm\n  date: 1911\n  dead: 40..60\n  boats:\n    value: 12\n    says:\n      news: 10..15\n  sources: [news]\n";
    private const string Bounds = "x:\n  kind: storm\n  date: 1911\n  dead: { low: 40, best: 50 }\n";
    private const string Lines = "x:\n  kind: storm\n  date: 1911\n  dead:\n    low: 40   # at least\n    high: 60\n";
    private const string Said = "news: { kind: source }\nx:\n  kind: storm\n  date: 1911\n  dead:\n    value: 12\n    says:\n      news: { low: 10, high: 20 }\n  sources: [news]\n";
    private const string Long = "x:\n  kind: storm\n  date: 1911\n  dead:\n    low: 40\n    why: so\n";

    [Fact]
    public void A_form_takes_it_as_text()
    {
        EntryForm form = Session(Short).EntryForm("a.events.yaml", "x")!;
        FormField dead = form.Fields.Single(field => field.Name == "dead");
        FormField boats = form.Fields.Single(field => field.Name == "boats");
        Assert.Equal((FormInput.Text, "40..60", "people"), (dead.Input, dead.Value, dead.Unit));
        Assert.Contains("parts", dead.Offers.Select(offer => offer.Name));
        Assert.Equal((FormInput.Number, "12"), (boats.Input, boats.Value));
        Assert.Equal((FormInput.Text, "10..15"), boats.Details[0].Parts.Select(report => (report.Input, report.Value)).Single());
        Assert.Empty(form.Fields.SelectMany(field => field.Problems));
    }

    [Fact]
    public void Each_bound_is_a_number_of_its_own()
    {
        FormField alone = Session(Bounds).EntryForm("a.events.yaml", "x")!.Fields.Single(field => field.Name == "dead");
        Assert.Equal((FormInput.Record, "{ low: 40, best: 50 }"), (alone.Input, alone.Value));
        Assert.Equal([("dead/low", FormInput.Number, "40"), ("dead/best", FormInput.Number, "50")], alone.Parts.Select(part => (part.FieldPath, part.Input, part.Value)));
        Assert.Equal(["high", "sources", "says", "why", "parts", "note"], alone.Offers.Select(offer => offer.Name));
        FormField beside = Session(Long).EntryForm("a.events.yaml", "x")!.Fields.Single(field => field.Name == "dead");
        Assert.Equal((FormInput.Record, "low", "40"), (beside.Input, beside.Parts.Single().Name, beside.Parts.Single().Value));
        Assert.Equal([("why", FormInput.Text, "so")], beside.Details.Select(detail => (detail.Name, detail.Input, detail.Value)));
        FormField said = Session(Said).EntryForm("a.events.yaml", "x")!.Fields.Single(field => field.Name == "dead").Details[0].Parts.Single();
        Assert.Equal(("dead/says/news", FormInput.Record, "low 10, high 20"), (said.FieldPath, said.Input, string.Join(", ", said.Parts.Select(part => part.Name + " " + part.Value))));
    }

    [Theory]
    [InlineData("{ low: 40, rather: 50 }")]
    [InlineData("{ value: 40, low: 30 }")]
    public void What_are_no_bounds_alone_is_not_lost(string written)
    {
        FormField dead = Session($"x:\n  kind: storm\n  date: 1911\n  dead: {written}\n").EntryForm("a.events.yaml", "x")!.Fields.Single(field => field.Name == "dead");
        string shown = dead.Input == FormInput.Raw ? dead.Value : string.Join(' ', dead.Parts.Concat(dead.Details).Select(part => $"{part.Name}: {part.Value}").Prepend(dead.Value));
        Assert.All(written.Trim('{', '}', ' ').Split(", "), part => Assert.Contains(part.Replace("value: ", "", StringComparison.Ordinal), shown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Bounds, "dead/high", "60", "best: 50 }", "best: 50, high: 60 }")]
    [InlineData(Bounds, "dead/why", "so", "best: 50 }", "best: 50, why: so }")]
    [InlineData(Lines, "dead/low", "45", "low: 40   # at least", "low: 45   # at least")]
    [InlineData(Lines, "dead/best", "50", "    high: 60\n", "    high: 60\n    best: 50\n")]
    [InlineData(Lines, "dead/why", "so", "    high: 60\n", "    high: 60\n    why: so\n")]
    [InlineData(Long, "dead/high", "60", "    low: 40\n", "    low: 40\n    high: 60\n")]
    [InlineData(Said, "dead/says/news/high", "25", "high: 20", "high: 25")]
    public void A_bound_is_changed_or_added(string text, string path, string value, string before, string after) =>
        Assert.Equal(text.Replace(before, after, StringComparison.Ordinal), Harbour.Apply(text, Session(text).SetField("a.events.yaml", "x", path, value).Edits));

    [Theory]
    [InlineData(Bounds, "dead/best", ", best: 50", "")]
    [InlineData(Lines, "dead/low", "    low: 40   # at least\n", "")]
    [InlineData(Long, "dead/why", "    why: so\n", "")]
    public void A_bound_is_removed(string text, string path, string before, string after) =>
        Assert.Equal(text.Replace(before, after, StringComparison.Ordinal), Harbour.Apply(text, Session(text).RemoveField("a.events.yaml", "x", path).Edits));

    [Theory]
    [InlineData(Short, "dead", "30..", "dead: 40..60", "dead: 30..")]
    [InlineData(Short, "boats/says/news", "..11", "news: 10..15", "news: ..11")]
    [InlineData(Short, "dead/unknown", "nobody counted", "dead: 40..60", "dead: { unknown: nobody counted }")]
    [InlineData(Long, "dead/low", "45", "low: 40", "low: 45")]
    public void An_edit_changes_its_line(string text, string path, string value, string before, string after)
    {
        EditAnswer answer = Session(text).SetField("a.events.yaml", "x", path, value);
        string edited = answer.Edits.OrderByDescending(edit => edit.Span.Start).Aggregate(text, (now, edit) => now[..edit.Span.Start] + edit.NewText + now[edit.Span.End..]);
        Assert.Equal(text.Replace(before, after, StringComparison.Ordinal), edited);
    }

    [Theory]
    [InlineData("dead", "50", "\"dead\" has bounds. Change one of them.")]
    [InlineData("dead/unknown", "nobody counted", "\"dead\" has bounds. Remove them first.")]
    [InlineData("dead/value", "50", "\"dead\" has bounds. Remove them first.")]
    public void Bounds_are_not_overwritten(string path, string value, string expected) =>
        Assert.Equal(expected, Session(Long).SetField("a.events.yaml", "x", path, value).Refusal);

    [Theory]
    [InlineData("x:\n  kind: storm\n  dead:\n    ¦", "low, best, high, value, unknown")]
    [InlineData("x:\n  kind: storm\n  dead:\n    low: 40\n    ¦", "best, high, sources, says, why, parts, note")]
    [InlineData("x:\n  kind: storm\n  dead:\n    value: 40..\n    ¦", "sources, says, why, parts, note")]
    [InlineData("x:\n  kind: storm\n  boats:\n    ¦", "value, unknown, sources")]
    public void Completion_names_the_bounds(string marked, string labels)
    {
        (string text, int offset) = Marked.Of(marked);
        string[] expected = labels.Split(", ");
        Assert.Equal(expected, Session(text).Complete("a.events.yaml", offset).Items.Take(expected.Length).Select(item => item.Label));
    }

    [Theory]
    [InlineData("      dead: ¦", "estimate of")]
    [InlineData("      dead: estimate of ¦", "count")]
    public void Completion_of_a_type_names_it(string line, string label)
    {
        (string text, int offset) = Marked.Of("dateline: 1\ntimeline: losses\nevents:\n  storm:\n    fields:\n" + line);
        var session = new EditingSession(BuildDate.None);
        session.Set("losses.timeline.yaml", text);
        Assert.Contains(label, session.Complete("losses.timeline.yaml", offset).Items.Select(item => item.Label));
    }

    private static EditingSession Session(string text)
    {
        var session = new EditingSession(BuildDate.None);
        session.Set("losses.timeline.yaml", Timeline);
        session.Set("a.events.yaml", text);
        return session;
    }
}
