using Dateline.Language.Workspace.Analyses;

namespace Dateline.Editing.Tests;

/// <summary>A timeline whose rules can ask about everything: lists, records, inverses, series, grades, members.</summary>
internal static class Registry
{
    public const string Timeline = "registry.timeline.yaml";

    public const string Declared = """
        dateline: 1
        timeline: registry
        choices:
          grade: [primary, press, rumour]
          standing: [open, suspended, closed]
        records:
          revision:
            number: count
            date: date
            size: one of minor | major
        entities:
          office: {}
          person:
            born: { type: date, optional: yes, doc: When somebody was born. }
            died: date?
            role: text?
            father: { type: person, optional: yes, inverse: children }
        series:
          seats: { of: office, type: count, doc: How many seats it has. }
          standing: { of: office, type: standing }
          holder: { of: office, type: person }
        events:
          wedding:
            fields:
              witnesses: list of person
              speaker: person?
              final: flag?
              revisions: list of revision
              office: office?
              seats: change of seats
              people: count?
              answers: event?
            members:
              guests: people - 2
        """;

    /// <summary>The timeline with a rule about weddings; the offset is that of the mark in its lines.</summary>
    public static (EditingSession Session, string Text, int Offset) Rule(string marked, string kind = "wedding") =>
        With($"\nrules:\n  r:\n    in: {kind}\n    {marked}\n");

    /// <summary>The timeline with further lines at its end.</summary>
    public static (EditingSession Session, string Text, int Offset) With(string marked)
    {
        (string text, int offset) = Marked.Of(Declared + marked);
        var session = new EditingSession(BuildDate.None);
        session.Set(Timeline, text);
        return (session, text, offset);
    }
}
