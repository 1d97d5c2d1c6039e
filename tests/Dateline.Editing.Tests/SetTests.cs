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
    public void A_form_takes_the_change_as_text()
    {
        FormField members = Session(People + "x:\n  kind: line-up-change\n  date: 2003\n  band: weirs\n  members: +cy, -ada\n").EntryForm("a.events.yaml", "x")!.Fields.Single(field => field.Name == "members");

        Assert.Equal((FormInput.Text, "+cy, -ada"), (members.Input, members.Value));
        Assert.Empty(members.Problems);
    }

    [Fact]
    public void A_member_is_named_where_it_joins()
    {
        string text = People + "x:\n  kind: line-up-change\n  date: 2003\n  band: weirs\n  members: +cy\n";

        Assert.Equal("Cy", Session(text).Hover("a.events.yaml", text.IndexOf("+cy", StringComparison.Ordinal) + 1)?.Title);
    }

    private static EditingSession Session(string text)
    {
        var session = new EditingSession(BuildDate.None);
        session.Set("b.timeline.yaml", Timeline);
        session.Set("a.events.yaml", text);
        return session;
    }
}
