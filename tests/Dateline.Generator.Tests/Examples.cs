using Dateline.Testing;

namespace Dateline.Generator.Tests;

/// <summary>A timeline with a kind for every sort of field, and a few entries.</summary>
internal static class Examples
{
    public const string TimelineName = "russia-nato.timeline.yaml";

    public const string Timeline =
        """
        dateline: 1
        timeline: russia-nato

        choices:
          standing: [open, suspended, closed]

        entities:
          organization: {}
          person:
            role: text?
            of: organization?
          mission:
            sender: organization
            host: organization

        series:
          ceiling:
            of: mission
            type: count
            unit: accreditations
            doc: How many people the mission may have accredited.
          standing:
            of: mission
            type: standing
            allow: [open -> suspended, suspended -> open, open -> closed, suspended -> closed]

        events:
          ceiling-cut:
            doc: The host lowers how many people a mission may have accredited.
            fields:
              mission: mission
              ceiling: change of ceiling
              answers: event?
          accreditations-withdrawn:
            fields:
              by: organization
              mission: mission
              people: { type: count, parts: [expelled, refused] }
              answers: event?
          standing-changed:
            plural: standing-changes
            fields:
              mission: mission
              standing: change of standing
              answers: event?
          remark:
            fields:
              about: event?

        rules:
          cuts-go-down:
            in: ceiling-cut
            check: ceiling.to < ceiling.from
            message: "a cut must lower the number, but {ceiling.from} became {ceiling.to}"
            ok: [{ ceiling: 30 -> 20 }]
            bad: [{ ceiling: 20 -> 30 }]
          an-answer-comes-after:
            in: [ceiling-cut, accreditations-withdrawn, standing-changed]
            order: [answers.date, date]
        """;

    public const string People =
        """
        nato:
          kind: organization
          name: NATO
        russia:
          kind: organization
          name: Russia
        russian-mission-to-nato:
          kind: mission
          name: Russian mission to NATO
          sender: russia
          host: nato
        sergey-lavrov:
          kind: person
          name: Sergey Lavrov
          also: [Sergei Lavrov]
        home-world:
          kind: source
          publisher: Home World
        raven-tribune:
          kind: source
        """;

    public const string Cuts =
        """
        ceiling-cut-2018:
          kind: ceiling-cut
          date: 2018
          mission: russian-mission-to-nato
          ceiling: 30 -> 20
          sources: [home-world, raven-tribune]
        ceiling-cut-2021:
          kind: ceiling-cut
          date:
            value: 2021-10-07
            sources: [home-world]
            says: { raven-tribune: 2021-10 }
          mission: russian-mission-to-nato
          ceiling: 20 -> 10
          sources: [home-world, raven-tribune]
        """;

    public const string Answers =
        """
        russia-suspends-its-mission:
          kind: standing-changed
          title: 'Russia says: "no"'
          date: 2021-10-18
          effective: 2021-11-01
          mission: russian-mission-to-nato
          standing: open -> suspended
          answers: ceiling-cut-2021
          sources: [home-world]
          quotes:
            - speaker: sergey-lavrov
              text: the basic conditions for joint work do not exist
              source: home-world
        """;

    public static GeneratorHarness Project { get; } = new GeneratorHarness()
        .With(TimelineName, Timeline)
        .With("people.events.yaml", People)
        .With("cuts.events.yaml", Cuts)
        .With("answers.events.yaml", Answers);

    /// <summary>The YAML files of a sample.</summary>
    public static GeneratorHarness Sample(string name)
    {
        string folder = Repository.PathTo("samples", name);
        return Directory.EnumerateFiles(folder, "*.yaml")
            .Order(StringComparer.Ordinal)
            .Aggregate(new GeneratorHarness(), (project, path) => project.With(Path.GetFileName(path), File.ReadAllText(path)));
    }
}
