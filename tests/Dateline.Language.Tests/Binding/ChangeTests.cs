using Dateline.Language.Binding.Bound;
using Dateline.Language.Text;

namespace Dateline.Language.Tests.Binding;

public class ChangeTests
{
    [Theory]
    [InlineData("limit: 30 -> 20")]
    [InlineData("limit: 30->20")]
    [InlineData("limit: 30 → 20")]
    [InlineData("limit: \"30 -> 20\"")]
    public void A_change_has_what_was_and_what_is(string line)
    {
        ChangeValue change = Change(line);

        Assert.Equal(30, Assert.IsType<IntegerValue>(change.From).Number);
        Assert.Equal(20, Assert.IsType<IntegerValue>(change.To).Number);
        Assert.Null(change.Delta);
    }

    [Fact]
    public void Each_half_has_its_own_place()
    {
        ChangeValue change = Change("limit: \"30 -> 200\"");

        int value = "it:\n  kind: probe\n  date: 2021\n  limit: \"".Length;
        Assert.Equal(new TextSpan(value, 2), change.From!.Span);
        Assert.Equal(new TextSpan(value + 6, 3), change.To!.Span);
    }

    [Fact]
    public void Without_a_first_half_it_is_from_now_on()
    {
        ChangeValue change = Change("limit: -> 20");

        Assert.Null(change.From);
        Assert.Equal(20, Assert.IsType<IntegerValue>(change.To).Number);
    }

    [Theory]
    [InlineData("limit: +5", 5)]
    [InlineData("limit: -10", -10)]
    [InlineData("limit: \"-10\"", -10)]
    public void A_sign_moves_it_by_that_much(string line, long expected) =>
        Assert.Equal(expected, Assert.IsType<IntegerValue>(Change(line).Delta).Number);

    [Fact]
    public void A_state_changes_to_another()
    {
        ChangeValue change = Change("standing: open -> suspended");

        Assert.Equal("open", Assert.IsType<ChoiceValue>(change.From).Option);
        Assert.Equal("suspended", Assert.IsType<ChoiceValue>(change.To).Option);
    }

    [Theory]
    [InlineData("limit: 30 -> unknown")]
    [InlineData("standing: open -> unknown")]
    public void It_may_be_unknown_from_now_on(string line) => Assert.IsType<UnknownValue>(Change(line).To);

    [Theory]
    [InlineData("limit: 20 -> ten", "DTL3031 (4,16)")]
    [InlineData("limit: twenty -> 10", "DTL3031 (4,10)")]
    [InlineData("limit: \"20 -> ten\"", "DTL3031 (4,17)")]
    [InlineData("limit: 20 -> -10", "DTL3033 (4,16)")]
    [InlineData("limit: 20 -> 10 people", "DTL3038 (4,16)")]
    [InlineData("standing: open -> suspnded", "DTL3041 (4,21)")]
    [InlineData("limit: 30", "DTL3060 (4,10)")]
    [InlineData("limit: 30 to 20", "DTL3060 (4,10)")]
    [InlineData("limit: 30 - 20", "DTL3060 (4,10)")]
    [InlineData("limit: ten", "DTL3060 (4,10)")]
    [InlineData("limit: 30 => 20", "DTL3061 (4,13)")]
    [InlineData("limit: 30 --> 20", "DTL3061 (4,13)")]
    [InlineData("limit: 30 – 20", "DTL3061 (4,13)")]
    [InlineData("limit: 30—20", "DTL3061 (4,12)")]
    [InlineData("limit: 30 −> 20", "DTL3061 (4,13)")]
    [InlineData("standing: open – suspended", "DTL3061 (4,18)")]
    [InlineData("limit: −10", "DTL3037 (4,10)")]
    [InlineData("limit: –10", "DTL3037 (4,10)")]
    [InlineData("limit: 30 -> 20 -> 10", "DTL3062 (4,19)")]
    [InlineData("limit: -> 15–20", "DTL3035 (4,13)")]
    [InlineData("limit: 30 ->", "DTL3063 (4,13)")]
    [InlineData("standing: +1", "DTL3064 (4,13)")]
    [InlineData("limit: unknown -> 20", "DTL3065 (4,10)")]
    [InlineData("limit: TBD", "DTL3025 (4,10)")]
    public void What_does_not_say_how_it_moves_is_one_finding(string line, string expected) =>
        Assert.Equal([expected], Probe.Shown(Probe.FaultyField(line).Findings));

    [Fact]
    public void Two_unreadable_halves_are_two_findings() =>
        Assert.Equal(["DTL3031 (4,10)", "DTL3031 (4,17)"], Probe.Shown(Probe.FaultyField("limit: ten -> five").Findings));

    [Fact]
    public void The_other_half_of_an_unreadable_one_stays_known()
    {
        var change = Assert.IsType<ChangeValue>(Probe.FieldOf(Probe.FaultyField("limit: 20 -> ten"), "limit:").Value);

        Assert.Equal(20, Assert.IsType<IntegerValue>(change.From).Number);
        Assert.IsType<FaultyValue>(change.To);
    }

    [Theory]
    [InlineData("limit: 30 => 20", "limit: 30 -> 20")]
    [InlineData("limit: 30 – 20", "limit: 30 -> 20")]
    [InlineData("limit: 30—20", "limit: 30->20")]
    [InlineData("limit: −10", "limit: -10")]
    [InlineData("limit: 30", "limit: -> 30")]
    [InlineData("limit: 30 to 20", "limit: 30 -> 20")]
    [InlineData("limit: unknown -> 20", "limit: -> 20")]
    public void The_change_that_was_meant_is_offered(string line, string expected) =>
        Assert.Equal(expected, Probe.Repaired(line));

    [Fact]
    public void What_has_a_safe_repair_is_read_as_repaired()
    {
        var change = Assert.IsType<ChangeValue>(Probe.FieldOf(Probe.FaultyField("limit: 30 => 20"), "limit:").Value);

        Assert.Equal(20, Assert.IsType<IntegerValue>(change.To).Number);
    }

    private static ChangeValue Change(string line) => Assert.IsType<ChangeValue>(Probe.Field(line).Value);
}
