using Dateline.Emit.CSharp.Naming;
using Dateline.Language.Diagnostics;

namespace Dateline.Emit.CSharp.Limits;

/// <summary>The namespace that a timeline asks for: <c>Archive.RussiaNato</c>.</summary>
internal static class NamespaceText
{
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

            if (CSharpWords.IsKeyword(segment))
                return $"\"{segment}\" is a word of C#";
            if (GeneratedNames.IsClassOfTimelines(segment))
                return $"Dateline has a class {segment} of its own";
        }

        return null;
    }
}
