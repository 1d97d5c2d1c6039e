using System.Text;
using Dateline.Cli.Output;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text.Letters;

namespace Dateline.Cli.Reporting;

/// <summary>
/// The summary of a job of GitHub Actions, in Markdown: every finding, since of annotations GitHub shows ten of a kind. It is
/// added to the file that GitHub names, after what other steps have written there.
/// </summary>
internal static class GitHubSummary
{
    private const string File = "GITHUB_STEP_SUMMARY";

    /// <summary>GitHub shows nothing of a summary of more than 1 MB, in which other steps need room, too.</summary>
    private const int Longest = 800_000;

    /// <summary>Writes nothing where no file is named.</summary>
    public static void Write(CheckReport report)
    {
        if (Environment.GetEnvironmentVariable(File) is not { Length: > 0 } path)
            return;
        using StreamWriter writer = Streams.WriterOf(OutputStream.AtTheEndOf(path), leaveOpen: false);
        writer.Write(Of(report, Longest));
    }

    /// <param name="longest">How many bytes it may have; more findings than fit are counted.</param>
    public static string Of(CheckReport report, int longest)
    {
        var table = new StringBuilder();
        int bytes = 0;
        int listed = 0;
        foreach (Finding finding in report.AllFindings)
        {
            string row = $"| {finding.Severity switch { Severity.Error => "❌", Severity.Warning => "⚠️", _ => "💡" }} | {finding.Code} | {Plain(GitHubPath.Of(finding.Place.Path))} | {Words.Number(finding.Place.LineNumber)} | {Plain(finding.Message)} |\n";
            bytes += Encoding.UTF8.GetByteCount(row);
            if (bytes > longest)
                break;
            table.Append(row);
            listed++;
        }

        int left = report.AllFindings.Count - listed;
        return (listed == 0 ? "" : $"| | code | file | line | what is wrong |\n|---|---|---|--:|---|\n{table}\n")
            + (left == 0 ? "" : $"{Words.Count(left, "more finding does", "more findings do")} not fit in here.\n\n")
            + $"{Plain(Summary.Of(report))}\n\n";
    }

    /// <summary>No mark in it is Markdown or HTML, ends the cell or makes a link.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length + 16);
        foreach (char letter in ShownText.Of(text))
        {
            if (char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)) && letter is not ('"' or '\'' or ',' or ';' or '-' or '(' or ')' or '?' or '%' or '/'))
                plain.Append('\\');
            plain.Append(letter);
        }

        return plain.ToString();
    }
}
