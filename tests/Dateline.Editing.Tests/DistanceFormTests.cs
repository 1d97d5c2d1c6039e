using Dateline.Editing.Answers;

namespace Dateline.Editing.Tests;

/// <summary>How far events are apart, where in a source something stands, its grade, and nobody: in forms, and edited in place.</summary>
public class DistanceFormTests
{
    private const string Events = "a.events.yaml";
    private const string Alone = "x:\n  kind: wedding\n  after: first   # says the letter\n";
    private const string Braces = "x:\n  kind: wedding\n  after: { event: first, at-least: 30 days }   # says the letter\n";
    private const string Lines = "x:\n  kind: wedding\n  after:\n    event: first\n    at-least: 30 days   # says the letter\n";
    private const string Several = "x:\n  kind: wedding\n  after:\n    - event: first\n      at-most: 2 weeks   # says the letter\n    - second\n";
    private const string Brackets = "x:\n  kind: wedding\n  after: [{ event: first, at-least: 30 days }, second]   # says the letter\n";
    private const string Near = "x:\n  kind: wedding\n  within: { event: first, at-most: 2 weeks }\n";
    private const string Others = "first: { kind: wedding, date: 2020-01-01 }\nsecond: { kind: wedding, date: 2020-02-01 }\nwho: { kind: person, name: Who }\nhall: { kind: office, name: the Hall }\nletter: { kind: source, grade: press }\n";

    [Theory]
    [InlineData(Alone, "after", "after/0=first:reference[at-least at-most]")]
    [InlineData(Braces, "after", "after/0={ event: first, at-least: 30 days }:record[at-most] after/0/event=first:reference[] after/0/at-least=30 days:text[]")]
    [InlineData(Several, "after", "after/0=event: first\n      at-most: 2 weeks:record[at-least] after/0/event=first:reference[] after/0/at-most=2 weeks:text[] after/1=second:reference[at-least at-most]")]
    [InlineData(Near, "within", "within/0={ event: first, at-most: 2 weeks }:record[] within/0/event=first:reference[] within/0/at-most=2 weeks:text[]")]
    [InlineData("x:\n  kind: wedding\n  after: []\n", "after", "")]
    [InlineData("x:\n  kind: wedding\n  after:\n", "after", "")]
    public void Each_event_with_its_distance(string text, string name, string expected)
    {
        FormField field = Form(text).Fields.Single(one => one.Name == name);
        Assert.Equal(FormInput.List, field.Input);
        Assert.Equal(expected, string.Join(' ', All(field).Skip(1).Select(one =>
            $"{one.FieldPath}={one.Value}:{one.Input.ToString().ToLowerInvariant()}[{string.Join(' ', one.Offers.Select(offer => offer.Name))}]")));
    }

    [Fact]
    public void What_no_distance_says_is_shown_as_text()
    {
        FormField field = Form("x:\n  kind: wedding\n  after: { event: first, rather: 30 days }\n").Fields.Single(one => one.Name == "after");
        Assert.Contains("rather: 30 days", string.Join(' ', All(field).Select(one => one.Value)), StringComparison.Ordinal);
        Assert.NotEmpty(field.Problems);
    }

    [Theory]
    [InlineData(Alone, "after/0/at-least", "30 days", "after: first   #", "after: { event: first, at-least: 30 days }   #")]
    [InlineData(Alone, "after/0", "second", "after: first   #", "after: second   #")]
    [InlineData(Braces, "after/0/at-least", "6 weeks", "30 days", "6 weeks")]
    [InlineData(Braces, "after/0/at-most", "2 months", "30 days }", "30 days, at-most: 2 months }")]
    [InlineData(Braces, "after/0/event", "second", "event: first", "event: second")]
    [InlineData(Lines, "after/0/at-least", "6 weeks", "30 days   #", "6 weeks   #")]
    [InlineData(Lines, "after/0/at-most", "2 months", "# says the letter\n", "# says the letter\n    at-most: 2 months\n")]
    [InlineData(Several, "after/1/at-least", "1 year", "- second", "- { event: second, at-least: 1 year }")]
    [InlineData(Several, "after/0/at-most", "3 weeks", "2 weeks", "3 weeks")]
    [InlineData(Brackets, "after/1/at-most", "1 year", "second]", "{ event: second, at-most: 1 year }]")]
    [InlineData("x:\n  kind: wedding\n  sources: [letter]\n", "sources/0/at", "page 4", "[letter]", "[{ source: letter, at: page 4 }]")]
    [InlineData("x:\n  kind: wedding\n  quotes:\n    - speaker: who\n      source: letter   # of May\n", "quotes/0/source/at", "page 4", "source: letter   #", "source: { source: letter, at: page 4 }   #")]
    public void An_edit_changes_its_place(string text, string path, string value, string before, string after) => MustBecome(text, session => session.SetField(Events, "x", path, value), before, after);

    [Theory]
    [InlineData(Alone, "after/0", "  after: first   # says the letter\n", "")]
    [InlineData(Braces, "after/0/at-least", "{ event: first, at-least: 30 days }", "first")]
    [InlineData(Braces, "after/0", "  after: { event: first, at-least: 30 days }   # says the letter\n", "")]
    [InlineData(Lines, "after/0/at-least", "    at-least: 30 days   # says the letter\n", "")]
    [InlineData(Several, "after/1", "    - second\n", "")]
    [InlineData(Brackets, "after/1", "[{ event: first, at-least: 30 days }, second]", "{ event: first, at-least: 30 days }")]
    [InlineData(Brackets, "after/0", "[{ event: first, at-least: 30 days }, second]", "second")]
    public void What_is_removed_leaves_the_rest(string text, string path, string before, string after) => MustBecome(text, session => session.RemoveField(Events, "x", path), before, after);

    [Theory]
    [InlineData(Alone, "after: first   #", "after: [first, second]   #")]
    [InlineData(Braces, "{ event: first, at-least: 30 days }", "[{ event: first, at-least: 30 days }, second]")]
    [InlineData(Lines, "    event: first\n    at-least: 30 days   # says the letter\n", "    - event: first\n      at-least: 30 days   # says the letter\n    - second\n")]
    public void One_more_event(string text, string before, string after) => MustBecome(text, session => session.AddItem(Events, "x", "after", "second"), before, after);

    [Fact]
    public void The_event_of_a_distance_is_chosen_among_events() =>
        Assert.Equal(["first", "second"], Session(Others + Braces).Candidates(Events, "x", "after/0/event", "").Select(candidate => candidate.Id));

    [Fact]
    public void A_source_has_its_grade()
    {
        EditingSession session = Session(Others + "x:\n  kind: source\n  grade: press   # a paper\n");
        FormField grade = session.EntryForm(Events, "x")!.Fields.Single(field => field.Name == "grade");
        Assert.Equal((FormInput.Choice, "press", "primary press rumour"), (grade.Input, grade.Value, string.Join(' ', grade.Options)));
        MustBecome("x:\n  kind: source\n  grade: press   # a paper\n", one => one.SetField(Events, "x", "grade", "rumour"), "press", "rumour");
        FormOffer offer = session.EntryForm(Events, "letter")!.Optional.Concat(Session(Others + "x:\n  kind: source\n").EntryForm(Events, "x")!.Optional).First(one => one.Name == "grade");
        Assert.Equal((FormInput.Choice, "primary press rumour"), (offer.Input, string.Join(' ', offer.Options)));
    }

    [Fact]
    public void There_is_nobody()
    {
        const string Vacant = "x:\n  kind: as-of\n  date: 2020\n  entity: hall\n  holder: nobody   # says the letter\n";
        FormField holder = Form(Vacant).Fields.Single(field => field.Name == "holder");
        Assert.Equal((FormInput.Reference, "nobody", "there is nobody", "the id of an entry of kind person, or nobody"), (holder.Input, holder.Value, holder.Shown, holder.TypeInWords));
        Assert.Contains("nobody", Session(Others + Vacant).Candidates(Events, "x", "holder", "").Select(candidate => candidate.Id));
        MustBecome(Vacant, session => session.SetField(Events, "x", "holder", "who"), "holder: nobody", "holder: who");
        const string Change = "x:\n  kind: appointment\n  date: 2020\n  office: hall\n  holder: who -> nobody   # says the letter\n";
        Assert.Equal((FormInput.Change, "who -> nobody"), (Form(Change).Fields.Single(field => field.Name == "holder").Input, Form(Change).Fields.Single(field => field.Name == "holder").Value));
        MustBecome(Change, session => session.SetField(Events, "x", "holder", "nobody -> who"), "who -> nobody", "nobody -> who");
    }

    private static EntryForm Form(string text) => Session(Others + text).EntryForm(Events, "x")!;

    private static EditingSession Session(string text)
    {
        (EditingSession session, string _, int _) = Registry.With("\n  appointment:\n    fields:\n      office: office\n      holder: change of holder\n¦");
        session.Set(Events, text);
        return session;
    }

    private static void MustBecome(string text, Func<EditingSession, EditAnswer> edit, string before, string after)
    {
        Assert.Contains(before, text, StringComparison.Ordinal);
        string whole = Others + text + "y:\n  kind: person\n";
        EditAnswer answer = edit(Session(whole));
        Assert.Equal("", answer.Refusal);
        Assert.Equal(Others + text.Replace(before, after, StringComparison.Ordinal) + "y:\n  kind: person\n", Harbour.Apply(whole, answer.Edits));
    }

    private static IEnumerable<FormField> All(FormField field) => field.Parts.Concat(field.Details).SelectMany(All).Prepend(field);
}
