namespace Dateline.Samples.Tests;

/// <summary>The mistakes of developers in the timeline file, one by one.</summary>
internal static class BrokenTimelines
{
    private const string Timeline = "russia-nato.timeline.yaml";

    public static IReadOnlyList<BrokenCase> Cases { get; } =
    [
        new("a type that is not known",
            sample => sample.Replace(Timeline, "territory: text", "territory: ▸txt"),
            "DTL2020", "txt", "text"),
        new("a key that no rule has",
            sample => sample.Replace(Timeline, "at-least: 2", "▸at-lest: 2"),
            "DTL2102", "at-lest", "at-least"),
        new("a check that compares what cannot be compared",
            sample => sample.Replace(Timeline, "check: ceiling.to < ceiling.from", "check: ▸mission > 3"),
            "DTL2153", "mission", "3"),
        new("a check in the words of another language",
            sample => sample.Replace(Timeline, "ceiling.to < ceiling.from", "ceiling.to < ceiling.from ▸&& ceiling.to < 30"),
            "DTL2130", "&&", "and"),
        new("a bad example that passes",
            sample => sample.Replace(Timeline, "bad: [{ ceiling: 20 -> 30 },", "bad: [▸{ ceiling: 30 -> 20 },"),
            "DTL2171", "cuts-go-down"),
    ];
}
