using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Order;

/// <summary>Neighbouring changes that do not connect in the order of their dates, and the order in which they would.</summary>
/// <param name="Count">How many moves of the chain it covers.</param>
/// <param name="LeadsOn">Whether what follows connects too; otherwise it is a mistake of its own, as it was before.</param>
internal sealed record Reordering(int Start, int Count, IReadOnlyList<SeriesMove> Connecting, SeriesState End, bool LeadsOn)
{
    /// <summary>The place in the chain of the move that leaves the value with which it goes on.</summary>
    public int LastOf(IReadOnlyList<SeriesMove> moves) => MovePlaces.Of(Connecting[Count - 1], moves, from: Start);

    /// <summary>What the moves before one of them left, in the order in which they connect; null for one that is none of them, and for the first.</summary>
    public SeriesValue? LeftBefore(SeriesMove move)
    {
        for (int i = 1; i < Count; i++)
        {
            if (ReferenceEquals(Connecting[i], move))
                return Connecting[i - 1].Effect.To;
        }

        return null;
    }

    /// <summary>The place among those that connect of the one move that alone stands elsewhere by its date; -1 where none does, and where it may be either of two.</summary>
    public int Misdated(IReadOnlyList<SeriesMove> moves)
    {
        if (Count < 3)
            return -1;
        bool isFirst = Enumerable.Range(0, Count - 1).All(i => ReferenceEquals(Connecting[i], moves[Start + i + 1]));
        bool isLast = Enumerable.Range(1, Count - 1).All(i => ReferenceEquals(Connecting[i], moves[Start + i - 1]));
        return isFirst ? Count - 1 : isLast ? 0 : -1;
    }
}

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
        TryMisdated();
        return candidates.Find(found => found.LeadsOn) ?? candidates.FirstOrDefault();

        // One that is dated far too early stands before the break, one that is dated far too late behind it.
        void TryMisdated()
        {
            for (int last = at + 1; last < moves.Count && last - at < LongestRun && Connects(moves[last - 1], moves[last]); last++)
            {
                if (at > first && moves[last].Effect.To == moves[at - 1].Effect.From)
                    Try(at - 1, last - at + 2);
            }

            for (int last = at + 1; last < moves.Count && last - at < LongestRun; last++)
            {
                if (moves[last].Effect.To != moves[at].Effect.From)
                    continue;
                Try(at, last - at + 1);
                break;
            }
        }

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
            if ((leadsOn || !Connects(moves[start + count - 1], next!)) && IsNoLargerMistake(states[start], part, leadsOn ? next : null, order.Moves))
                return new Reordering(start, count, order.Moves, order.End, leadsOn);
        }

        return null;
    }

    /// <summary>
    /// One break is explained by one wrong value as well as by one wrong date. So an order that takes apart what connects as it is dated needs
    /// more than one break: otherwise it explains one mistake by a larger one.
    /// </summary>
    /// <param name="next">What follows, where it connects in the other order.</param>
    private static bool IsNoLargerMistake(in SeriesState before, SeriesMove[] dated, SeriesMove? next, IReadOnlyList<SeriesMove> connecting)
    {
        int last = dated.Length - 1;
        int breaks = 0;
        bool takesApart = false;
        Look(before.IsKnown, before.IsKnown && MoveRules.Apply(before, dated[0], out _) == MoveFault.None, ReferenceEquals(connecting[0], dated[0]));
        for (int i = 0; i < last; i++)
        {
            int place = MovePlaces.Of(dated[i], connecting);
            Look(true, Connects(dated[i], dated[i + 1]), place < last && ReferenceEquals(connecting[place + 1], dated[i + 1]));
        }

        Look(next is not null, next is not null && Connects(dated[last], next), ReferenceEquals(connecting[last], dated[last]));
        return breaks > 1 || !takesApart;

        void Look(bool isAsked, bool connects, bool isKept)
        {
            breaks += isAsked && !connects ? 1 : 0;
            takesApart |= connects && !isKept;
        }
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

/// <summary>Where moves stand among others.</summary>
internal static class MovePlaces
{
    /// <param name="moves">Those among which it stands.</param>
    /// <param name="from">No earlier than there.</param>
    public static int Of(SeriesMove move, IReadOnlyList<SeriesMove> moves, int from = 0)
    {
        while (!ReferenceEquals(moves[from], move))
            from++;
        return from;
    }
}
