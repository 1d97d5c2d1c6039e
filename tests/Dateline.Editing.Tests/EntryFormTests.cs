using Dateline.Editing.Answers;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Editing.Tests;

public class EntryFormTests
{
    [Fact]
    public void An_event_by_its_fields()
    {
        EntryForm form = Harbour.Session().EntryForm(Harbour.Events, "landing-protest")!;

        Assert.Equal("Protest", form.KindInWords);
        Assert.Equal(["title", "date", "against", "people", "speakers", "sources", "quotes"], form.Fields.Select(field => field.Name));
        Assert.Equal([FormInput.Text, FormInput.Date, FormInput.Reference, FormInput.Number, FormInput.List, FormInput.List, FormInput.List], form.Fields.Select(field => field.Input));
        FormField title = form.Fields[0];
        Assert.Equal("A protest: at the landing", title.Value);
        Assert.Equal("Four crossings fewer", form.Fields[2].Shown);
        FormField people = form.Fields[3];
        Assert.True(people is { IsLong: true, Value: "300", Unit: "people", IsRequired: true, Doc: "How many came." });
        Assert.Equal(["says", "why"], people.Details.Select(detail => detail.Name));
        Assert.Equal(("people/says/letter", "Protest at the landing", "250"), people.Details[0].Parts.Select(report => (report.FieldPath, report.Label, report.Value)).Single());
        Assert.Equal(["quotes/0/speaker", "quotes/0/text", "quotes/0/source"], form.Fields[6].Parts[0].Parts.Select(part => part.FieldPath));
        Assert.Empty(form.Missing);
        Assert.Equal(["by", "peaceful", "mood", "excerpts"], form.Optional.Take(4).Select(offer => offer.Name));
        Assert.Equal(["calm", "angry"], form.Optional[2].Options);
    }

    [Fact]
    public void What_it_cannot_show_stands_there_as_text()
    {
        EditingSession session = Harbour.With("x:\n  kind: protest\n  people: [1, 2]\n  price: { a: 1 }\n");

        EntryForm form = session.EntryForm(Harbour.Events, "x")!;

        Assert.Equal([("people", FormInput.Raw, "[1, 2]"), ("price", FormInput.Raw, "{ a: 1 }")], form.Fields.Select(field => (field.Name, field.Input, field.Value)));
        Assert.Equal(["against", "date"], form.Missing.Select(offer => offer.Name));
        Assert.NotEmpty(form.Fields[1].Problems);
    }

    [Theory]
    [InlineData("ada -> ben", "Ada, Ben")]
    [InlineData("-> ben", ", Ben")]
    [InlineData("ada -> nobody", "Ada, there is nobody")]
    [InlineData("ada -> cyrus", "Ada, ")]
    public void A_change_of_who_it_is_has_the_names_of_both(string change, string names)
    {
        var session = new EditingSession(BuildDate.None);
        session.Set("b.timeline.yaml", "dateline: 1\ntimeline: mills\nentities:\n  person: {}\n  office: {}\nseries:\n  holder: { of: office, type: person }\nevents:\n  handover:\n    fields:\n      office: office\n      holder: change of holder\n");
        session.Set("a.events.yaml", $"miller: {{ kind: office, name: Miller }}\nada: {{ kind: person, name: Ada }}\nben: {{ kind: person, name: Ben }}\nx:\n  kind: handover\n  holder: {change}\n");

        FormField holder = session.EntryForm("a.events.yaml", "x")!.Fields.Single(field => field.Name == "holder");

        Assert.Equal((FormInput.Change, true), (holder.Input, holder.NamesEntries));
        Assert.Equal(names.Split(", "), holder.ShownHalves);
    }

    [Fact]
    public void A_number_is_broken_down_by_the_names_that_its_field_has()
    {
        var session = new EditingSession(BuildDate.None);
        session.Set("b.timeline.yaml", "dateline: 1\ntimeline: gifts\nevents:\n  gift:\n    fields:\n      price: { type: number, unit: pounds, parts: [objects, freight] }\n");
        session.Set("a.events.yaml", "x:\n  kind: gift\n  date: 1951\n  price:\n    value: 12\n    parts:\n      objects: 10\n");

        FormField parts = Assert.Single(session.EntryForm("a.events.yaml", "x")!.Fields.Single(field => field.Name == "price").Details);

        Assert.Equal([("price/parts/freight", FormInput.Number, "pounds"), ("price/parts/rest", FormInput.Number, "pounds")], parts.Offers.Select(offer => (offer.FieldPath, offer.Input, offer.Unit)));
    }

    [Fact]
    public void A_source_is_asked_for_what_is_its_own_before_what_every_entry_has()
    {
        EntryForm form = Harbour.With("page:\n  kind: source\n").EntryForm(Harbour.Events, "page")!;

        Assert.Equal(["publisher", "title", "url", "published"], form.Optional.Take(4).Select(offer => offer.Name));
        Assert.Equal("perhaps-same", form.Optional[^1].Name);
    }

    [Fact]
    public void Without_a_kind_everything_is_text()
    {
        EntryForm form = Harbour.With("x:\n  kind: nothing\n  people: 3\n").EntryForm(Harbour.Events, "x")!;

        Assert.Equal("", form.Kind);
        Assert.Equal(["kind", "people"], form.Fields.Select(field => field.Name));
    }

    [Fact]
    public void Nothing_for_nobody()
    {
        Assert.Null(Harbour.Session().EntryForm(Harbour.Events, "nobody"));
        Assert.Null(Harbour.Session().EntryForm("no.events.yaml", "first-cut"));
    }

    [Theory]
    [InlineData("against", "", "first-cut, second-cut")]
    [InlineData("by", "port", "council")]
    [InlineData("speakers", "", "edda-lund")]
    [InlineData("quotes/0/speaker", "lund", "edda-lund")]
    [InlineData("people/says", "", "courier, letter")]
    [InlineData("date", "", "")]
    public void Candidates(string field, string filter, string ids) =>
        Assert.Equal(ids, string.Join(", ", Harbour.Session().Candidates(Harbour.Events, "landing-protest", field, filter).Select(candidate => candidate.Id)));

    [Fact]
    public void What_stands_twice_has_two_addresses()
    {
        const string Text = "x:\n  kind: protest\n  date: 2021\n  date: 2022\nx:\n  kind: person\n  name: A\n";
        EditingSession session = Harbour.With(Text);

        Assert.Equal(["date", "date@2"], session.EntryForm(Harbour.Events, "x")!.Fields.Select(field => field.FieldPath));
        Assert.Equal(Text.Replace("2022", "2023", StringComparison.Ordinal), Harbour.Apply(Text, session.SetField(Harbour.Events, "x", "date@2", "2023").Edits));
        string second = session.EntryAt(Harbour.Events, Text.IndexOf("person", StringComparison.Ordinal));
        Assert.Equal("x@2", second);
        Assert.Equal("A", session.EntryForm(Harbour.Events, second)!.Fields.Single().Value);
    }
}
