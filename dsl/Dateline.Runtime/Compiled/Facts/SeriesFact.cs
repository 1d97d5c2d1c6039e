using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>A series as rules ask it.</summary>
internal abstract class SeriesFact
{
    /// <summary>The value that it has whichever of its days the date means; otherwise unknown.</summary>
    public abstract Value During(EventDate date);

    /// <summary>The value just before an event.</summary>
    /// <param name="dateField">The date that counts where the event does not move it; null for the one that counts for moves.</param>
    public abstract Value Before(IFacts mover, string? dateField);

    /// <summary>What moved or stated it last before an event that moves it, for certain; null where nothing did.</summary>
    public abstract LastStep? StepBefore(IFacts mover);

    /// <summary>What moved it last before an event that moves it, for certain; null where nothing did.</summary>
    public abstract LastStep? ChangeBefore(IFacts mover);

    /// <summary>What it may have been just before an event that moves it; empty where that cannot be known, or where the build has asked.</summary>
    public abstract IReadOnlyList<Value> Possible(IFacts mover);
}

/// <summary>The same of a series of one type.</summary>
/// <param name="factOf">What a value of it says.</param>
internal sealed class SeriesFact<T>(Series<T> series, Func<T, Fact> factOf) : SeriesFact
{
    // What a first change says of the time before it may have been so for a day only.
    public override Value During(EventDate date) => series.IsOpenedBy(date) ? ValueOf(series.During(date)) : default;

    public override Value Before(IFacts mover, string? dateField)
    {
        if (OwnStep(mover) is { } step)
            return ValueOf(step.Before);
        Fact date = dateField is null ? Facts.DateOf(mover) : mover.FactOf(dateField);
        return date.Date is { } day ? During(day) : default;
    }

    public override IReadOnlyList<Value> Possible(IFacts mover)
    {
        bool isOwn = mover is IEntry entry && series.History.Any(step => step.EntryId == entry.Id);
        if (isOwn || series.HasUndatedChanges || Facts.DateOf(mover).Date is not { } date || !series.IsOpenedBy(date))
            return [];
        Reading<T> reading = series.Around(date);
        if (reading.State is not (ReadingState.Known or ReadingState.Nobody or ReadingState.Unclear) || reading.MayBeUnknown)
            return [];
        IEnumerable<Value> values = reading.Candidates.Select(value => factOf(value).Value);
        return [.. reading.IsNobody || reading.MayBeNobody ? values.Append(Nobody.Value) : values];
    }

    public override LastStep? StepBefore(IFacts mover) => LastOf(DoneBefore(mover), static _ => true);

    public override LastStep? ChangeBefore(IFacts mover) => LastOf(DoneBefore(mover), static step => !step.IsObservation);

    private int DoneBefore(IFacts mover) =>
        OwnStep(mover) is { } own ? series.History.IndexOf(own) : Facts.DateOf(mover).Date is { } date ? series.DoneBy(date) : 0;

    private LastStep? LastOf(int done, Func<Step<T>, bool> counts)
    {
        while (done > 0 && !counts(series.History[done - 1]))
            done--;
        return done == 0 ? null : new LastStep(series.History[done - 1].EntryId, series.History[done - 1].IsObservation, ValueOf(series.History[done - 1].After));
    }

    /// <summary>A copy of an event that is dated otherwise stands elsewhere in the series.</summary>
    private Step<T>? OwnStep(IFacts mover) => mover is IEntry entry && Facts.DateOf(mover).Date is { } counting
        ? series.History.FirstOrDefault(step => step.EntryId == entry.Id && step.When == counting)
        : null;

    private Value ValueOf(Reading<T> reading) => reading.IsNobody ? Nobody.Value : reading.TryGetValue(out T? value) ? factOf(value).Value : AnyOf(reading);

    /// <summary>Of several sets what holds of each; everything else is one of its values, and nobody knows which.</summary>
    private Value AnyOf(Reading<T> reading)
    {
        SetItems?[] sets = [.. reading.Candidates.Select(value => factOf(value).Value.As<SetItems>())];
        bool isOneOfThem = reading.State == ReadingState.Unclear && !reading.MayBeUnknown && !reading.MayBeNobody && Array.TrueForAll(sets, static set => set is not null);
        return isOneOfThem ? Value.Of(SetItems.OneOf(sets!)) : default;
    }
}

/// <summary>What a series was left at.</summary>
/// <param name="Id">The entry that moved or stated it.</param>
internal sealed record LastStep(string Id, bool IsObservation, Value Left);
