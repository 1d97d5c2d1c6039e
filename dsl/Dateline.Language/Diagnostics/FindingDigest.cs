namespace Dateline.Language.Diagnostics;

/// <summary>
/// What a host prints of many findings: of each kind the first ones, and how many more there are, at the place of the first
/// that is not listed. A thousand lines of one mistake hide all others, and a small file must not fill a disk.
/// </summary>
public static class FindingDigest
{
    /// <summary>How many findings of one code and severity are listed one by one.</summary>
    public const int MostAlike = 50;

    /// <param name="findings">In printing order.</param>
    /// <param name="most">How many of one code and severity are listed one by one.</param>
    /// <returns>In printing order, each within its bounds.</returns>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<Finding> findings, int most = MostAlike)
    {
        var digest = new List<Finding>();
        foreach ((Finding finding, bool isListed, int others) in Placed(findings, most))
        {
            if (isListed)
                digest.Add(FindingBounds.Within(finding));
            else if (others > 0)
                digest.Add(SummedUp(finding, others, most));
        }

        return digest;
    }

    /// <summary>Those that are listed one by one.</summary>
    /// <param name="findings">In printing order.</param>
    /// <param name="most">How many of one code and severity are listed one by one.</param>
    public static IEnumerable<Finding> ListedOf(IReadOnlyList<Finding> findings, int most = MostAlike) =>
        Placed(findings, most).Where(placed => placed.IsListed).Select(placed => placed.Finding);

    /// <returns>Each finding, and at the first of a kind that is not listed, how many are not.</returns>
    private static IEnumerable<(Finding Finding, bool IsListed, int Others)> Placed(IReadOnlyList<Finding> findings, int most)
    {
        var counts = new Dictionary<(string Code, Severity Severity), int>();
        foreach (Finding finding in findings)
            counts[(finding.Code, finding.Severity)] = counts.TryGetValue((finding.Code, finding.Severity), out int known) ? known + 1 : 1;

        var listed = new Dictionary<(string Code, Severity Severity), int>();
        foreach (Finding finding in findings)
        {
            (string, Severity) kind = (finding.Code, finding.Severity);
            listed.TryGetValue(kind, out int before);
            listed[kind] = before + 1;
            // One alone takes no more room than the sentence about it.
            bool isListed = before < most || (before == most && counts[kind] == most + 1);
            yield return (finding, isListed, before == most && !isListed ? counts[kind] - most : 0);
        }
    }

    private static Finding SummedUp(Finding first, int count, int listed) =>
        new(first.Descriptor, first.Place, $"From here on there are {Words.Number(count)} more of these ({first.Code}); only the first {Words.Number(listed)} are listed. To see every one: dateline check --all")
        {
            Severity = first.Severity,
            StandsFor = count,
        };
}
