using Dateline.Dates;
using Dateline.Language.Linking.Time;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Series.Values;

/// <summary>A history that can be asked for its value on a date.</summary>
internal sealed class SeriesCourse(SeriesHistory history)
{
    private readonly SeriesCourse<SeriesStep, SeriesValue> _course = new(history.Steps);

    /// <summary>The value that the series has whichever of its days the date means; of several sets what holds of each; otherwise unknown.</summary>
    public SeriesValue On(EdtfDate date)
    {
        if (StepOn(date) is not { } last || history.IsOpenAtAnyTime)
            return SeriesValue.Unknown;
        Candidates<SeriesValue> possible = _course.Read(date.OrderEarliest, date.OrderLatest);
        if (IsInDoubtSince(last, date))
            return SeriesValue.Unknown;
        return possible.IsCertain ? possible.Values[0] : AnyOf(possible);
    }

    private static SeriesValue AnyOf(Candidates<SeriesValue> possible) => !possible.MayBeUnknown && possible.Values.All(static value => value.Set is not null)
        ? SeriesValue.Of(NameSet.OneOf([.. possible.Values.Select(static value => value.Set!)]))
        : SeriesValue.Unknown;

    /// <summary>The step that certainly was the last before a date; null where there is none.</summary>
    public SeriesStep? StepOn(EdtfDate date) =>
        _course.DoneBy(date.OrderEarliest) is > 0 and var done ? history.Steps[done - 1] : null;

    /// <summary>
    /// Everything that the series may have been on the days that a date may mean. On the day of a change that is what was
    /// before it and what it left. Where a change starts from something else than was left, that counts too.
    /// </summary>
    /// <returns>Null where it cannot be known.</returns>
    public PossibleValues? During(EdtfDate date)
    {
        if (StepOn(date) is not { } since || history.IsOpenAtAnyTime)
            return null;
        Candidates<SeriesValue> possible = _course.ReadAround(date.OrderEarliest, date.OrderLatest);
        return possible.MayBeUnknown || IsInDoubtSince(since, date) ? null : new PossibleValues(since, possible.Values);
    }

    /// <summary>Of a set, the step that says of somebody whether he was in it: the last up to this one, otherwise the next behind it.</summary>
    public SeriesStep StepThatTellsOf(string name, SeriesStep since)
    {
        int at = 0;
        while (!ReferenceEquals(history.Steps[at], since))
            at++;
        return history.Steps.Take(at + 1).Reverse().Concat(history.Steps.Skip(at + 1)).FirstOrDefault(step => MoveEffects.TellsOf(step, name) != Truth.Unknown) ?? since;
    }

    private bool IsInDoubtSince(SeriesStep step, EdtfDate date) => history.IsInDoubt(new DateRange(step.Range.Earliest, date.OrderLatest));
}
