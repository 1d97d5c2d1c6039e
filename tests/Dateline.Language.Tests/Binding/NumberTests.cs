using Dateline.Language.Binding.Bound;

namespace Dateline.Language.Tests.Binding;

public class NumberTests
{
    [Theory]
    [InlineData("people: 7", 7)]
    [InlineData("people: 0", 0)]
    [InlineData("people: 010", 10)]
    [InlineData("people: \"7\"", 7)]
    [InlineData("people: ' 7 '", 7)]
    [InlineData("people: 9223372036854775807", long.MaxValue)]
    [InlineData("warmer: -3", -3)]
    [InlineData("warmer: +3", 3)]
    public void A_whole_number_is_read(string line, long expected) =>
        Assert.Equal(expected, Assert.IsType<IntegerValue>(Probe.Field(line).Value).Number);

    [Theory]
    [InlineData("ratio: 1.5", "1.5")]
    [InlineData("ratio: -0.25", "-0.25")]
    [InlineData("ratio: 12", "12")]
    [InlineData("ratio: 1.10", "1.10")]
    public void A_number_keeps_its_digits(string line, string expected) =>
        Assert.Equal(expected, Assert.IsType<NumberValue>(Probe.Field(line).Value).Number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("people: 5x", "DTL3030 (4,11)")]
    [InlineData("people: 1,00", "DTL3034 (4,11)")]
    [InlineData("people: 40%", "DTL3039 (4,11)")]
    [InlineData("people: 40 people", "DTL3038 (4,11)")]
    [InlineData("people: +5", "DTL3030 (4,11)")]
    [InlineData("ratio: 1e5", "DTL3030 (4,10)")]
    [InlineData("people: twelve", "DTL3031 (4,11)")]
    [InlineData("people: Seven", "DTL3031 (4,11)")]
    [InlineData("people: 1,000", "DTL3032 (4,11)")]
    [InlineData("people: 1 000", "DTL3032 (4,11)")]
    [InlineData("people: 1_000_000", "DTL3032 (4,11)")]
    [InlineData("ratio: 1,000", "DTL3032 (4,10)")]
    [InlineData("people: -3", "DTL3033 (4,11)")]
    [InlineData("people: 12.0", "DTL3034 (4,11)")]
    [InlineData("people: 12.5", "DTL3034 (4,11)")]
    [InlineData("people: ~40", "DTL3035 (4,11)")]
    [InlineData("people: more than 60", "DTL3035 (4,11)")]
    [InlineData("people: 60+", "DTL3035 (4,11)")]
    [InlineData("people: about 40", "DTL3035 (4,11)")]
    [InlineData("people: roughly a dozen", "DTL3035 (4,11)")]
    [InlineData("people: several", "DTL3035 (4,11)")]
    [InlineData("people: '7-8'", "DTL3035 (4,11)")]
    [InlineData("people: 40 to 50", "DTL3035 (4,11)")]
    [InlineData("people: forty or fifty", "DTL3035 (4,11)")]
    [InlineData("people: 9223372036854775808", "DTL3036 (4,11)")]
    [InlineData("ratio: 0.12345678901234567890123456789", "DTL3036 (4,10)")]
    [InlineData("warmer: −3", "DTL3037 (4,11)")]
    [InlineData("people: TBD", "DTL3025 (4,11)")]
    [InlineData("people: n/a", "DTL3025 (4,11)")]
    [InlineData("people: '?'", "DTL3025 (4,11)")]
    [InlineData("people: unknown", "DTL3025 (4,11)")]
    public void What_is_no_number_is_one_finding_at_the_value(string line, string expected) =>
        Assert.Equal([expected], Probe.Shown(Probe.FaultyField(line).Findings));

    [Theory]
    [InlineData("people: twelve", "people: 12")]
    [InlineData("people: forty", "people: 40")]
    [InlineData("people: Twenty-one", "people: 21")]
    [InlineData("people: one hundred and five", "people: 105")]
    [InlineData("people: two thousand three hundred", "people: 2300")]
    [InlineData("people: 2 million", "people: 2000000")]
    [InlineData("people: a dozen", "people: 12")]
    [InlineData("people: 40 people", "people: 40")]
    [InlineData("people: 1,000", "people: 1000")]
    [InlineData("people: 1.200", "people: 1200")]
    [InlineData("people: 1_000_000", "people: 1000000")]
    [InlineData("people: 12.0", "people: 12")]
    [InlineData("people: +5", "people: 5")]
    [InlineData("warmer: −3", "warmer: -3")]
    public void The_number_that_was_meant_is_offered(string line, string expected) =>
        Assert.Equal(expected, Probe.Repaired(line));

    [Theory]
    [InlineData("people: a")]
    [InlineData("people: two three")]
    [InlineData("people: hundred and twenty thirty")]
    [InlineData("people: three blind mice")]
    public void Words_that_make_no_number_are_offered_as_none(string line) =>
        Assert.Equal("", string.Concat(Assert.Single(Probe.FaultyField(line).Findings).Repairs.Select(repair => repair.Title)));

    [Theory]
    [InlineData("people: more than 60", "{ unknown: more than 60 }")]
    [InlineData("people: ~1,200", "{ unknown: \"~1,200\" }")]
    public void An_inexact_number_is_said_in_words_that_can_stand_there(string line, string offered) =>
        Assert.Contains(offered, Assert.Single(Probe.FaultyField(line).Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void A_minus_sign_of_another_kind_is_read_as_what_it_visibly_means() =>
        Assert.Equal(-3, Assert.IsType<IntegerValue>(Probe.FieldOf(Probe.FaultyField("warmer: −3"), "warmer:").Value).Number);

    [Fact]
    public void What_cannot_be_read_stays_as_a_faulty_value() =>
        Assert.IsType<FaultyValue>(Probe.FieldOf(Probe.FaultyField("people: ten"), "people:").Value);
}
