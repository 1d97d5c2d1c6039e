namespace Dateline.Language.Tests.Offers;

/// <summary>Words that stand for no value, and those that are one.</summary>
public class StandInsTests
{
    [Theory]
    [InlineData("people: TBD", "DTL3025", "")]
    [InlineData("people: n/a", "DTL3025", "")]
    [InlineData("opened: TBD", "DTL3025", "")]
    [InlineData("season: n.d.", "DTL3025", "")]
    [InlineData("at: TBC", "DTL3025", "")]
    [InlineData("link: none", "DTL3025", "")]
    [InlineData("is-public: unknown", "DTL3025", "")]
    [InlineData("state: none", "DTL3025", "")]
    [InlineData("by: unknown", "DTL3025", "")]
    [InlineData("by: ~", "DTL3025", "")]
    [InlineData("who: N.N.", "DTL3025", "")]
    [InlineData("who: unbekannt", "DTL3025", "")]
    [InlineData("visitors: [unknown]", "DTL3025", "")]
    [InlineData("visitors: [ben, TBD]", "DTL3025", "")]
    [InlineData("visitors: none", "DTL3025", "")]
    [InlineData("limit: TBD", "DTL3025", "")]
    public void A_mark_for_no_value_is_none(string line, string codes, string offers) => Assert.Equal((codes, offers), OfferCase.Offered(line));

    [Theory]
    [InlineData("remark: TBD", "DTL3025", "")]
    [InlineData("remark: ?", "DTL3025", "")]
    [InlineData("remark: ??", "DTL3025", "")]
    [InlineData("remark: ~", "DTL3025", "")]
    [InlineData("remark: -", "DTL3025", "")]
    [InlineData("remark: \"-\"", "DTL3025", "")]
    [InlineData("remark: n/a", "DTL3025", "")]
    [InlineData("remark: N.N.", "DTL3025", "")]
    [InlineData("title: TBC", "DTL3025", "")]
    [InlineData("names: [TBD, Ada]", "DTL3025", "")]
    [InlineData("names: none", "DTL3025", "")]
    public void As_a_text_too(string line, string codes, string offers) => Assert.Equal((codes, offers), OfferCase.Offered(line));

    [Theory]
    [InlineData("remark: none", "DTL3087", "")]
    [InlineData("remark: None", "DTL3087", "")]
    [InlineData("remark: \"none\"", "DTL3087", "")]
    [InlineData("remark: unknown", "DTL3087", "")]
    [InlineData("remark: unbekannt", "DTL3087", "")]
    [InlineData("remark: null", "DTL3087", "")]
    [InlineData("title: Unknown", "DTL3087", "")]
    [InlineData("names: [None]", "DTL3087", "")]
    public void A_word_may_be_the_text(string line, string codes, string offers) => Assert.Equal((codes, offers), OfferCase.Offered(line));

    [Theory]
    [InlineData("remark: { value: None }", "", "")]
    [InlineData("remark: { value: \"?\" }", "", "")]
    [InlineData("remark: { value: TBD }", "", "")]
    [InlineData("names: { value: [None] }", "", "")]
    [InlineData("remark: Unknown Mortal Orchestra", "", "")]
    [InlineData("remark: None of them", "", "")]
    [InlineData("remark: Is it?", "", "")]
    [InlineData("note: none", "", "")]
    [InlineData("note: TBD", "", "")]
    public void The_long_form_and_a_text_that_says_more_are_meant(string line, string codes, string offers) => Assert.Equal((codes, offers), OfferCase.Offered(line));
}
