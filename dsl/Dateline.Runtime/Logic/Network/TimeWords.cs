using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>What an event says of another one's date, in words.</summary>
internal static class TimeWords
{
    /// <summary><c>"verdict" is at least 30 days after "trial-opens"</c>, from the event that says it.</summary>
    public static string Of<T>(TimeStatement<T> statement, int longest, string verb = "is")
        where T : class, ITimed
    {
        TimeSaying<T> said = statement.Said;
        string other = Words.Quoted(said.Named.Id, longest);
        string sayer = Words.Quoted(said.Sayer.Id, longest);
        if (said.Word == TimeWord.Within)
            return $"{sayer} {verb} within {statement.Amount!.Text} of {other}";
        return statement.Amount is null
            ? $"{sayer} comes {said.WordText} {other}"
            : $"{sayer} {verb} at {(statement.IsAtMost ? "most" : "least")} {statement.Amount.Text} {said.WordText} {other}";
    }
}
