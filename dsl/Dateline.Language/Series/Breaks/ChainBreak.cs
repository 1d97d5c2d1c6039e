using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Breaks;

/// <summary>A move that cannot follow what was before it, among the moves of its chain.</summary>
/// <param name="Moves">The chain in its order.</param>
/// <param name="States">What the series is before each move, up to the break.</param>
/// <param name="At">Which move does not fit.</param>
/// <param name="LastAt">The move before it that counts; -1 for none.</param>
internal sealed record ChainBreak(IReadOnlyList<SeriesMove> Moves, IReadOnlyList<SeriesState> States, int At, int LastAt, MoveFault Fault)
{
    /// <summary>So many moves before and behind a break are looked at: what lies farther away explains nothing that a person sees.</summary>
    private const int Farthest = 128;

    /// <summary>Of how many moves the order is open in which the two do not connect, where none connects; 0 where it is certain.</summary>
    public int InOpenOrder { get; init; }

    /// <summary>Changes without a date, none of which leads from one to the other.</summary>
    public IReadOnlyList<SeriesMove> Undated { get; init; } = [];

    /// <summary>Changes that did not happen, or not yet.</summary>
    public IReadOnlyList<SeriesMove> NotHappened { get; init; } = [];

    /// <summary>The one that would connect the two, if it had happened; null where none would.</summary>
    public SeriesMove? Bridge => IsOfStatement && Last is { } last
        ? NotHappened.FirstOrDefault(move => move.Effect.From.MayBe(Left) && move.Effect.To.MayBe(Move.Effect.From) && move.Range.Earliest <= Move.Range.Latest && move.Range.Latest >= last.Range.Earliest)
        : null;

    public SeriesMove Move => Moves[At];

    public SeriesMove? Last => LastAt < 0 ? null : Moves[LastAt];

    /// <summary>What the moves before it left.</summary>
    public SeriesValue Left => States[At].Value;

    /// <summary>What the series was before <see cref="Last"/>.</summary>
    public SeriesValue BeforeLast => LastAt < 0 ? SeriesValue.Unknown : LeftBeforeLast ?? States[LastAt].Value;

    /// <summary>The same where <see cref="Last"/> is in another order than by its date; otherwise null.</summary>
    public SeriesValue? LeftBeforeLast { get; init; }

    /// <summary>The move says itself what was before it, and that is not what was left.</summary>
    public bool IsOfStatement => Fault is MoveFault.Disconnected or MoveFault.NotAsObserved;

    /// <summary>The change before it says the same: one event, entered twice.</summary>
    public bool IsOfTheSame =>
        Last is { } last && Move.Effect.Kind == MoveKind.Change && Move.Effect == last.Effect && ReferenceEquals(Move.Entry.Kind, last.Entry.Kind);

    /// <summary>Both say what was before and after them, so that they can be looked at in the other order.</summary>
    public bool HasOtherWayRound =>
        Last is { Effect: { HasFrom: true, From.IsKnown: true } } && Move.Effect is { Kind: not MoveKind.Relative, To.IsKnown: true };

    /// <summary>Only what is around the two breaks then.</summary>
    public bool ConnectsOtherWayRound => HasOtherWayRound && Move.Effect.To.MayBe(Last!.Effect.From);

    /// <summary>The first of the relative moves without a break that lead up to a place.</summary>
    public int FirstStepBefore(int place)
    {
        int first = place;
        while (first > 0 && place - first < Farthest && Moves[first - 1].Effect.Kind == MoveKind.Relative)
            first--;
        return first;
    }

    /// <summary>Whether all relative moves from one place up to another say exactly by how much.</summary>
    public bool HasExactSteps(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (Moves[i].Effect.VagueSize is not null)
                return false;
        }

        return true;
    }

    /// <summary>
    /// The next move that says what was before it, where only relative moves lie between; -1 where another statement comes
    /// first, or none.
    /// </summary>
    public int NextStatement()
    {
        for (int i = At; i < Moves.Count && i - At < Farthest; i++)
        {
            if (Moves[i].Effect.HasFrom)
                return i;
            if (Moves[i].Effect.Kind != MoveKind.Relative)
                return -1;
        }

        return -1;
    }
}
