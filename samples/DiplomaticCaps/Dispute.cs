using Dateline;

namespace Samples.DiplomaticCaps;

/// <summary>A value on which the pages disagree: who gives it, who reports what instead, and why it was chosen.</summary>
internal sealed record Dispute(string Field, string Value, string GivenBy, string Instead, string? Why)
{
    /// <summary>The disputed values of an entry, in the order of its fields.</summary>
    public static IEnumerable<Dispute> In(IEntry entry)
    {
        IEnumerable<Dispute?> disputes = entry switch
        {
            AsOf { Evidence: var e } => [On("ceiling", e.Ceiling), On("headcount", e.Headcount)],
            CeilingCut { Evidence: var e } => [On("date", e.Date), On("ceiling", e.Ceiling), On("headcount", e.Headcount)],
            DepartureOrdered { Evidence: var e } => [On("date", e.Date), On("people", e.People), On("how many before", e.Staff)],
            Departure { Evidence: var e } => [On("date", e.Date), On("headcount", e.Headcount), On("who is counted", e.Counts)],
            Expulsion { Evidence: var e } => [On("people", e.People), On("counted on", e.CountedOn)],
            Suspension { Evidence: var e } => [On("date", e.Date)],
            _ => [],
        };
        return disputes.OfType<Dispute>();
    }

    private static Dispute? On<T>(string field, Evidence<T> evidence) => !evidence.IsDisputed ? null : new(
        field,
        $"{evidence}",
        string.Join(", ", evidence.Sources.Select(source => source.Name)),
        string.Join(", ", evidence.Says.Where(report => !report.Agrees).Select(report => $"{report.Value} ({report.Source.Name})")),
        evidence.Why);
}
