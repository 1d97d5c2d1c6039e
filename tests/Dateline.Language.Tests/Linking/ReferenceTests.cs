using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Linking;

public class ReferenceTests
{
    [Theory]
    [InlineData("mission: the-misson", "DTL3103 the-misson", "There is no mission with the id \"the-misson\". Did you mean \"the-mission\"?")]
    [InlineData("partners: [nato, rusia]", "DTL3103 rusia", "There is no organization with the id \"rusia\". Did you mean \"russia\"?")]
    [InlineData("by: minister-lavrov", "DTL3103 minister-lavrov", "There is no entity with the id \"minister-lavrov\". Did you mean \"sergey-lavrov\"?")]
    [InlineData("answers: nowhere", "DTL3103 nowhere", "There is no event with the id \"nowhere\". No entry that there is fits here: add one.")]
    [InlineData("mission: quebec", "DTL3103 quebec", "There is no mission with the id \"quebec\". Use the-mission, or add an entry.")]
    [InlineData("after: e-0", "DTL3103 e-0", "There is no event with the id \"e-0\". No entry that there is fits here: add one.")]
    [InlineData("sources: [home-word]", "DTL3104 home-word", "There is no source with the id \"home-word\". Did you mean \"home-world\"?")]
    [InlineData("mission: { value: the-mission, sources: [home-word] }", "DTL3104 home-word", "There is no source with the id \"home-word\". Did you mean \"home-world\"?")]
    [InlineData("mission: { value: the-mission, says: { home-word: the-mission } }", "DTL3104 home-word", "There is no source with the id \"home-word\". Did you mean \"home-world\"?")]
    [InlineData("mission: { value: the-mission, says: { home-world: the-misson } }", "DTL3103 the-misson", "There is no mission with the id \"the-misson\". Did you mean \"the-mission\"?")]
    [InlineData("quotes: [{ speaker: sergei-lavrov, text: no }]", "DTL3105 sergei-lavrov", "There is no entry \"sergei-lavrov\" for this speaker. Did you mean \"sergey-lavrov\"?")]
    [InlineData("mission: nato", "DTL3106 nato", "\"nato\" (a.events.yaml, line 1) is of kind organization, but \"mission\" must name an entry of kind mission.")]
    [InlineData("by: e", "DTL3106 e", "\"e\" (b.events.yaml, line 1) is of kind cut, but \"by\" must name a person, a mission or the like.")]
    [InlineData("after: nato", "DTL3106 nato", "\"nato\" (a.events.yaml, line 1) is of kind organization, but \"after\" must name an event.")]
    [InlineData("sources: [sergey-lavrov]", "DTL3107 sergey-lavrov", "\"sergey-lavrov\" (a.events.yaml, line 3) is of kind person, but \"sources\" must name a source.")]
    public void A_name_that_leads_to_no_fitting_entry_is_found_where_it_stands(string field, string found, string message)
    {
        string events = LinkingCase.Event("e", field);

        Assert.Equal(found, LinkingCase.Found(events));
        Assert.Equal(message, LinkingCase.Find(events)[0].Message);
    }

    [Fact]
    public void A_page_is_not_offered_as_a_speaker_nor_for_what_an_as_of_tells_of()
    {
        Assert.DoesNotContain("home-world", LinkingCase.Find(LinkingCase.Event("e", "quotes: [{ speaker: nobody-there, text: no }]"))[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain("home-world", LinkingCase.Find(LinkingCase.Event("e", "quotes: [{ speaker: home-word, text: no }]"))[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain("home-world", LinkingCase.Find("s:\n  kind: as-of\n  date: 2021\n  entity: nobody-there\n  ceiling: 3\n").Single(finding => finding.Code == "DTL3103").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_field_names_elsewhere_is_offered_first()
    {
        string spoken = LinkingCase.Event("f", "quotes: [{ speaker: sergey-lavrov, text: no }, { speaker: sergey-lavrov, text: nor }]");

        Assert.Contains("Use sergey-lavrov, ", LinkingCase.Find(LinkingCase.Event("e", "quotes: [{ speaker: zzz, text: no }]") + spoken)[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_that_would_come_later_or_names_itself_is_not_offered()
    {
        string events = "early:\n  kind: cut\n  date: 2019\nmiddle:\n  kind: cut\n  date: 2020\n  after: zzz\nlate:\n  kind: cut\n  date: 2021\n";

        Assert.Contains("Use early, or add an entry.", LinkingCase.Find(events).Single(finding => finding.Code == "DTL3103").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_for_nobody_is_no_question_of_whom_to_name()
    {
        Finding finding = Assert.Single(LinkingCase.Find(LinkingCase.Event("e", "by: nobody")));

        Assert.Equal("There is no entity with the id \"nobody\". If there was nobody, leave \"by\" out.", finding.Message);
        Assert.Equal("There was nobody: delete \"by\"", finding.Repairs[0].Title);
    }

    [Fact]
    public void Those_of_the_right_kind_are_offered_where_an_entry_of_another_one_is_named() => Assert.Equal(
        "Name an entry of kind mission: the-mission",
        Assert.Single(LinkingCase.Find(LinkingCase.Event("e", "mission: nato"))[0].Repairs).Title);

    [Fact]
    public void A_slip_that_looks_alike_in_places_of_two_kinds_has_a_finding_in_each()
    {
        string events = LinkingCase.Event("e", "sources: [home-word]", "quotes: [{ speaker: home-word, text: no }]");

        Assert.Equal("DTL3104 home-word, DTL3105 home-word", LinkingCase.Found(events));
        Assert.EndsWith("Did you mean \"home-world\"?", LinkingCase.Find(events)[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_leads_nowhere_is_said_once_and_mended_everywhere()
    {
        string events = LinkingCase.Event("e", "partners: [rusia, nato, rusia]", "by: rusia") + LinkingCase.Event("f", "by: rusia") + LinkingCase.Event("g", "by: nowhere");
        IReadOnlyList<Finding> found = LinkingCase.Find(events);

        Assert.Equal("DTL3103 rusia, DTL3103 nowhere", LinkingCase.Found(events));
        Assert.EndsWith("Did you mean \"russia\"? It is in 3 other places, too.", found[0].Message, StringComparison.Ordinal);
        Assert.Equal((3, 4), (found[0].Related.Count, found[0].Repairs[0].Edits.Count));
        Assert.Equal("A slip: change rusia to russia (in all 4 places)", found[0].Repairs[0].Title);
    }

    [Theory]
    [InlineData("mission: the-mission")]
    [InlineData("by: nato")]
    [InlineData("by: home-world")]
    [InlineData("quotes: [{ speaker: nato, text: no, source: home-world }]")]
    [InlineData("sources: [home-world]")]
    public void A_name_that_leads_to_a_fitting_entry_is_fine(string field) =>
        Assert.Equal("", LinkingCase.Found(LinkingCase.Event("e", field)));

    [Fact]
    public void A_default_that_leads_nowhere_is_a_matter_of_the_file_and_of_no_entry()
    {
        string events = "file: { defaults: { sources: [home-word] } }\n" + LinkingCase.Event("e", "by: nato") + LinkingCase.Event("f", "by: nato");

        Assert.Equal("defaults of the file, field sources", Assert.Single(LinkingCase.Find(events)).Subject);
        Assert.Equal("e, field sources", LinkingCase.Find(LinkingCase.Event("e", "sources: [home-word]"))[0].Subject);
    }

    [Fact]
    public void An_entry_that_is_faulty_itself_still_exists()
    {
        string events = "other:\n  kind: misson\n" + LinkingCase.Event("e", "mission: other");

        Assert.Equal("DTL3006 misson", LinkingCase.Found(events));
    }

    [Fact]
    public void A_default_that_leads_nowhere_is_reported_once()
    {
        string events = "file:\n  defaults:\n    mission: the-misson\n" + LinkingCase.Event("e") + LinkingCase.Event("f");

        Assert.Equal("DTL3103 the-misson", LinkingCase.Found(events));
    }

    [Fact]
    public void The_repair_exchanges_the_name_for_the_one_that_was_meant()
    {
        var finding = Assert.Single(LinkingCase.Find(LinkingCase.Event("e", "mission: the-misson")));

        var edit = Assert.Single(finding.Repairs[0].Edits);
        Assert.Equal((finding.Place.Span, "the-mission"), (edit.Span, edit.NewText));
    }

}
