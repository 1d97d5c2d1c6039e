namespace Dateline.Language.Sourcing.Copies;

/// <summary>Whether words stand in a text, in as many looks through it as they have stretches.</summary>
internal static class PassageSearch
{
    /// <summary>How much an insertion may stand for, in signs that are compared.</summary>
    private const int MostReplaced = 120;

    /// <summary>More than people quote; further ones are not looked for.</summary>
    private const int MostStretches = 200;

    public static bool Holds(ComparedText text, IReadOnlyList<Stretch> words)
    {
        // Where the stretches so far may end: the first place is enough behind an ellipsis, behind an insertion the nearest counts.
        List<int> ends = [0];
        for (int i = 0; i < words.Count && i < MostStretches; i++)
        {
            List<int> next = EndsOf(text, words[i], ends);
            if (next.Count == 0)
                return false;
            ends = next;
        }

        return true;
    }

    private static List<int> EndsOf(ComparedText text, Stretch stretch, List<int> ends)
    {
        List<int> found = [];
        int near = 0;
        foreach (int at in Occurrences(text, stretch, ends[0]))
        {
            while (near + 1 < ends.Count && ends[near + 1] <= at)
                near++;
            if (stretch.Before != Gap.Insertion || at - ends[near] <= MostReplaced)
                found.Add(at + stretch.Text.Length);
        }

        return found;
    }

    private static IEnumerable<int> Occurrences(ComparedText text, Stretch stretch, int from)
    {
        string other = WithOtherFirst(stretch.Text);
        for (int at = from; at + stretch.Text.Length <= text.Text.Length; at++)
        {
            at = NextStart(text.Text, stretch.Text[0], other[0], at);
            if (at < 0)
                yield break;
            if (string.CompareOrdinal(text.Text, at + 1, stretch.Text, 1, stretch.Text.Length - 1) == 0
                && at + stretch.Text.Length <= text.Text.Length
                && (stretch.BeginsInWord || !text.IsWithinWord(at))
                && (stretch.EndsInWord || !text.IsWithinWord(at + stretch.Text.Length)))
            {
                yield return at;
            }
        }
    }

    private static int NextStart(string text, char first, char other, int from)
    {
        int at = text.IndexOf(first, from);
        int alternative = first == other ? -1 : text.IndexOf(other, from, (at < 0 ? text.Length : at) - from);
        return alternative >= 0 ? alternative : at;
    }

    /// <summary>What is quoted from the middle of a sentence may begin with a capital letter, and the other way round.</summary>
    private static string WithOtherFirst(string text)
    {
        char other = char.IsUpper(text[0]) ? char.ToLowerInvariant(text[0]) : char.ToUpperInvariant(text[0]);
        return other + text.Substring(1);
    }
}
