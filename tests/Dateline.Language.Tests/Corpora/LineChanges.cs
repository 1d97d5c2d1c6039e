namespace Dateline.Language.Tests.Corpora;

/// <summary>Which lines of a text are not in another, by a longest common subsequence.</summary>
internal static class LineChanges
{
    /// <summary>Numbers from 1, of lines of <paramref name="before"/>.</summary>
    public static IReadOnlyList<int> In(string before, string after)
    {
        string[] old = before.Split('\n');
        string[] made = after.Split('\n');
        int[,] common = new int[old.Length + 1, made.Length + 1];
        for (int i = old.Length - 1; i >= 0; i--)
        {
            for (int j = made.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == made[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var changed = new List<int>();
        for (int i = 0, j = 0; i < old.Length; i++)
        {
            while (j < made.Length && old[i] != made[j] && common[i, j + 1] > common[i + 1, j])
                j++;
            if (j < made.Length && old[i] == made[j])
                j++;
            else
                changed.Add(i + 1);
        }

        return changed;
    }
}
