namespace Dateline.Language.Series.Spikes;

/// <summary>
/// The longest subsequences of numbers that never fall (patience sorting, forwards and backwards): which numbers are in none
/// of them.
/// </summary>
internal static class LongestRun
{
    /// <summary>For each number whether some longest subsequence has it.</summary>
    public static bool[] Members(IReadOnlyList<decimal> numbers)
    {
        int[] upTo = Lengths(numbers);
        decimal[] backwards = new decimal[numbers.Count];
        for (int i = 0; i < backwards.Length; i++)
            backwards[i] = -numbers[numbers.Count - 1 - i];
        int[] from = Lengths(backwards);
        int longest = 0;
        for (int i = 0; i < upTo.Length; i++)
            longest = Math.Max(longest, upTo[i]);
        bool[] isMember = new bool[numbers.Count];
        for (int i = 0; i < isMember.Length; i++)
            isMember[i] = upTo[i] + from[numbers.Count - 1 - i] - 1 == longest;
        return isMember;
    }

    /// <summary>How long the longest one is that ends with each number.</summary>
    private static int[] Lengths(IReadOnlyList<decimal> numbers)
    {
        int[] lengths = new int[numbers.Count];
        var lastOfLength = new List<decimal>();
        for (int i = 0; i < numbers.Count; i++)
        {
            int low = 0;
            int high = lastOfLength.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (lastOfLength[middle] <= numbers[i])
                    low = middle + 1;
                else
                    high = middle;
            }

            if (low == lastOfLength.Count)
                lastOfLength.Add(numbers[i]);
            else
                lastOfLength[low] = numbers[i];
            lengths[i] = low + 1;
        }

        return lengths;
    }
}
