using Dateline.Language.Text.Words;

namespace Dateline.Language.Workspace.Naming;

/// <summary>What systems and clouds put behind a name that is taken: <c> - Copy</c>, <c>(1)</c>, <c> (conflicted copy …)</c>.</summary>
/// <param name="Rest">The name without it.</param>
/// <param name="Mark">What is left of it, in kebab-case: <c>copy</c>, <c>1</c>.</param>
internal sealed record CopyMark(string Rest, string Mark)
{
    private const string OfSyncthing = ".sync-conflict-";

    private static readonly HashSet<string> Words = new(
        ["copy", "kopie", "copie", "copia", "cópia", "kopia", "kopi", "kópia", "копия", "копія", "conflict", "conflicted", "konflikt", "old", "bak", "backup", "orig"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly char[] Separators = [' ', '-', '_', '.'];

    /// <summary>Null where the name does not end in one.</summary>
    public static CopyMark? At(string name)
    {
        string trimmed = name.TrimEnd();
        if (trimmed.IndexOf(OfSyncthing, StringComparison.OrdinalIgnoreCase) is > 0 and int conflict)
            return new CopyMark(trimmed.Substring(0, conflict), "conflict");
        if (trimmed.EndsWith(")", StringComparison.Ordinal) && trimmed.LastIndexOf('(') is > 0 and int bracket)
            return InBrackets(trimmed.Substring(0, bracket), trimmed.Substring(bracket + 1, trimmed.Length - bracket - 2).Trim());
        int last = trimmed.LastIndexOfAny(Separators) + 1;
        string word = trimmed.Substring(last);
        if (Words.Contains(word))
            return Made(trimmed.Substring(0, last), word);
        return IsNumber(word) && At(trimmed.Substring(0, last).TrimEnd(Separators)) is { } numbered ? numbered with { Mark = $"{numbered.Mark}-{word}" } : null;
    }

    /// <summary>Whether what stands behind a word is of this kind, and no part of the name.</summary>
    public static bool Is(string text)
    {
        string bare = text.Trim(' ', '-', '_', '.', '(', ')');
        return (IsNumber(bare) && bare.Length <= 2) || WordIn(bare) is not null;
    }

    private static CopyMark? InBrackets(string before, string inside)
    {
        // The number behind " - Copy (2)" belongs to it.
        if (IsNumber(inside))
            return At(before) is { } copy ? copy with { Mark = $"{copy.Mark}-{inside}" } : Made(before, inside);
        return WordIn(inside) is { } word ? Made(before, word) : null;
    }

    private static CopyMark? Made(string rest, string mark) =>
        rest.TrimEnd(Separators) is { Length: > 0 } name ? new CopyMark(name, IsNumber(mark) ? mark : Names.ToKebabCase(mark)) : null;

    private static bool IsNumber(string text) => text.Length is > 0 and <= 4 && text.All(character => character is >= '0' and <= '9');

    private static string? WordIn(string text)
    {
        string[] words = new string([.. text.Select(character => char.IsLetter(character) ? character : ' ')]).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return Array.Find(words, Words.Contains);
    }
}
