namespace Dateline.Language.Diagnostics;

/// <summary>How many slips lie between two names: the optimal string alignment distance, letters compared without case.</summary>
internal static class SlipsBetween
{
    /// <returns>More than <paramref name="most"/> where there are more slips than that, or where the budget is spent.</returns>
    public static int Of(string a, string b, int most, LetterBudget budget)
    {
        if (Math.Abs(a.Length - b.Length) > most)
            return most + 1;
        int start = 0;
        int shorter = Math.Min(a.Length, b.Length);
        while (start < shorter && SameLetter(a[start], b[start]))
            start++;
        int end = 0;
        while (end < shorter - start && SameLetter(a[a.Length - 1 - end], b[b.Length - 1 - end]))
            end++;
        if (!budget.Spend((start + end) / 4))
            return most + 1;
        return OfMiddles(a, b, start, a.Length - start - end, b.Length - start - end, most, budget);
    }

    /// <summary>Only cells near the diagonal can belong to an alignment of few slips.</summary>
    private static int OfMiddles(string a, string b, int start, int lengthOfA, int lengthOfB, int most, LetterBudget budget)
    {
        if (lengthOfA == 0 || lengthOfB == 0)
            return Math.Max(lengthOfA, lengthOfB);
        int tooMany = most + 1;
        int[] beforeLast = new int[lengthOfB + 1];
        int[] last = new int[lengthOfB + 1];
        int[] current = new int[lengthOfB + 1];
        for (int j = 0; j <= lengthOfB; j++)
            last[j] = Math.Min(j, tooMany);
        int fewestBefore = 0;
        for (int i = 1; i <= lengthOfA; i++)
        {
            int from = Math.Max(1, i - most);
            int to = Math.Min(lengthOfB, i + most);
            if (!budget.Spend(to - from + 2))
                return tooMany;
            current[from - 1] = from == 1 ? Math.Min(i, tooMany) : tooMany;
            int fewest = current[from - 1];
            for (int j = from; j <= to; j++)
            {
                int change = SameLetter(a[start + i - 1], b[start + j - 1]) ? 0 : 1;
                int slips = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && SameLetter(a[start + i - 1], b[start + j - 2]) && SameLetter(a[start + i - 2], b[start + j - 1]))
                    slips = Math.Min(slips, beforeLast[j - 2] + 1);
                current[j] = Math.Min(slips, tooMany);
                fewest = Math.Min(fewest, current[j]);
            }

            if (to < lengthOfB)
                current[to + 1] = tooMany;
            // Two exchanged letters reach back by two rows, and cost one.
            if (fewest > most && fewestBefore >= most)
                return tooMany;
            fewestBefore = fewest;
            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[lengthOfB];
    }

    private static bool SameLetter(char a, char b) => a == b || char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
