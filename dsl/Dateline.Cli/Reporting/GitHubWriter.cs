using Dateline.Language.Diagnostics;

namespace Dateline.Cli.Reporting;

/// <summary>Annotations that GitHub Actions shows beside the lines of a pull request (workflow commands).</summary>
internal static class GitHubWriter
{
    public static void Write(CheckReport report, TextWriter output)
    {
        foreach (Finding finding in report.Findings)
        {
            Place place = finding.Place;
            string command = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            string file = Property(place.Path.Replace('\\', '/'));
            string range = $"line={Words.Number(place.LineNumber)},col={Words.Number(place.Start.Character + 1)},endLine={Words.Number(place.End.Line + 1)},endColumn={Words.Number(place.End.Character + 1)}";
            output.WriteLine($"::{command} file={file},{range},title={Property($"{finding.Code} {finding.Descriptor.Title}")}::{Data(finding.Message)}");
        }

        if (report.LeftOut > 0)
            output.WriteLine($"::notice title=Dateline::{Data(report.LeftOutInWords)}");
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
