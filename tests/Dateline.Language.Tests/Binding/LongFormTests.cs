using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Binding;

public class LongFormTests
{
    [Fact]
    public void The_long_form_says_more_about_a_value()
    {
        BoundField field = Probe.Field("""
            split:
                value: 7
                sources: [home-world]
                says:
                  raven-tribune: 8
                why: the other counts an intern
                parts: { expelled: 4, refused: 2, rest: 1 }
                note: a note
            """);

        Evidence evidence = field.Evidence!;
        Assert.Equal(7, Assert.IsType<IntegerValue>(field.Value).Number);
        Assert.Equal("home-world", Assert.IsType<ReferenceValue>(Assert.Single(evidence.Sources!)).Id);
        Report report = Assert.Single(evidence.Says);
        Assert.Equal(("raven-tribune", 8), (report.Source.Id, Assert.IsType<IntegerValue>(report.Value).Number));
        Assert.Equal("the other counts an intern", evidence.Why!.Text);
        Assert.Equal([("expelled", 4L), ("refused", 2L), ("rest", 1L)], evidence.Parts.Select(part => (part.Name, ((IntegerValue)part.Value).Number)));
        Assert.Equal("a note", evidence.Note!.Text);
    }

    [Fact]
    public void A_value_that_stands_alone_has_no_evidence() => Assert.Null(Probe.Field("people: 7").Evidence);

    [Fact]
    public void What_no_source_gives_is_unknown_with_its_reason() =>
        Assert.Equal("no source gives a number", Assert.IsType<UnknownValue>(Probe.Field("people: { unknown: no source gives a number }").Value).Reason);

    [Theory]
    [InlineData("limit: { value: 30 -> 20, says: { a: 30 -> 25 }, why: b is later }")]
    [InlineData("limit: { value: 30 -> 20, parts: { expelled: 4, rest: 6 } }")]
    [InlineData("limit: { value: -10, sources: [a] }")]
    [InlineData("names: { value: [Ada], sources: [a] }")]
    [InlineData("names: { unknown: nobody wrote them down }")]
    [InlineData("quotes: { unknown: nobody spoke }")]
    [InlineData("people: { unknown: they contradict each other, says: { a: 7, b: 8 } }")]
    [InlineData("remark: { value: a text, note: as printed }")]
    public void Any_value_may_say_more(string line) => Assert.Empty(Probe.FaultyField(line).Findings);

    [Theory]
    [InlineData("people: { valeu: 7 }", "DTL3070 (4,13)")]
    [InlineData("people: { value: 7, colour: red }", "DTL3070 (4,23)")]
    [InlineData("people: { value: 7, in: fr }", "DTL3071 (4,23)")]
    [InlineData("people: { says: { a: 7 } }", "DTL3072 (4,3)")]
    [InlineData("people: { value: 7, unknown: no source }", "DTL3073 (4,23)")]
    [InlineData("people:\n    unknown:", "DTL3074 (5,5)")]
    [InlineData("people:\n    value:", "DTL3017 (5,5)")]
    [InlineData("people: { value: ten }", "DTL3031 (4,20)")]
    [InlineData("people: { value: 7, says: 8, why: so it is }", "DTL3075 (4,29)")]
    [InlineData("people: { value: 7, says: { Raven Tribune: 8 }, why: so it is }", "DTL3042 (4,31)")]
    [InlineData("people: { value: 7, says: { a: eight }, why: so it is }", "DTL3031 (4,34)")]
    [InlineData("people: { value: 7, sources: a }", "DTL3019 (4,32)")]
    [InlineData("remark: { value: seven, parts: { a: 4 } }", "DTL3076 (4,27)")]
    [InlineData("standing: { value: open -> closed, parts: { a: 4 } }", "DTL3076 (4,38)")]
    [InlineData("people: { value: 7, parts: [4, 3] }", "DTL3077 (4,30)")]
    [InlineData("people:\n    value: 7\n    says:\n      - a: 8\n    why: so it is", "DTL1096 (7,7)")]
    [InlineData("people:\n    value: 7\n    says:\n      - a: 8\n      - b: 9\n    why: so it is", "DTL1096 (7,7)")]
    [InlineData("people:\n    value: 7\n    says:\n      - 8\n    why: so it is", "DTL3075 (7,7)")]
    [InlineData("split:\n    value: 7\n    parts:\n      - expelled: 4\n      - refused: 3", "DTL1096 (7,7)")]
    [InlineData("people: { value: 7, parts: { a: four, b: 3 } }", "DTL3031 (4,35)")]
    [InlineData("split: { value: 7, parts: { expeled: 4, refused: 3 } }", "DTL3078 (4,31)")]
    public void A_mistake_in_it_is_one_finding(string line, string expected) =>
        Assert.Equal([expected], Probe.Shown(Probe.FaultyField(line).Findings));

    [Theory]
    [InlineData("people:\n    value: 7\n    says:\n      - a: 8\n    why: so it is", "The sources under \"says\" have no hyphens before them. Write \"a: …\".", "        a: 8")]
    [InlineData("people:\n    value: 7\n    parts:\n      - men: 7", "The parts under \"parts\" have no hyphens before them. Write \"men: …\".", "        men: 7")]
    [InlineData("except:\n    - few-people: nobody counted", "The rules under \"except\" have no hyphens before them. Write \"few-people: …\", with the reason.", "      few-people: nobody counted")]
    public void A_hyphen_before_a_name_in_a_group_is_named(string lines, string message, string mended)
    {
        string text = $"it:\n  kind: probe\n  date: 2021\n  {lines}\n";

        Finding finding = Assert.Single(Probe.Bind(text).Findings);

        Assert.Equal(message, finding.Message);
        TextEdit edit = Assert.Single(Assert.Single(finding.Repairs).Edits);
        string after = text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        Assert.Contains(mended, after.Split('\n'));
        Assert.Empty(Probe.Bind(after).Findings);
    }

    [Fact]
    public void Reports_keep_the_places_of_their_sources()
    {
        BoundField field = Probe.Field("people: { value: 7, says: { home-world: 7 } }");

        Assert.Equal("it:\n  kind: probe\n  date: 2021\n  people: { value: 7, says: { ".Length, Assert.Single(field.Evidence!.Says).Source.Span.Start);
    }
}
