using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Cli.Reporting;

/// <summary>What a check found, ready to be written in any format.</summary>
/// <param name="Files">Every file that was read, by path: the text format shows their lines.</param>
internal sealed record CheckReport(
    IReadOnlyList<Finding> Findings,
    int EntryCount,
    int EventFileCount,
    IReadOnlyDictionary<string, SourceFile> Files)
{
    public int CountOf(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
