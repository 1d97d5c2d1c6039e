using Dateline.Language.Binding.Bound;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Binding;

/// <summary>Records that a timeline declares, and lists of them.</summary>
public class RecordTests
{
    private static readonly TimelineDefinition Definition = TimelineDefinition.Read(new SourceFile("probes.timeline.yaml", """
        dateline: 1
        timeline: probes
        records:
          consequence:
            body: person
            action: text
            when: date?
            costs: money?
            weight: { type: count, default: 1 }
          money:
            doc: An amount.
            fields:
              amount: { type: number, min: 0 }
              kind: text
        entities:
          person: {}
        events:
          probe:
            fields:
              first: consequence?
              all: list of consequence
        """));

    [Fact]
    public void A_record_holds_its_fields_each_by_its_type()
    {
        Analysis analysis = Check("first: { body: ada, action: left, costs: { amount: 2.50, kind: euros } }");

        Assert.Equal([], Probe.Shown(analysis.Findings));
        var record = Assert.IsType<RecordValue>(analysis.Files[0].Entries[0].Find("first")!.Value);
        Assert.Equal("left", Assert.IsType<TextValue>(record.Find("action")!.Value).Text);
        Assert.Equal(1, Assert.IsType<IntegerValue>(record.Find("weight")!.Value).Number);
        var money = Assert.IsType<RecordValue>(record.Find("costs")!.Value);
        Assert.Equal(2.5m, Assert.IsType<NumberValue>(money.Find("amount")!.Value).Number);
    }

    [Theory]
    [InlineData("first: { body: ada, action: left }", "")]
    [InlineData("first: { body: ada }", "DTL3014 (4,12)")]
    [InlineData("first: { body: ada, action: left, wen: 2021 }", "DTL3013 (4,37)")]
    [InlineData("first: { body: adda, action: left }", "DTL3103 (4,18)")]
    [InlineData("first: { body: it, action: left }", "DTL3106 (4,18)")]
    [InlineData("first: { body: ada, action: left, when: 2021-02-30 }", "DTL3053 (4,43)")]
    [InlineData("first: { body: ada, action: left, costs: { amount: -1, kind: euros } }", "DTL3080 (4,54)")]
    [InlineData("first: { body: ada, action: left, costs: 12 }", "DTL3022 (4,44)")]
    [InlineData("first: { body: ada, action: { value: left, why: both say so } }", "")]
    [InlineData("first: { body: { unknown: nobody says }, action: left }", "")]
    [InlineData("first: { unknown: nobody says }", "")]
    [InlineData("first: { value: { body: ada, action: left }, why: so }", "")]
    [InlineData("all: [{ body: ada, action: left }, { body: ada }]", "DTL3014 (4,40)")]
    [InlineData("all: { body: ada, action: left }", "DTL3020 (4,8)")]
    public void What_is_wrong_in_it_is_said_where_it_stands(string line, string expected) =>
        Assert.Equal(expected, string.Join(' ', Probe.Shown(Check(line).Findings)));

    private static Analysis Check(string line) => Analysis.Of(Definition,
    [
        Analysis.Bind(new SourceFile("a.events.yaml", $"it:\n  kind: probe\n  date: 2021\n  {line}\n\nada:\n  kind: person\n  name: Ada\n"), Definition),
    ]);
}
