using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Fuzz.Targets;

/// <summary>The edits that a check of a folder offers: with them the finding is gone, and the folder can be checked again.</summary>
internal sealed class RepairsTarget : ProjectTarget
{
    private const int MostTried = 6;

    public override string Name => "repairs";

    public override int Share => 4;

    public override int Longest => 6_000;

    protected override void Run(IReadOnlyList<SourceFile> files, BuildDate day)
    {
        FolderCheck check = FolderCheck.Of(files, day);
        FindingPromises.Keep(check.Findings, files);
        var repairs = check.Findings.SelectMany(finding => finding.Repairs.Select(repair => (finding, repair))).Where(pair => pair.repair.Edits.Count > 0);
        foreach ((Finding finding, Repair repair) in repairs.Take(MostTried))
            Try(files, day, check.Findings, finding, repair);
    }

    private static void Try(IReadOnlyList<SourceFile> files, BuildDate day, IReadOnlyList<Finding> before, Finding finding, Repair repair)
    {
        var edits = repair.Edits.GroupBy(edit => edit.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new EditSet(group), StringComparer.Ordinal);
        SourceFile[] edited = [.. files.Select(file => edits.TryGetValue(file.Path, out EditSet? set) ? new SourceFile(file.Path, set.Apply(file.Text, 0)) : file)];
        IReadOnlyList<Finding> after = FolderCheck.Of(edited, day).Findings;
        FindingPromises.Keep(after, edited);
        int start = edits.TryGetValue(finding.Place.Path, out EditSet? ofFile) ? ofFile.Moved(finding.Place.Span.Start) : finding.Place.Span.Start;
        int known = before.Count(one => one.Code == finding.Code && one.Place.Path == finding.Place.Path && one.Place.Span.Start == finding.Place.Span.Start);
        int left = after.Count(one => one.Code == finding.Code && one.Place.Path == finding.Place.Path && one.Place.Span.Start == start);
        Promise.Keep(left < known, "With its edits a finding is gone.", () => $"{FindingPromises.Shown(finding)} {repair.Title}");
    }
}
