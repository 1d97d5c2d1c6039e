using System.Globalization;

namespace Dateline.Language.Tests.Series;

/// <summary>Who joins a set and who leaves it. The members here are the missions one and two, or texts.</summary>
public class SetTests
{
    [Theory]
    [InlineData("a | 2018 | +one \n b | 2019 | -one", "", "a [two, …] -> [one, two, …]")]
    [InlineData("a | 2018 | +one \n b | 2019 | +one", "DTL4025 b", "")]
    [InlineData("a | 2018 | -one \n b | 2019 | -one", "DTL4024 b", "")]
    [InlineData("a | 2018 | -one \n b | 2019 | +one \n c | 2020 | -one", "", "")]
    [InlineData("a | 2018 | -> [] \n b | 2019 | -one", "DTL4024 b", "")]
    [InlineData("a | 2018 | -> [one] \n o | 2019 | = [one, two]", "DTL4002 o", "")]
    [InlineData("a | 2018 | +one \n o | 2019 | = [one, two] \n b | 2020 | -two \n p | 2021 | = [one]", "", "")]
    [InlineData("o | 2018-01-01 | = [one] \n a | 2018-01-01 | +two \n p | 2018-01-02 | = [two, one]", "", "")]
    [InlineData("o | 2018-01-01 | = [one] \n a | 2018-01-02 | +two \n p | 2018-01-02 | = [two, one]", "DTL4012 p", "")]
    [InlineData("a | 2018 | \"[one] -> [two]\" \n b | 2019 | \"[two] -> [one, two]\"", "", "")]
    [InlineData("a | 2018 | \"[one] -> [two]\" \n b | 2019 | \"[one] -> [one, two]\"", "DTL4001 b", "")]
    [InlineData("a | 2018 | -> unknown \n b | 2019 | -one \n c | 2020 | -one", "DTL4024 c", "")]
    [InlineData("a | 2018 | +one \n b | 2018 | +two \n c | 2018 | -one", "DTL4004 c", "")]
    [InlineData("a | 2018 | +one \n b | 2018 | -one", "DTL4004 b", "")]
    [InlineData("o | 2017 | = [] \n a | 2018 | +one \n b | 2018 | -one \n p | 2019 | = []", "", "")]
    [InlineData("o | 2017 | = [] \n a | 2018 | +one \n b | 2018 | +one", "DTL4025 b", "")]
    [InlineData("a | 2018 | +one | kind: cut; status: disproven \n b | 2019 | +one", "", "")]
    [InlineData("a | 2018 | +one | kind: cut; status: planned \n b | 2019 | +one", "", "")]
    [InlineData("a | 2018 | +one \n b | 2019 | +one | kind: cut; except: { connects: the register says so }", "", "")]
    [InlineData("a |  | -one | kind: cut; date: { unknown: lost } \n b | 2019 | +one \n c | 2020 | +one", "", "")]
    [InlineData("a |  | +one | kind: cut; date: { unknown: lost } \n b | 2019 | +one \n c | 2020 | +one", "DTL4025 c", "")]
    [InlineData("a |  | +one | kind: cut; date: { unknown: lost } \n b | 2019 | +two \n c | 2020 | +two", "DTL4025 c", "")]
    [InlineData("a |  | -one | kind: cut; date: { unknown: lost } \n b | 2019 | +one \n c | 2020 | +one \n d | 2021 | +one", "DTL4025 c", "")]
    [InlineData("a |  | +one | kind: cut; date: { unknown: lost } \n b | 2019 | +one \n o | 2020 | = [one]", "DTL4027 a", "")]
    [InlineData("a |  | +one | kind: cut; date: { unknown: lost } \n o | 2019 | = [] \n p | 2020 | = [one, two]", "DTL4002 p", "")]
    [InlineData("a |  | -> [one] | kind: cut; date: { unknown: lost } \n b | 2019 | +two \n c | 2020 | +two \n d | 2021 | -one", "", "")]
    [InlineData("a |  | -> unknown | kind: cut; date: { unknown: lost } \n b | 2019 | +two \n c | 2020 | +two", "", "")]
    [InlineData("a |  | -> [one, unknown] | kind: cut; date: { unknown: lost } \n o | 2001-01-03 | = [two] \n b | 2001-01-03 | \"[one, two] -> [one]\"", "", "")]
    [InlineData("a | 2018 | -> [one, unknown] \n b | 2019 | +two \n o | 2020 | = [one, two]", "", "")]
    [InlineData("a | 2018 | -> [one, unknown] \n b | 2019 | +one", "DTL4025 b", "")]
    [InlineData("o | 2018 | = [one] \n p | 2019 | = [two, { unknown: more }]", "DTL4002 p", "")]
    [InlineData("o | 2018 | = [one, two] \n p | 2019 | = [two, { unknown: more }] \n q | 2020 | = [one, two]", "", "")]
    public void Joining_and_leaving_are_followed(string rows, string findings, string steps)
    {
        var table = SeriesTable.OfType("set of mission", rows);

        Assert.Equal(findings, table.Found);
        if (steps.Length > 0)
            Assert.StartsWith("a ", table.Steps, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a | 2018 | +one, -two \n b | 2019 | +two", "a [two, …] -> [one, …], b [one, …] -> [one, two, …]")]
    [InlineData("a | 2018 | +one \n o | 2019 | = [one, two]", "a [two] -> [one, two], o [one, two] -> [one, two]")]
    [InlineData("a | 2018 | -> [one, unknown] \n b | 2019 | -two", "a unknown -> [one, two, …], b [one, two, …] -> [one, …]")]
    [InlineData("o | 2018 | = [one, two] \n p | 2019 | = [two, { unknown: more }]", "o [one, two] -> [one, two], p [one, two] -> [one, two]")]
    [InlineData("a |  | +one | kind: cut; date: { unknown: lost } \n o | 2018 | = [two] \n b | 2019 | -two", "o [two] -> [two, …], b [two, …] -> […]")]
    [InlineData("a | 2018 | +one \n b | 2019 | -two", "a [two, …] -> [one, two, …], b [one, two, …] -> [one, …]")]
    public void What_a_later_entry_proves_holds_before_it(string rows, string steps) =>
        Assert.Equal(steps, SeriesTable.OfType("set of mission", rows).Steps);

    [Fact]
    public void Who_is_in_a_list_that_is_counted_anew_need_not_have_joined() =>
        Assert.Equal("DTL4025 b", SeriesTable.OfType("set of mission, counted: yes", "o | 2018 | = [one] \n p | 2019 | = [two] \n a | 2020 | +one \n b | 2021 | +one").Found);

    [Theory]
    [InlineData("-> [unknown]", "Write unknown without brackets: -> unknown.")]
    [InlineData("+ash, +unknown", "\"+unknown\" names nobody.")]
    [InlineData("-> [ash, et al.]", "\"et al.\" names nobody. Write unknown for others who are not named.")]
    [InlineData("-> [ash, …]", "\"…\" names nobody. Write unknown for others who are not named.")]
    [InlineData("= [ash, and others]", "\"and others\" names nobody. Write { unknown: and others } for others who are not named.")]
    [InlineData("= [ash, …]", "\"…\" names nobody. Write { unknown: the source names no others } for others who are not named.")]
    [InlineData("= [ash, unknown]", "\"unknown\" names nobody. Write { unknown: the source names no others } for others who are not named, or \"unknown\" if it is the text itself.")]
    [InlineData("= [unknown]", "write { value: [unknown] } in place of the list.")]
    [InlineData("-> everybody", "Write -> unknown if nobody knows who that is;")]
    [InlineData("= [ash, { unknown: }]", "Say why it is unknown")]
    [InlineData("-unknown", "-> [one, unknown].")]
    public void Nobody_moves_who_is_not_named(string change, string advice) =>
        Assert.Contains(advice, Assert.Single(SeriesTable.OfType("set of text", $"a | 2001 | {change}").FindingsOfFiles).Message, StringComparison.Ordinal);

    /// <summary>It is the text itself where that is said.</summary>
    [Theory]
    [InlineData("set of text", "= [ash, \"unknown\"]")]
    [InlineData("set of text", "= { value: [ash, unknown] }")]
    [InlineData("set of text", "= [ash, { unknown: the list is torn }]")]
    [InlineData("set of text", "-> [ash, \"unknown\"]")]
    [InlineData("set of one of ash | unknown", "= [ash, unknown]")]
    [InlineData("set of one of ash | unknown", "+unknown")]
    [InlineData("set of one of ash | unknown", "-> [ash, unknown]")]
    public void A_member_may_be_called_unknown(string type, string change) =>
        Assert.Equal([], SeriesTable.OfType(type, $"a | 2001 | {change}").FindingsOfFiles.Select(finding => finding.Message));

    [Theory]
    [InlineData("-> [one, others]", "If others are meant who are not named, write unknown in place of it.")]
    [InlineData("= [one, others]", "If others are meant who are not named, write { unknown: why } in place of it.")]
    [InlineData("-> [one, ?]", "\"?\" names nobody. Write unknown for others who are not named.")]
    [InlineData("+one and others", "Write -> [one, unknown].")]
    [InlineData("= [one, ?]", "write { unknown: why } in place of this item")]
    [InlineData("= [one, unknown]", "write { unknown: why } in place of this item")]
    public void What_may_stand_for_others_is_led_to_what_says_so(string change, string advice) =>
        Assert.Contains(advice, Assert.Single(SeriesTable.OfType("set of mission", $"a | 2001 | {change}") is var table ? table.FindingsOfFiles.Concat(table.FindingsOfIds) : []).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"- ash, + elm\"", "Write -ash, +elm.")]
    [InlineData("\"-ash, elm\"", "Write -ash, -elm or -ash, +elm.")]
    public void A_sign_is_never_turned_round(string change, string advice) =>
        Assert.Contains(advice, Assert.Single(SeriesTable.OfType("set of text", $"a | 2001 | {change}").FindingsOfFiles).Message, StringComparison.Ordinal);

    /// <summary>Between the list and what is asked others have come, so the line says nothing of them.</summary>
    [Fact]
    public void Only_what_a_line_says_is_offered_to_be_changed_in_it()
    {
        var finding = Assert.Single(SeriesTable.OfType("set of text", "a | 2001 | -> [ash, elm] \n b | 2002 | +oak \n o | 2003 | = [elm, oak]").Findings);

        Assert.DoesNotContain(finding.Repairs, repair => repair.Title.Contains("on line 5", StringComparison.Ordinal));
        Assert.Equal("after this event it is [ash, elm]", Assert.Single(finding.Related).Label);
    }

    [Fact]
    public void Both_entries_are_named_and_the_ways_out_are_edits_that_help()
    {
        var table = SeriesTable.OfType("set of text", "a | 2001 | -> [ash, elm] \n b | 2019-04-01 | -elm \n c | 2020 | -elm");

        var finding = Assert.Single(table.Findings);
        Assert.Equal("In \"c\", elm leaves the ceiling, but is not among them. With \"b\" (1.events.yaml, line 10), elm left already. If it is told twice, delete one; otherwise correct one of the two, or add the event between in which elm joins.", finding.Message);
        Assert.Contains(finding.Repairs, repair => repair.Title == "Another one left on line 15: change elm to ash");
        Assert.Contains(finding.Repairs, repair => repair.Title == "A slip in the sign: change -elm to +elm");
    }

    [Fact]
    public void Many_who_join_in_one_year_have_one_end()
    {
        string rows = string.Join('\n', Enumerable.Range(0, 60).Select(i => string.Create(CultureInfo.InvariantCulture, $"e{i} | 2004 | +member {i}")));
        var table = SeriesTable.OfType("set of text", rows + "\no | 2005 | = [" + string.Join(", ", Enumerable.Range(0, 60).Select(i => "member " + i.ToString(CultureInfo.InvariantCulture))) + "]");

        Assert.Equal("", table.Found);
    }

    [Fact]
    public void More_members_than_can_be_followed_are_a_warning()
    {
        string rows = string.Join('\n', Enumerable.Range(0, 720).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"e{i} | {1000 + i} | +member {i}")));

        Assert.Equal("DTL4026", SeriesTable.OfType("set of text", rows).Findings.Select(finding => finding.Code).Distinct().Single());
    }
}
