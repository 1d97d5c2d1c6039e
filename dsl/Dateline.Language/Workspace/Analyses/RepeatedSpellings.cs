using Dateline.Language.Diagnostics;

namespace Dateline.Language.Workspace.Analyses;

/// <summary>
/// The same wrong spelling in many places is one mistake, as when a word was replaced everywhere: in names of fields and kinds,
/// in ids and in what refers to them. The first place says it, and one edit writes the right spelling in all.
/// </summary>
internal static class RepeatedSpellings
{
    /// <summary>In so many places a part of a word is the same by no accident; a whole word is in two.</summary>
    private const int FewestOfPart = 3;

    private const int ShortestPart = 3;

    /// <param name="findings">In printing order; so they are afterwards.</param>
    public static void Join(List<Finding> findings)
    {
        if (findings.Count(IsRespelled) < 2)
            return;
        var joined = new Dictionary<int, Finding?>();
        Join(findings, joined, WholeWord, fewest: 2);
        Join(findings, joined, PartOfWord, FewestOfPart);
        if (joined.Count == 0)
            return;
        int kept = 0;
        for (int i = 0; i < findings.Count; i++)
        {
            if (!joined.TryGetValue(i, out Finding? one))
                findings[kept++] = findings[i];
            else if (one is not null)
                findings[kept++] = one;
        }

        findings.RemoveRange(kept, findings.Count - kept);
    }

    private static void Join(List<Finding> findings, Dictionary<int, Finding?> joined, Func<Finding, string?> keyOf, int fewest)
    {
        var alike = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < findings.Count; i++)
        {
            Finding? finding = joined.TryGetValue(i, out Finding? one) ? one : findings[i];
            if (finding is null || !IsRespelled(finding) || keyOf(finding) is not { } key)
                continue;
            if (!alike.TryGetValue(key, out List<int>? group))
                alike.Add(key, group = []);
            group.Add(i);
        }

        foreach (List<int> group in alike.Values.Where(group => group.Count > 1 && group.Sum(index => Now(index).Repairs[0].Edits.Count) >= fewest))
        {
            Finding first = Now(group[0]);
            Finding[] others = [.. group.Skip(1).Select(Now)];
            joined[group[0]] = RepeatedMistake.Join(first, others);
            foreach (int other in group.Skip(1))
                joined[other] = null;
        }

        Finding Now(int index) => joined.TryGetValue(index, out Finding? one) ? one! : findings[index];
    }

    /// <summary>The first thing offered is the right spelling of what stands there.</summary>
    private static bool IsRespelled(Finding finding) =>
        finding.Written.Length > 0 && finding.Repairs.Count > 0 && finding.Repairs[0].Edits is { Count: > 0 } edits && edits[0].Path == finding.Place.Path && edits[0].Span == finding.Place.Span;

    private static string WholeWord(Finding finding) => finding.Written + "\n" + finding.Repairs[0].Edits[0].NewText;

    /// <summary>The letters from the first that differs, where only capitals do; null where something else does.</summary>
    private static string? PartOfWord(Finding finding)
    {
        string written = finding.Written;
        string right = finding.Repairs[0].Edits[0].NewText;
        if (written.Length != right.Length || written == right || written.ToLowerInvariant() != right)
            return null;
        int start = 0;
        while (written[start] == right[start])
            start++;
        int end = written.Length;
        while (written[end - 1] == right[end - 1])
            end--;
        while (end < written.Length && end - start < ShortestPart && char.IsLetter(written[end]))
            end++;
        return end - start < ShortestPart ? null : written.Substring(start, end - start);
    }
}
