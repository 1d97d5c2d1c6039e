using Dateline.Language.Diagnostics;

namespace Dateline.Emit.CSharp.Limits;

/// <summary>The namespace that a timeline asks for: <c>Archive.RussiaNato</c>.</summary>
internal static class NamespaceText
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

    /// <summary>The most letters: the compiler takes 1,023 for a namespace and a class together.</summary>
    private const int Longest = 400;

    /// <summary>What is wrong with it, as a part of a sentence; null for a good one.</summary>
    public static string? ProblemOf(string text)
    {
        if (text.Length > Longest)
            return $"it has {Words.Number(text.Length)} letters, and {Words.Number(Longest)} are the most";
        if (GeneratedNames.IsNamespace(text))
            return $"it is one of {(text.StartsWith("System", StringComparison.Ordinal) ? ".NET" : "Dateline")}";
        foreach (string segment in text.Split('.'))
        {
            if (segment.Length == 0)
                return "a word is missing next to a full stop";
            if (!char.IsLetter(segment[0]) && segment[0] != '_')
                return $"\"{segment}\" does not start with a letter";
            foreach (char letter in segment)
            {
                if (!char.IsLetterOrDigit(letter) && letter != '_')
                    return $"\"{segment}\" contains \"{letter}\"";
            }

            if (Keywords.Contains(segment))
                return $"\"{segment}\" is a word of C#";
            if (GeneratedNames.IsClassOfTimelines(segment))
                return $"Dateline has a class {segment} of its own";
        }

        return null;
    }
}
