using Dateline.Language.Diagnostics;
using Dateline.Language.Tests.Binding;

namespace Dateline.Language.Tests.Linking;

public class UnreadNameTests
{
    private const string More =
        """
        nordic-council: { kind: organization, name: Council of the North, also: [Conseil du Nord] }
        old-embassy: { kind: mission, name: Embassy in Ørsted }

        """;

    [Theory]
    [InlineData("by: Council of the North", "by: nordic-council")]
    [InlineData("by: conseil du nord", "by: nordic-council")]
    [InlineData("by: Sergey Lavrov", "by: sergey-lavrov")]
    [InlineData("by: Lavrov", "by: sergey-lavrov")]
    [InlineData("by: Sergej Lavrow", "by: sergey-lavrov")]
    [InlineData("mission: EMBASSY IN ORSTED", "mission: old-embassy")]
    [InlineData("mission: The Old Embassy", "mission: old-embassy")]
    [InlineData("partners: [nato; russia]", "partners: [nato, russia]")]
    [InlineData("partners: [nato， Council of the North]", "partners: [nato, nordic-council]")]
    [InlineData("partners: [nato russia]", "partners: [nato, russia]")]
    [InlineData("partners: nato; russia", "partners: [nato, russia]")]
    [InlineData("partners: nato and nordic-council", "partners: [nato, nordic-council]")]
    [InlineData("partners: (nato, Russia)", "partners: [nato, russia]")]
    [InlineData("partners: nato russia", "partners: [nato, russia]")]
    [InlineData("by: nato & sergey-lavrov", "by: nato")]
    public void A_name_in_place_of_an_id_is_repaired_to_an_id_that_exists(string field, string expected)
    {
        string text = More + LinkingCase.Event("e", field);

        var finding = Assert.Single(LinkingCase.Find(text));

        Assert.Equal(More + LinkingCase.Event("e", expected), Edits.Apply(text, finding.Repairs[0]));
    }

    [Theory]
    [InlineData("by: the Kremlin", "No entry is called \"the Kremlin\".")]
    [InlineData("mission: Moscow", "Use old-embassy or the-mission, or add an entry.")]
    [InlineData("partners: [nato; the Kremlin]", "No organization is called \"nato; the Kremlin\".")]
    [InlineData("answers: Some Cut", "No event is called \"Some Cut\".")]
    public void What_no_entry_goes_by_gets_no_id_invented(string field, string said)
    {
        var finding = Assert.Single(LinkingCase.Find(More + LinkingCase.Event("only", field).Replace("only:", "cut-of-2018:", StringComparison.Ordinal)));

        Assert.Equal("DTL3042", finding.Code);
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
        Assert.Empty(finding.Repairs);
    }

    [Fact]
    public void A_name_of_two_entries_offers_both()
    {
        const string Twins = "a-twin: { kind: mission, name: Castor }\nb-twin: { kind: mission, also: [Castor], name: Pollux }\n";

        var finding = Assert.Single(LinkingCase.Find(Twins + LinkingCase.Event("e", "mission: Castor")));

        Assert.Equal(["Write a-twin", "Write b-twin"], finding.Repairs.Select(repair => repair.Title));
    }

    [Theory]
    [InlineData("mission: old-embassy-building", "old-embassy")]
    [InlineData("mission: embassy", "old-embassy")]
    [InlineData("by: council-of-the-far-north", "nordic-council")]
    public void Ids_with_the_same_words_are_near(string field, string meant) =>
        Assert.Contains($"Did you mean \"{meant}\"?", Assert.Single(LinkingCase.Find(More + LinkingCase.Event("e", field))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_word_that_two_ids_share_tells_neither() =>
        Assert.DoesNotContain("Did you mean", Assert.Single(LinkingCase.Find(
            "east-post: { kind: mission, name: A }\nwest-post: { kind: mission, name: B }\n" + LinkingCase.Event("e", "mission: post"))).Message, StringComparison.Ordinal);
}
