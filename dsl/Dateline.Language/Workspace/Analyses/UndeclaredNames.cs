using Dateline.Language.Diagnostics;

namespace Dateline.Language.Workspace.Analyses;

/// <summary>
/// A kind, a type, a series, a field or an option that the timeline file does not declare is one mistake, however many lines
/// name it: the declaration is missing, or has another name, or the slip was copied.
/// </summary>
internal static class UndeclaredNames
{
    private static readonly string[] Codes = ["DTL2020", "DTL2030", "DTL2033", "DTL2150", "DTL2152", "DTL2157", "DTL3006", "DTL3011", "DTL3013", "DTL3041"];

    /// <summary>Of findings that say the same, the first says it, and how many others there are.</summary>
    /// <param name="findings">In printing order; so they are afterwards.</param>
    public static void Join(List<Finding> findings)
    {
        Dictionary<(string Code, string Message), (int First, List<Place> Others)>? alike = null;
        int kept = 0;
        for (int i = 0; i < findings.Count; i++)
        {
            Finding finding = findings[i];
            if (Codes.Contains(finding.Code))
            {
                (string, string) key = (finding.Code, finding.Message);
                if ((alike ??= []).TryGetValue(key, out (int First, List<Place> Others) known))
                {
                    known.Others.Add(finding.Place);
                    continue;
                }

                alike.Add(key, (kept, []));
            }

            findings[kept++] = finding;
        }

        findings.RemoveRange(kept, findings.Count - kept);
        if (alike is null)
            return;
        foreach ((int first, List<Place> others) in alike.Values)
            findings[first] = RepeatedMistake.Of(findings[first], others);
    }
}
