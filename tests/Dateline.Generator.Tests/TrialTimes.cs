namespace Dateline.Generator.Tests;

/// <summary>Steps of a trial that say of each other when they were, one of them without a date, in two files.</summary>
internal static class TrialTimes
{
    public const string Timeline =
        """
        dateline: 1
        timeline: trials
        events:
          step: {}
        """;

    /// <summary>The first two steps.</summary>
    public const string First =
        """
        opening: { kind: step, date: 2024-03-01 }
        hearing: { kind: step, date: { unknown: nobody says }, after: { event: opening, at-least: 2 weeks } }
        """;

    /// <summary>The others.</summary>
    public const string Others =
        """
        verdict: { kind: step, date: 2024-05, after: { event: hearing, at-least: 1 month }, within: { event: opening, at-most: 9 weeks } }
        appeal: { kind: step, date: 2024, after: [{ event: verdict, at-least: P10D }], before: { event: end, at-least: 2 months } }
        end: { kind: step, date: 2024-12-31 }
        """;

    public static readonly GeneratorHarness Harness = new GeneratorHarness().With("trials.timeline.yaml", Timeline).With("a.events.yaml", First).With("b.events.yaml", Others);
}
