using System.Globalization;

namespace Dateline.Emit.CSharp.Naming;

/// <summary>Which words C# takes for names.</summary>
internal static class CSharpWords
{
    private const string ReservedWords =
        """
        abstract as base bool break byte case catch char checked class const continue decimal default delegate do double
        else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is
        lock long namespace new null object operator out override params private protected public readonly ref return sbyte
        sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe
        ushort using virtual void volatile while
        """;

    private static readonly HashSet<string> Keywords =
        new(ReservedWords.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    public static bool IsKeyword(string word) => Keywords.Contains(word);

    public static bool IsStartOfName(char letter) => letter == '_' || (char.IsLetter(letter) && !char.IsSurrogate(letter));

    public static bool IsPartOfName(char letter) => IsStartOfName(letter) || char.GetUnicodeCategory(letter) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
