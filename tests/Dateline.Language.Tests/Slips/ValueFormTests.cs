using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Slips;

/// <summary>Values in a form that people write and the language does not: one finding each, whose first edit is what was meant.</summary>
public sealed class ValueFormTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: valley

        choices:
          weir-state: [open, half-open, closed]

        entities:
          engineer: {}
          river: {}

        series:
          gates:
            of: river
            type: count
          weir:
            of: river
            type: weir-state
          flow:
            of: river
            type: number
            unit: t

        events:
          flood:
            fields:
              river: river
              height: { type: number, unit: m, optional: yes }
              crest: { type: number, unit: metres, optional: yes }
              reach: { type: number, unit: km, optional: yes }
              sand: { type: count, unit: kg, optional: yes }
              lasted: { type: count, unit: hours, optional: yes }
              rise: { type: number, unit: percent, optional: yes }
              damage: { type: number, unit: EUR, optional: yes }
              budget: { type: number, unit: million, optional: yes }
              level: number?
              takings: { type: count, unit: pence, optional: yes }
              lost: { type: count, optional: yes, parts: [men, women] }
              peak: number?
              by: engineer?
              state: weir-state?
              gates: change of gates?
              weir: change of weir?
              flow: change of flow?
              measured: day?
              seen: flag?
              page: url?
              remark: text?
              team: list of engineer
              readings: list of count

        """;

    private const string Entries =
        """
        ida-bell:
          kind: engineer
          name: Ida Bell
        jon-cray:
          kind: engineer
          name: Jon Cray
        esk:
          kind: river
          name: Esk
        survey:
          kind: source
          name: Survey
        the-flood:
          kind: flood
          river: esk

        """;

    [Theory]
    [InlineData("height: 12.5 m", "DTL3038", "height: 12.5")]
    [InlineData("height: 5.1m", "DTL3038", "height: 5.1")]
    [InlineData("height: 5,1 m", "DTL3038", "height: 5.1")]
    [InlineData("height: 12.5 metres", "DTL3038", "height: 12.5")]
    [InlineData("crest: 12 m", "DTL3038", "crest: 12")]
    [InlineData("reach: 12.5 km", "DTL3038", "reach: 12.5")]
    [InlineData("reach: 12.5 kilometers", "DTL3038", "reach: 12.5")]
    [InlineData("sand: 3 kg", "DTL3038", "sand: 3")]
    [InlineData("sand: kg 40", "DTL3038", "sand: 40")]
    [InlineData("lasted: 5 h", "DTL3038", "lasted: 5")]
    [InlineData("rise: 20 %", "DTL3039", "rise: 20")]
    [InlineData("takings: 100 pence", "DTL3038", "takings: 100")]
    [InlineData("takings: 1 penny", "DTL3038", "takings: 1")]
    [InlineData("takings: 100d", "DTL3038", "takings: 100")]
    [InlineData("damage: € 40", "DTL3038", "damage: 40")]
    [InlineData("budget: 12.5 m", "DTL3038", "budget: 12.5")]
    [InlineData("flow: -> 40t", "DTL3038", "flow: -> 40")]
    [InlineData("height: { value: 12.5 m }", "DTL3038", "height: { value: 12.5 }")]
    public void The_unit_of_a_field_is_no_part_of_its_number(string line, string code, string meant) => IsMended(line, code, meant);

    [Theory]
    [InlineData("reach: 12.5 m", "DTL3038")]
    [InlineData("sand: 3 t", "DTL3038")]
    [InlineData("lasted: 12 min", "DTL3038")]
    public void A_number_in_another_unit_is_never_taken_as_it_stands(string line, string code)
    {
        Finding finding = Only(line, code);
        Assert.Contains("in another unit", finding.Message, StringComparison.Ordinal);
        Assert.All(finding.Repairs, repair => Assert.StartsWith("Write { unknown: ", repair.Title, StringComparison.Ordinal));
    }

    /// <summary>What a field counts is declared, and the number beside any other word is not of that.</summary>
    [Theory]
    [InlineData("takings: 12 shillings", "in another unit")]
    [InlineData("takings: £3", "in another unit")]
    [InlineData("takings: 5s", "in another unit")]
    [InlineData("takings: 5 guineas", "in another unit")]
    [InlineData("takings: 12 baskets", "Write how many pence it was")]
    [InlineData("takings: 12 shillings and 3 pence", "Write how many pence it was")]
    [InlineData("sand: 3 bags", "this field counts \"kg\"")]
    public void A_number_with_another_word_is_never_offered_alone(string line, string said)
    {
        Finding finding = Only(line, "DTL3038");
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
        Assert.All(finding.Repairs, repair => Assert.StartsWith("Write { unknown: ", repair.Title, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("level: 12.5 m")]
    [InlineData("height: 12.5 million")]
    [InlineData("height: 12 M")]
    public void Without_such_a_unit_the_letter_says_millions(string line)
    {
        Finding finding = Only(line, "DTL3035");
        Assert.StartsWith("Write { unknown: ", finding.Repairs[0].Title, StringComparison.Ordinal);
        Assert.EndsWith("if it is exactly that", finding.Repairs[1].Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("by: unknown: nobody says", "by: { unknown: nobody says }")]
    [InlineData("by: unknown - no source", "by: { unknown: no source }")]
    [InlineData("by: unknown (no source)", "by: { unknown: no source }")]
    [InlineData("by: nobody knows", "by: { unknown: nobody knows }")]
    [InlineData("by: unknown, because the page is gone", "by: { unknown: the page is gone }")]
    [InlineData("peak: unknown: no source says", "peak: { unknown: no source says }")]
    [InlineData("peak: no figures", "peak: { unknown: no figures }")]
    [InlineData("peak: unknown because the page is gone", "peak: { unknown: the page is gone }")]
    [InlineData("peak: \"unknown: no source\"", "peak: { unknown: no source }")]
    [InlineData("peak: unbekannt: keine Quelle", "peak: { unknown: keine Quelle }")]
    [InlineData("state: unknown; no source", "state: { unknown: no source }")]
    [InlineData("measured: unknown: no day given", "measured: { unknown: no day given }")]
    [InlineData("seen: unknown. No source says", "seen: { unknown: No source says }")]
    [InlineData("page: unknown – no source", "page: { unknown: no source }")]
    [InlineData("remark: unknown: nobody says", "remark: { unknown: nobody says }")]
    [InlineData("title: unknown: nobody says", "title: { unknown: nobody says }")]
    [InlineData("gates: 6 -> unknown: no source", "gates: { value: 6 -> unknown, why: no source }")]
    [InlineData("gates: unknown (no source) -> 6", "gates: { value: -> 6, note: no source }")]
    [InlineData("gates: unknown: no source", "gates: { unknown: no source }")]
    [InlineData("team: unknown: no list", "team: { unknown: no list }")]
    [InlineData("team: [unknown: no list]", "team: { unknown: no list }")]
    [InlineData("readings: unknown - no list", "readings: { unknown: no list }")]
    [InlineData("peak: { value: unknown: no source }", "peak: { unknown: no source }")]
    [InlineData("lost: { value: 3, sources: [survey], parts: { men: unknown (no source), women: 3 } }", "lost: { value: 3, sources: [survey], parts: { men: { unknown: no source }, women: 3 } }")]
    public void A_reason_in_place_of_a_value_is_offered_as_the_reason(string line, string meant) => IsMended(line, "DTL3025", meant);

    [Theory]
    [InlineData("by: (unknown)", "DTL3025")]
    [InlineData("peak: unknown?", "DTL3025")]
    [InlineData("gates:\n    value: 6 -> unknown: no source", "DTL3025")]
    [InlineData("team: [ida-bell, unknown: no list]", "DTL3025")]
    [InlineData("remark: unknown - nobody says", "DTL3087")]
    public void Without_a_reason_or_a_place_for_it_words_say_what_to_write(string line, string code) => Only(line, code);

    /// <summary>An entry has a kind, whatever is unknown about it.</summary>
    [Fact]
    public void A_kind_is_never_unknown()
    {
        SourceFile[] files = [new("valley.timeline.yaml", Timeline), new("valley.events.yaml", Entries.Replace("kind: flood", "kind: unknown: nobody says", StringComparison.Ordinal) + "  date: 1960\n")];
        Finding finding = Assert.Single(FolderCheck.Of(files).Findings, found => found.Severity == Severity.Error);
        Assert.Equal("DTL3006", finding.Code);
        Assert.Contains("flood", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("remark: Unknown Pleasures")]
    [InlineData("title: \"Unknown: a life\"")]
    [InlineData("title: Nobody Knows")]
    [InlineData("by: { unknown: nobody says }")]
    [InlineData("gates: 6 -> unknown")]
    public void What_is_meant_as_it_stands_is_read(string line) => Assert.Equal([], Findings(line));

    [Theory]
    [InlineData("peak: 12\n    value: 12\n    why: the gauge was read twice", "peak:\n    value: 12\n    why: the gauge was read twice")]
    [InlineData("peak: 12 # as reported\n    value: 12\n    sources: [survey]", "peak: # as reported\n    value: 12\n    sources: [survey]")]
    [InlineData("peak: 12\n    value: 13", "peak:\n    value: 13")]
    [InlineData("peak: 12\n    unknown: no source says", "peak:\n    unknown: no source says")]
    [InlineData("gates: 6 -> 4\n    value: 6 -> 4\n    why: two were lost", "gates:\n    value: 6 -> 4\n    why: two were lost")]
    [InlineData("team: [ida-bell]\n    value: [ida-bell]\n    note: the others are not named", "team:\n    value: [ida-bell]\n    note: the others are not named")]
    public void The_short_form_with_the_long_one_below_is_one_finding(string lines, string meant) => IsMended(lines, "DTL1094", meant);

    [Theory]
    [InlineData("measured: 1960-06-10-", "measured: 1960-06-10")]
    [InlineData("date: 1960-06-", "date: 1960-06")]
    [InlineData("date: 1960-", "date: 1960")]
    [InlineData("date: 1960-06-10–", "date: 1960-06-10")]
    public void A_date_with_a_hyphen_behind_it_is_first_the_date(string line, string meant) => IsMended(line, "DTL3051", meant);

    [Theory]
    [InlineData("date: 1960-06-10/")]
    [InlineData("date: 1960-06/..")]
    public void A_span_without_an_end_is_read(string line) => Assert.Equal([], Findings(line));

    [Theory]
    [InlineData("peak :5.1", "DTL1066", "peak: 5.1")]
    [InlineData("peak; 5.1", "DTL1066", "peak: 5.1")]
    [InlineData("peak ;5.1", "DTL1066", "peak: 5.1")]
    [InlineData("peak = 5.1", "DTL1066", "peak: 5.1")]
    [InlineData("peak - 5.1", "DTL1066", "peak: 5.1")]
    [InlineData("peak -> 5.1", "DTL1066", "peak: 5.1")]
    [InlineData("peak, 5.1", "DTL1066", "peak: 5.1")]
    [InlineData("peak 5.1", "DTL1098", "peak: 5.1")]
    [InlineData("by :ida-bell", "DTL1066", "by: ida-bell")]
    [InlineData("by ida-bell", "DTL1045", "by: ida-bell")]
    [InlineData("gates 6 -> 4", "DTL1045", "gates: 6 -> 4")]
    [InlineData("lost:\n    value: 12\n    parts:\n      men 4\n      women: 8", "DTL1098", "lost:\n    value: 12\n    parts:\n      men: 4\n      women: 8")]
    [InlineData("lost:\n    value: 12\n    parts:\n      men: 4\n      women = 8", "DTL1066", "lost:\n    value: 12\n    parts:\n      men: 4\n      women: 8")]
    [InlineData("lost:\n    value: 12\n    says:\n      survey 12", "DTL1098", "lost:\n    value: 12\n    says:\n      survey: 12")]
    [InlineData("lost:\n    value :12\n    sources: [survey]", "DTL1066", "lost:\n    value: 12\n    sources: [survey]")]
    public void A_line_that_lacks_its_colon_is_one_finding(string lines, string code, string meant) => IsMended(lines, code, meant);

    [Theory]
    [InlineData("gates: 6 # -> 4", "gates: 6 -> 4")]
    [InlineData("gates: 6 #-> 4", "gates: 6 -> 4")]
    [InlineData("gates: 6 -> # 4", "gates: 6 -> 4")]
    [InlineData("gates: # 6 -> 4", "gates: 6 -> 4")]
    [InlineData("gates: -> # 4", "gates: -> 4")]
    [InlineData("weir: open # -> closed # at noon", "weir: open -> closed # at noon")]
    [InlineData("gates:\n    value: 6 # -> 4\n    sources: [survey]", "gates:\n    value: 6 -> 4\n    sources: [survey]")]
    public void Half_of_a_change_behind_a_comment_sign_is_seen(string lines, string meant) => IsMended(lines, "DTL1031", meant);

    [Theory]
    [InlineData("remark: about\n  page 12", "DTL1045")]
    [InlineData("lost: 7#8", "DTL3030")]
    public void What_may_be_something_else_is_left_to_its_writer(string lines, string code) => Only(lines, code);

    [Theory]
    [InlineData("gates: 6 # see -> page 4")]
    [InlineData("gates: 6 # 4")]
    public void A_comment_that_makes_no_change_is_one(string line) => Assert.Contains("-> 6", Only(line, "DTL3060").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("peak: “12”", "peak: 12")]
    [InlineData("peak: ‚12‘", "peak: 12")]
    [InlineData("peak: «12»", "peak: 12")]
    [InlineData("state: „open“", "state: open")]
    [InlineData("by: ‘ida-bell’", "by: ida-bell")]
    [InlineData("date: “1960-06-10”", "date: 1960-06-10")]
    [InlineData("page: “https://example.org/esk”", "page: https://example.org/esk")]
    [InlineData("seen: “yes”", "seen: yes")]
    public void Quotation_marks_of_a_word_processor_are_named(string line, string meant) => IsMended(line, "DTL3067", meant);

    [Theory]
    [InlineData("lost: 0# check", "lost: 0 # check")]
    [InlineData("lost: 12#", "lost: 12")]
    [InlineData("state: open# check", "state: open # check")]
    [InlineData("date: 1960-06# check", "date: 1960-06 # check")]
    [InlineData("by: ida-bell# check", "by: ida-bell # check")]
    [InlineData("gates: 6 -> 4# check", "gates: 6 -> 4 # check")]
    public void A_comment_that_sticks_to_a_value_is_named(string line, string meant) => IsMended(line, "DTL1065", meant);

    [Theory]
    [InlineData("date: unknown", false)]
    [InlineData("measured: unknown", true)]
    public void Only_what_may_be_left_out_is_said_to_be(string line, bool mayBeLeftOut) =>
        Assert.Equal(mayBeLeftOut, Only(line, "DTL3025").Message.EndsWith("; this field can be left out.", StringComparison.Ordinal));

    [Theory]
    [InlineData("an engineer", "DTL2022", "write engineer alone")]
    [InlineData("text, optional", "DTL2022", "an optional type ends in a question mark: text?")]
    [InlineData("count text", "DTL2022", "Write count or text")]
    public void A_type_in_other_words_is_said_in_ours(string type, string code, string advice)
    {
        SourceFile[] files = [new("valley.timeline.yaml", Timeline.Replace("by: engineer?", $"by: {type}", StringComparison.Ordinal)), new("valley.events.yaml", Entries + "  date: 1960\n")];
        Finding finding = Assert.Single(FolderCheck.Of(files).Findings, found => found.Severity == Severity.Error);
        Assert.Equal(code, finding.Code);
        Assert.Contains(advice, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_missing_option_of_several_entries_is_one_finding()
    {
        string entries = Entries + "  date: 1960\n  state: half-shut\nnext-flood:\n  kind: flood\n  date: 1961\n  river: esk\n  state: half-shut\n";
        Finding finding = Assert.Single(FolderCheck.Of([new SourceFile("valley.timeline.yaml", Timeline.Replace("half-open, ", "", StringComparison.Ordinal)), new SourceFile("valley.events.yaml", entries)]).Findings, found => found.Severity == Severity.Error);
        Assert.Equal("DTL3041", finding.Code);
        Assert.Contains("If \"half-shut\" is right, add it to the choice \"weir-state\"", finding.Message, StringComparison.Ordinal);
    }

    /// <summary>One finding of this code; with its first edit the lines are as they were meant, and nothing more is found.</summary>
    private static void IsMended(string lines, string code, string meant)
    {
        Finding finding = Only(lines, code);
        Repair repair = finding.Repairs.First(repair => repair.Edits.Count > 0);
        SourceFile[] mended = Edits.Apply(Files(lines), repair);
        Assert.Equal(Files(meant)[1].Text, mended[1].Text);
        Assert.DoesNotContain(FolderCheck.Of(mended).Findings, found => found.Severity == Severity.Error);
    }

    private static Finding Only(string lines, string code)
    {
        Finding finding = Assert.Single(Findings(lines));
        Assert.Equal(code, finding.Code);
        return finding;
    }

    /// <summary>Without the hints about sources that nothing names.</summary>
    private static Finding[] Findings(string lines) => [.. FolderCheck.Of(Files(lines)).Findings.Where(finding => finding.Severity != Severity.Hint)];

    private static SourceFile[] Files(string lines)
    {
        string date = lines.StartsWith("date:", StringComparison.Ordinal) ? "" : "  date: 1960-06-10\n";
        return [new("valley.timeline.yaml", Timeline), new("valley.events.yaml", $"{Entries}{date}  {lines}\n")];
    }
}
