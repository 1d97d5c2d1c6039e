using Dateline.Dates;
using Dateline.Language.Linking;

namespace Dateline.Language.Series;

/// <summary>A history that can be asked for its value on a date, in logarithmic time where the dates do not overlap.</summary>
internal sealed class SeriesCourse
{
    private readonly SeriesHistory _history;

    /// <summary>
    /// The latest day from which on any step up to this one holds, and the earliest from which any from this one on
    /// does: both only rise.
    /// </summary>
    private readonly long[] _latestUpTo;
    private readonly long[] _earliestFrom;

    public SeriesCourse(SeriesHistory history)
    {
        _history = history;
        int count = history.Steps.Count;
        _latestUpTo = new long[count];
        _earliestFrom = new long[count];
        for (int i = 0; i < count; i++)
            _latestUpTo[i] = Math.Max(i == 0 ? long.MinValue : _latestUpTo[i - 1], LatestStart(history.Steps[i]));
        for (int i = count - 1; i >= 0; i--)
            _earliestFrom[i] = Math.Min(i == count - 1 ? long.MaxValue : _earliestFrom[i + 1], EarliestStart(history.Steps[i]));
    }

    /// <summary>The value that the series has whichever of its days the date means; otherwise unknown.</summary>
    public SeriesValue On(EdtfDate date)
    {
        if (_history.Undated.Count > 0)
            return SeriesValue.Unknown;
        int surelyBefore = FirstAbove(_latestUpTo, date.OrderEarliest);
        int surelyNot = FirstAbove(_earliestFrom, date.OrderLatest);
        if (surelyBefore == 0)
            return SeriesValue.Unknown;
        SeriesStep last = _history.Steps[surelyBefore - 1];
        SeriesValue value = last.After;
        bool isOpen = false;
        for (int i = surelyBefore; i < surelyNot; i++)
        {
            SeriesStep step = _history.Steps[i];
            if (EarliestStart(step) > date.OrderLatest)
                continue;
            bool isBefore = LatestStart(step) <= date.OrderEarliest;
            isOpen = !isBefore && (isOpen || !step.After.Equals(value));
            value = isBefore ? step.After : value;
        }

        bool isInDoubt = _history.IsInDoubt(new DateRange(last.Range.Earliest, date.OrderLatest));
        return isOpen || isInDoubt ? SeriesValue.Unknown : value;
    }

    /// <summary>The step that certainly was the last before a date; null where there is none.</summary>
    public SeriesStep? StepOn(EdtfDate date) =>
        FirstAbove(_latestUpTo, date.OrderEarliest) is > 0 and var before ? _history.Steps[before - 1] : null;

    /// <summary>
    /// Everything that the series may have been on the days that a date may mean. On the day of a change that is what was
    /// before it and what it left. Where a change starts from something else than was left, that counts too.
    /// </summary>
    /// <returns>Null where it cannot be known.</returns>
    public PossibleValues? During(EdtfDate date)
    {
        long end = date.OrderLatest is long.MinValue or long.MaxValue ? date.OrderLatest : date.OrderLatest + 1;
        int next = FirstAbove(_latestUpTo, date.OrderEarliest);
        if (_history.Undated.Count > 0 || next == 0)
            return null;
        var possible = new PossibleValues(_history.Steps[next - 1]);
        for (; next < _history.Steps.Count; next++)
        {
            SeriesStep step = _history.Steps[next];
            possible.AddIfKnown(step.Before);
            if (_earliestFrom[next] > end)
                break;
            if (LatestStart(step) <= date.OrderEarliest)
                possible = new PossibleValues(step);
            else if (EarliestStart(step) <= end)
                possible.AddAfter(step);
        }

        bool isInDoubt = _history.IsInDoubt(new DateRange(possible.Since.Range.Earliest, date.OrderLatest));
        return isInDoubt || !possible.AreAllKnown ? null : possible;
    }

    private static long EarliestStart(SeriesStep step) => Start(step, step.Range.Earliest);

    private static long LatestStart(SeriesStep step) => Start(step, step.Range.Latest);

    /// <summary>A change takes force at the end of its day; an observation holds on its day already.</summary>
    private static long Start(SeriesStep step, long day) =>
        step.IsObservation || day is long.MinValue or long.MaxValue ? day : day + 1;

    private static int FirstAbove(long[] rising, long bound)
    {
        int low = 0;
        int high = rising.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (rising[middle] <= bound)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
