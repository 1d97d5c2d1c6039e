using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Binding;

public class ShapeTests
{
    [Theory]
    [InlineData("names: [Ada, Ada Lovelace]", 2)]
    [InlineData("names: []", 0)]
    [InlineData("names:\n    - Ada\n    - Ada Lovelace\n    - A. L.", 3)]
    [InlineData("after: other", 1)]
    [InlineData("after: [other, another]", 2)]
    public void A_list_has_its_items(string line, int expected) =>
        Assert.Equal(expected, Assert.IsType<ListValue>(Probe.Field(line).Value).Items.Count);

    [Theory]
    [InlineData("people:", "DTL3017 (4,3)")]
    [InlineData("people:\n    value: 3\n    why:\n    parts:\n      children: 1", "DTL3017 (6,5)")]
    [InlineData("people: \"\"", "DTL3017 (4,3)")]
    [InlineData("remark: \"\n", "DTL1034 (4,11)")]
    [InlineData("names:", "DTL3017 (4,3)")]
    [InlineData("people: [1, 2]", "DTL3018 (4,11)")]
    [InlineData("people: { expelled: 4 }", "DTL3018 (4,11)")]
    [InlineData("remark: [sic]", "DTL3018 (4,11)")]
    [InlineData("names: [[Ada]]", "DTL3018 (4,11)")]
    [InlineData("names: [{ value: Ada }]", "DTL3018 (4,11)")]
    [InlineData("names:\n    - Ada: of London", "DTL1030 (5,10)")]
    [InlineData("names: Ada", "DTL3019 (4,10)")]
    [InlineData("names: Lovelace, Ada", "DTL3019 (4,10)")]
    [InlineData("visitors: ada, grace", "DTL3019 (4,13)")]
    [InlineData("quotes:\n    speaker: ada\n    text: hello", "DTL3020 (5,5)")]
    [InlineData("quotes: hello", "DTL3020 (4,11)")]
    [InlineData("names: { first: Ada }", "DTL3020 (4,10)")]
    [InlineData("names: [Ada, \"\"]", "DTL3021 (4,16)")]
    [InlineData("quotes: [hello]", "DTL3022 (4,12)")]
    [InlineData("except: [some-rule]", "DTL3023 (4,11)")]
    [InlineData("except: some-rule", "DTL3023 (4,11)")]
    [InlineData("except:\n    - some-rule: nobody counted", "DTL1096 (5,5)")]
    [InlineData("except:\n    some-rule:", "DTL3024 (5,5)")]
    [InlineData("except:\n    some-rule: [a]", "DTL3023 (5,16)")]
    public void Another_form_is_one_finding(string line, string expected) =>
        Assert.Equal([expected], Probe.Shown(Probe.FaultyField(line).Findings));

    [Theory]
    [InlineData("names:\n    - Ada: of London", "names:\n    - \"Ada: of London\"")]
    [InlineData("names: Ada", "names: [Ada]")]
    [InlineData("names: \"Ada\"", "names: [\"Ada\"]")]
    [InlineData("visitors: ada, grace", "visitors: [ada, grace]")]
    [InlineData("names: Lovelace, Ada", "names: [\"Lovelace\", \"Ada\"]")]
    public void Brackets_or_quotes_are_offered(string line, string expected) => Assert.Equal(expected, Probe.Repaired(line));

    [Fact]
    public void A_comma_in_a_text_is_for_a_person_to_decide()
    {
        Finding finding = Assert.Single(Probe.FaultyField("names: Lovelace, Ada").Findings);

        Assert.All(finding.Repairs, repair => Assert.Equal(RepairSafety.Choice, repair.Safety));
        Assert.Equal(2, finding.Repairs.Count);
    }

    [Fact]
    public void Ids_without_brackets_are_read_as_the_repair_would_have_them_read()
    {
        var list = Assert.IsType<ListValue>(Probe.FieldOf(Probe.FaultyField("visitors: ada, grace"), "visitors:").Value);

        Assert.Equal(["ada", "grace"], list.Items.Cast<ReferenceValue>().Select(item => item.Id));
    }

    [Theory]
    [InlineData("- speaker: ada\n      text: hello")]
    [InlineData("- speaker: ada\n      reported: that she was well\n      source: home-world\n      date: 2021-10-06")]
    [InlineData("- { speaker: ada, text: hello }")]
    public void A_quote_has_a_speaker_and_words(string quote) =>
        Assert.IsType<RecordValue>(Assert.IsType<ListValue>(Probe.Field("quotes:\n    " + quote).Value).Items[0]);

    [Theory]
    [InlineData("- speker: ada\n      text: hello", "DTL3013 (5,7)")]
    [InlineData("- speaker: ada\n      txt: hello", "DTL3013 (6,7)")]
    [InlineData("- text: hello", "DTL3014 (5,7)")]
    [InlineData("- speaker: ada", "DTL3015 (5,7)")]
    [InlineData("- speaker: ada\n      text: hello\n      reported: that she greets", "DTL3016 (7,7)")]
    [InlineData("- speaker: ada\n      text: hello\n      date: 2021-13", "DTL3053 (7,13)")]
    public void A_mistake_in_a_quote_is_one_finding(string quote, string expected) =>
        Assert.Equal([expected], Probe.Shown(Probe.FaultyField("quotes:\n    " + quote).Findings));

    [Fact]
    public void A_waiver_names_its_rule_and_its_reason()
    {
        var waivers = Assert.IsType<WaiversValue>(Probe.Field("except: { cuts-go-down: the source says so }").Value);

        Waiver waiver = Assert.Single(waivers.Waivers);
        Assert.Equal(("cuts-go-down", "the source says so"), (waiver.Rule, waiver.Reason));
    }
}
