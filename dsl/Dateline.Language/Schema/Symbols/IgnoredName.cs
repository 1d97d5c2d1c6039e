using Dateline.Language.Diagnostics;

namespace Dateline.Language.Schema.Symbols;

/// <summary>
/// Files that the timeline does not want to hear of, as <c>ignore:</c> lists them: <c>config.yaml</c> anywhere below, <c>api/*.yml</c>
/// from the folder of the timeline file, <c>drafts/</c> with all that is in it.
/// </summary>
/// <param name="Pattern">With slashes; a star stands for any characters of one name, a question mark for one.</param>
public sealed record IgnoredName(string Pattern, Place Place)
{
    /// <summary>So many are read; nobody reads a longer list.</summary>
    public const int Most = 200;

    private const int Longest = 500;

    /// <param name="path">From the folder of the timeline file, with slashes.</param>
    public bool Covers(string path) => Covers(Pattern, path);

    private static bool Covers(string pattern, string path)
    {
        if (pattern.EndsWith("/", StringComparison.Ordinal))
            return IsBelow(path, pattern.TrimEnd('/').Split('/'));
        string[] parts = path.Split('/');
        if (pattern.IndexOf('/') < 0)
            return Matches(parts[parts.Length - 1], pattern);
        string[] wanted = pattern.Split('/');
        return wanted.Length == parts.Length && wanted.Zip(parts, (pattern, part) => Matches(part, pattern)).All(fits => fits);
    }

    /// <summary>What is wrong with a pattern, as the rest of a sentence; null where nothing is.</summary>
    public static string? ProblemOf(string pattern)
    {
        if (pattern.Trim().Length == 0)
            return "is empty";
        if (pattern.Length > Longest)
            return "is longer than a path can be";
        if (pattern.IndexOf('\\') >= 0)
            return "has a backslash: folders are separated by /";
        if (pattern.StartsWith("/", StringComparison.Ordinal) || pattern.IndexOf(':') >= 0)
            return "starts outside the timeline's folder: a path here starts in it";
        if (pattern.Split('/').Contains(".."))
            return "leads out of the timeline's folder";
        // A name that nobody has: what covers it, covers every file.
        return Covers(pattern, "q7-x2/q7-x2.yaml") || Covers(pattern, "q7-x2.yml")
            ? "covers every file, so that none with a wrong name would be found"
            : null;
    }

    private static bool IsBelow(string path, string[] folder)
    {
        string[] parts = path.Split('/');
        if (folder.Length == 1)
            return parts.Take(parts.Length - 1).Any(part => Matches(part, folder[0]));
        return parts.Length > folder.Length && folder.Zip(parts, (pattern, part) => Matches(part, pattern)).All(fits => fits);
    }

    /// <summary>Goes back to the last star alone, which is enough, and never takes longer than both lengths multiplied.</summary>
    private static bool Matches(string name, string pattern)
    {
        int at = 0;
        int star = -1;
        int behindStar = 0;
        for (int i = 0; i < name.Length;)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                star = at++;
                behindStar = i;
            }
            else if (at < pattern.Length && (pattern[at] == '?' || char.ToUpperInvariant(pattern[at]) == char.ToUpperInvariant(name[i])))
            {
                at++;
                i++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                i = ++behindStar;
            }
            else
            {
                return false;
            }
        }

        while (at < pattern.Length && pattern[at] == '*')
            at++;
        return at == pattern.Length;
    }
}
