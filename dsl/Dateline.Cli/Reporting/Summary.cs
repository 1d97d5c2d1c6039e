using Dateline.Cli.Output;
using Dateline.Language.Diagnostics;

namespace Dateline.Cli.Reporting;

/// <summary>The one line that a check ends with: <c>✓ 31 entries in 5 files, 0 problems</c>.</summary>
internal static class Summary
{
    public static void Write(CheckReport report, ShownLines output)
    {
        string scope = $"{Words.Count(report.EntryCount, "entry", "entries")} in {Words.Count(report.EventFileCount, "file")}";
        int errors = report.CountOf(Severity.Error);
        List<string> counts = [];
        if (errors > 0)
            counts.Add(Words.Count(errors, "error"));
        if (report.CountOf(Severity.Warning) is > 0 and int warnings)
            counts.Add(Words.Count(warnings, "warning"));
        if (report.CountOf(Severity.Hint) is > 0 and int hints)
            counts.Add(Words.Count(hints, "hint"));
        if (report.NotListed > 0)
            counts.Add($"{Words.Number(report.NotListed)} of them not shown");
        string sign = errors > 0 ? "✗" : "✓";
        string problems = counts.Count == 0 ? "0 problems" : string.Join(", ", counts);
        output.Write($"{sign} {scope}, {problems}");
    }
}
