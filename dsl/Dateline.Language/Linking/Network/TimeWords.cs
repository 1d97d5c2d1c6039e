using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Network;

/// <summary>What an entry says of another one's date, in words.</summary>
internal static class TimeWords
{
    /// <summary><c>"verdict" is at least 30 days after "trial-opens"</c>, from the entry that says it.</summary>
    public static string Of(TimeStatement statement, int longest, string verb = "is")
    {
        bool isBefore = ReferenceEquals(statement.Field, BuiltIns.Before);
        string other = Words.Quoted((isBefore ? statement.Later : ReferenceEquals(statement.Sayer, statement.Later) ? statement.Earlier : statement.Later).Id, longest);
        string sayer = Words.Quoted(statement.Sayer.Id, longest);
        if (ReferenceEquals(statement.Field, BuiltIns.Within))
            return $"{sayer} {verb} within {statement.Amount!.Text} of {other}";
        return statement.Amount is null
            ? $"{sayer} comes {statement.Field.Name} {other}"
            : $"{sayer} {verb} at {(statement.IsAtMost ? "most" : "least")} {statement.Amount.Text} {statement.Field.Name} {other}";
    }
}
