using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Slips;

/// <summary>What people write who know what they mean and not yet how it is written: one finding, which leads to the form that says it.</summary>
public class NewcomersTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: parish
        entities:
          person:
            plural: people
            fields:
              born: date?
          office: {}
        series:
          holder: { of: office, type: person }
        events:
          burial:
            fields:
              people: count?
              dead: { type: estimate of count, optional: yes }
              wind: number?
              mourners: list of person
              persons: list of person
          appointment:
            fields:
              office: office
              holder: change of holder

        """;

    private const string Entries =
        "register: { kind: source }\nada: { kind: person, name: Ada }\nmayor: { kind: office, name: Mayor }\nflood: { kind: burial, date: 1925 }\n";

    [Theory]
    [InlineData("people: 40 to 60 people", "DTL3035", "takes 40..60.")]
    [InlineData("people: more than 60 people", "DTL3035", "61..")]
    [InlineData("dead: 40 to 60 people", "DTL3143", "Write 40..60.")]
    [InlineData("dead: about 40 persons", "DTL3143", "Write { best: 40 }.")]
    [InlineData("dead: 40 to 60 soldiers", "DTL3143", "has a word after the estimate. Write 40..60 alone")]
    [InlineData("dead: 40 to 60 thousand", "DTL3143", "Write 40000..60000.")]
    [InlineData("dead: 40 thousand to 60 thousand", "DTL3143", "Write 40000..60000.")]
    [InlineData("people: 40 people", "DTL3038", "Write 40 alone")]
    [InlineData("people: { value: 7, says: { register: about 40 people } }", "DTL3143", "Write { best: 40 }.")]
    [InlineData("date: 1925-03-31..", "DTL3057", "{ unknown: on 1925-03-31 or later }")]
    [InlineData("date: ..1925-03-31", "DTL3057", "{ unknown: on 1925-03-31 or before }")]
    [InlineData("date: 1925-03..", "DTL3057", "{ unknown: in 1925-03 or later }")]
    [InlineData("date: 1925..", "DTL3057", "{ unknown: in 1925 or later }")]
    [InlineData("date: 1925-03-XX..", "DTL3057", "{ unknown: in 1925-03-XX or later }")]
    [InlineData("after: flood + 30 days", "DTL4023", "{ event: flood, at-least: 30 days } or { event: flood, at-most: 30 days }")]
    [InlineData("after: flood +30 days", "DTL4023", "{ event: flood, at-least: 30 days }")]
    [InlineData("before: flood - 2 weeks", "DTL4023", "{ event: flood, at-least: 2 weeks }")]
    [InlineData("after: { event: flood, at least: 30 days }", "DTL4021", "Did you mean \"at-least\"?")]
    [InlineData("within: { event: flood, at most: 30 days }", "DTL4021", "Did you mean \"at-most\"?")]
    [InlineData("sources: [{ register: folio 12 }]", "DTL3145", "write { source: register, at: folio 12 }.")]
    [InlineData("sources: { register: folio 12 }", "DTL3145", "write [{ source: register, at: folio 12 }].")]
    [InlineData("sources: [register, at: folio 12]", "DTL3146", "{ source: register, at: folio 12 }.")]
    [InlineData("people: { value: 7, sources: [{ register: \"folio 12, recto\" }] }", "DTL3145", "write { source: register, at: \"folio 12, recto\" }.")]
    [InlineData("people: { value: 7, says: { register: 7, at: folio 12 } }", "DTL3146", "register: { value: 7, at: folio 12 }.")]
    [InlineData("mourner: [ada]", "DTL3011", "mourners")]
    public void One_finding_leads_to_the_right_form(string field, string code, string said)
    {
        Finding finding = Assert.Single(FindingsOf($"{(field.StartsWith("date:", StringComparison.Ordinal) ? "" : "date: 1925, ")}{field}"));

        Assert.Equal(code, finding.Code);
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
    }

    /// <summary>What is offered is read without a finding.</summary>
    [Theory]
    [InlineData("dead: 40 to 60 people", "dead: 40..60")]
    [InlineData("dead: 40 to 60 soldiers", "dead: 40..60")]
    [InlineData("after: flood + 30 days", "after: { event: flood, at-least: 30 days }")]
    [InlineData("after: { event: flood, at least: 30 days }", "after: { event: flood, at-least: 30 days }")]
    [InlineData("sources: [{ register: folio 12 }]", "sources: [{ source: register, at: folio 12 }]")]
    [InlineData("sources: { register: folio 12 }", "sources: [{ source: register, at: folio 12 }]")]
    [InlineData("sources: [register, at: folio 12]", "sources: [{ source: register, at: folio 12 }]")]
    [InlineData("people: { value: 7, says: { register: 7, at: folio 12 } }", "people: { value: 7, says: { register: { value: 7, at: folio 12 } } }")]
    public void The_edit_writes_it(string field, string right)
    {
        string text = TextOf($"date: 1925, {field}");
        TextEdit edit = Assert.Single(Assert.Single(FindingsOf($"date: 1925, {field}")).Repairs[0].Edits);

        Assert.Equal(TextOf($"date: 1925, {right}"), text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..]);
    }

    [Theory]
    [InlineData("kind: people", "Did you mean \"person\"?")]
    [InlineData("kind: persons", "Did you mean \"person\"?")]
    [InlineData("kind: burials", "Did you mean \"burial\"?")]
    [InlineData("kind: children", "This timeline has no kind \"children\". The kinds are")]
    public void The_kind_of_several_is_that_of_one(string kind, string said) =>
        Assert.Contains(said, Assert.Single(Check($"{Entries}bea: {{ {kind}, name: Bea }}\n")).Message, StringComparison.Ordinal);

    private static string TextOf(string fields) => $"{Entries}it: {{ kind: burial, {fields} }}\n";

    private static IReadOnlyList<Finding> FindingsOf(string fields) => Check(TextOf(fields));

    private static IReadOnlyList<Finding> Check(string entries)
    {
        var definition = TimelineDefinition.Read(new SourceFile("parish.timeline.yaml", Timeline));
        Assert.Equal([], definition.Findings.Select(finding => finding.Message));
        return [.. Analysis.Of(definition, [Analysis.Bind(new SourceFile("parish.events.yaml", entries), definition)]).Findings.Where(finding => finding.Severity != Severity.Hint)];
    }
}
