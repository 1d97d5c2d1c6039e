using Dateline.Emit.CSharp;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Rules;

/// <summary>Named queries, as the timeline file declares them.</summary>
public class QueryDeclarationTests
{
    [Theory]
    [InlineData("  big: { in: race, where: started > 20 }", "")]
    [InlineData("  big: { in: [race], where: started > 20, order: started, descending: yes, doc: Large ones. }", "")]
    [InlineData("  all-of-it: { in: event }", "")]
    [InlineData("  both: { in: [race, trip], order: date }", "")]
    [InlineData("  of-time: { in: entity, order: name }", "")]
    [InlineData("  big:", "DTL2185 big")]
    [InlineData("  big: started > 20", "DTL2185 big")]
    [InlineData("  big: [race]", "DTL2185 big")]
    [InlineData("  big: { where: started > 20 }", "DTL2186 big")]
    [InlineData("  big: { in: [race, boat] }", "DTL2186 [race, boat]")]
    [InlineData("  big: { in: as-of }", "DTL2186 as-of")]
    [InlineData("  big: { in: rcae }", "DTL2106 rcae")]
    [InlineData("  big: { in: race, were: started > 20 }", "DTL2187 were")]
    [InlineData("  big: { in: race, limit: 5 }", "DTL2187 limit")]
    [InlineData("  big: { in: race, where: startd > 20 }", "DTL2150 startd")]
    [InlineData("  big: { in: race, where: started }", "DTL2155 started")]
    [InlineData("  big: { in: [race, trip], where: started > 20 }", "DTL2150 started")]
    [InlineData("  big: { in: race, order: names }", "DTL2188 names")]
    [InlineData("  big: { in: race, order: boat }", "DTL2188 boat")]
    [InlineData("  big: { in: race, descending: yes }", "DTL2188 descending")]
    [InlineData("  big: { in: race, order: started, descending: down }", "DTL2188 down")]
    [InlineData("  races: { in: race }", "DTL2189 races")]
    [InlineData("  events: { in: race }", "DTL2189 events")]
    [InlineData("  find: { in: race }", "DTL2189 find")]
    [InlineData("  big: { in: race }\n  possible-big: { in: race }", "DTL2189 possible-big")]
    [InlineData("  big: { in: race }\n  big: { in: race }", "DTL1049 big")]
    [InlineData("  Big: { in: race }", "DTL2011 Big")]
    public void It_is_of_one_sort_of_entries_and_what_it_asks_is_typed(string queries, string found)
    {
        string timeline = $$"""
            dateline: 1
            timeline: boats
            entities:
              boat: {}
            events:
              race:
                fields:
                  boat: boat?
                  started: count
                  names: list of text
              trip:
                fields:
                  boat: boat?
            queries:
            {{queries}}
            """.ReplaceLineEndings("\n");

        Assert.Equal(found, string.Join(", ", TimelineDefinition.Read(new SourceFile("boats.timeline.yaml", timeline), CSharpTarget.WithoutProject).Findings
            .Select(finding => $"{finding.Code} {timeline.Substring(finding.Place.Span.Start, finding.Place.Span.Length)}")));
    }
}
