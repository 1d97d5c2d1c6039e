using Dateline.Language.Binding.Bound;

namespace Dateline.Language.Tests.Binding;

public class ValueTests
{
    [Theory]
    [InlineData("remark: no", "no")]
    [InlineData("remark: 010", "010")]
    [InlineData("remark: 12:30", "12:30")]
    [InlineData("remark: { value: null }", "null")]
    [InlineData("remark: { value: TBD }", "TBD")]
    [InlineData("note: TBD", "TBD")]
    [InlineData("remark: '  two blanks '", "  two blanks ")]
    [InlineData("remark: \"a \\u00e9\"", "a é")]
    public void A_text_is_what_stands_there(string line, string expected) =>
        Assert.Equal(expected, Assert.IsType<TextValue>(Probe.Field(line).Value).Text);

    [Theory]
    [InlineData("is-public: yes", true)]
    [InlineData("is-public: true", true)]
    [InlineData("is-public: no", false)]
    [InlineData("is-public: 'false'", false)]
    public void A_flag_is_yes_or_no(string line, bool expected) =>
        Assert.Equal(expected, Assert.IsType<FlagValue>(Probe.Field(line).Value).IsSet);

    [Fact]
    public void A_choice_is_one_of_its_options() =>
        Assert.Equal("suspended", Assert.IsType<ChoiceValue>(Probe.Field("state: suspended").Value).Option);

    [Fact]
    public void A_reference_is_an_id_that_need_not_stand_in_this_file() =>
        Assert.Equal("sergey-lavrov", Assert.IsType<ReferenceValue>(Probe.Field("by: sergey-lavrov").Value).Id);

    [Theory]
    [InlineData("link: https://www.nato.int/cps/en/index.htm?a=b#c")]
    [InlineData("link: http://example.org")]
    public void A_web_address_is_kept_as_written(string line) =>
        Assert.Equal(line["link: ".Length..], Assert.IsType<UrlValue>(Probe.Field(line).Value).Url);

    [Theory]
    [InlineData("date: 2021", "2021")]
    [InlineData("date: 2018-03", "2018-03")]
    [InlineData("date: 2014/2021-10", "2014/2021-10")]
    [InlineData("date: 2021-10-01..2021-10-10", "2021-10-01..2021-10-10")]
    [InlineData("date: \"2021-10-06\"", "2021-10-06")]
    [InlineData("date: 2021-10~", "2021-10~")]
    [InlineData("date: 201X", "201X")]
    [InlineData("date: 2021-21", "2021-21")]
    [InlineData("date: 2021/..", "2021/..")]
    [InlineData("date: /2021", "/2021")]
    [InlineData("date: -0043-03-15", "-0043-03-15")]
    [InlineData("date: Y-170000", "Y-170000")]
    [InlineData("date: 2021-10-06T10:00:00Z", "2021-10-06T10:00:00Z")]
    [InlineData("date: 2021-10~..2021-12?", "2021-10~..2021-12?")]
    public void A_date_is_as_precise_as_it_is_written(string line, string expected)
    {
        BoundFile file = Probe.Bind($"it:\n  kind: probe\n  {line}\n");

        Assert.Equal([], Probe.Shown(file.Findings));
        Assert.Equal(expected, Assert.IsType<DateValue>(Probe.FieldOf(file, "date:").Value).Date.Text);
    }

    [Theory]
    [InlineData("at: 2021-10-06T14:30:00+02:00", "2021-10-06T14:30:00.0000000+02:00")]
    [InlineData("at: 2021-10-06T14:30:00Z", "2021-10-06T14:30:00.0000000+00:00")]
    [InlineData("at: 2021-10-06T14:30:00.25-03:30", "2021-10-06T14:30:00.2500000-03:30")]
    public void A_moment_has_its_offset(string line, string expected) =>
        Assert.Equal(expected, Assert.IsType<MomentValue>(Probe.Field(line).Value).Moment.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("at: 2021-10-06", "DTL3044 (4,7)")]
    [InlineData("at: 2021-10-06T14:30+02:00", "DTL3044 (4,7)")]
    [InlineData("at: 2021-10-06 14:30:00+02:00", "DTL3044 (4,7)")]
    [InlineData("at: 2021-02-29T14:30:00Z", "DTL3044 (4,7)")]
    [InlineData("at: 2021-10-06T24:00:00Z", "DTL3044 (4,7)")]
    [InlineData("at: 2021-10-06T14:30:00+15:00", "DTL3044 (4,7)")]
    [InlineData("at: 2021-10-06T14:30:00", "DTL3045 (4,7)")]
    [InlineData("is-public: Yes", "DTL3040 (4,14)")]
    [InlineData("is-public: maybe", "DTL3040 (4,14)")]
    [InlineData("state: opne", "DTL3041 (4,10)")]
    [InlineData("state: Open", "DTL3041 (4,10)")]
    [InlineData("by: Sergey Lavrov", "DTL3042 (4,7)")]
    [InlineData("by: sergey_lavrov", "DTL3042 (4,7)")]
    [InlineData("visitors: [sergey-lavrov, Jens Stoltenberg]", "DTL3042 (4,29)")]
    [InlineData("link: www.nato.int/cps", "DTL3043 (4,9)")]
    [InlineData("link: https://", "DTL3043 (4,9)")]
    [InlineData("link: mailto:press@nato.int", "DTL3043 (4,9)")]
    [InlineData("link: \"( \\n )\"", "DTL3043 (4,9)")]
    [InlineData("link: \"https://\\u200E/hos\"", "DTL3043 (4,9)")]
    [InlineData("link: \"file://\\u200E/hos\"", "DTL3043 (4,9)")]
    [InlineData("link: \"\\t.\\n\"", "DTL3043 (4,9)")]
    [InlineData("opened: 2021-02-30", "DTL3053 (4,11)")]
    [InlineData("effective: October 6, 2021", "DTL3051 (4,14)")]
    [InlineData("effective: 2014/2021-02-30", "DTL3053 (4,19)")]
    [InlineData("effective: 2021-02-30..2021-03-02", "DTL3053 (4,14)")]
    [InlineData("effective: 2021/2014", "DTL3056 (4,14)")]
    [InlineData("effective: yesterday", "DTL3050 (4,14)")]
    [InlineData("effective: TBD", "DTL3025 (4,14)")]
    [InlineData("opened: 2021-10", "DTL3059 (4,11)")]
    [InlineData("opened: 2021-10-01/2021-10-02", "DTL3059 (4,11)")]
    [InlineData("opened: 2021-10-06~", "DTL3059 (4,11)")]
    [InlineData("opened: -0043-03-15", "DTL3059 (4,11)")]
    [InlineData("opened: 2021-10-06T10:00:00Z", "DTL3059 (4,11)")]
    [InlineData("effective: 2021-41", "DTL3058 (4,14)")]
    [InlineData("effective: 156X-12-25", "DTL3058 (4,14)")]
    public void What_the_type_cannot_read_is_one_finding_at_the_value(string line, string expected) =>
        Assert.Equal([expected], Probe.Shown(Probe.FaultyField(line).Findings));

    [Theory]
    [InlineData("is-public: Yes", "is-public: yes")]
    [InlineData("is-public: y\u0435s", "is-public: yes")]
    [InlineData("state: opne", "state: open")]
    [InlineData("link: www.nato.int/cps", "link: https://www.nato.int/cps")]
    [InlineData("link: https//nato.int/cps", "link: https://nato.int/cps")]
    [InlineData("link: http:/nato.int", "link: http://nato.int")]
    [InlineData("link: https://https://nato.int/a", "link: https://nato.int/a")]
    [InlineData("people: [7]", "people: 7")]
    [InlineData("limit: from 40 to 30", "limit: 40 -> 30")]
    [InlineData("limit: 30 <- 40", "limit: 40 -> 30")]
    [InlineData("limit: 10 fewer", "limit: -10")]
    [InlineData("people: 12,", "people: 12")]
    [InlineData("people: 12.", "people: 12")]
    [InlineData("people: 1O", "people: 10")]
    [InlineData("people: “12”", "people: 12")]
    [InlineData("people: 40 -> 30", "people: 40")]
    [InlineData("people: -> 40", "people: 40")]
    [InlineData("state: open -> closed", "state: open")]
    [InlineData("effective: before 2031-12", "effective: { unknown: before 2031-12 }")]
    [InlineData("effective: since 2029", "effective: 2029/..")]
    [InlineData("limit: 30 -> unkown", "limit: 30 -> unknown")]
    [InlineData("limit: 30 -> ?", "limit: 30 -> unknown")]
    [InlineData("effective: 2021-02-30", "effective: 2021-02-28")]
    [InlineData("effective: 2014/2021-02-30", "effective: 2014/2021-02-28")]
    [InlineData("effective: October 6, 2021", "effective: 2021-10-06")]
    [InlineData("at: 2021-10-06 14:30:00 +02:00", "at: 2021-10-06T14:30:00+02:00")]
    public void What_was_probably_meant_is_offered(string line, string expected) =>
        Assert.Equal(expected, Probe.Repaired(line));

    [Theory]
    [InlineData("effective: 2021-02-30", "February 2021 has 28 days")]
    [InlineData("effective: October 6, 2021", "2021-10-06")]
    [InlineData("effective: since 2029", "Write \"2029/..\".")]
    [InlineData("effective: before 2031-12", "Only if it lasted until then, write ../2031-12.")]
    [InlineData("effective: 1-10 December 2031", "2031-12-01/2031-12-10 if it lasted from the one to the other, or 2031-12-01..2031-12-10 if it was at one time between them.")]
    [InlineData("effective: 2021-02-30", "Look the date up in your sources; it may be 2021-02-28.")]
    [InlineData("people: 40 -> 30", "is a change, and this field takes one value (count). Write 40 or 30.")]
    [InlineData("state: opne", "Did you mean \"open\"? It can be open, suspended or closed.")]
    public void The_message_says_what_is_the_matter(string line, string expected) =>
        Assert.Contains(expected, Assert.Single(Probe.FaultyField(line).Findings).Message, StringComparison.Ordinal);
}
