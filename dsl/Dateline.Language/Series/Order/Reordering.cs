using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Order;

/// <summary>Neighbouring changes that do not connect in the order of their dates, and the order in which they would.</summary>
/// <param name="Count">How many moves of the chain it covers.</param>
/// <param name="LeadsOn">Whether what follows connects too; otherwise it is a mistake of its own, as it was before.</param>
internal sealed record Reordering(int Start, int Count, IReadOnlyList<SeriesMove> Connecting, SeriesState End, bool LeadsOn);

/// <summary>Looks around a break for changes that would all connect in another order: one mistake, not several.</summary>
internal static class ReorderingSearch
{
    private const int LongestTried = 6;
    private const int LongestRun = 64;

    /// <param name="moves">The chain in its order.</param>
    /// <param name="states">What the series is before each move, up to the break.</param>
    /// <param name="first">The first move that no other finding covers.</param>
    /// <param name="at">The move that does not connect.</param>
    public static Reordering? Around(IReadOnlyList<SeriesMove> moves, IReadOnlyList<SeriesState> states, int first, int at)
    {
        List<Reordering> candidates = [];
        for (int count = 2; count <= LongestTried; count++)
        {
            for (int start = Math.Max(first, at - count + 1); start <= at; start++)
                Try(start, count);
        }

        int end = at + 1;
        while (end < moves.Count && end - at < LongestRun && !Connects(moves[end - 1], moves[end]))
            end++;
        if (at > first)
            Try(at - 1, end - at + 1);
        Try(at, end - at);
        return candidates.Find(found => found.LeadsOn) ?? candidates.FirstOrDefault();

        void Try(int start, int count)
        {
            if (!candidates.Exists(found => found.LeadsOn) && Connecting(moves, states, start, count) is { } found)
                candidates.Add(found);
        }
    }

    private static Reordering? Connecting(IReadOnlyList<SeriesMove> moves, IReadOnlyList<SeriesState> states, int start, int count)
    {
        if (start + count > moves.Count || count < 2 || !CanBegin(moves, states[start], start, count))
            return null;
        var part = new SeriesMove[count];
        for (int i = 0; i < count; i++)
            part[i] = moves[start + i];
        SeriesMove? next = start + count < moves.Count ? moves[start + count] : null;
        foreach (FoundOrder order in new OrderSearch(OpenGroup.WithoutDates(part)).Run(states[start], faults: 0, mostEnds: count).Orders)
        {
            bool leadsOn = next is null || MoveRules.Apply(order.End, next, out _) == MoveFault.None;
            if (leadsOn || !Connects(moves[start + count - 1], next!))
                return new Reordering(start, count, order.Moves, order.End, leadsOn);
        }

        return null;
    }

    /// <summary>Only changes that say both what was before and what is after them can be put in another order for a reason.</summary>
    private static bool CanBegin(IReadOnlyList<SeriesMove> moves, in SeriesState state, int start, int count)
    {
        bool canBegin = false;
        for (int i = start; i < start + count; i++)
        {
            if (moves[i].Effect is not { Kind: MoveKind.Change, HasFrom: true, To.IsKnown: true } effect || !AllowedMoves.IsAllowed(moves[i]) || OneWay.IsBroken(moves[i]))
                return false;
            canBegin |= !state.IsKnown || state.Value.MayBe(effect.From);
        }

        return canBegin;
    }

    private static bool Connects(SeriesMove earlier, SeriesMove later) =>
        MoveRules.Apply(SeriesState.Stated(earlier.Effect.To), later, out _) == MoveFault.None;
}
