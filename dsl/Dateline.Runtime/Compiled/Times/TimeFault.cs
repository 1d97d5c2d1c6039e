using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>Something that is said of times and cannot be so.</summary>
/// <param name="Parts">The events whose statements or dates take part, with the property that says it; what most likely is wrong comes first.</param>
internal sealed record TimeFault(string Code, ViolationSeverity Severity, string Sentence, IReadOnlyList<(string Id, string Member)> Parts)
{
    /// <summary>What an event has to do with it: a property; null for nothing.</summary>
    public string? MemberOf(string id) => Parts.FirstOrDefault(part => part.Id == id).Member;
}

/// <summary>Collects what is said of times and cannot be so.</summary>
internal sealed class TimeFaults : ITimeReport<TimedEvent>
{
    private readonly List<TimeFault> _found = [];

    public IReadOnlyList<TimeFault> Found => _found;

    public void GoesInACircle(IReadOnlyList<AfterArc<TimedEvent>> circle) => Add(TimeCodes.Circle, AfterSentences.Circle(circle), circle.Select(arc => Said(arc.Said)));

    public void AgainstTheDates(AfterArc<TimedEvent> said, TimedEvent later, TimedEvent earlier) => Add(
        TimeCodes.AgainstTheDates,
        AfterSentences.AgainstTheDates(said, later, earlier, (timed, longest) => Language.Diagnostics.Words.Quoted(timed.Id, longest)),
        [Said(said.Said), Dated(later), Dated(earlier)]);

    public void Contradict(TimeContradiction<TimedEvent> found)
    {
        IEnumerable<(string, string)> dates = found.Day is null ? [] : [Dated(found.First), Dated(found.Last)];
        Add(TimeCodes.Contradiction, TimeSentences.Of(found), [Said(found.Said.Said), .. found.Chain.Select(statement => Said(statement.Said)), .. dates]);
    }

    public void NotWorkedOut(IReadOnlyList<TimedEvent> part) =>
        _found.Add(new TimeFault(TimeSentences.NotWorkedOutCode, ViolationSeverity.Warning, TimeSentences.NotWorkedOut(part.Count), [.. part.Select(Dated)]));

    private void Add(string code, string sentence, IEnumerable<(string Id, string Member)> parts) =>
        _found.Add(new TimeFault(code, ViolationSeverity.Error, sentence, [.. parts.Distinct()]));

    private static (string Id, string Member) Said(TimeSaying<TimedEvent> saying) => (saying.Sayer.Id, saying.Word.ToString());

    private static (string Id, string Member) Dated(TimedEvent timed) => (timed.Id, nameof(IEvent.Date));
}
