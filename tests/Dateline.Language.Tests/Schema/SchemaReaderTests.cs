using Dateline.Language.Schema.Kinds;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Tests.Schema;

public class SchemaReaderTests
{
    private static TimelineSchema Whole { get; } = Marked.Of(
        """
        dateline: 1
        timeline: russia-nato
        namespace: Archive.Relations
        doc: What happened between the two.
        choices:
          standing: [open, suspended, closed]
        entities:
          organization: {}
          person:
            doc: Somebody who speaks.
            plural: people
            fields:
              role: text?
              of: organization?
              born: { type: day, optional: yes, doc: The day of birth. }
          mission:
            host: organization
            languages: list of text
            tone: one of cold | warm
        series:
          ceiling:
            of: mission
            type: count
            unit: accreditations
            doc: How many people the mission may have accredited.
          standing:
            of: mission
            type: standing
            allow: [open -> suspended, suspended→closed]
        events:
          ceiling-cut:
            doc: The host lowers the ceiling.
            fields:
              mission: mission
              ceiling: change of ceiling
              answers: event?
          swap:
            fields:
              from-mission: mission
              to-mission: mission
              moved: { type: change of ceiling on to-mission, parts: [diplomats, staff] }
              by: list of entity
              reason: { type: count, unit: votes, parts: [for, against] }
        rules:
          cuts-go-down:
            in: ceiling-cut
            check: ceiling.to < ceiling.from
        """).Schema;

    [Fact]
    public void A_whole_timeline_gives_no_finding() => Assert.Equal([], Whole.Findings);

    [Fact]
    public void The_first_lines_are_read()
    {
        Assert.Equal("russia-nato", Whole.Name);
        Assert.Equal("Archive.Relations", Whole.Namespace);
        Assert.Equal("What happened between the two.", Whole.Doc);
    }

    [Fact]
    public void Kinds_have_the_built_in_fields_first()
    {
        KindSymbol person = Kind("person");

        Assert.Equal(["name", "also", "note", "sources", "except", "formerly", "draft", "perhaps-same", "role", "of", "born"], person.Fields.Select(field => field.Name));
        Assert.Equal("people", person.Plural);
        Assert.Equal("Somebody who speaks.", person.Doc);
    }

    [Theory]
    [InlineData("person", "role", "text", true)]
    [InlineData("person", "of", "organization", true)]
    [InlineData("person", "born", "day", true)]
    [InlineData("mission", "host", "organization", false)]
    [InlineData("mission", "languages", "list of text", true)]
    [InlineData("mission", "tone", "one of cold | warm", false)]
    [InlineData("ceiling-cut", "ceiling", "change of ceiling", false)]
    [InlineData("ceiling-cut", "answers", "event", true)]
    [InlineData("swap", "moved", "change of ceiling on to-mission", false)]
    [InlineData("swap", "by", "list of entity", true)]
    public void Fields_have_their_types(string kind, string field, string type, bool isOptional)
    {
        FieldSymbol symbol = Kind(kind).FindField(field)!;

        Assert.Equal(type, symbol.Type.Name);
        Assert.Equal(isOptional, symbol.IsOptional);
    }

    [Fact]
    public void The_long_form_says_more_of_a_field()
    {
        Assert.Equal("The day of birth.", Kind("person").FindField("born")!.Doc);
        Assert.Equal("votes", Kind("swap").FindField("reason")!.Unit);
        Assert.Equal(["for", "against"], Kind("swap").FindField("reason")!.Parts);
    }

    [Fact]
    public void A_series_knows_its_entity_its_unit_and_its_moves()
    {
        Assert.Equal(["ceiling", "standing"], Whole.Series.Select(series => series.Name));
        Assert.Same(Kind("mission"), Whole.Series[0].Of);
        Assert.Equal("accreditations", Whole.Series[0].Unit);
        Assert.Null(Whole.Series[0].Allow);
        Assert.Equal([("open", "suspended"), ("suspended", "closed")], Whole.Series[1].Allow!.Select(move => (move.From, move.To)));
    }

    [Fact]
    public void A_change_finds_whose_series_it_moves()
    {
        Assert.Equal("mission", SubjectOf("ceiling-cut", "ceiling"));
        Assert.Equal("to-mission", SubjectOf("swap", "moved"));

        string? SubjectOf(string kind, string field) =>
            ChangeSubjects.SubjectOf((ChangeType)Kind(kind).FindField(field)!.Type, Kind(kind))?.Name;
    }

    [Fact]
    public void A_choice_in_place_is_named_after_its_field()
    {
        ChoiceSymbol tone = ((ChoiceType)Kind("mission").FindField("tone")!.Type).Choice;

        Assert.True(tone.IsInPlace);
        Assert.Equal(["cold", "warm"], tone.Options);
        Assert.True(tone.IsInPlace);
    }

    [Fact]
    public void Rules_are_kept_as_they_stand()
    {
        RuleDeclaration rule = Assert.Single(Whole.Rules);

        Assert.Equal("cuts-go-down", rule.Name.Value);
        Assert.Equal(2, Assert.IsType<YamlMapping>(rule.Body).Pairs.Count);
    }

    [Theory]
    [InlineData("dateline: 1\ntimeline: a")]
    [InlineData("dateline: \"1\"\ntimeline: 'a'")]
    [InlineData("timeline: a\nevents:\nseries:\nrules:\nentities:\nchoices:\ndateline: 1")]
    [InlineData("dateline: 1\ntimeline: a\nevents:\n  meeting:\n  visit: {}")]
    [InlineData("dateline: 1\ntimeline: a\nevents:\n  meeting:\n    fields:\n      of: place\nentities:\n  place: {}")]
    [InlineData("dateline: 1\r\ntimeline: a\r\nevents:\r\n  meeting: {}\r\n")]
    [InlineData("dateline: 1\ntimeline: a\nentities:\n  place:\n    note-of-date: date\n    title: text\n    status: one of on-hold | done")]
    [InlineData("dateline: 1\ntimeline: a\nentities:\n  staff:\n    plural: staff")]
    public void What_is_right_gives_no_finding(string text) =>
        Assert.Equal([], Marked.Of(text).Schema.Findings.Select(finding => finding.Message));

    private static KindSymbol Kind(string name) => Whole.Entities.Concat(Whole.Events).Single(kind => kind.Name == name);
}
