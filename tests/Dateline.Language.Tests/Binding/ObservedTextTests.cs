using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Binding;

/// <summary>What an as-of says of a series of texts is one value.</summary>
public class ObservedTextTests
{
    private const string Timeline = "dateline: 1\ntimeline: t\nentities:\n  party: {}\nseries:\n  label: { of: party, type: text }\nevents:\n  renaming:\n    fields:\n      party: party\n      label: change of label\n      motto: text?\n";

    [Theory]
    [InlineData("a: { kind: as-of, date: 2020, entity: one, label: Greens }", "")]
    [InlineData("a: { kind: as-of, date: 2020, entity: one, label: Greens -> Blues }", "DTL3068")]
    [InlineData("a: { kind: as-of, date: 2020, entity: one, label: \"Greens -> Blues\" }", "DTL3068")]
    [InlineData("a: { kind: as-of, date: 2020, entity: one, label: -> Blues }", "DTL3068")]
    [InlineData("a: { kind: as-of, date: 2020, entity: one, label: Greens → Blues }", "DTL3068")]
    [InlineData("a: { kind: as-of, date: 2020, entity: one, label: { value: Greens -> Blues, why: so it says } }", "DTL3068")]
    [InlineData("a: { kind: as-of, date: 2020, entity: one, label: Peace > War }", "")]
    [InlineData("a: { kind: as-of, date: 2020, entity: one, label: Greens, note: Greens -> Blues }", "")]
    [InlineData("a: { kind: renaming, date: 2020, party: one, label: Greens -> Blues, motto: Greens -> Blues }", "")]
    public void A_change_is_a_finding(string entry, string expected)
    {
        TimelineDefinition definition = TimelineDefinition.Read(new SourceFile("t.timeline.yaml", Timeline));
        Finding[] found = [.. Analysis.Of(definition, [Analysis.Bind(new SourceFile("t.events.yaml", $"one: {{ kind: party, name: One }}\n{entry}\n"), definition)]).Findings];
        Assert.Equal(expected, string.Join(", ", found.Select(finding => finding.Code)));
    }
}
