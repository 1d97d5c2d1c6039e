using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Offers;

/// <summary>What an archivist writes who has read nothing: one finding, which names a form that is read without one.</summary>
public class FormsForSlipsTests
{
    [Theory]
    [InlineData("small: +about 20", "small: { value: +20, note: \"+about 20\" }")]
    [InlineData("small: +about 20", "small: { value: -> unknown, note: \"+about 20\" }")]
    [InlineData("small: about 20 more", "small: { value: +20, note: about 20 more }")]
    [InlineData("toll: +about 20", "toll: +15..25")]
    [InlineData("toll: +about 20", "toll: +1..")]
    [InlineData("toll: up by some 20", "toll: +15..25")]
    [InlineData("toll: -~8", "toll: -6..10")]
    [InlineData("toll: +20 ± 5", "toll: +15..25")]
    [InlineData("share: -~2", "share: { value: -2, note: \"-~2\" }")]
    [InlineData("members: -> everybody", "members: -> unknown")]
    [InlineData("members: everybody", "members: -> unknown")]
    [InlineData("members: +everybody", "members: -> unknown")]
    [InlineData("members: -all", "members: -> []")]
    [InlineData("members: \"- all of them\"", "members: -> []")]
    [InlineData("visitors: everybody", "visitors: { unknown: why }")]
    [InlineData("visitors: [everyone]", "visitors: { unknown: why }")]
    [InlineData("members: +ben (guest)", "members: ben")]
    [InlineData("who: Ada Lovelace (guest)", "who: { value: ada-lovelace, note: guest }")]
    [InlineData("visitors: [ben (guest), pavel]", "visitors: ben")]
    [InlineData("dead: between 40 and 60, probably 50", "dead: { low: 40, best: 50, high: 60 }")]
    [InlineData("dead: 50 (40 to 60)", "dead: { low: 40, best: 50, high: 60 }")]
    [InlineData("dead: \"40-60, most likely 50\"", "dead: { low: 40, best: 50, high: 60 }")]
    [InlineData("people: between 40 and 60, probably 50", "people: { unknown: \"between 40 and 60, probably 50\" }")]
    [InlineData("head: -> nobody?", "head: -> nobody")]
    [InlineData("head: -> nobody?", "head: -> unknown")]
    [InlineData("head: nobody? -> ben", "head: nobody -> ben")]
    [InlineData("who: nobody?", "who: { unknown: \"nobody?\" }")]
    public void Names_what_can_be_written(string line, string form)
    {
        Finding finding = Assert.Single(Findings($"  {line}\n"));
        string value = form[(form.IndexOf(':', StringComparison.Ordinal) + 2)..];
        Assert.Contains(value.StartsWith("-> ", StringComparison.Ordinal) && !finding.Message.Contains(value, StringComparison.Ordinal) ? value[3..] : value.Split(" -> ")[0], finding.Message, StringComparison.Ordinal);
        string written = value == "ben" && line.Contains('+', StringComparison.Ordinal) ? "members: +ben" : value == "ben" ? "visitors: [ben, pavel]" : form.Replace("unknown: why", "unknown: no source says", StringComparison.Ordinal);
        Assert.Equal([], Findings($"  {written}\n").Select(found => found.Message));
    }

    [Theory]
    [InlineData("4 at folio 12", "{ value: 4, at: folio 12 }")]
    [InlineData("\"4, p. 3\"", "{ value: 4, at: p. 3 }")]
    [InlineData("4 (page 3)", "{ value: 4, at: page 3 }")]
    [InlineData("40..60 on page 3", "{ value: 40..60, at: page 3 }")]
    public void A_report_with_a_place_in_the_source(string report, string form)
    {
        Finding finding = Assert.Single(Findings($"  people: {{ value: 3, says: {{ home-world: {report} }}, why: so }}\n"));
        Assert.Equal("DTL3163", finding.Code);
        Assert.Contains(form, finding.Message, StringComparison.Ordinal);
        Assert.Equal([], Findings($"  people: {{ value: 3, says: {{ home-world: {form} }}, why: so }}\n"));
    }

    /// <summary>What only looks like a place is a part of the value.</summary>
    [Theory]
    [InlineData("2021-10-06")]
    [InlineData("4")]
    [InlineData("40..60")]
    public void A_report_alone(string report) =>
        Assert.DoesNotContain("DTL3163", Findings($"  people: {{ value: 3, says: {{ home-world: {report} }}, why: so }}\n").Select(finding => finding.Code));

    private static Finding[] Findings(string lines) =>
        [.. OfferCase.Find(OfferCase.Event("  date: 2021-10-06\n" + lines)).Where(finding => finding.Code[3] is '1' or '3')];
}
