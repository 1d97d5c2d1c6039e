using Dateline.Editing.Answers;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Editing.Tests;

/// <summary>Who can join a set and who can leave it, in completion; a set in a form and in a hover.</summary>
public class SetTests
{
    private const string Timeline = "dateline: 1\ntimeline: bands\nentities:\n  musician: {}\n  band: {}\nseries:\n  members: { of: band, type: set of musician }\nevents:\n  line-up-change:\n    fields:\n      band: band\n      members: change of members\n";
    private const string People = "ada: { kind: musician, name: Ada }\nben: { kind: musician, name: Ben }\ncy: { kind: musician, name: Cy }\nweirs: { kind: band, name: Weirs }\nfirst: { kind: line-up-change, date: 2001, band: weirs, members: [+ada, -ben] }\n";

    [Theory]
    [InlineData("x:\n  kind: line-up-change\n  date: 2003\n  band: weirs\n  members: ¦\n", "+ben, +cy, -ada")]
    [InlineData("x:\n  kind: line-up-change\n  date: 2003\n  band: weirs\n  members: +¦\n", "ben, cy")]
    [InlineData("x:\n  kind: line-up-change\n  date: 2003\n  band: weirs\n  members: -¦\n", "ada")]
    [InlineData("x:\n  kind: line-up-change\n  date: 2003\n  band: weirs\n  members: +cy, ¦\n", "+ben, -ada")]
    [InlineData("x:\n  kind: line-up-change\n  date: 2003\n  band: weirs\n  members: +cy, -¦\n", "ada")]
    public void Completion_offers_who_can_join_and_who_can_leave(string marked, string labels)
    {
        (string text, int offset) = Marked.Of(People + marked);

        Assert.Equal(labels.Split(", "), Session(text).Complete("a.events.yaml", offset).Items.Select(item => item.Label));
    }

    [Fact]
    public void A_form_has_each_who_joins_and_who_leaves()
    {
        FormField members = Form("+cy, -ada");

        Assert.Equal((FormInput.Members, "+cy, -ada"), (members.Input, members.Value));
        Assert.Equal([new FormMember("cy", "Cy", Joins: true), new FormMember("ada", "Ada", Joins: false)], members.Members);
        Assert.Empty(members.Problems);
    }

    [Theory]
    [InlineData("-> [ada, cy]", "Ada, Cy", false)]
    [InlineData("-> [ada, unknown]", "Ada", true)]
    [InlineData("-> []", "", false)]
    public void A_form_has_all_who_are_in_it_from_then_on(string change, string names, bool isOpen)
    {
        FormField members = Form(change);

        Assert.Equal((FormInput.Members, change), (members.Input, members.Value));
        Assert.Equal((names, true, isOpen), (string.Join(", ", members.Members.Select(member => member.Shown)), members.IsWhole, members.IsOpen));
        Assert.True(members.NamesEntries);
        Assert.Empty(members.Problems);
    }

    [Theory]
    [InlineData("-> unknown")]
    [InlineData("[ada] -> [cy]")]
    public void What_says_more_than_that_is_a_text(string change)
    {
        FormField members = Form(change);

        Assert.Equal((FormInput.Members, change, false), (members.Input, members.Value, members.IsWhole));
        Assert.Empty(members.Members);
    }

    [Theory]
    [InlineData("+cy, -ada", "cy", "Cy")]
    [InlineData("+cy, -ada", "-ada", "members")]
    public void How_the_set_went_is_told_where_it_changes(string change, string at, string title)
    {
        string text = People + $"x:\n  kind: line-up-change\n  date: 2003\n  band: weirs\n  members: {change}\nlost:\n  kind: line-up-change\n  date: {{ unknown: lost }}\n  band: weirs\n  members: +ben\n";
        Hover? hover = Session(text).Hover("a.events.yaml", text.IndexOf(change, StringComparison.Ordinal) + change.IndexOf(at, StringComparison.Ordinal));

        Assert.Equal(title, hover?.Title);
        Assert.Equal(["2001 +Ada, -Ben: [Ada, …]", "2003 +Cy, -Ada: [Cy, …]"], hover!.Chain.Select(step => $"{step.Date} {step.Text}"));
        Assert.Equal("x", Assert.Single(hover.Chain, step => step.IsHere).EntryId);
    }

    [Fact]
    public void So_it_is_where_the_change_has_no_date_and_where_an_as_of_lists_all()
    {
        string text = People + "in-2005: { kind: as-of, date: 2005, entity: weirs, members: [ada, { unknown: not named }] }\nlost:\n  kind: line-up-change\n  date: { unknown: lost }\n  band: weirs\n  members: +ben\n";

        Assert.Equal("no date +Ben", ChainAt("+ben\n").Select(step => $"{step.Date} {step.Text}").Last());
        Assert.Equal(["2001 +Ada, -Ben: [Ada, …]", "2005 [Ada, …]"], ChainAt(", { unknown").Select(step => $"{step.Date} {step.Text}"));

        IReadOnlyList<ChainStep> ChainAt(string place) => Session(text).Hover("a.events.yaml", text.LastIndexOf(place, StringComparison.Ordinal))!.Chain;
    }

    [Fact]
    public void A_member_is_named_where_it_joins()
    {
        string text = People + "x:\n  kind: line-up-change\n  date: 2003\n  band: weirs\n  members: +cy\n";

        Assert.Equal("Cy", Session(text).Hover("a.events.yaml", text.IndexOf("+cy", StringComparison.Ordinal) + 1)?.Title);
    }

    private static FormField Form(string change) =>
        Session(People + $"x:\n  kind: line-up-change\n  date: 2003\n  band: weirs\n  members: {change}\n").EntryForm("a.events.yaml", "x")!.Fields.Single(field => field.Name == "members");

    private static EditingSession Session(string text)
    {
        var session = new EditingSession(BuildDate.None);
        session.Set("b.timeline.yaml", Timeline);
        session.Set("a.events.yaml", text);
        return session;
    }
}
