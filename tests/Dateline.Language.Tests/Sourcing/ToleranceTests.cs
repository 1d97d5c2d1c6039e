using Dateline.Language.Text;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Sourcing;

public class ToleranceTests
{
    private const string Declarations =
        """
        dateline: 1
        timeline: cases
        entities:
          mission: {}
        series:
          ceiling: { of: mission, type: count }
        records:
          counting:
            heads: { type: count, tolerance: 3 }
            rooms: count
        events:
          cut:
            fields:
              mission: mission?
              people: { type: count, optional: yes, tolerance: 1 }
              exact: count?
              share: { type: number, optional: yes, tolerance: 0.05 }
              opened: { type: date, optional: yes, tolerance: 2 }
              ceiling: { type: change of ceiling, optional: yes, tolerance: 1 }
              counted: { type: list of count, tolerance: 1 }
              counting: counting?

        """;

    private const string Entries = "home: { kind: source }\nraven: { kind: source, sources: [home] }\none: { kind: mission, name: One }\nseen: { kind: cut, date: 2017, sources: [raven] }\n";

    private static readonly SourcingCase Case = new(Declarations, Entries);

    [Theory]
    [InlineData("people: { value: 7, says: { raven: 8 } }", "")]
    [InlineData("people: { value: 7, says: { raven: 6 } }", "")]
    [InlineData("people: { value: 7, says: { raven: 9 } }", "DTL5002 raven")]
    [InlineData("exact: { value: 7, says: { raven: 8 } }", "DTL5002 raven")]
    [InlineData("share: { value: 0.5, says: { raven: 0.55 } }", "")]
    [InlineData("share: { value: 0.5, says: { raven: 0.551 } }", "DTL5002 raven")]
    [InlineData("opened: { value: 2021-10-18, says: { raven: 2021-10-20 } }", "")]
    [InlineData("opened: { value: 2021-10-18, says: { raven: 2021-10-21 } }", "DTL5002 raven")]
    [InlineData("opened: { value: 2021-10-30, says: { raven: 2021-11 } }", "")]
    [InlineData("opened: { value: 2021-10-29, says: { raven: 2021-11 } }", "DTL5002 raven")]
    [InlineData("ceiling: { value: 30 -> 20, says: { raven: 31 -> 20 } }", "")]
    [InlineData("ceiling: { value: 30 -> 20, says: { raven: -11 } }", "")]
    [InlineData("ceiling: { value: 30 -> 20, says: { raven: -12 } }", "DTL5002 raven")]
    [InlineData("counted: { value: [7, 20], says: { raven: [21, 6] } }", "")]
    [InlineData("counted: { value: [7, 20], says: { raven: [22, 7] } }", "DTL5002 raven")]
    [InlineData("counting: { value: { heads: 7, rooms: 2 }, says: { raven: { heads: 9, rooms: 2 } } }", "")]
    [InlineData("counting: { value: { heads: 7, rooms: 2 }, says: { raven: { heads: 7, rooms: 3 } } }", "DTL5002 raven")]
    public void Reports_within_the_tolerance_agree(string field, string found) => Assert.Equal(found, Case.Found(Text(field)));

    [Theory]
    [InlineData("exact: { value: 7, parts: { left: { value: 4, says: { raven: 5 } }, refused: 3 } }", "DTL5002 raven")]
    [InlineData("exact: { value: 7, parts: { left: { value: 4, says: { raven: 5 }, why: home counts heads }, refused: 3 } }", "")]
    [InlineData("exact: { value: 7, parts: { left: { value: 4, sources: [home] }, refused: 3 } }", "")]
    [InlineData("exact: { value: 7, parts: { left: { value: 4, sources: [hom] }, refused: 3 } }", "DTL3104 hom")]
    [InlineData("exact: { value: 7, parts: { left: { value: 4, says: { raven: 5 }, why: heads }, refused: 2 } }", "DTL5001 7")]
    [InlineData("exact: { value: 7, parts: { left: { unknown: nobody counted }, refused: 2 } }", "")]
    [InlineData("exact: { value: 7, parts: { left: { value: 4, parts: { women: 1, men: 2 } }, refused: 3 } }", "DTL5001 4")]
    [InlineData("people: { value: 7, parts: { left: { value: 4, says: { raven: 5 } }, refused: 3 } }", "")]
    [InlineData("people: { value: 7, parts: { left: { value: 4, says: { raven: 6 } }, refused: 3 } }", "DTL5002 raven")]
    [InlineData("exact: { value: 7, parts: { left: { value: many }, refused: 3 } }", "DTL3035 many")]
    public void Sources_may_disagree_about_a_part_as_about_any_value(string field, string found) => Assert.Equal(found, Case.Found(Text(field)));

    [Theory]
    [InlineData("count", "-1", "DTL2005")]
    [InlineData("count", "some", "DTL2005")]
    [InlineData("flag", "1", "DTL2069")]
    [InlineData("list of text", "1", "DTL2069")]
    [InlineData("list of day", "1", "")]
    [InlineData("integer", "0.5", "")]
    public void A_tolerance_is_a_number_of_something_with_a_distance(string type, string tolerance, string code)
    {
        var file = new SourceFile("cases.timeline.yaml", $"dateline: 1\ntimeline: cases\nevents:\n  cut:\n    fields:\n      x: {{ type: {type}, tolerance: {tolerance} }}\n");

        Assert.Equal(code, string.Join(' ', TimelineDefinition.Read(file).Findings.Select(finding => finding.Code)));
    }

    private static string Text(string field) => $"e:\n  kind: cut\n  date: 2018\n  mission: one\n  {field}\n";
}
