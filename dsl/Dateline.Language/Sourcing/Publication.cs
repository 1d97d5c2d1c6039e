using Dateline.Dates;
using Dateline.Language.Binding;
using Dateline.Language.Linking;
using Dateline.Language.Schema;

namespace Dateline.Language.Sourcing;

/// <summary>An event that a source is said to report.</summary>
/// <param name="Mention">The source's name in the list of the event; null where the whole file has that list.</param>
internal sealed record ReportedEvent(BoundEntry Entry, DateValue Date, ReferenceValue? Mention);

/// <summary>A source with the day on which it was published, and what it is said to report.</summary>
internal sealed class Publication(BoundEntry source, DateValue published)
{
    private readonly List<ReportedEvent> _tooLate = [];
    private int _others;

    public void Add(ReportedEvent reported)
    {
        if (EdtfDate.NotAfter(reported.Date.Date, published.Date) == Truth.False)
            _tooLate.Add(reported);
        else
            _others++;
    }

    /// <summary>Where everything happened only after it was published, and it is more than one event, the one mistake is at the source.</summary>
    public void Report(List<RuleFinding> findings)
    {
        List<ReportedEvent> unexcused = _tooLate.FindAll(reported => !IsExcused(reported.Entry));
        bool isAtSource = unexcused.Count > 1 && _others == 0;
        if (isAtSource)
            findings.Add(TooEarlyFindings.BeforeAll(source, published, unexcused));
        foreach (ReportedEvent reported in _tooLate)
        {
            if (!isAtSource || IsExcused(reported.Entry))
                findings.Add(TooEarlyFindings.Before(source, published, reported));
        }
    }

    private static bool IsExcused(BoundEntry entry)
    {
        foreach (Waiver waiver in (entry.Find(BuiltIns.Except)?.Value as WaiversValue)?.Waivers ?? [])
        {
            if (waiver.Rule == BuiltInRules.PublishedAfter)
                return true;
        }

        return false;
    }
}
