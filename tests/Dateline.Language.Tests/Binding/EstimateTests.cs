using Dateline.Language.Workspace;
using Dateline.Language.Text;

namespace Dateline.Language.Tests.Binding;

/// <summary>Numbers that are partly known.</summary>
public class EstimateTests
{
    [Theory]
    [InlineData("40..60")]
    [InlineData("40 .. 60")]
    [InlineData("\"40..60\"")]
    [InlineData("30..")]
    [InlineData("..30")]
    [InlineData("40..40")]
    [InlineData("40")]
    [InlineData("{ low: 40, best: 50, high: 60 }")]
    [InlineData("{ best: 50 }")]
    [InlineData("{ low: 40 }")]
    [InlineData("{ low: 40, high: 60, sources: [news] }")]
    [InlineData("{ value: 40..60, note: from the lists }")]
    [InlineData("{ value: { best: 50 }, note: from the lists }")]
    [InlineData("{ value: 40..60, says: { news: 50, list: 55.. } }")]
    [InlineData("{ unknown: nobody counted }")]
    public void An_estimate_is_one_of_these(string text)
    {
        Assert.Equal([], Check("estimate of count", text));
        Assert.Equal([], Check("estimate of integer", text));
        Assert.Equal([], Check("estimate of number", text));
    }

    [Theory]
    [InlineData("about 40", "{ best: 40 }")]
    [InlineData("~40", "{ best: 40 }")]
    [InlineData("c. 40", "{ best: 40 }")]
    [InlineData("40?", "{ best: 40 }")]
    [InlineData("40 (approx.)", "{ best: 40 }")]
    [InlineData("about forty", "{ best: 40 }")]
    [InlineData("etwa 40", "{ best: 40 }")]
    [InlineData("more than 60", "\"61..\"")]
    [InlineData(">60", "\"61..\"")]
    [InlineData("mehr als 60", "\"61..\"")]
    [InlineData("at least 30", "\"30..\"")]
    [InlineData("no fewer than 30", "\"30..\"")]
    [InlineData("30+", "\"30..\"")]
    [InlineData("30 or more", "\"30..\"")]
    [InlineData("≥ 30", "\"30..\"")]
    [InlineData(">=30", "\"30..\"")]
    [InlineData("fewer than 60", "..59")]
    [InlineData("<60", "..59")]
    [InlineData("up to 60", "..60")]
    [InlineData("no more than 60", "..60")]
    [InlineData("60 at most", "..60")]
    [InlineData("40-60", "40..60")]
    [InlineData("40–60", "40..60")]
    [InlineData("40 to 60", "40..60")]
    [InlineData("40 or 60", "40..60")]
    [InlineData("between 40 and 60", "40..60")]
    [InlineData("zwischen 40 und 60", "40..60")]
    [InlineData("40...60", "40..60")]
    [InlineData("40…60", "40..60")]
    [InlineData("1,000-1,500", "1000..1500")]
    [InlineData("forty to sixty", "40..60")]
    [InlineData("40 ± 5", "{ low: 35, best: 40, high: 45 }")]
    [InlineData("dozens", "\"24..\"")]
    [InlineData("hundreds", "\"200..\"")]
    public void What_is_written_otherwise_has_its_form(string text, string form)
    {
        Assert.Equal([$"DTL3143 \"{text}\" is an estimate in another form. Write {form}."], Check("estimate of count", text));
        // What a source says may be an estimate of any number; a field that is declared otherwise names the declaration.
        Assert.Equal([$"DTL3143 \"{text}\" is an estimate in another form. Write {form}."], Check("count", $"{{ value: 50, says: {{ news: \"{text}\" }} }}"));
        string ofExact = Assert.Single(Check("count", text));
        Assert.StartsWith($"DTL3035 This field takes an exact number, and \"{text}\" is not one.", ofExact, StringComparison.Ordinal);
        Assert.EndsWith($"A field that the timeline file declares as \"estimate of count\" takes {form}.", ofExact, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("estimate of number", "more than 60", "\"60..\"")]
    [InlineData("estimate of number", "less than 0.5", "..0.5")]
    [InlineData("estimate of number", "0.5 to 1.5", "0.5..1.5")]
    [InlineData("estimate of integer", "less than 60", "..59")]
    public void What_is_more_than_a_number_depends_on_whether_it_is_whole(string type, string text, string form) =>
        Assert.Equal([$"DTL3143 \"{text}\" is an estimate in another form. Write {form}."], Check(type, text));

    [Theory]
    [InlineData("several", "DTL3143 \"several\" does not say between which numbers it lies. Estimates are written as 40..60 (one number between), 30.. (at least 30), ..30 (at most 30), or { best: 40 } (about 40). Otherwise write { unknown: several }.")]
    [InlineData("60..40", "DTL3144 The smaller number comes first, and 60 is larger than 40. Write 40..60.")]
    [InlineData("{ low: 60, high: 40 }", "DTL3144 \"high\" is 40, but \"low\" is 60, which is more. Correct one of them.")]
    [InlineData("{ low: 40, best: 70, high: 60 }", "DTL3144 \"high\" is 60, but \"best\" is 70, which is more. Correct one of them.")]
    [InlineData("{ low: 40, best: 30 }", "DTL3144 \"best\" is 30, but \"low\" is 40, which is more. Correct one of them.")]
    [InlineData("\"..\"", "DTL3147 \"..\" has no number on either side. Estimates are written as 40..60 (one number between), 30.. (at least 30), ..30 (at most 30), or { best: 40 } (about 40).")]
    [InlineData("{ value: 50, low: 40 }", "DTL3148 \"dead\" has both \"value\" and \"low\". Keep one of them: what is likeliest goes under \"best\".")]
    [InlineData("{ low: 40, unknown: nobody counted }", "DTL3148 \"dead\" has both \"unknown\" and \"low\". Keep one of them: what is likeliest goes under \"best\".")]
    [InlineData("{ lwo: 40, high: 60 }", "DTL3070 \"lwo\" is not allowed under \"dead\". Did you mean \"low\"?")]
    [InlineData("{ low: about 40 }", "DTL3035 A bound is one exact number, and \"about 40\" is not one.")]
    [InlineData("{ low: 40..50 }", "DTL3035 A bound is one exact number, and \"40..50\" is not one.")]
    [InlineData("{ low: TBD }", "DTL3025 \"TBD\" is not a value. If no source gives one, leave this bound out.")]
    [InlineData("{ low: , high: 60 }", "DTL3017 \"low\" has no value. Write it after the colon; if no source gives one, leave this bound out.")]
    [InlineData("{ low: 40, low: 50 }", "DTL1049 \"low\" appears twice (also on line 10). Delete one.")]
    [InlineData("40..6O", "DTL3030 \"6O\" is not written in digits: the 2nd sign is the letter O. Write 60.")]
    [InlineData("1,000..2,000", "DTL3032 Write the number without separators: 1000.|DTL3032 Write the number without separators: 2000.")]
    [InlineData("-5..10", "DTL3033 A count cannot be negative. Write how many there were. (To record that a number fell, use a change.)")]
    [InlineData("40..60.5", "DTL3034 This field takes whole numbers only, and \"60.5\" is not one.")]
    [InlineData("40..60 people", "DTL3038 \"60 people\" is more than a number. Write the number alone; anything else goes under \"note:\".")]
    public void What_is_none_is_one_finding(string text, string expected) => Assert.Equal(expected.Split('|'), Check("estimate of count", text));

    [Theory]
    [InlineData("{ low: 40, high: 60 }")]
    [InlineData("{ best: 40 }")]
    [InlineData("{ low: 40, high: 60, sources: [news] }")]
    public void Bounds_in_an_exact_field_name_the_declaration(string text) => Assert.Equal(
        ["DTL3035 This field takes one exact number, not bounds. A field that the timeline file declares as \"estimate of count\" takes such bounds."], Check("count", text));

    [Theory]
    [InlineData("52", "30..", true)]
    [InlineData("52", "40..60", true)]
    [InlineData("52", "..52", true)]
    [InlineData("52", "{ best: 40 }", true)]
    [InlineData("52", "{ low: 50, best: 60 }", true)]
    [InlineData("52", "{ value: 40..60, at: page 3 }", true)]
    [InlineData("52", "53..", false)]
    [InlineData("52", "40..51", false)]
    [InlineData("52", "..30", false)]
    [InlineData("52", "{ low: 53 }", false)]
    [InlineData("40..60", "50", true)]
    [InlineData("40..60", "60..", true)]
    [InlineData("40..60", "70", false)]
    [InlineData("40..60", "61..", false)]
    [InlineData("{ low: 40 }", "..39", false)]
    public void A_vaguer_number_that_contains_the_value_agrees(string value, string report, bool agrees) => Assert.Equal(
        agrees ? [] : ["DTL5002"], Check(value.All(char.IsAsciiDigit) ? "count" : "estimate of count", $"{{ value: {value}, says: {{ news: {report} }} }}").Select(finding => finding[..7]));

    [Theory]
    [InlineData("54..", true)]
    [InlineData("55..", false)]
    [InlineData("..50", true)]
    [InlineData("..49", false)]
    public void A_tolerance_widens_what_agrees(string report, bool agrees) => Assert.Equal(
        agrees ? [] : ["DTL5002"], Check("{ type: count, tolerance: 2 }", $"{{ value: 52, says: {{ news: {report} }} }}").Select(finding => finding[..7]));

    [Theory]
    [InlineData("50..60", "30..", "10..20", "")]
    [InlineData("50..60", "60..", "0..5", "")]
    [InlineData("50..60", "61..", "0", "The parts of \"dead\" add up to at least 61, but the value is 50 to 60: at least 1 too many. Correct a part or the value.")]
    [InlineData("50..60", "..20", "10..20", "The parts of \"dead\" add up to 10 to 40, but the value is 50 to 60: at least 10 is missing. Correct a part or the value, or add \"rest\" with what no source breaks down.")]
    [InlineData("50", "..20", "10..20", "The parts of \"dead\" add up to 10 to 40, but the value is 50: at least 10 is missing. Correct a part or the value, or add \"rest\" with what no source breaks down.")]
    [InlineData("50..60", "20", "10", "The parts of \"dead\" add up to 30, but the value is 50 to 60: at least 20 is missing. Correct a part or the value, or add \"rest\" with what no source breaks down.")]
    public void Parts_fail_to_add_up_where_that_is_certain(string value, string one, string other, string expected) => Assert.Equal(
        expected.Length == 0 ? [] : ["DTL5001 " + expected], Check("estimate of count", $"{{ value: {value}, parts: {{ on-land: {one}, at-sea: {other} }} }}"));

    [Theory]
    [InlineData("200..300", "DTL3081 \"dead\" is 200 to 300; it must be at most 100.")]
    [InlineData("..5", "DTL3080 \"dead\" is 0 to 5; it must be at least 10.")]
    [InlineData("90..", "")]
    [InlineData("..10", "")]
    public void Bounds_are_asked_where_they_are_certain(string text, string expected) => Assert.Equal(
        expected.Length == 0 ? [] : [expected], Check("{ type: estimate of count, min: 10, max: 100 }", text).Select(finding => finding.Split(" It is declared")[0]));

    [Theory]
    [InlineData("check: dead > 30", "31..40", "")]
    [InlineData("check: dead > 30", "30..40", "")]
    [InlineData("check: dead > 30", "..30", "DTL4101")]
    [InlineData("check: dead == 30", "31..", "DTL4101")]
    [InlineData("check: dead * 2 - 1 < 80", "50..", "DTL4101")]
    [InlineData("check: has(dead)", "50..", "")]
    [InlineData("within: dead\n    from: 10\n    to: 20", "21..", "DTL4108")]
    [InlineData("agree: [dead, boats]", "8..", "DTL4112")]
    [InlineData("agree: [dead, boats]\n    tolerance: 1", "8..", "")]
    [InlineData("sum: [dead, boats]\n    equals: 20", "8..", "")]
    [InlineData("sum: [dead, boats]\n    equals: 20", "14..", "DTL4107")]
    public void Rules_fail_where_that_is_certain(string rule, string text, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : [expected], Check("estimate of count", text, rule).Select(finding => finding[..7]));

    [Theory]
    [InlineData("estimate of text", "DTL2022 \"estimate of text\" cannot be read as a type: after \"estimate of\" comes count, integer or number.")]
    [InlineData("estimate of", "DTL2022 \"estimate of\" cannot be read as a type: after \"estimate of\" comes count, integer or number.")]
    [InlineData("estimate count", "DTL2022 \"estimate count\" cannot be read as a type: after \"estimate\" comes \"of\".")]
    [InlineData("estimate of estimate of count", "DTL2022 \"estimate of estimate of count\" cannot be read as a type: after \"estimate of\" comes count, integer or number.")]
    [InlineData("estimate of cuont", "DTL2020 \"cuont\" is not a type of this timeline. Did you mean \"count\"?")]
    [InlineData("estimate", "DTL2020 \"estimate\" is not a type of this timeline. The word for it is estimate of count.")]
    public void What_it_is_an_estimate_of_is_a_number(string type, string expected) => Assert.Equal([expected], Check(type, "40"));

    private static IReadOnlyList<string> Check(string type, string text, string? rule = null) =>
        [.. FolderCheck.Of(
        [
            new SourceFile("losses.timeline.yaml", $"dateline: 1\ntimeline: losses\nevents:\n  storm:\n    fields:\n      dead: {type}\n      boats: count?\n" + (rule is null ? "" : $"rules:\n  r:\n    in: storm\n    {rule}\n")),
            new SourceFile("storms.events.yaml", $"news:\n  kind: source\nlist:\n  kind: source\ngale:\n  kind: storm\n  date: 1911-02\n  boats: 7\n  sources: [news, list]\n  dead: {text}\n"),
        ]).Findings.Select(finding => $"{finding.Code} {finding.Message}")];
}
