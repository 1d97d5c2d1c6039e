namespace Dateline.Fuzz.Targets;

/// <summary>Fields of every type that a condition can ask.</summary>
internal static class ConditionsTimeline
{
    public const string Text = """
        dateline: 1
        timeline: cases
        choices:
          standing: [open, suspended, closed]
        records:
          money: { amount: number, currency: text }
        entities:
          organization: {}
          mission:
            sender: organization
            host: organization
        series:
          ceiling: { of: mission, type: count }
          standing: { of: mission, type: standing }
        events:
          cut:
            fields:
              mission: mission
              ceiling: change of ceiling?
              standing: change of standing?
              people: count?
              quota: number?
              by: organization?
              answers: event?
              final: flag?
              headline: text?
              opened: day?
              at: moment?
              link: url?
              state: standing?
              price: money?
              partners: list of organization
              numbers: list of count

        """;
}
