namespace Dateline.Language.Series.Moves;

/// <summary>An observation on the day of one change or several, and what the series was before and after them.</summary>
/// <param name="Changes">At least one, in their order.</param>
/// <param name="Before">Unknown where nothing says it.</param>
/// <param name="IsCounted">It fits behind the changes; otherwise neither before nor behind them.</param>
internal sealed record DayOfChange(SeriesMove Observation, IReadOnlyList<SeriesMove> Changes, SeriesValue Before, SeriesValue After, bool IsCounted)
{
    public SeriesMove First => Changes[0];

    public SeriesMove Last => Changes[Changes.Count - 1];

    /// <summary>All of them are known to be of one day, not only of a month in which it lies.</summary>
    public bool IsOneDay => Observation.When is { IsExactDay: true } && Changes.All(static change => change.When is { IsExactDay: true });

    /// <param name="moves">The chain in its order.</param>
    /// <param name="states">What the series is before each move, and after the last.</param>
    /// <param name="at">The observation.</param>
    /// <param name="isMisfit">Whether an observation fits nowhere.</param>
    /// <returns>Null where it fits when its day begins.</returns>
    public static DayOfChange? Of(IReadOnlyList<SeriesMove> moves, IReadOnlyList<SeriesState> states, int at, Func<SeriesMove, bool> isMisfit)
    {
        SeriesMove observation = moves[at];
        bool fitsNowhere = isMisfit(observation);
        int first = at;
        while (first > 0 && MayBeOfItsDay(moves[first - 1], observation))
            first--;
        int end = fitsNowhere ? at + 1 : at;
        while (fitsNowhere && end < moves.Count && MayBeOfItsDay(moves[end], observation))
            end++;
        List<SeriesMove> changes = [];
        SeriesValue before = SeriesValue.Unknown;
        SeriesValue after = SeriesValue.Unknown;
        for (int i = first; i < end; i++)
        {
            if (!IsBehindItsBeginning(moves[i], observation))
                continue;
            if (changes.Count == 0)
                before = moves[i].Effect.HasFrom ? moves[i].Effect.From : states[i].Value;
            after = states[i + 1].Value;
            changes.Add(moves[i]);
        }

        return changes.Count == 0 ? null : new DayOfChange(observation, changes, before, after, !fitsNowhere);
    }

    private static bool MayBeOfItsDay(SeriesMove move, SeriesMove observation) =>
        move.Reach.Latest >= observation.Reach.Earliest && move.Reach.Earliest <= observation.Reach.Latest;

    private static bool IsBehindItsBeginning(SeriesMove move, SeriesMove observation) =>
        move.Effect.Kind != MoveKind.Observation && move.Range.Earliest > observation.Range.Latest && move.Range.Earliest <= observation.Reach.Latest;
}
