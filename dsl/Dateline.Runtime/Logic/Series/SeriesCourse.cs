namespace Dateline.Logic;

/// <summary>
/// The steps of a series, to be asked for what it was on a day. A move takes force at the end of its day. What is asked is which
/// steps came before the day for certain, and which may have: in logarithmic time where their days do not overlap.
/// </summary>
/// <typeparam name="TStep">A step.</typeparam>
/// <typeparam name="T">What the series has as a value.</typeparam>
internal sealed class SeriesCourse<TStep, T>
    where TStep : ISeriesStep<T>
{
    private readonly IReadOnlyList<TStep> _steps;

    /// <summary>The first and the last day on which the series may begin to be what a step leaves.</summary>
    private readonly long[] _earliest;
    private readonly long[] _latest;

    /// <summary>The latest of all steps up to one, and the earliest of all from one on: both only rise.</summary>
    private readonly long[] _latestUpTo;
    private readonly long[] _earliestFrom;

    /// <param name="steps">In the order of time, as far as it is known.</param>
    public SeriesCourse(IReadOnlyList<TStep> steps)
    {
        _steps = steps;
        int count = steps.Count;
        _earliest = new long[count];
        _latest = new long[count];
        for (int i = 0; i < count; i++)
        {
            _earliest[i] = Start(steps[i], steps[i].Earliest);
            _latest[i] = Start(steps[i], steps[i].Latest);
        }

        NarrowByOrder();
        _latestUpTo = new long[count];
        _earliestFrom = new long[count];
        for (int i = 0; i < count; i++)
            _latestUpTo[i] = Math.Max(i == 0 ? long.MinValue : _latestUpTo[i - 1], _latest[i]);
        for (int i = count - 1; i >= 0; i--)
            _earliestFrom[i] = Math.Min(i == count - 1 ? long.MaxValue : _earliestFrom[i + 1], _earliest[i]);
    }

    /// <summary>How many steps came before a day for certain, from the first on.</summary>
    public int DoneBy(long day) => FirstAbove(_latestUpTo, day);

    /// <summary>Whether any step may have come before a day.</summary>
    public bool MayBeOpenedBy(long day) => _steps.Count > 0 && _earliestFrom[0] <= day;

    /// <summary>Whether no step may have come on these days: what the steps before left holds on all of them.</summary>
    /// <param name="done">How many steps came before.</param>
    public bool IsSettled(long firstDay, long lastDay, out int done)
    {
        done = DoneBy(firstDay);
        return done >= FirstAbove(_earliestFrom, lastDay);
    }

    /// <summary>The steps out of which the readings on these days are made; before the first step, none.</summary>
    public IEnumerable<TStep> StepsOf(long firstDay, long lastDay)
    {
        int next = DoneBy(firstDay);
        if (next > 0)
            yield return _steps[next - 1];
        for (int end = FirstAbove(_earliestFrom, lastDay); next < end; next++)
        {
            if (_earliest[next] <= lastDay)
                yield return _steps[next];
        }
    }

    /// <summary>
    /// What the series may have been on one of these days. Before the first step it is what that step says was so before.
    /// </summary>
    public Candidates<T> Read(long firstDay, long lastDay) => Read(firstDay, lastDay, withStarts: false);

    /// <summary>
    /// What the series may have been before or after any move of these days. Where a move starts from something else than the one
    /// before left, that counts, too.
    /// </summary>
    public Candidates<T> ReadAround(long firstDay, long lastDay) =>
        Read(firstDay, lastDay is long.MinValue or long.MaxValue ? lastDay : lastDay + 1, withStarts: true);

    private Candidates<T> Read(long firstDay, long lastDay, bool withStarts)
    {
        var candidates = new Candidates<T>();
        int next = DoneBy(firstDay);
        if (next > 0)
            _steps[next - 1].AddAfter(candidates);
        else if (_steps.Count > 0)
            _steps[0].AddBefore(candidates);
        if (candidates.IsEmpty)
            candidates.AddUnknown();
        bool passesOver = false;
        for (int end = FirstAbove(_earliestFrom, lastDay); next < _steps.Count; next++)
        {
            if (withStarts)
                AddStart(_steps[next], candidates);
            if (next >= end)
                break;
            // Of several in open order the last may stand for what all of them leave, and one of them is not among them.
            if (_earliest[next] <= lastDay)
                _steps[next].AddAfter(candidates);
            else
                passesOver = true;
            if (passesOver && _steps[next].IsOfOpenOrder && _earliest[next] <= lastDay)
                candidates.AddUnknown();
        }

        return candidates;
    }

    private static void AddStart(TStep step, Candidates<T> candidates)
    {
        var start = new Candidates<T>();
        step.AddBefore(start);
        foreach (T value in start.Values)
            candidates.Add(value);
        if (start.MayBeNobody)
            candidates.AddNobody();
    }

    /// <summary>Nothing comes before what comes before it. Days that contradict the order stay as they are.</summary>
    private void NarrowByOrder()
    {
        for (int i = 1; i < _steps.Count; i++)
        {
            if (AreInOrder(i - 1) && _earliest[i - 1] > _earliest[i] && _earliest[i - 1] <= _latest[i])
                _earliest[i] = _earliest[i - 1];
        }

        for (int i = _steps.Count - 2; i >= 0; i--)
        {
            if (AreInOrder(i) && _latest[i + 1] < _latest[i] && _latest[i + 1] >= _earliest[i])
                _latest[i] = _latest[i + 1];
        }
    }

    private bool AreInOrder(int earlier) => !(_steps[earlier].IsOfOpenOrder && _steps[earlier + 1].IsOfOpenOrder);

    /// <summary>A change takes force at the end of its day; an observation holds on its day already.</summary>
    private static long Start(TStep step, long day) =>
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
