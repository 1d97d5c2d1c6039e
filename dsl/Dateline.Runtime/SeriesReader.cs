using System.Collections.Immutable;

namespace Dateline;

/// <summary>Reads a series on a day. The steps stand in the order of time, so what is asked is how many of them came before the day.</summary>
internal static class SeriesReader
{
    /// <param name="firstDay">The first day number in question.</param>
    /// <param name="lastDay">The last.</param>
    public static Reading<T> Read<T>(ImmutableArray<Step<T>> steps, long firstDay, long lastDay)
    {
        int fewest = FewestDone(steps, firstDay);
        int most = Math.Max(fewest, MostDone(steps, lastDay));
        if (fewest == most)
            return AfterSoMany(steps, fewest);

        var candidates = ImmutableArray.CreateBuilder<T>(most - fewest + 1);
        bool mayBeUnknown = false;
        for (int done = fewest; done <= most; done++)
        {
            Reading<T> reading = AfterSoMany(steps, done);
            mayBeUnknown |= !reading.IsKnown;
            foreach (T candidate in reading.Candidates)
            {
                if (!candidates.Contains(candidate))
                    candidates.Add(candidate);
            }
        }

        return (candidates.Count, mayBeUnknown) switch
        {
            (0, _) => AfterSoMany(steps, most),
            (1, false) => Reading<T>.Known(candidates[0]),
            _ => Reading<T>.Unclear(candidates.ToImmutable(), mayBeUnknown),
        };
    }

    /// <summary>What a series may be when another event moves it: of the other moves of its days, any may come first.</summary>
    public static Reading<T> AroundMove<T>(ImmutableArray<Step<T>> steps, EventDate date) =>
        Read(steps, date.OrderEarliest, date.OrderLatest == long.MaxValue ? long.MaxValue : date.OrderLatest + 1);

    /// <summary>Whether the first step is done whichever days the two dates mean.</summary>
    public static bool IsOpenedBy<T>(ImmutableArray<Step<T>> steps, EventDate date) =>
        !steps.IsEmpty && IsDoneBy(steps[0].When.OrderLatest, date.OrderEarliest, steps[0].IsObservation);

    private static Reading<T> AfterSoMany<T>(ImmutableArray<Step<T>> steps, int done) =>
        done > 0 ? steps[done - 1].After
        : steps.IsEmpty ? default
        : steps[0].Before;

    /// <summary>A step that is surely done shows that those before it are.</summary>
    private static int FewestDone<T>(ImmutableArray<Step<T>> steps, long day)
    {
        int done = steps.Length;
        while (done > 0 && !IsDoneBy(steps[done - 1].When.OrderLatest, day, steps[done - 1].IsObservation))
            done--;
        return done;
    }

    /// <summary>A step that is surely not done shows that those after it are not.</summary>
    private static int MostDone<T>(ImmutableArray<Step<T>> steps, long day)
    {
        int done = 0;
        while (done < steps.Length && IsDoneBy(steps[done].When.OrderEarliest, day, steps[done].IsObservation))
            done++;
        return done;
    }

    /// <summary>A move counts from the end of its day; what an observation states was so on its day.</summary>
    private static bool IsDoneBy(long stepDay, long day, bool isObservation) => isObservation ? stepDay <= day : stepDay < day;
}
