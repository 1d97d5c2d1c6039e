using Dateline.Cli.Output;
using Dateline.Language.Diagnostics;

namespace Dateline.Cli.Reporting;

/// <summary>The one line that a check ends with: <c>✓ 31 entries in 5 files, 0 problems</c>.</summary>
internal static class Summary
{
    public static void Write(CheckReport report, ShownLines output) => output.Write($"{Of(report)}");

    public static string Of(CheckReport report)
    {
        CheckedFiles files = report.Files;
        string drafts = files.DraftCount is > 0 and int count ? $" ({Words.Count(count, "draft")})" : "";
        string scope = $"{Words.Count(files.EntryCount, "entry", "entries")}{drafts} in {Words.Count(files.EventFileCount, "file")}";
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
        string problems = counts.Count == 0 ? "0 problems" : string.Join(", ", counts);
        string others = files.UnreadCount == 0 ? "" : $" ({Words.Count(files.UnreadCount, "other was", "others were")} not read)";
        string since = report.Compared is not { } compared ? ""
            : $" since {compared.Revision}{(compared.LeftOut == 0 ? "" : $" ({Words.Number(compared.LeftOut)} from before left out)")}";
        return $"{SignOf(errors, files)} {scope}{others}, {problems}{since}";
    }

    /// <summary>A tick says that all was looked at: not where a file that was probably meant to be read was not.</summary>
    private static string SignOf(int errors, CheckedFiles files) => errors > 0 ? "✗" : files.AreInDoubt ? "!" : "✓";
}
