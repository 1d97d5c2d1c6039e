using Dateline;

namespace Samples.RussiaNato;

/// <summary>A value of an event, in words, and what stands behind it.</summary>
internal sealed record StatedValue(string Field, string Value, IReadOnlyList<ISource> Sources, IReadOnlyList<Report<string>> Reports, string? Why)
{
    /// <summary>What sources report instead, and no vaguer word for the same.</summary>
    public IEnumerable<Report<string>> Contrary => Reports.Where(report => !report.Agrees);

    /// <summary>What a source gives that no other source gives: the value, or another in its place. Null where it has nothing of its own.</summary>
    public string? OnlyBy(Source source) =>
        Sources is [var only] && only.Id == source.Id ? Value : Reports.FirstOrDefault(report => report.Source.Id == source.Id)?.Value;

    /// <summary>The values of an event that one source may give otherwise than another.</summary>
    public static IEnumerable<StatedValue> Of(Event entry)
    {
        IEnumerable<StatedValue?> values = entry switch
        {
            Poisoning { Evidence: var e } => [Read("victims", e.Victims), Read("place", e.Place), Read("substance", e.Substance)],
            AccreditationsWithdrawn { Evidence: var e } => [Read("people", e.People), Read("who they were", e.DescribedAs), Read("what was withdrawn", e.Withdrawn), Read("expelled from", e.ExpelledFrom)],
            CeilingCut { Evidence: var e } => [Read("ceiling", e.Ceiling), Read("what it counts", e.Counts), Read("by", e.By), Read("answer to", e.Answers)],
            StandingChanged { Evidence: var e } => [Read("standing", e.Standing), Read("without an end", e.Indefinite)],
            Announcement { Evidence: var e } => [Read("announced by", e.By)],
            ContactRule { Evidence: var e } => [Read("announced by", e.AnnouncedBy)],
            Accusation { Evidence: var e } => [Read("accused of", e.Of)],
            Denial { Evidence: var e } => [Read("denied", e.Denies)],
            _ => [],
        };
        values = [Read("date", entry.GetEvidence().Date), Read("in force", entry.GetEvidence().Effective), .. values];
        return values.OfType<StatedValue>();
    }

    private static StatedValue? Read<T>(string field, Evidence<T> evidence) => !evidence.TryGetValue(out T? value) ? null : new(
        field,
        InWords(value),
        evidence.Sources,
        [.. evidence.Says.Select(report => new Report<string>(report.Source, InWords(report.Value), report.Agrees))],
        evidence.Why);

    private static string InWords<T>(T value) => value switch
    {
        Entity entity => entity.Name,
        Event happened => happened.Title,
        IEnumerable<Entity> entities => string.Join(", ", entities.Select(entity => entity.Name)),
        true => "yes",
        _ => $"{value}",
    };
}
