using Dateline.Cli.Output;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text.Letters;

namespace Dateline.Cli.Reporting;

/// <summary>Annotations that GitHub Actions shows beside the lines of a pull request (workflow commands).</summary>
internal static class GitHubWriter
{
    public static void Write(CheckReport report, ShownLines output)
    {
        foreach (Finding finding in report.Findings)
        {
            Place place = finding.Place;
            string command = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            string file = Property(GitHubPath.Of(place.Path));
            string range = $"line={Words.Number(place.LineNumber)},col={Words.Number(place.Start.Character + 1)},endLine={Words.Number(place.End.Line + 1)},endColumn={Words.Number(place.End.Character + 1)}";
            output.Write($"::{command} file={file},{range},title={Property($"{finding.Code} {finding.Descriptor.Title}")}::{Data(finding.Message)}");
        }

        if (report.LeftOut > 0)
            output.Write($"::notice title=Dateline::{Data(report.LeftOutInWords)}");
    }

    /// <summary>What is shown as an escape ends no line; the percent sign begins an escape of GitHub's.</summary>
    private static string Data(string text) => ShownText.Of(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
