using Dateline.Emit.CSharp;
using Dateline.Language.Rules.Queries;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Generator.Tests;

/// <summary>Named queries: a program gets the answers that the language gives.</summary>
public class QueryTests
{
    private const string Timeline = """
        dateline: 1
        timeline: moves
        entities:
          mission:
            host: person?
          person:
            born: date?
        series:
          ceiling: { of: mission, type: count }
        events:
          cut:
            fields:
              mission: mission
              ceiling: change of ceiling
              people: count?
            members:
              lowered-by: ceiling.from - ceiling.to
          talk:
            fields:
              people: count?
        queries:
          big-cuts:
            doc: Cuts of ten or more.
            in: cut
            where: lowered-by >= 10
          by-size:
            in: cut
            order: lowered-by
            descending: yes
          crowds:
            in: [cut, talk]
            where: people > 5 and date < 2020
            order: people
          all-talks:
            in: talk
          late:
            in: event
            where: date > 2019
          hosted:
            in: mission
            where: has(host)
          by-birth:
            in: person
            order: born
          named:
            in: entity
            order: name
            descending: yes
          hoaxes:
            in: event
            where: status == disproven
        """;

    private const string Events = """
        ada: { kind: person, name: Zelda, born: 1950-03 }
        ben: { kind: person, name: Ben, born: 1930 }
        cas: { kind: person, name: Cas }
        house: { kind: mission, name: House, host: ada }
        yard: { kind: mission, name: Yard }
        court: { kind: mission, name: Court, host: { unknown: nobody says } }
        first: { kind: cut, date: 2018, mission: house, ceiling: 30 -> 20, people: 7 }
        second: { kind: cut, date: 2019-05, mission: house, ceiling: 20 -> 15, people: 6 }
        third: { kind: cut, date: 2020, mission: yard, ceiling: -> 5 }
        fourth: { kind: cut, date: 2021, mission: house, ceiling: 15 -> 2, people: { unknown: nobody says } }
        chat: { kind: talk, date: 2019/2020, people: 9 }
        call: { kind: talk, date: { unknown: nobody says }, people: 8 }
        quiet: { kind: talk, date: 2017, people: 2 }
        hoax: { kind: talk, date: 2018-02, people: 99, status: disproven }

        """;

    private static readonly GeneratorHarness Project = new GeneratorHarness().With("moves.timeline.yaml", Timeline).With("all.events.yaml", Events);

    private const string Expected =
        """
        big-cuts: first fourth ? third
        by-size: fourth first second third ?
        crowds: second first ? call chat third
        all-talks: quiet chat call ?
        late: third fourth ? chat second call
        hosted: court house ?
        by-birth: ben ada cas ?
        named: ada yard house court cas ben ?
        hoaxes: hoax ?
        """;

    [Fact]
    public void The_language_answers()
    {
        var definition = TimelineDefinition.Read(new SourceFile("moves.timeline.yaml", Timeline), CSharpTarget.WithoutProject);
        Assert.Equal([], definition.Findings.Select(finding => finding.Message));
        Analysis analysis = Analysis.Of(definition, [Analysis.Bind(new SourceFile("all.events.yaml", Events), definition)]);

        Assert.Equal(Expected.ReplaceLineEndings("\n"), string.Join('\n', definition.Queries.Select(query => Shown(query.Name, QueryAnswers.Of(query, analysis.Timeline, analysis.Series)))));
    }

    [Fact]
    public void A_program_gets_the_same_answers() => Assert.Equal(
        Expected.ReplaceLineEndings("\n"),
        Project.Run(
            """
            string Shown(string name, System.Collections.Generic.IEnumerable<IEntry> certain, System.Collections.Generic.IEnumerable<IEntry> possible) => string.Join(' ', certain.Select(entry => entry.Id).Prepend(name + ":").Append("?").Concat(possible.Select(entry => entry.Id)));
            System.Collections.Generic.IReadOnlyList<Cut> big = Timeline.BigCuts;
            return string.Join('\n',
                Shown("big-cuts", big, Timeline.PossibleBigCuts),
                Shown("by-size", Timeline.BySize, []),
                Shown("crowds", Timeline.Crowds, Timeline.PossibleCrowds),
                Shown("all-talks", Timeline.AllTalks, []),
                Shown("late", Timeline.Late, Timeline.PossibleLate),
                Shown("hosted", Timeline.Hosted, Timeline.PossibleHosted),
                Shown("by-birth", Timeline.ByBirth, []),
                Shown("named", Timeline.Named, []),
                Shown("hoaxes", Timeline.Hoaxes, Timeline.PossibleHoaxes));
            """,
            "Samples.Moves"));

    private static string Shown(string name, QueryAnswers answers) =>
        string.Join(' ', [name + ":", .. answers.Certain.Select(entry => entry.Id), "?", .. answers.Possible.Select(entry => entry.Id)]);
}
