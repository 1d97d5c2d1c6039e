using System.Globalization;

namespace Dateline.Benchmarks;

/// <summary>One event of the corpus, whatever format it is written in.</summary>
internal readonly record struct CorpusEvent(string Id, DateTime Date, string Host, string Mission, int From, int To, int People)
{
    private const int EventsInChain = 40;

    public string Note => string.Create(CultureInfo.InvariantCulture, $"The host wrote on that day that it would keep to number {To}.");

    /// <summary>It begins a chain: nothing has said before what the ceiling was.</summary>
    public bool IsFirst { get; private init; }

    public static int MissionsOf(int events) => Math.Max(1, events / EventsInChain);

    public static CorpusEvent At(int index, int events)
    {
        int missions = MissionsOf(events);
        int mission = index % missions;
        int step = index / missions;
        CultureInfo culture = CultureInfo.InvariantCulture;
        return new CorpusEvent(
            string.Create(culture, $"change-{index:D6}"),
            new DateTime(1960, 1, 1).AddDays((step * 300) + (mission % 290)),
            string.Create(culture, $"host-{mission % 50:D2}"),
            string.Create(culture, $"mission-{mission:D5}"),
            30 + (step % 2 == 0 ? 0 : 5),
            30 + (step % 2 == 0 ? 5 : 0),
            index % 40) { IsFirst = step == 0 };
    }

    public static IEnumerable<CorpusEvent> InTime(int events) =>
        Enumerable.Range(0, events).Select(index => At(index, events)).OrderBy(one => one.Date).ThenBy(one => one.Id, StringComparer.Ordinal);
}
