using Dateline.Language.Diagnostics;

namespace Dateline.Samples.Tests;

/// <summary>Findings as the build prints them.</summary>
internal static class Printed
{
    public static string Place(Finding finding) =>
        $"{finding.Place.Path}({finding.Place.Start.Line + 1},{finding.Place.Start.Character + 1})";

    public static string Lines(IEnumerable<Finding> findings) =>
        string.Join("\n", findings.Select(finding => $"{Place(finding)}: {finding.Severity} {finding.Code}: {finding.Message}"));
}
