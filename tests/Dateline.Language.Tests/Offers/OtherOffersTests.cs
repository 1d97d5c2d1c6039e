namespace Dateline.Language.Tests.Offers;

/// <summary>What is offered in place of moments, web addresses, choices and ids.</summary>
public class OtherOffersTests
{
    [Theory]
    [InlineData("at: 2021-07-02T14:05:00", "DTL3045", "")]
    [InlineData("at: 2021-07-02 14:05:00+02:00", "DTL3044", "2021-07-02T14:05:00+02:00")]
    [InlineData("at: 2021-07-02T14:05:00+0200", "DTL3044", "2021-07-02T14:05:00+02:00")]
    [InlineData("at: 2021-07-02T14:05+02:00", "DTL3044", "2021-07-02T14:05:00+02:00")]
    [InlineData("at: 2021-07-02T14:05:00 CEST", "DTL3044", "2021-07-02T14:05:00+02:00 if CEST is +02:00")]
    [InlineData("at: 02.07.2021 14:05 MESZ", "DTL3044", "2021-07-02T14:05:00+02:00 if MESZ is +02:00")]
    [InlineData("at: 07/02/2021 2:05 PM", "DTL3045", "")]
    [InlineData("at: Fri, 02 Jul 2021 14:05:00 +0200", "DTL3044", "2021-07-02T14:05:00+02:00")]
    [InlineData("at: 20210702T140500Z", "DTL3044", "2021-07-02T14:05:00Z")]
    [InlineData("at: 1625227500", "DTL3044", "2021-07-02T12:05:00Z if it counts the time since 1970")]
    [InlineData("at: 1625227500000", "DTL3044", "2021-07-02T12:05:00Z if it counts the time since 1970")]
    [InlineData("at: 2021-07-02", "DTL3044", "")]
    [InlineData("at: 2021-02-30T14:05:00Z", "DTL3044", "")]
    [InlineData("at: 2021-07-02T25:00:00Z", "DTL3044", "")]
    [InlineData("at: now", "DTL3044", "")]
    public void A_moment_keeps_its_day_and_its_time(string line, string codes, string offers) => Assert.Equal((codes, offers), OfferCase.Offered(line));

    [Theory]
    [InlineData("link: example.org/a", "DTL3043", "https://example.org/a")]
    [InlineData("link: http//example.org", "DTL3043", "http://example.org")]
    [InlineData("link: https:/example.org", "DTL3043", "https://example.org")]
    [InlineData("link: htp://example.org", "DTL3043", "http://example.org")]
    [InlineData("link: \"<https://example.org>\"", "DTL3043", "https://example.org")]
    [InlineData("link: \"[site](https://example.org)\"", "DTL3043", "https://example.org")]
    [InlineData("link: https://ex\u0430mple.org", "DTL3043", "https://example.org")]
    [InlineData("link: https://example.org/a b", "DTL3043", "https://example.org/a%20b if the space is a part of it; https://example.org/a if the rest is not")]
    [InlineData("link: https://example.org and https://example.com", "DTL3043", "https://example.org; https://example.com")]
    [InlineData("link: doi:10.1000/182", "DTL3043", "https://doi.org/10.1000/182")]
    [InlineData("link: mailto:ada@example.org", "DTL3043", "")]
    [InlineData("link: ftp://example.org", "DTL3043", "")]
    public void A_web_address_is_completed(string line, string codes, string offers) => Assert.Equal((codes, offers), OfferCase.Offered(line));

    [Theory]
    [InlineData("state: Open", "DTL3041", "open")]
    [InlineData("state: opne", "DTL3041", "open")]
    [InlineData("state: \u043epen", "DTL3041", "open")]
    [InlineData("state: open/closed", "DTL3018", "open; closed")]
    [InlineData("state: open or closed", "DTL3041", "")]
    [InlineData("state: shut", "DTL3041", "")]
    [InlineData("states: open and closed", "DTL3019", "[open, closed]")]
    [InlineData("states: [open closed]", "DTL3018", "open, closed")]
    public void A_choice_is_one_of_the_list(string line, string codes, string offers) => Assert.Equal((codes, offers), OfferCase.Offered(line));

    [Theory]
    [InlineData("is-public: Ja", "DTL3040", "yes")]
    [InlineData("is-public: oui", "DTL3040", "yes")]
    [InlineData("is-public: 1", "DTL3040", "yes")]
    [InlineData("is-public: maybe", "DTL3040", "")]
    public void Yes_and_no_are_understood_in_other_languages(string line, string codes, string offers) => Assert.Equal((codes, offers), OfferCase.Offered(line));

    [Theory]
    [InlineData("by: Nato", "DTL3042", "nato")]
    [InlineData("by: the Alliance", "DTL3042", "nato")]
    [InlineData("by: n\u0430to", "DTL3042", "nato")]
    [InlineData("who: \u0440avel", "DTL3042", "pavel")]
    [InlineData("who: \uff50avel", "DTL3042", "pavel")]
    [InlineData("who: P\u00e1vel", "DTL3042", "pavel")]
    [InlineData("who: ada_lovelace", "DTL3042", "ada-lovelace")]
    [InlineData("who: ada-lovelace and ben", "DTL3042", "ada-lovelace; ben")]
    [InlineData("visitors: [ben, \u0440avel]", "DTL3042", "pavel")]
    [InlineData("visitors: ben and pavel", "DTL3042", "[ben, pavel]")]
    [InlineData("visitors: [ben and pavel]", "DTL3042", "ben, pavel")]
    [InlineData("what: 2020-10-06", "DTL3042", "first-day")]
    [InlineData("sources: [https://example.org/home]", "DTL3042", "home-world")]
    public void A_reference_is_the_id_of_an_entry(string line, string codes, string offers) => Assert.Equal((codes, offers), OfferCase.Offered(line));

    [Theory]
    [InlineData("season: season: 2021", "DTL3046", "2021")]
    [InlineData("people: total: 8", "DTL3046", "8")]
    [InlineData("link: url: https://example.org", "DTL3046", "https://example.org")]
    [InlineData("by: by: nato", "DTL3046", "nato")]
    [InlineData("limit: 30: 20", "DTL3060", "30 -> 20")]
    [InlineData("by: nato: all", "DTL3042", "")]
    [InlineData("state: open: closed", "DTL3041", "")]
    [InlineData("season: 2021-10-06: Wednesday", "DTL3050", "")]
    [InlineData("visitors: who: ben", "DTL3020", "")]
    [InlineData("remark: note: this", "DTL1030", "\"note: this\"")]
    public void Quotes_around_a_colon_are_offered_for_texts_alone(string line, string codes, string offers) => Assert.Equal((codes, offers), OfferCase.Offered(line));

    [Theory]
    [InlineData("people:~ 8", "{ unknown: \"~ 8\" }")]
    [InlineData("people:40 or 50", "{ unknown: 40 or 50 }")]
    [InlineData("opened:2021/10/06", "2021-10-06")]
    public void What_has_no_space_before_it_is_offered_with_one(string line, string offer)
    {
        string text = OfferCase.Event($"  date: 2020-12-06\n  {line}\n");
        string name = line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)];

        Assert.Contains(OfferCase.Find(text).SelectMany(finding => finding.Repairs), repair => OfferCase.Apply(text, repair).Contains($"{name} {offer}\n", StringComparison.Ordinal));
        Assert.Equal([], OfferCase.Refused(text));
    }
}
