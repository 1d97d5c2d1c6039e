using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace.Analyses;
using Dateline.Testing;

namespace Dateline.Editing.Tests;

/// <summary>A small timeline that has one of everything, and sessions over it and over the samples.</summary>
internal static class Harbour
{
    public const string Timeline = "harbour.timeline.yaml";
    public const string Events = "2022.events.yaml";
    public const string People = "people.events.yaml";

    public const string Declared = """
        dateline: 1
        timeline: harbour
        choices:
          standing: [open, suspended, closed]
        records:
          excerpt:
            fields:
              page: source
              words: text
        entities:
          organization:
            doc: A council or a company.
          person:
            doc: Somebody who acts or speaks.
            plural: people
            role: text?
            of: organization?
          ferry:
            operator: organization
        series:
          crossings:
            of: ferry
            type: count
            unit: crossings a day
            doc: How many crossings the timetable has.
          service:
            of: ferry
            type: standing
            allow: [open -> suspended, suspended -> open, open -> closed]
        events:
          timetable-changed:
            doc: A new timetable.
            plural: timetable-changes
            fields:
              by: organization
              ferry: ferry
              crossings: change of crossings
              answers: event?
          service-changed:
            plural: service-changes
            fields:
              ferry: ferry
              service: change of service
          protest:
            doc: People say in public that something should not be so.
            fields:
              by: organization?
              against: event
              people: { type: count, unit: people, doc: How many came., parts: [inside, outside] }
              peaceful: flag?
              mood: { type: one of calm | angry, optional: yes }
              speakers: list of person
              excerpts: list of excerpt
        rules:
          a-protest-comes-after:
            in: protest
            order: [against.date, date]
          cuts-go-down:
            in: timetable-changed
            check: crossings.to < crossings.from
            message: "{crossings.from} became {crossings.to}"
            ok: [{ crossings: 20 -> 12 }]
            bad: [{ crossings: 12 -> 20 }]
          an-end-is-told:
            in: service-changed
            where: service.to == closed
            requires: note

        """;

    public const string Entities = """
        council:
          kind: organization
          name: the Harbour Council
          also: [Port Authority]

        edda-lund:
          kind: person
          name: Edda Lund
          role: chairwoman
          of: council

        island-ferry:
          kind: ferry
          name: the island ferry
          operator: council

        courier:
          kind: source
          publisher: Harbour Courier
          title: Four crossings fewer

        letter:
          kind: source
          publisher: Morning Letter
          title: Protest at the landing

        """;

    public const string Happened = """
        # What happened.
        first-cut:
          kind: timetable-changed
          title: Four crossings fewer
          date: 2022-03-01   # the day of the council
          by: council
          ferry: island-ferry
          crossings: 16 -> 12
          sources: [courier]

        landing-protest:
          kind: protest
          title: "A protest: at the landing"
          date: 2022-03-12
          against: first-cut
          people:
            value: 300
            says:
              letter: 250
            why: the Courier counted
          speakers:
            - edda-lund
          sources: [courier, letter]
          quotes:
            - speaker: edda-lund
              text: Whoever works in town has to get home.
              source: courier

        second-cut:
          kind: timetable-changed
          title: The ferry crosses eight times a day
          date: 2023-02
          by: council
          ferry: island-ferry
          crossings: 12 -> 8
          sources: [courier]

        """;

    public static EditingSession Session() => With(Happened);

    /// <summary>The same with another text of the events.</summary>
    public static EditingSession With(string happened)
    {
        var session = new EditingSession(BuildDate.None);
        session.Set(Timeline, Declared.ReplaceLineEndings("\n"));
        session.Set(People, Entities.ReplaceLineEndings("\n"));
        session.Set(Events, happened.ReplaceLineEndings("\n"));
        return session;
    }

    /// <summary>A text behind those that are there; the offset is that of its mark.</summary>
    public static (EditingSession Session, int Offset) Behind(string marked)
    {
        string before = Happened.ReplaceLineEndings("\n") + "\n";
        (string text, int offset) = Marked.Of(marked);
        return (With(before + text), before.Length + offset);
    }

    /// <summary>The files of a sample, by name.</summary>
    public static IReadOnlyDictionary<string, string> Sample(string name) => Directory.EnumerateFiles(Repository.PathTo("samples", name), "*.yaml")
        .ToDictionary(path => Path.GetFileName(path), path => File.ReadAllText(path).ReplaceLineEndings("\n"), StringComparer.Ordinal);

    public static EditingSession Of(IReadOnlyDictionary<string, string> files)
    {
        var session = new EditingSession(BuildDate.None);
        foreach ((string path, string text) in files)
            session.Set(path, text);
        return session;
    }

    /// <summary>A text that all edits of a file are in.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits) => edits
        .Select((edit, i) => (edit, i))
        .OrderByDescending(one => one.edit.Span.Start)
        .ThenByDescending(one => one.i)
        .Aggregate(text, (edited, one) => edited[..one.edit.Span.Start] + one.edit.NewText + edited[one.edit.Span.End..]);
}
