using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Order;
using Dateline.Logic;

namespace Dateline.Language.Series.Walk;

/// <summary>What is written down along a chain of a set: of those whom moves of open order do not name, more is known than of the whole set.</summary>
/// <param name="moves">The chain in its order.</param>
/// <param name="states">What the set is before each move, as far as the walk has come, and after the last.</param>
/// <param name="undated">Changes that may have come at any time; null where there are none.</param>
internal sealed class SetWalk(IReadOnlyList<SeriesMove> moves, SeriesState[] states, ChainOrder order, UnsettledMoves unsettled, UndatedSteps? undated, ChainFindings report)
{
    /// <summary>So many names are kept for one series of one entity, over all its moves.</summary>
    private const int MostNames = 250_000;

    private readonly bool[] _isSure = new bool[moves.Count];
    private int _names;

    /// <summary>What the walk goes on from behind a move.</summary>
    /// <param name="after">What the set is in the order that was found.</param>
    public SeriesState StateAfter(int index, in SeriesState after)
    {
        IReadOnlyList<SeriesValue> ends = unsettled.PossibleAfter(moves[index]);
        SeriesState known = ends.Count > 0 ? SeriesState.Stated(SeriesValue.Of(SetKnowledge.AnyOf(ends))) : unsettled.IsLast(moves[index]) ? SeriesState.Lost : after;
        bool couldFollow = _names <= MostNames;
        _names += known.Value.Set?.Count ?? 0;
        if (couldFollow && _names > MostNames)
            report.HasTooManyMembers(moves[index], MostNames);
        return _names > MostNames ? SeriesState.Lost : known;
    }

    /// <summary>Remembers that a move connects, at a place that is certain, with nothing unread before it.</summary>
    public void IsSure(int index) => _isSure[index] = moves[index].Effect is not { Kind: MoveKind.Change, To.IsKnown: false };

    /// <param name="isCertain">Whether nothing that nobody can read or date may have come before it.</param>
    public SeriesStep StepOf(int index, bool isCertain)
    {
        SeriesMove move = moves[index];
        NameSet step = move.Effect.Step!;
        OpenMoves? open = order.GuessedAmong(move);
        NameSet before = SetAt(index);
        NameSet after = SetKnowledge.After(step, SetAt(index + 1), isCertain);
        if (open is not null)
        {
            before = SetKnowledge.Among(open, SetAt(FirstOf(open, index)));
            after = !isCertain ? NameSet.Anything : IsLastOf(open, index) ? SetAt(index + 1) : before;
        }

        after = undated?.Later(after) ?? after;

        IReadOnlyList<SeriesValue> possible = unsettled.PossibleAfter(move);
        return new SeriesStep(move.Entry, move.Field, move.When!, SeriesValue.Of(SetKnowledge.Before(step, before, isCertain)), possible.Count > 0 ? SeriesValue.Unknown : SeriesValue.Of(after))
        {
            Range = move.Range.Days,
            Possible = possible,
            IsOfOpenOrder = open is not null,
        };
    }

    /// <summary>What later steps prove of earlier ones, and the first of the time before it.</summary>
    /// <param name="isCounted">Whether each list is made anew, so that none proves anything of the time before.</param>
    public void LookBack(SeriesStep[] steps, bool isCounted)
    {
        if (!isCounted)
            SetHindsight.Fill(steps, moves, _isSure, Earlier);
        if (steps.Length > 0 && undated is not null)
            steps[0] = steps[0] with { Before = SeriesValue.Of(Earlier(steps[0].Before.Set ?? NameSet.Anything)) };
    }

    private NameSet Earlier(NameSet known) => undated?.Earlier(known) ?? known;

    private NameSet SetAt(int index) => states[index].Value.Set ?? NameSet.Anything;

    private int FirstOf(OpenMoves open, int index)
    {
        while (index > 0 && ReferenceEquals(order.GuessedAmong(moves[index - 1]), open))
            index--;
        return index;
    }

    private bool IsLastOf(OpenMoves open, int index) => index + 1 == moves.Count || !ReferenceEquals(order.GuessedAmong(moves[index + 1]), open);
}
