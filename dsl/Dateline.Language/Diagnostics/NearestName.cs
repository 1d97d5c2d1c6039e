using Dateline.Language.Text.Words;

namespace Dateline.Language.Diagnostics;

/// <summary>"Did you mean …?": the name that was most likely meant.</summary>
public static class NearestName
{
    /// <summary>
    /// One search compares so many letters, and then takes the best that it has seen: a thousand names near to each other
    /// must not cost a second for each line that misses one of them.
    /// </summary>
    private const int MostSteps = 20_000;

    private static readonly string[] Negations = ["un", "in", "im", "ir", "il", "dis", "non", "non-", "not-"];

    /// <summary>
    /// The candidate with the fewest slips (a letter added, lost, changed, or two exchanged), at most a third of the
    /// word and at most three, and never the opposite of it; ties go to the ordinally first. If there is none, the one that is the same word in the
    /// singular or the plural. Null where nothing is near enough.
    /// </summary>
    public static string? Of(string written, IEnumerable<string> candidates)
    {
        var budget = new LetterBudget(MostSteps);
        return Of(written, candidates, budget) ?? candidates.TakeWhile(_ => budget.Spend(1)).FirstOrDefault(candidate => Singulars.AreOne(candidate, written));
    }

    /// <param name="budget">What the search may still cost; where it is spent, nothing more is compared.</param>
    internal static string? Of(string written, IEnumerable<string> candidates, LetterBudget budget)
    {
        int limit = Math.Min(3, Math.Max(1, written.Length / 3));
        string? nearest = null;
        int fewest = limit + 1;
        long before = budget.Left;
        foreach (string candidate in candidates)
        {
            if (!budget.Spend(1))
                break;
            // As far away as the nearest one it may still be the ordinally first.
            int most = Math.Min(limit, fewest);
            if (Math.Abs(candidate.Length - written.Length) > most || IsOpposite(written, candidate) || IsOpposite(candidate, written))
                continue;
            int slips = SlipsBetween.Of(written, candidate, most, budget);
            bool isBetter = slips < fewest || (slips == fewest && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0);
            if (slips <= limit && isBetter)
            {
                fewest = slips;
                nearest = candidate;
            }
        }

        Effort.Count(before - budget.Left);
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
}
