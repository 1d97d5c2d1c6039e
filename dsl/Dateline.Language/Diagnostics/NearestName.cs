namespace Dateline.Language.Diagnostics;

/// <summary>"Did you mean …?": the name that was most likely meant.</summary>
public static class NearestName
{
    private static readonly string[] Negations = ["un", "in", "im", "ir", "il", "dis", "non", "non-", "not-"];

    /// <summary>
    /// The candidate with the fewest slips (a letter added, lost, changed, or two exchanged), at most a third of the
    /// word and at most three, and never the opposite of it; ties go to the ordinally first. Null where nothing is near enough.
    /// </summary>
    public static string? Of(string written, IEnumerable<string> candidates)
    {
        int limit = Math.Min(3, Math.Max(1, written.Length / 3));
        string? nearest = null;
        int fewest = limit + 1;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - written.Length) > limit)
                continue;
            if (IsOpposite(written, candidate) || IsOpposite(candidate, written))
                continue;
            int slips = SlipsBetween(written, candidate);
            bool isBetter = slips < fewest || (slips == fewest && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0);
            if (slips <= limit && isBetter)
            {
                fewest = slips;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>Who writes <c>confirmed</c> did not mean <c>unconfirmed</c>, however near the two are.</summary>
    private static bool IsOpposite(string longer, string shorter)
    {
        int prefix = longer.Length - shorter.Length;
        return prefix is > 1 and <= 4
            && longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase)
            && Array.Exists(Negations, negation => negation.Length == prefix && longer.StartsWith(negation, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The optimal string alignment distance, letters compared without case.</summary>
    private static int SlipsBetween(string a, string b)
    {
        int[] beforeLast = new int[b.Length + 1];
        int[] last = new int[b.Length + 1];
        int[] current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
            last[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = SameLetter(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && SameLetter(a[i - 1], b[j - 2]) && SameLetter(a[i - 2], b[j - 1]))
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }

    private static bool SameLetter(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
