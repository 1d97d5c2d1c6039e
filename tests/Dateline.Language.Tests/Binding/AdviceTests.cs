namespace Dateline.Language.Tests.Binding;

/// <summary>What is advised may stand where it is advised.</summary>
public class AdviceTests
{
    [Theory]
    [InlineData("people: about 40", "Write { unknown: about 40 }, or decide on a number")]
    [InlineData("people: { value: more than 12, note: x }", "Write unknown: more than 12 in place of \"value:\", or decide on a number")]
    [InlineData("people: { value: 7, says: { a: about a dozen } }", "Write { best: 12 }.")]
    [InlineData("people: { value: 7, says: { a: several } }", "Otherwise leave the source out of \"says\"")]
    [InlineData("people: { value: 7, says: { a: unknown } }", "leave the source out of \"says\"")]
    [InlineData("people: { value: TBD }", "write unknown: why in place of \"value:\"")]
    [InlineData("date: { value: TBD }", "write unknown: why in place of \"value:\"")]
    [InlineData("limit: about 40 -> 30", "Delete what is before the arrow.")]
    [InlineData("limit: 40 -> about 30", "Write unknown after the arrow.")]
    [InlineData("limit: ??? -> 30", "Delete what is before the arrow")]
    [InlineData("figures: [about 40]", "Write { unknown: about 40 } in place of the list.")]
    [InlineData("figures: [about 40, 7]", "Leave this item out of the list.")]
    [InlineData("people: { value: { unknown: more than 12 } }", "Write unknown: more than 12 in place of \"value:\".")]
    [InlineData("people: { value: 7, says: { a: { unknown: too many } } }", "Leave the source out of \"says\"")]
    [InlineData("people: { value: 7, says: { a: { value: 8, note: page 3 } } }", "Write \"8\" alone; more about it goes in \"note:\", beside \"says:\".")]
    [InlineData("people: [1, 2]", "This field takes one whole number, not a list. Keep one of the 2.")]
    [InlineData("people: [1]", "Remove the brackets.")]
    [InlineData("remark: [sic]", "A text that starts with a bracket needs quotes.")]
    public void It_is_what_works_there(string line, string expected)
    {
        string text = line.StartsWith("date:", StringComparison.Ordinal)
            ? $"it:\n  kind: probe\n  {line}\n"
            : $"it:\n  kind: probe\n  date: 2021\n  {line}\n";

        Assert.Contains(expected, Assert.Single(Probe.Bind(text).Findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("people: { value: 7, why: ??? }", "DTL3025 (4,28)")]
    [InlineData("people: { value: 7, why: the reason }", "DTL3025 (4,28)")]
    [InlineData("people: { unknown: why }", "DTL3074 (4,22)")]
    [InlineData("people: { unknown: true }", "DTL3074 (4,22)")]
    [InlineData("except: { cuts-go-down: TODO }", "DTL3024 (4,27)")]
    [InlineData("except: { cuts-go-down: the reason }", "DTL3024 (4,27)")]
    public void A_word_that_keeps_the_place_of_a_reason_is_none(string line, string expected) =>
        Assert.Equal([expected], Probe.Shown(Probe.FaultyField(line).Findings));

    [Theory]
    [InlineData("effectiv: 1.12.2031", "DTL3011 (4,3), DTL3051 (4,13)")]
    [InlineData("visitrs: [Ada L, grace]", "DTL3011 (4,3), DTL3042 (4,13)")]
    [InlineData("effectiv: 2031-12-01", "DTL3011 (4,3)")]
    [InlineData("effectiv: [1.12.2031]", "DTL3011 (4,3)")]
    public void A_slip_in_the_name_of_a_field_does_not_hide_its_value(string line, string expected) =>
        Assert.Equal(expected, string.Join(", ", Probe.Shown(Probe.FaultyField(line).Findings)));

    [Fact]
    public void The_opposite_is_not_what_was_meant() =>
        Assert.DoesNotContain("Did you mean", Assert.Single(Probe.FaultyField("status: confirmed").Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void An_address_whose_host_is_a_scheme_is_none() =>
        Assert.Equal(["DTL3043 (4,9)"], Probe.Shown(Probe.FaultyField("link: https://https//nato.int/a").Findings));
}
