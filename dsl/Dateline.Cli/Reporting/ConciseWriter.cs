using Dateline.Cli.Output;
using Dateline.Language.Diagnostics;

namespace Dateline.Cli.Reporting;

/// <summary>One line for each finding, as a build prints it.</summary>
internal static class ConciseWriter
{
    public static void Write(CheckReport report, ShownLines output)
    {
        foreach (Finding finding in report.Findings)
            output.Write($"{finding.Place.Path}({Words.Number(finding.Place.LineNumber)},{Words.Number(finding.Place.Start.Character + 1)}): {NameOf(finding.Severity)} {finding.Code}: {finding.Message}");
    }

    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };
}
