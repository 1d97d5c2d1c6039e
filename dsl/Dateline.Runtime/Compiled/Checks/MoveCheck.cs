using System.ComponentModel;
using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>Checks a change that a program made against its series. What was before a change of the files has been checked by the build.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MoveCheck
{
    /// <summary>The change starts from what the series was, leads to what it may be, and in a way that is allowed.</summary>
    /// <param name="check">The check of the event.</param>
    /// <param name="field">The change, as the files write its field.</param>
    /// <param name="member">The property.</param>
    /// <param name="series">The series, as the files write it.</param>
    /// <param name="isCount">Whether the series counts something, and is never below zero.</param>
    /// <param name="least">Null where no value is too small.</param>
    /// <param name="most">Null where no value is too large.</param>
    /// <param name="allowed">The moves that a state machine may make; none where any may be made.</param>
    public static void Run(
        EntryCheck check, string field, string member, string series, bool isCount, decimal? least, decimal? most, params (string From, string To)[] allowed) =>
        Run(check, field, member, series, new SeriesLimits(isCount, least, most, AnyOf(allowed)), isCounted: false);

    /// <summary>The same of a series that is counted anew: it starts from what the change before it left, or from what has been counted since.</summary>
    /// <param name="check">The check of the event.</param>
    /// <param name="field">The change, as the files write its field.</param>
    /// <param name="member">The property.</param>
    /// <param name="series">The series, as the files write it.</param>
    /// <param name="isCount">Whether the series counts something, and is never below zero.</param>
    /// <param name="least">Null where no value is too small.</param>
    /// <param name="most">Null where no value is too large.</param>
    /// <param name="allowed">The moves that a state machine may make; none where any may be made.</param>
    public static void RunCounted(
        EntryCheck check, string field, string member, string series, bool isCount, decimal? least, decimal? most, params (string From, string To)[] allowed) =>
        Run(check, field, member, series, new SeriesLimits(isCount, least, most, AnyOf(allowed)), isCounted: true);

    private static (string From, string To)[]? AnyOf((string From, string To)[] allowed)
    {
        ArgumentNullException.ThrowIfNull(allowed);
        return allowed.Length == 0 ? null : allowed;
    }

    private static void Run(EntryCheck check, string field, string member, string series, SeriesLimits limits, bool isCounted)
    {
        ArgumentNullException.ThrowIfNull(check);
        if (check.Read(field).Value.As<ChangeFact>() is not { } change)
            return;
        Value[] stated = [change.StatedFrom.Value, change.StatedTo.Value];
        if (Array.FindIndex(stated, value => NumberIn(value) is { } number && limits.IsBelowZero(number)) is >= 0 and var below)
            check.Add("DTL3033", ViolationSeverity.Error, $": \"{field}\" is {ValueWords.Of(stated[below])}; a count cannot be negative.", member);
        else if (check.Read("status").Value.Name == "happened")
            new Move(check, change, series, member, limits, isCounted).Check();
    }

    /// <summary>A number, known exactly or in part; null for what is none.</summary>
    private static NumberEstimate? NumberIn(in Value value) => value switch
    {
        { Kind: ValueKind.Number } => NumberEstimate.Exactly(value.Number),
        { Range: { AreNumbers: true } range } => new NumberEstimate(BoundOf(range.Low), null, BoundOf(range.High)),
        _ => null,
    };

    private static decimal? BoundOf(in Value bound) => bound.IsKnown ? bound.Number : null;

    private readonly struct Move(EntryCheck check, ChangeFact change, string series, string member, SeriesLimits limits, bool isCounted)
    {
        private string Id => check.Entry.Id;

        public void Check()
        {
            IReadOnlyList<Value> possible = change.Possible;
            Value from = change.StatedFrom.Value;
            if (possible.Count > 0 && from.IsKnown && !ContinuesAfterCount(from) && possible.All(before => Contradict(before, from)))
            {
                (string id, string name, LastStep? last) = (Id, series, possible.Count == 1 ? change.Last : null);
                string otherwise = $"it was {string.Join(" or ", possible.Select(value => ValueWords.Of(value)))}";
                check.Rule("connects", MoveSentences.Disconnected, ViolationSeverity.Error, true, false, member, () => [ShortSentence.Fitting(longest =>
                    MoveSentences.StartsElsewhere(Words.Quoted(id, longest), name, ValueWords.Of(from), last is null ? otherwise : Left(last, longest)))]);
                return;
            }

            CheckStates();
            CheckMembers(possible);
            if (change is { Size: not null, Last: { } before } && NumberIn(before.Left) is { } left)
                CheckSize(before, left, change.To.Value);
            else if (change.StatedTo.Value is var to && NumberIn(to) is { } number && limits.SideOf(number) != 0)
                Outside(told => MoveSentences.States(Words.Quoted(told.Id, told.Length), told.Series, ValueWords.Of(to)), number);
        }

        /// <summary>A count is not asked whether a change fits it; what the change before left is.</summary>
        private bool ContinuesAfterCount(in Value from) =>
            isCounted && (change.LastChange is not { Left.IsKnown: true } last || Comparison.AreEqual(last.Left, from) == Truth.True);

        private static string Left(LastStep last, int longest) =>
            MoveSentences.Left(Words.Quoted(last.Id, longest), last.IsObservation, last.Left.IsKnown, ValueWords.Of(last.Left));

        private void CheckStates()
        {
            (string? from, string? to) = (change.From.Value.Name, change.To.Value.Name);
            if (!limits.Forbid(from, to, change.StatedFrom.IsKnown))
                return;
            (string id, string name) = (Id, series);
            string sentence = ShortSentence.Fitting(longest => MoveSentences.NotAllowed(Words.Quoted(id, longest), name, from!, to!));
            check.AddWhole(MoveCodes.NotAllowed, $"{sentence} {MoveSentences.Next(from!, limits.NextOf(from!))}", member);
        }

        private static bool Contradict(in Value before, in Value from) =>
            before.As<SetItems>() is { } left && SetOf(from) is { } stated ? !left.Set.MayBe(stated) : Comparison.AreEqual(before, from) == Truth.False;

        private static NameSet? SetOf(in Value value) => value.As<SetItems>()?.Set;

        /// <summary>Who leaves is in the set, and who joins is not, as far as that is known.</summary>
        private void CheckMembers(IReadOnlyList<Value> possible)
        {
            if (change.Step is not { } step)
                return;
            // What the files say stands where they say it: there the entry before tells.
            NameSet before = possible.Count == 0
                ? SetOf(change.Last?.Left ?? default) ?? NameSet.Anything
                : possible.Select(value => SetOf(value) ?? NameSet.Anything).Aggregate(static (one, other) => one.Or(other));
            LastStep? last = change.LastChange;
            if (before.MayBe(step.Reversed()) || (isCounted && last is not null && (SetOf(last.Left) ?? NameSet.Anything).MayBe(step.Reversed())))
                return;
            string[] joining = [.. step.Members.Where(who => before.Contains(who) == Truth.True)];
            string[] leaving = [.. step.Absent.Where(who => before.Contains(who) == Truth.False)];
            bool isJoining = joining.Length > 0;
            (string id, string name) = (Id, series);
            check.AddWhole(isJoining ? MoveCodes.JoinsAgain : MoveCodes.LeavesUnmet, ShortSentence.Fitting(longest => MoveSentences.Misses(Words.Quoted(id, longest), name, isJoining ? joining : leaving, isJoining)), member);
        }

        private void CheckSize(LastStep before, NumberEstimate left, Value after)
        {
            if (NumberIn(after) is not { } number)
                return;
            string size = change.SizeText;
            if (limits.IsBelowZero(number))
            {
                (string id, string name) = (Id, series);
                check.AddWhole(MoveCodes.BelowZero, ShortSentence.Fitting(longest =>
                    MoveSentences.OutOfRange(Words.Quoted(id, longest), name, size, Left(before, longest))), member);
            }
            else if (limits.AreLeft(left, number))
            {
                Outside(
                    told => MoveSentences.MovesTo(Words.Quoted(told.Id, told.Length), told.Series, size, ValueWords.Of(after), Left(before, told.Length)),
                    number);
            }
        }

        private void Outside(Func<(string Id, string Series, int Length), string> said, NumberEstimate number)
        {
            (string id, string name) = (Id, series);
            string bound = limits.BoundInWords(number);
            check.AddWhole(MoveCodes.Outside, ShortSentence.Fitting(longest => MoveSentences.Outside(said((id, name, longest)), bound)), member);
        }
    }
}
