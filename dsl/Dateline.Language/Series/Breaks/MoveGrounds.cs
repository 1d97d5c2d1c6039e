using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Order;

namespace Dateline.Language.Series.Breaks;

/// <summary>Which values a break rests on: a number on either side, the dates that put the two side by side, and whose they are.</summary>
internal sealed class MoveGrounds
{
    /// <summary>So many moves before and behind a break are looked at for another place of a move.</summary>
    private const int Reach = 128;

    private readonly List<Suspect> _suspects = [];
    private readonly List<(BoundEntry Entry, BoundField Field)> _swappable = [];

    public Grounds Grounds => new(_suspects) { Swappable = _swappable };

    /// <summary>A move that starts from something else than was left, or leads where its series cannot be.</summary>
    public static Grounds Of(ChainBreak found)
    {
        var grounds = new MoveGrounds();
        SeriesMove move = found.Move;
        grounds.AddFrom(move);
        if (!move.Effect.HasFrom)
            grounds.AddTo(move);
        if (found.Last is { } last)
        {
            grounds.AddTo(last);
            if (last.Effect.Kind == MoveKind.Relative)
                grounds.AddStatementBefore(found);
        }

        if (found.IsOfTheSame)
            grounds._suspects.Add(Suspect.OfWhole(SeriesMove.LaterInFiles(move, found.Last!).Entry));
        if (ConnectsWithoutMove(found))
            grounds.AddPlaceOf(move, FitsElsewhere(found, move));
        if (ConnectsWithoutLast(found))
            grounds.AddPlaceOf(found.Last!, FitsElsewhere(found, found.Last!));
        if (found.Fault == MoveFault.NothingToMoveFrom)
            grounds.AddLaterStatement(found);
        if (SwapsOf(move, found.Left) && NextStartsFrom(found, move.Effect.From))
            grounds.Swap(move);
        if (found.Last is { } before && SwapsOf(before, found.BeforeLast) && before.Effect.From.MayBe(move.Effect.From))
            grounds.Swap(before);
        return grounds.Grounds;
    }

    /// <summary>An observation on the day of changes, which counts them or fits nowhere. A change is at fault only where something else says so, too.</summary>
    public static Grounds Of(DayOfChange day)
    {
        var grounds = new MoveGrounds();
        grounds.AddFrom(day.Observation);
        grounds.AddPlaceOf(day.Observation);
        var ofChanges = new MoveGrounds();
        foreach (SeriesMove change in day.Changes)
        {
            ofChanges.AddFrom(change);
            ofChanges.AddTo(change);
            ofChanges.AddPlaceOf(change);
        }

        if (day.Changes.Count == 1 && SwapsOf(day.First, day.Observation.Effect.To))
            grounds.Swap(day.First);
        return grounds.Grounds with { Possible = ofChanges._suspects };
    }

    /// <summary>A step that stands twice: the second of the two is one too many, or another step.</summary>
    public static Grounds Of(TwinStep twin)
    {
        var grounds = new MoveGrounds();
        grounds._suspects.Add(Suspect.OfWhole(twin.Second.Entry));
        grounds.AddTo(twin.Second);
        return grounds.Grounds;
    }

    /// <summary>Who joins or leaves, and who said that they were in the set or were not: one of the two, or one of their dates.</summary>
    /// <param name="since">The one that said so.</param>
    public static Grounds OfMembers(SeriesMove move, SeriesMove since)
    {
        var grounds = new MoveGrounds();
        grounds.AddTo(move);
        grounds.AddTo(since);
        grounds.AddPlaceOf(move);
        grounds.AddPlaceOf(since);
        if (move.Effect == since.Effect && ReferenceEquals(move.Entry.Kind, since.Entry.Kind))
            grounds._suspects.Add(Suspect.OfWhole(SeriesMove.LaterInFiles(move, since).Entry));
        return grounds.Grounds;
    }

    /// <summary>A move that fits nowhere around it: what it states, when, or of whom.</summary>
    public static Grounds OfPlaced(SeriesMove move)
    {
        var grounds = new MoveGrounds();
        grounds.AddFrom(move);
        grounds.AddTo(move);
        grounds.AddPlaceOf(move);
        return grounds.Grounds;
    }

    /// <summary>One value that a move states.</summary>
    public static Grounds OfValue(SeriesMove move, Place place)
    {
        var grounds = new MoveGrounds();
        grounds.AddFrom(move);
        if (move.Effect.Kind != MoveKind.Observation)
            grounds.AddTo(move);
        grounds._suspects.RemoveAll(suspect => suspect.Place != place);
        return grounds.Grounds;
    }

    /// <summary>What a move states itself, whatever is around it.</summary>
    public static Grounds OfItself(SeriesMove move)
    {
        var grounds = new MoveGrounds();
        grounds.AddFrom(move);
        if (move.Effect.Kind != MoveKind.Observation)
            grounds.AddTo(move);
        if (move.Effect is { Kind: MoveKind.Change, HasFrom: true, To.IsKnown: true } && !OneWay.IsBroken(move.Series, move.Effect.To, move.Effect.From)
            && AllowedMoves.IsAllowed(move.Series, move.Effect.To, move.Effect.From))
        {
            grounds.Swap(move);
        }

        return grounds.Grounds;
    }

    /// <summary>Changes that connect in another order: a date of one of two, or of the one that is out of its place.</summary>
    public static Grounds Of(IReadOnlyList<SeriesMove> moves, Reordering reordering)
    {
        var grounds = new MoveGrounds();
        grounds.AddPlaceOf(moves[reordering.Start]);
        grounds.AddPlaceOf(moves[reordering.Start + reordering.Count - 1]);
        return grounds.Grounds;
    }

    private void AddFrom(SeriesMove move)
    {
        if (move.Effect.Kind == MoveKind.Observation)
            _suspects.Add(Suspect.Of(move.Entry, move.Field));
        else if (move.Effect.HasFrom)
            _suspects.Add(Suspect.Of(move.Entry, move.Field, (move.Field.Value as ChangeValue)?.From));
    }

    private void AddTo(SeriesMove move)
    {
        if (move.Effect.Kind == MoveKind.Observation)
            AddFrom(move);
        else if (move.Field.Value is ChangeValue change)
            _suspects.Add(Suspect.Of(move.Entry, move.Field, change.To ?? change.Delta));
    }

    /// <summary>Whether it would fit another entity, its own chain does not tell: only where a whole file says whose it is, that may be the mistake.</summary>
    private void AddPlaceOf(SeriesMove move, bool fitsElsewhere = true)
    {
        if (fitsElsewhere && move.WhenField is { } when)
            _suspects.Add(Suspect.Of(move.Entry, when));
        if (move.EntityField is { IsDefault: true } entity)
            _suspects.Add(Suspect.Of(move.Entry, entity));
    }

    private void Swap(SeriesMove move) => _swappable.Add((move.Entry, move.Field));

    /// <summary>What the relative moves before a break start from.</summary>
    private void AddStatementBefore(ChainBreak found)
    {
        int first = found.FirstStepBefore(found.At);
        if (first > 0)
            AddTo(found.Moves[first - 1]);
    }

    /// <summary>Dated earlier, the next statement would say from what it moves.</summary>
    private void AddLaterStatement(ChainBreak found)
    {
        AddPlaceOf(found.Move);
        for (int i = found.At + 1; i < found.Moves.Count; i++)
        {
            if (found.Moves[i].Effect.Kind == MoveKind.Relative)
                continue;
            AddPlaceOf(found.Moves[i]);
            return;
        }
    }

    /// <summary>Where a default of a file says whose the move is, all that it says so of would be elsewhere.</summary>
    private static bool ConnectsWithoutMove(ChainBreak found)
    {
        int next = found.At + 1;
        while (next < found.Moves.Count && found.Move.EntityField is { IsDefault: true } entity && ReferenceEquals(found.Moves[next].EntityField?.Value, entity.Value))
            next++;
        return next >= found.Moves.Count || !found.Moves[next].Effect.HasFrom || found.Moves[next].Effect.From.MayBe(found.Left);
    }

    /// <summary>Whether another move leaves what a move starts from, or the series could begin with it.</summary>
    private static bool FitsElsewhere(ChainBreak found, SeriesMove move)
    {
        if (!move.Effect.HasFrom)
            return true;
        int first = Math.Max(0, found.At - Reach);
        int end = Math.Min(found.Moves.Count, found.At + Reach);
        for (int i = first; i < end; i++)
        {
            MoveEffect effect = found.Moves[i].Effect;
            if (!ReferenceEquals(found.Moves[i], move) && (effect.Kind == MoveKind.Relative || effect.To.MayBe(move.Effect.From)))
                return true;
        }

        SeriesMove opening = ReferenceEquals(found.Moves[0], move) && found.Moves.Count > 1 ? found.Moves[1] : found.Moves[0];
        return opening.Effect.HasFrom && opening.Effect.From.MayBe(move.Effect.To);
    }

    private static bool ConnectsWithoutLast(ChainBreak found) =>
        found.Last is not null && found.Fault != MoveFault.NothingToMoveFrom
        && (!found.BeforeLast.IsKnown || (found.Move.Effect.HasFrom ? found.BeforeLast.MayBe(found.Move.Effect.From) : MoveRules.Apply(SeriesState.Stated(found.BeforeLast), found.Move, out _) == MoveFault.None));

    /// <summary>Whether a change with its halves exchanged starts from what was before it, as far as that is known.</summary>
    private static bool SwapsOf(SeriesMove change, in SeriesValue before) =>
        change.Effect is { Kind: MoveKind.Change, HasFrom: true, To.IsKnown: true } effect && (!before.IsKnown || effect.To.MayBe(before));

    private static bool NextStartsFrom(ChainBreak found, in SeriesValue value) =>
        found.At + 1 >= found.Moves.Count || !found.Moves[found.At + 1].Effect.HasFrom || found.Moves[found.At + 1].Effect.From.MayBe(value);
}
