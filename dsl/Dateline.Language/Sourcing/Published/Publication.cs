using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Sourcing.Published;

/// <summary>An event that a source is said to report.</summary>
/// <param name="Mention">The source's name in the list of the event; null where the whole file has that list.</param>
internal sealed record ReportedEvent(BoundEntry Entry, DateValue Date, ReferenceValue? Mention);

/// <summary>A source that was published before an event that it is said to report.</summary>
internal sealed record TooEarlyReport(Publication Publication, ReportedEvent Reported);

/// <summary>A source with the day on which it was published, and what it is said to report.</summary>
internal sealed class Publication(BoundEntry source, DateValue published)
{
    /// <summary>So many events that a source contradicts leave little doubt which date is the odd one.</summary>
    private const int Many = 3;

    private readonly List<ReportedEvent> _tooLate = [];
    private int _others;

    public BoundEntry Source => source;

    public DateValue Published => published;

    /// <summary>Whether its own date is the odd one: what else contradicts it is a consequence.</summary>
    public bool IsAtFault { get; private set; }

    /// <summary>Whether more than one event contradicts it.</summary>
    public bool IsDoubtful => _tooLate.Count > 1;

    public bool IsBefore(EdtfDate date) => EdtfDate.NotAfter(date, published.Date) == Truth.False;

    public void Add(ReportedEvent reported)
    {
        if (IsBefore(reported.Date.Date))
            _tooLate.Add(reported);
        else
            _others++;
    }

    /// <summary>
    /// Where all that name it happened only after it was published, and it is more than one event, or where many did, the one
    /// mistake is at the source.
    /// </summary>
    /// <param name="left">Takes what is to be said of single events.</param>
    public void Report(List<RuleFinding> findings, List<TooEarlyReport> left)
    {
        List<ReportedEvent> unexcused = _tooLate.FindAll(reported => !IsExcused(reported.Entry));
        IsAtFault = unexcused.Count >= Many || (unexcused.Count > 1 && _others == 0);
        if (IsAtFault)
            findings.Add(TooEarlyFindings.BeforeMany(source, published, unexcused, areAll: _others == 0));
        foreach (ReportedEvent reported in _tooLate)
        {
            if (!IsAtFault || IsExcused(reported.Entry))
                left.Add(new TooEarlyReport(this, reported));
        }
    }

    public static bool IsExcused(BoundEntry entry)
    {
        foreach (Waiver waiver in (entry.Find(BuiltIns.Except)?.Value as WaiversValue)?.Waivers ?? [])
        {
            if (waiver.Rule == BuiltInRules.PublishedAfter)
                return true;
        }

        return false;
    }
}
