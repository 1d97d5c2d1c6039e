using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Linking;

public class SpellingTests
{
    [Theory]
    [InlineData("quotes: [{ speaker: minister-lavrof, text: no }]", "sergey-lavrov (a.events.yaml, line 3)")]
    [InlineData("quotes: [{ speaker: sergei-lavrov, text: no }]", "sergey-lavrov (a.events.yaml, line 3)")]
    [InlineData("by: rusian-federation", "russia (a.events.yaml, line 2)")]
    public void An_unknown_spelling_close_to_a_known_name_offers_also(string field, string where)
    {
        var finding = Assert.Single(LinkingCase.Find(LinkingCase.Event("e", field)));

        var repair = finding.Repairs.Last();
        string id = where[..where.IndexOf(' ', StringComparison.Ordinal)];
        Assert.Equal($"A source spells it so: write {id} here, and add the spelling to also of {where.Replace(id, $"\"{id}\"", StringComparison.Ordinal)}", repair.Title);
        Assert.Equal((finding.Place.Span, id), (repair.Edits[0].Span, repair.Edits[0].NewText));
        Assert.Contains($"Did you mean \"{id}\"?", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("by: minister-lavrov")]
    [InlineData("by: nobody-we-know")]
    [InlineData("mission: minister-lavrof")]
    public void A_known_spelling_a_far_one_and_one_of_something_else_offer_none(string field) =>
        Assert.DoesNotContain(
            Assert.Single(LinkingCase.Find(LinkingCase.Event("e", field))).Repairs,
            repair => repair.Title.StartsWith("A source spells", StringComparison.Ordinal));
}
