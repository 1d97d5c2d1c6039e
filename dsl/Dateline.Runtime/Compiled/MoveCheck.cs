using System.ComponentModel;

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
        if (check.Read(field).Value is not ChangeFact change)
            return;
        if (isCount && Negative(change.StatedFrom, change.IsRelative ? Fact.Absent : change.To()) is { } negative)
        {
            check.Add("DTL3033", ViolationSeverity.Error, $": \"{field}\" is {Facts.InWords(negative)}; a count cannot be negative.", member);
            return;
        }

        if (check.Read("status").Value is not "happened")
            return;
        IReadOnlyList<Fact> possible = change.Possible();
        if (possible.Count > 0 && change.StatedFrom.Value is not null && possible.All(before => Facts.AreEqual(before, change.StatedFrom) == false))
        {
            check.Rule("connects", "DTL4001", ViolationSeverity.Error, true, false, member, () =>
                $": the {field} starts from {Facts.InWords(change.StatedFrom)}, but it was {string.Join(" or ", possible.Select(Facts.InWords))} then.");
            return;
        }

        CheckMove(check, field, member, change, allowed);
        if (isCount && Negative(change.To()) is { } below)
            check.Add("DTL4007", ViolationSeverity.Error, $": the {field} would be {Facts.InWords(below)}; a count cannot be negative.", member);
        else if (change.To().Value is decimal to && (to < least || to > most))
            check.Add("DTL4010", ViolationSeverity.Error, $": the {field} would be {Facts.InWords(change.To())}, but it is declared to be {(to < least ? $"at least {Facts.InWords(Fact.Of(least))}" : $"at most {Facts.InWords(Fact.Of(most))}")}.", member);
    }

    private static Fact? Negative(params Fact[] numbers)
    {
        foreach (Fact number in numbers)
        {
            if (number.Value is < 0m)
                return number;
        }

        return null;
    }

    private static void CheckMove(EntryCheck check, string field, string member, ChangeFact change, string[] allowed)
    {
        // "-> open" says that it is open from now on, whatever it was: where it was open, nothing has moved.
        if (change.StatedFrom.Value is null && Facts.AreEqual(change.From(), change.To()) == true)
            return;
        string move = $"{Facts.InWords(change.From())} -> {Facts.InWords(change.To())}";
        if (allowed.Length > 0 && change.From().Value is not null && change.To().Value is not null && !allowed.Contains(move))
            check.Add("DTL4008", ViolationSeverity.Error, $": the {field} cannot go {move}.", member);
    }
}
