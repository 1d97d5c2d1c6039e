using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Binding;

/// <summary>What a declaration asks of a value beyond its type.</summary>
public class ConstraintTests
{
    [Theory]
    [InlineData("{ type: count, min: 2, max: 9 }", "2", null)]
    [InlineData("{ type: count, min: 2, max: 9 }", "9", null)]
    [InlineData("{ type: count, min: 2, max: 9 }", "1", "DTL3080 (4,6)")]
    [InlineData("{ type: count, min: 2, max: 9 }", "10", "DTL3081 (4,6)")]
    [InlineData("{ type: number, max: 0.5 }", "0.51", "DTL3081 (4,6)")]
    [InlineData("{ type: integer, min: -3 }", "-4", "DTL3080 (4,6)")]
    [InlineData("{ type: list of count, max: 9 }", "[3, 12, 4]", "DTL3081 (4,10)")]
    [InlineData("{ type: count, max: 9 }", "{ value: 12, why: so }", "DTL3081 (4,15)")]
    [InlineData("{ type: count, max: 9 }", "{ unknown: nobody counted }", null)]
    [InlineData("{ type: count, max: 9 }", "twelve", "DTL3031 (4,6)")]
    [InlineData("{ type: date, min: 1949-04-04 }", "1949-04-03", "DTL3082 (4,6)")]
    [InlineData("{ type: date, min: 1949-04-04 }", "1949", null)]
    [InlineData("{ type: date, max: 2021 }", "2022-01", "DTL3082 (4,6)")]
    [InlineData("{ type: date, max: 2021 }", "2021-12-31", null)]
    [InlineData("{ type: text, length: 2..4 }", "a", "DTL3083 (4,6)")]
    [InlineData("{ type: text, length: 4 }", "häß\U0001F600", null)]
    [InlineData("{ type: list of text, length: ..2 }", "[a, b, c]", "DTL3083 (4,6)")]
    [InlineData("{ type: list of text, length: 2.. }", "[a, b, c]", null)]
    [InlineData("{ type: text, matches: \"[A-Z]{2}\" }", "AB", null)]
    [InlineData("{ type: text, matches: \"[A-Z]{2}\" }", "ABC", "DTL3084 (4,6)")]
    [InlineData("{ type: list of text, matches: \"[A-Z]{2}\" }", "[AB, a]", "DTL3084 (4,11)")]
    public void A_value_has_what_its_field_asks_for(string declaration, string value, string? expected)
    {
        Analysis analysis = Check(declaration, $"a:\n  kind: probe\n  date: 2021\n  x: {value}\n");

        Assert.Equal(expected is null ? [] : [expected], Probe.Shown(analysis.Findings));
    }

    [Theory]
    [InlineData("{ type: text, unique: yes }", "one", "one", "DTL3120 (9,6)")]
    [InlineData("{ type: text, unique: yes }", "one", "One", null)]
    [InlineData("{ type: count, unique: yes }", "1", "01", "DTL3120 (9,6)")]
    [InlineData("{ type: number, unique: yes }", "1.5", "1.50", "DTL3120 (9,6)")]
    [InlineData("{ type: date, unique: yes }", "2021-10-06", "2021-10-06", "DTL3120 (9,6)")]
    [InlineData("{ type: date, unique: yes }", "2021-10", "2021-10", null)]
    [InlineData("{ type: count, unique: yes }", "{ unknown: not counted }", "{ unknown: not counted }", null)]
    [InlineData("{ type: entity, unique: yes }", "s", "s\ns:\n  kind: source", "DTL3120 (9,6)")]
    [InlineData("{ type: text, unique: yes }", "one", "one\n  status: retracted", "DTL3120 (9,6)")]
    [InlineData("{ type: text, unique: yes }", "one", "one\n  status: disproven", null)]
    [InlineData("{ type: text, unique: yes }", "one\n  status: disproven", "one", null)]
    public void No_two_entries_share_a_unique_value(string declaration, string first, string second, string? expected)
    {
        Analysis analysis = Check(declaration, $"a:\n  kind: probe\n  date: 2021\n  x: {first}\n\nb:\n  kind: probe\n  date: 2021\n  x: {second}\n");

        Assert.Equal(expected is null ? [] : [expected], Probe.Shown(analysis.Findings));
        Assert.All(analysis.Findings, finding => Assert.Equal(4, Assert.Single(finding.Related).Place.LineNumber));
    }

    [Fact]
    public void An_entry_that_leaves_a_field_out_has_its_default()
    {
        Analysis analysis = Check("{ type: count, default: 3 }", "a:\n  kind: probe\n  date: 2021\n");

        Assert.Equal([], Probe.Shown(analysis.Findings));
        BoundEntry entry = Assert.Single(Assert.Single(analysis.Files).Entries);
        BoundField field = entry.Find("x")!;
        Assert.True(field.IsDefault);
        Assert.Equal((3, entry.IdSpan), (Assert.IsType<IntegerValue>(field.Value).Number, field.Value.Span));
    }

    [Theory]
    [InlineData("{ type: count, default: many }")]
    [InlineData("{ type: count, max: 3, default: 4 }")]
    [InlineData("{ type: one of red | green, default: blue }")]
    public void A_default_that_no_entry_could_write_is_one_finding_in_the_timeline_file(string declaration)
    {
        Analysis analysis = Check(declaration, "a:\n  kind: probe\n  date: 2021\n\nb:\n  kind: probe\n  date: 2021\n");

        Finding finding = Assert.Single(analysis.Findings);
        Assert.Equal(("DTL2063", "probes.timeline.yaml"), (finding.Code, finding.Place.Path));
    }

    [Fact]
    public void A_field_that_seems_misspelt_gets_no_default_beside_it()
    {
        Analysis analysis = Check("{ type: count, default: 3 }", "a:\n  kind: probe\n  date: 2021\n  xx: 4\n");

        Assert.Equal(["DTL3011 (4,3)"], Probe.Shown(analysis.Findings));
    }

    private static Analysis Check(string declaration, string events)
    {
        var definition = TimelineDefinition.Read(new SourceFile(
            "probes.timeline.yaml", $"dateline: 1\ntimeline: probes\nevents:\n  probe:\n    fields:\n      x: {declaration}\n"));
        return Analysis.Of(definition, [Analysis.Bind(new SourceFile("probe.events.yaml", events), definition)]);
    }
}
