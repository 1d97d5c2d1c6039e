using Dateline.Language.Linking.Suspects;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Books;
using Dateline.Language.Series.Breaks;
using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Members;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Order;
using Dateline.Language.Series.Spikes;
using Dateline.Logic;

namespace Dateline.Language.Series.Walk;

/// <summary>Goes along one chain in its order, says where it breaks, and writes down what the series was.</summary>
internal sealed class ChainWalk
{
    private readonly SeriesBook _book;
    private readonly SeriesChain _chain;
    private readonly ChainOrder _order;
    private readonly AfterOrder _after;
    private readonly IReadOnlyList<SeriesMove> _moves;
    private readonly ChainDoubts _doubts;
    private readonly UnsettledMoves _unsettled;
    private readonly ChainFindings _report;
    private readonly SeriesState[] _before;
    private readonly SeriesStep[] _steps;
    private readonly IReadOnlyDictionary<SeriesMove, Spike>? _spikes;

    /// <summary>Of a series of sets; otherwise null.</summary>
    private readonly SetWalk? _sets;
    private Reordering? _reordering;
    private MissingMove? _missing;

    /// <summary>The last move that counted; -1 for none.</summary>
    private int _last = -1;

    /// <summary>Up to here changes fit on neither side, and the first of them has said so.</summary>
    private int _endOfStrangers;

    /// <summary>Up to here observations follow each other with no change between, and the first that differs has said so.</summary>
    private int _endOfObservations;

    /// <summary>Where the last value was stated, from which the present one is known.</summary>
    private long _statedAt = long.MinValue;

    /// <summary>What the changes had left where an observation that does not fit stands behind them.</summary>
    private SeriesState _pastObservation = SeriesState.NotOpened;

    private ChainWalk(SeriesBook book, SeriesChain chain, ChainOrder order, AfterOrder after, List<RuleFinding> findings)
    {
        _book = book;
        _chain = chain;
        _order = order;
        _after = after;
        _moves = order.Moves;
        _spikes = SpikeSearch.In(_moves);
        _doubts = new ChainDoubts(book, chain, order, after);
        _unsettled = new UnsettledMoves(order.Unsettled);
        _report = new ChainFindings(chain.EntityId, findings);
        _before = new SeriesState[_moves.Count + 1];
        _steps = new SeriesStep[_moves.Count];
        _sets = book.Series.Type is ListType ? new SetWalk(_moves, _before, order, _unsettled, _moves.Count > 0 ? _moves[0].Undated : null, _report) : null;
    }

    public static SeriesHistory Along(SeriesBook book, SeriesChain chain, AfterOrder after, List<RuleFinding> findings) =>
        chain.Undated.Count > 0 ? UndatedWalk.Along(book, chain, after, findings) : Follow(book, chain, after, findings);

    /// <summary>The same without a look at when changes that have no date can have come.</summary>
    public static SeriesHistory Follow(SeriesBook book, SeriesChain chain, AfterOrder after, List<RuleFinding> findings)
    {
        var walk = new ChainWalk(book, chain, ChainOrder.Of(chain.Moves, after), after, findings);
        walk.Run();
        return walk.Finish(findings);
    }

    /// <summary>Whether a change that nobody can read may have moved the chain on some days.</summary>
    public static Func<DateRange, bool> DoubtsOf(SeriesBook book, SeriesChain chain) =>
        days => book.IsInDoubt(chain, PositionRange.Within(days).Earliest, PositionRange.Within(days).Latest);

    private void Run()
    {
        _before[0] = SeriesState.NotOpened;
        for (int i = 0; i < _moves.Count; i++)
        {
            SeriesMove move = _moves[i];
            bool isCertain = _doubts.AreAbsent(_statedAt, move);
            if (i < _endOfStrangers || _order.IsMisfit(move) || IsSpike(move))
            {
                PassBy(i);
                continue;
            }

            MoveFault fault = MoveRules.Apply(_before[i], move, out SeriesState after);
            bool isBreak = IsBreak(i, fault);
            _report.IfOutside(move, opens: !isBreak && _before[i].Value != move.Effect.From);
            if (!isBreak)
                _report.IfNotAllowed(move, isCertain ? _before[i].Value : SeriesValue.Unknown);
            else if (!TryReorder(i) && Explain(i, fault))
            {
                PassBy(i);
                continue;
            }

            bool isNarrowed = IsNarrowed(move, ref after);
            RememberWhatWasLeft(i, isBreak);
            _before[i + 1] = StateAfter(i, after);
            // A vaguer number that contains what is known says nothing of its own.
            if (!isNarrowed || move.Effect.Kind != MoveKind.Observation || after != _before[i])
                _last = _reordering is not null && i == _reordering.Start + _reordering.Count - 1 ? _reordering.LastOf(_moves) : i;
            if (move.Effect.Kind != MoveKind.Relative && !isNarrowed)
                _statedAt = move.Range.Earliest;
            _steps[i] = move.Effect.Step is not null ? _sets!.StepOf(i, _doubts.AreNoneUnread(_statedAt, move)) : StepOf(i, isCertain);
            if (fault == MoveFault.None && isCertain && !IsReordered(i))
                _sets?.IsSure(i);
        }
    }

    /// <summary>
    /// Whether what was before a move leaves fewer numbers than it states itself. Where something unseen may have moved the series in between,
    /// it leaves them all.
    /// </summary>
    private bool IsNarrowed(SeriesMove move, ref SeriesState after)
    {
        if (move.Effect.Kind == MoveKind.Relative || move.Series.IsCounted || !move.Effect.To.IsVague || after.Value == move.Effect.To)
            return false;
        if (_doubts.AreNoneUnread(_statedAt, move))
            return true;
        MoveRules.Apply(SeriesState.NotOpened, move, out after);
        return false;
    }

    /// <summary>Says what is the likeliest mistake behind a break.</summary>
    /// <returns>Whether the series goes on as if the move were not there.</returns>
    private bool Explain(int index, MoveFault fault)
    {
        var found = new ChainBreak(_moves, _before, index, _last, fault) { LeftBeforeLast = _last < 0 ? null : _reordering?.LeftBefore(_moves[_last]) };
        if (_missing is { } missing && missing.Statement == index)
        {
            _report.MissesAMove(found, missing);
        }
        else if (TwinStep.Of(found) is { } twin)
        {
            _report.IsTwice(twin);
            return !found.IsOfStatement;
        }
        else if (MissingMove.Of(found, _after) is { } lacking)
        {
            _missing = lacking;
        }
        else if (Strangers.Of(found) is { } strangers)
        {
            _report.FitElsewhere(found, strangers);
            _endOfStrangers = index + strangers.Count;
            return true;
        }
        else
        {
            ReportBreak(found);
        }

        return false;
    }

    private void ReportBreak(ChainBreak found)
    {
        int others = 0;
        if (found is { Fault: MoveFault.NotAsObserved, Last.Effect.Kind: MoveKind.Observation })
        {
            if (found.At < _endOfObservations)
                return;
            for (_endOfObservations = found.At + 1; _endOfObservations < _moves.Count && IsObservation(_endOfObservations); _endOfObservations++)
                others += _moves[_endOfObservations].Effect.To.MayBe(_moves[_endOfObservations - 1].Effect.To) ? 0 : 1;
        }

        found = MemberCauses.WithCause(found with { Undated = _chain.Undated, NotHappened = _chain.NotHappened });
        SeriesMove? other = found.Fault == MoveFault.WrongMember ? WrongMembers.Of(found)?.Since : found.IsOfStatement ? found.Last : null;
        int open = other is null ? 0 : _doubts.CountOfOpenOrder(other, found.Move);
        _report.Break(found with { InOpenOrder = open }, others);
    }

    private bool IsObservation(int index) => _moves[index].Effect.Kind == MoveKind.Observation && !_order.IsMisfit(_moves[index]);

    private bool IsSpike(SeriesMove move)
    {
        if (_spikes is null || !_spikes.TryGetValue(move, out Spike? spike))
            return false;
        SeriesMove[] around = [.. new[] { spike.Before, move, spike.After }.OfType<SeriesMove>()];
        if (!_doubts.AreAbsentFrom(around) || Array.Exists(around, _doubts.IsDisputed))
            return false;
        _report.IsOutOfLine(spike);
        return true;
    }

    /// <summary>A move that fits nowhere: it has its finding, and the series goes on without it.</summary>
    private void PassBy(int index)
    {
        SeriesMove move = _moves[index];
        bool isObservation = move.Effect.Kind == MoveKind.Observation;
        _report.IfOutside(move, opens: !isObservation);
        _before[index + 1] = _before[index];
        _steps[index] = new SeriesStep(move.Entry, move.Field, move.When!, SeriesValue.Unknown, SeriesValue.Unknown)
        {
            IsObservation = isObservation,
            Range = move.Range.Days,
            IsOfOpenOrder = true,
        };
    }

    private bool IsBreak(int index, MoveFault fault) =>
        fault != MoveFault.None
        && !IsReordered(index)
        && !IsWithinMissing(index, fault)
        && !ConnectsPastObservation(_moves[index])
        && !_unsettled.IsUntried(_moves[index])
        && !_doubts.IsDisputed(_moves[index])
        && !(_last >= 0 && _doubts.IsDisputed(_moves[_last]))
        && !_doubts.Explain(fault, _before[index].Value, _statedAt, _moves[index])
        && _report.IsFirstOf(_doubts.BrokenOrderOf(_moves[index]));

    /// <summary>
    /// Changes that connect with each other across an observation leave only the observation to be wrong, and it has
    /// its finding.
    /// </summary>
    private bool ConnectsPastObservation(SeriesMove move) =>
        _pastObservation.IsKnown && move.Effect.HasFrom && move.Effect.From.MayBe(_pastObservation.Value);

    private void RememberWhatWasLeft(int index, bool isBreak)
    {
        if (_moves[index].Effect.Kind != MoveKind.Observation)
            _pastObservation = SeriesState.NotOpened;
        else if (isBreak && !_pastObservation.IsKnown)
            _pastObservation = _before[index];
    }

    private bool IsReordered(int index) => _reordering is not null && index < _reordering.Start + _reordering.Count;

    /// <summary>What leads out of the bounds again until the missing move shows is no mistake of its own.</summary>
    private bool IsWithinMissing(int index, MoveFault fault) =>
        _missing is { } missing && index < missing.Statement && fault is MoveFault.OutOfRange or MoveFault.OutOfBounds;

    private bool TryReorder(int index)
    {
        int firstFree = _reordering is null ? 0 : _reordering.Start + _reordering.Count;
        if (ReorderingSearch.Around(_moves, _before, firstFree, index) is not { } found)
            return false;
        _reordering = found;
        _report.Reordered(_moves, found);
        return true;
    }

    private SeriesState StateAfter(int index, in SeriesState after)
    {
        if (_reordering is not null && index == _reordering.Start + _reordering.Count - 1)
            return _reordering.End;
        // How much is missing shows at the next statement: up to there the moves are added up, wherever they lead.
        if (_missing is { } missing && index >= missing.From && index < missing.Statement && _before[index].Value.Estimate is { } number)
            return SeriesState.Stated(SeriesValue.Of(number.Plus(_moves[index].Effect.By)));
        return _sets is not null ? _sets.StateAfter(index, after) : _unsettled.IsLast(_moves[index]) ? SeriesState.Lost : after;
    }

    private SeriesStep StepOf(int index, bool isCertain)
    {
        SeriesMove move = _moves[index];
        MoveEffect effect = move.Effect;
        SeriesValue after = effect.Kind != MoveKind.Relative || isCertain ? _before[index + 1].Value : SeriesValue.Unknown;
        SeriesValue before = effect.Kind == MoveKind.Observation && effect.To.IsVague ? after
            : effect.HasFrom ? WithWhatWasLeft(index, effect.From, isCertain) : isCertain ? _before[index].Value : SeriesValue.Unknown;
        return new SeriesStep(move.Entry, move.Field, move.When!, before, after)
        {
            IsObservation = effect.Kind == MoveKind.Observation,
            Range = move.Range.Days,
            Possible = _unsettled.PossibleAfter(move),
            IsOfOpenOrder = _order.IsGuessed(move),
        };
    }

    /// <summary>A list before a change that names only some says less than what was left.</summary>
    private SeriesValue WithWhatWasLeft(int index, in SeriesValue from, bool isCertain) =>
        isCertain && from.Set is { IsComplete: false } && _before[index].Value is { IsKnown: true } left && left.MayBe(from) ? Narrowing.ByBoth(left, from) : from;

    /// <summary>Observations on the day of a change, once it is known what was before and after the changes of that day.</summary>
    private void ReportDays()
    {
        for (int i = 0; i < _moves.Count; i++)
        {
            if (!_moves[i].MayCountItsDay || DayOfChange.Of(_moves, _before, i, _order.IsMisfit) is not { } day)
                continue;
            if (_doubts.AreAbsentFrom([_moves[i], day.First, day.Last]) && !_doubts.IsDisputed(_moves[i]))
                _report.CountsItsDay(day);
        }
    }

    private SeriesHistory Finish(List<RuleFinding> findings)
    {
        foreach (UnsettledOrder order in _unsettled.Orders)
        {
            if (!order.IsConsequence && _doubts.AreAbsentFrom(order.Moves))
                _report.OrderIsNotKnown(order);
        }

        _sets?.LookBack(_steps, _book.Series.IsCounted);
        ReportDays();
        foreach (SeriesMove move in _chain.Undated)
            LoneMoves.Check(move, findings);
        return new SeriesHistory(_book.Series, _chain.EntityId, _steps)
        {
            Undated = [.. _chain.Undated.Select(move => move.Entry)],
            IsInDoubt = DoubtsOf(_book, _chain),
        };
    }
}
