namespace Dateline.Language.Tests.Offers;

/// <summary>The values that a sentence tells to write: <c>Write A if …, or B if ….</c> What it describes in words is no value.</summary>
internal static class AdvisedValues
{
    private static readonly string[] Verbs = ["Write ", " write ", "it may be "];

    /// <summary>What is behind a value where it is not written in place of all that stands there.</summary>
    private static readonly string[] Elsewhere = [" in place of", " behind ", " after the", " before the", " under ", " above ", " between ", " there", ":", " once"];

    private static readonly string[] Ends = [" if ", " alone", ", or ", " or ", ". ", "; ", " (", ", then ", " for it", " instead"];

    public static IEnumerable<string> In(string message)
    {
        foreach (string verb in Verbs)
        {
            for (int at = message.IndexOf(verb, StringComparison.Ordinal); at >= 0; at = message.IndexOf(verb, at + 1, StringComparison.Ordinal))
            {
                foreach (string value in Behind(message[(at + verb.Length)..]))
                    yield return value;
            }
        }
    }

    private static IEnumerable<string> Behind(string rest)
    {
        while (true)
        {
            int end = EndOf(rest);
            string value = rest[..end].TrimEnd(',');
            string behind = rest[end..];
            if (!IsValue(value) || Array.Exists(Elsewhere, word => behind.StartsWith(word, StringComparison.Ordinal)))
                yield break;
            yield return value;
            if (behind.StartsWith(" if ", StringComparison.Ordinal))
                behind = behind.IndexOf(", or ", StringComparison.Ordinal) is >= 0 and var other && !behind[..other].Contains(". ", StringComparison.Ordinal) ? behind[other..] : "";
            if (Array.Find([", or ", " or ", ", "], word => behind.StartsWith(word, StringComparison.Ordinal)) is not { } divider)
                yield break;
            rest = behind[divider.Length..];
        }
    }

    /// <summary>Brackets and quotes hold what stands between them; a plain text ends where the sentence goes on.</summary>
    private static int EndOf(string rest)
    {
        int at = 0;
        while (at < rest.Length)
        {
            if (rest[at] is '{' or '[' && (at == 0 || rest[at - 1] == ' '))
                at = EndOfBrackets(rest, at);
            else if (rest[at] is '"' or '\'' && at == 0)
                return EndOfQuotes(rest, at);
            else if (Array.Exists(Ends, end => rest.AsSpan(at).StartsWith(end, StringComparison.Ordinal) && !(end[0] == '.' && at > 0 && rest[at - 1] == '.')) || (rest[at] is '.' or ',' or ';' && at + 1 == rest.Length) || IsNextOfList(rest, at) || IsElsewhere(rest, at))
                return at;
            else
                at++;
        }

        return rest.Length;
    }

    /// <summary>Behind a comma another value begins, but for those of one change of a set.</summary>
    private static bool IsNextOfList(string rest, int at) => at > 0 && rest.AsSpan(at).StartsWith(", ", StringComparison.Ordinal) && at + 2 < rest.Length && rest[at + 2] is not ('+' or '-');

    private static bool IsElsewhere(string rest, int at) => Array.Exists(Elsewhere, word => word != ":" && rest.AsSpan(at).StartsWith(word, StringComparison.Ordinal));

    private static int EndOfBrackets(string rest, int at)
    {
        var open = new Stack<char>();
        for (int i = at; i < rest.Length; i++)
        {
            if (rest[i] == '"')
                i = EndOfQuotes(rest, i) - 1;
            else if (rest[i] is '{' or '[')
                open.Push(rest[i] == '{' ? '}' : ']');
            else if (rest[i] == open.Peek() && open.Pop() is var _ && open.Count == 0)
                return i + 1;
        }

        return rest.Length;
    }

    private static int EndOfQuotes(string rest, int at)
    {
        for (int i = at + 1; i < rest.Length; i++)
        {
            if (rest[at] == '\'' && rest[i] == '\'' && i + 1 < rest.Length && rest[i + 1] == '\'')
                i++;
            else if (rest[i] == rest[at])
                return i + 1;
        }

        return rest.Length;
    }

    /// <summary>Words of a sentence are no value, and neither is what an editor has to fill in, or what was shortened.</summary>
    private static bool IsValue(string text) =>
        text.Length > 0 && !text.Contains('…', StringComparison.Ordinal) && !text.Contains("unknown: why", StringComparison.Ordinal) && !text.StartsWith("+ ", StringComparison.Ordinal) && (text[0] is '{' or '[' or '"' or '\'' or '+' or '-' or '.' || char.IsAsciiDigit(text[0]) || text is "yes" or "no" or "nobody");
}
