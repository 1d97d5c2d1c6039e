namespace Dateline.Compiled;

/// <summary>Checks a change that a program made against its series. A change of the files has been checked by the build.</summary>
public static class MoveCheck
{
    /// <summary>The change starts from what the series was, leads to what it may be, and in a way that is allowed.</summary>
    /// <param name="check">The check of the event.</param>
    /// <param name="field">The change, as the files write its field.</param>
    /// <param name="member">The property.</param>
    /// <param name="least">Null where no value is too small.</param>
    /// <param name="most">Null where no value is too large.</param>
    /// <param name="allowed">The moves that a state machine may make, as <c>open -> closed</c>; none where any may be made.</param>
    public static void Run(EntryCheck check, string field, string member, decimal? least, decimal? most, params string[] allowed)
    {
        ArgumentNullException.ThrowIfNull(check);
        if (check.Read("status").Value is not "happened" || check.Read(field).Value is not ChangeFact change)
            return;
        IReadOnlyList<Fact> possible = change.Possible();
        if (possible.Count > 0 && change.StatedFrom.Value is not null && possible.All(before => Facts.AreEqual(before, change.StatedFrom) == false))
        {
            check.Rule("connects", "DTL4001", ViolationSeverity.Error, true, false, member, () =>
                $": the {field} starts from {Facts.InWords(change.StatedFrom)}, but it was {string.Join(" or ", possible.Select(Facts.InWords))} then.");
            return;
        }

        CheckMove(check, field, member, change, allowed);
        if (change.To().Value is decimal to && (to < least || to > most))
            check.Add("DTL4010", ViolationSeverity.Error, $": the {field} would be {Facts.InWords(change.To())}, which lies outside its bounds.", member);
    }

    private static void CheckMove(EntryCheck check, string field, string member, ChangeFact change, string[] allowed)
    {
        string move = $"{Facts.InWords(change.From())} -> {Facts.InWords(change.To())}";
        if (allowed.Length > 0 && change.From().Value is not null && change.To().Value is not null && !allowed.Contains(move))
            check.Add("DTL4008", ViolationSeverity.Error, $": the {field} cannot go {move}.", member);
    }
}
