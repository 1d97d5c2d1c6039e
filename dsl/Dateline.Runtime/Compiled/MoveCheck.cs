using System.ComponentModel;
using Dateline.Dates;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>Checks a change that a program made against its series. A change of the files has been checked by the build.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MoveCheck
{
    /// <summary>The change starts from what the series was, leads to what it may be, and in a way that is allowed.</summary>
    /// <param name="check">The check of the event.</param>
    /// <param name="field">The change, as the files write its field.</param>
    /// <param name="member">The property.</param>
    /// <param name="isCount">Whether the series counts something, and is never below zero.</param>
    /// <param name="least">Null where no value is too small.</param>
    /// <param name="most">Null where no value is too large.</param>
    /// <param name="allowed">The moves that a state machine may make, as <c>open -> closed</c>; none where any may be made.</param>
    public static void Run(EntryCheck check, string field, string member, bool isCount, decimal? least, decimal? most, params string[] allowed)
    {
        ArgumentNullException.ThrowIfNull(check);
        if (check.Read(field).Value.As<ChangeFact>() is not { } change)
            return;
        if (isCount && Negative(change.StatedFrom.Value, change.IsRelative ? default : change.To.Value) is { } negative)
        {
            check.Add("DTL3033", ViolationSeverity.Error, $": \"{field}\" is {ValueWords.Of(negative)}; a count cannot be negative.", member);
            return;
        }

        if (check.Read("status").Value.Name != "happened")
            return;
        IReadOnlyList<Value> possible = change.Possible;
        Value from = change.StatedFrom.Value;
        Value to = change.To.Value;
        if (possible.Count > 0 && from.IsKnown && possible.All(before => Comparison.AreEqual(before, from) == Truth.False))
        {
            check.Rule("connects", "DTL4001", ViolationSeverity.Error, true, false, member, () =>
                [$"\"{check.Entry.Id}\": the {field} starts from {ValueWords.Of(from)}, but it was {string.Join(" or ", possible.Select(value => ValueWords.Of(value)))} then."]);
            return;
        }

        CheckMove(check, field, member, change, allowed);
        if (isCount && Negative(to) is { } below)
            check.Add("DTL4007", ViolationSeverity.Error, $": the {field} would be {ValueWords.Of(below)}; a count cannot be negative.", member);
        else if (to.Kind == ValueKind.Number && (to.Number < least || to.Number > most))
            check.Add("DTL4010", ViolationSeverity.Error, $": the {field} would be {ValueWords.Of(to)}, but it is declared to be {(to.Number < least ? $"at least {ValueText.Of(least.Value)}" : $"at most {ValueText.Of(most)}")}.", member);
    }

    private static Value? Negative(params Value[] numbers)
    {
        foreach (Value number in numbers)
        {
            if (number is { Kind: ValueKind.Number, Number: < 0m })
                return number;
        }

        return null;
    }

    private static void CheckMove(EntryCheck check, string field, string member, ChangeFact change, string[] allowed)
    {
        // "-> open" says that it is open from now on, whatever it was: where it was open, nothing has moved.
        (Value from, Value to) = (change.From.Value, change.To.Value);
        if (!change.StatedFrom.IsKnown && Comparison.AreEqual(from, to) == Truth.True)
            return;
        string move = $"{ValueWords.Of(from)} -> {ValueWords.Of(to)}";
        if (allowed.Length > 0 && from.IsKnown && to.IsKnown && !allowed.Contains(move))
            check.Add("DTL4008", ViolationSeverity.Error, $": the {field} cannot go {move}.", member);
    }
}
