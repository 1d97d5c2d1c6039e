using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Fuzz.Targets;

/// <summary>A folder as a check reads it: findings with exact places, in order, and the same in whatever order the files come.</summary>
internal sealed class CheckTarget : ProjectTarget
{
    public override string Name => "check";

    public override int Share => 12;

    protected override void Run(IReadOnlyList<SourceFile> files, BuildDate day)
    {
        FolderCheck check = FolderCheck.Of(files, day);
        FindingPromises.Keep(check.Findings, files);
        FindingPromises.KeepOrder(check.Findings);
        IReadOnlyList<Finding> digest = FindingDigest.Of(check.Findings);
        Promise.Keep(digest.Sum(finding => finding.StandsFor) == check.Findings.Count, "A digest counts every finding.");

        string verdict = Verdict(check);
        string again = Verdict(FolderCheck.Of(files.Reverse(), day));
        Promise.Keep(verdict == again, "The order of files changes nothing.", () => $"\n{verdict}\n===\n{again}");
    }

    private static string Verdict(FolderCheck check) => string.Join('\n', check.Findings.Select(finding =>
        $"{FindingPromises.Shown(finding)} | {string.Join(" | ", finding.Related.Select(related => $"{related.Place.Path} {related.Place.Span} {related.Label}"))} | {string.Join(" | ", finding.Repairs.Select(repair => $"{repair.Title} {repair.Edits.Count}"))}"));
}
