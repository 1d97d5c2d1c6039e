using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Series.Limits;

/// <summary>Why a move cannot follow the state before it.</summary>
internal enum MoveFault
{
    None,

    /// <summary>It says that another value was before it.</summary>
    Disconnected,

    /// <summary>An <c>as-of</c> states another value than the moves left.</summary>
    NotAsObserved,

    /// <summary>It moves by so much, and nobody said from where.</summary>
    NothingToMoveFrom,

    /// <summary>It leads below zero, or beyond every number.</summary>
    OutOfRange,

    /// <summary>It moves the series out of the bounds that the timeline file gives.</summary>
    OutOfBounds,

    /// <summary>Who joins a set is in it already, or who leaves it is not in it.</summary>
    WrongMember,

    /// <summary>It states a lower value than was before in a series that only rises, or a higher one where it only falls.</summary>
    OtherWay,
}

/// <summary>What a move makes of the state before it. A fault is one fault: the series goes on from what was stated.</summary>
internal static class MoveRules
{
    public static MoveFault Apply(in SeriesState before, SeriesMove move, out SeriesState after)
    {
        MoveFault fault = ApplyAlone(before, move, out after);
        if (move.Undated is { } undated)
            after = undated.Later(after);
        return fault;
    }

    private static MoveFault ApplyAlone(in SeriesState before, SeriesMove move, out SeriesState after)
    {
        MoveEffect effect = move.Effect;
        if (move.Series.IsCounted)
            return ApplyCounted(before, move, out after);
        if (effect.Step is { } step)
            return SetMoves.Apply(before, step, out after);
        if (effect.Kind == MoveKind.Relative)
            return ApplyRelative(before, move, out after);
        bool connects = !effect.HasFrom || !before.IsKnown || effect.From.MayBe(before.Value);
        SeriesValue from = !connects ? effect.From : !effect.HasFrom ? before.Value : Narrowing.ByBoth(before.Value, effect.From);
        if (effect.Kind == MoveKind.Observation)
        {
            after = SeriesState.Stated(Narrowing.ByBounds(move.Series, from));
            return connects ? MoveFault.None : MoveFault.NotAsObserved;
        }

        after = SeriesState.Stated(Narrowing.AfterMove(move, from, effect.To));
        if (!connects)
            return MoveFault.Disconnected;
        // What it says itself is asked in whatever order the moves came.
        bool isBroken = effect.HasFrom ? from != effect.From && !OneWay.IsBroken(move) && OneWay.IsBroken(move, from) : OneWay.IsBroken(move, from);
        return isBroken ? MoveFault.OtherWay : MoveFault.None;
    }

    /// <summary>A count contradicts nothing. A change starts from what the change before it left, or from what has been counted since.</summary>
    private static MoveFault ApplyCounted(in SeriesState before, SeriesMove move, out SeriesState after)
    {
        MoveEffect effect = move.Effect;
        if (effect.Kind == MoveKind.Observation)
        {
            after = SeriesState.Stated(Narrowing.ByBounds(move.Series, effect.To)) with { LastChange = before.LastChange };
            return MoveFault.None;
        }

        MoveFault fault = effect switch
        {
            { Step: { } step } => SetMoves.ApplyCounted(before, step, out after),
            { Kind: MoveKind.Relative } => ApplyRelative(before, move, out after),
            { HasFrom: false } => StateTo(OneWay.IsBroken(move, before.Value) ? MoveFault.OtherWay : MoveFault.None, out after),
            _ => StateTo(IsCutOff(before, effect.From) ? MoveFault.Disconnected : MoveFault.None, out after),
        };
        after = after with { LastChange = new LeftByChange(after.Value) };
        return fault;

        MoveFault StateTo(MoveFault found, out SeriesState stated)
        {
            stated = SeriesState.Stated(Narrowing.AfterMove(move, effect.From, effect.To));
            return found;
        }
    }

    private static bool IsCutOff(in SeriesState before, in SeriesValue from) =>
        before.LastChange is { Value: { IsKnown: true } left } && !from.MayBe(left) && !(before.IsKnown && from.MayBe(before.Value));

    private static MoveFault ApplyRelative(in SeriesState before, SeriesMove move, out SeriesState after)
    {
        after = SeriesState.Lost;
        if (before.Knowledge == Knowledge.Lost)
            return MoveFault.None;
        if (before.Value.Estimate is not { } number)
            return MoveFault.NothingToMoveFrom;
        NumberEstimate sum = number.Plus(move.Effect.By);
        if (EstimateRanges.AreTooMuch(number, move.Effect.By) || move.Series.Limits.IsBelowZero(sum))
            return MoveFault.OutOfRange;
        after = SeriesState.Stated(Narrowing.AfterMove(move, before.Value, SeriesValue.Of(sum)));
        return move.Series.Limits.AreLeft(number, sum) ? MoveFault.OutOfBounds : MoveFault.None;
    }
}
