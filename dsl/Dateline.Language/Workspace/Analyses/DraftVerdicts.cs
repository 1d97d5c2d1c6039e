using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.EntryDrafts;

namespace Dateline.Language.Workspace.Analyses;

/// <summary>
/// What is said of a timeline that has drafts, out of what is found with them and without them. What is found only with them is a warning at
/// most; an error that is found only without them is one, since that is what is compiled.
/// </summary>
internal static class DraftVerdicts
{
    public static List<Finding> Of(IReadOnlyList<Finding> with, IReadOnlyList<Finding> without)
    {
        var known = new HashSet<(string Code, string Rule, Place Place)>(with.Select(KeyOf));
        var anyway = new HashSet<(string Code, string Rule, Place Place)>(without.Select(KeyOf));
        var naming = new HashSet<Place>(without.Where(DraftFindings.IsOfNaming).Select(finding => finding.Place));
        List<Finding> all =
        [
            .. with.Where(finding => finding.Severity == Severity.Hint || !naming.Contains(finding.Place)).Select(finding => finding.Severity == Severity.Error && !anyway.Contains(KeyOf(finding)) ? finding with { Severity = Severity.Warning } : finding),
            .. without.Where(finding => finding.Severity == Severity.Error && !known.Contains(KeyOf(finding))),
        ];
        all.Sort(FindingOrder.Instance);
        return all;
    }

    /// <summary>Of what readers see, without drafts: what is wrong is said with the drafts in mind.</summary>
    public static List<Finding> Apart(IReadOnlyList<Finding> all, IReadOnlyList<Finding> without)
    {
        var anyway = new HashSet<(string Code, string Rule, Place Place)>(without.Select(KeyOf));
        return [.. all.Where(finding => anyway.Contains(KeyOf(finding)))];
    }

    private static (string Code, string Rule, Place Place) KeyOf(Finding finding) => (finding.Code, finding.Rule, finding.Place);
}
