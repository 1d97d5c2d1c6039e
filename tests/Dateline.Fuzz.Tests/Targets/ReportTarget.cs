using System.Text.Json;
using Dateline.Cli.Reporting;
using Dateline.Cli.Reporting.Excerpts;
using Dateline.Cli.Reporting.Sarif;
using Dateline.Cli.Tests;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Letters;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Fuzz.Targets;

/// <summary>What a check prints, in every format: well-formed, and no line of it is an editor's.</summary>
internal sealed class ReportTarget : ProjectTarget
{
    public override string Name => "report";

    public override int Share => 6;

    public override int Longest => 6_000;

    protected override void Run(IReadOnlyList<SourceFile> files, BuildDate day)
    {
        FolderCheck check = FolderCheck.Of(files, day);
        IReadOnlyList<Finding> printed = FindingDigest.Of(check.Findings);
        var texts = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var report = new CheckReport(check.Findings, printed, new CheckedFiles(check.Analyses, check.Unread), path => texts.GetValueOrDefault(path));
        var details = new VerboseWriter(report.Files, report.Read);

        KeepLines("text", Written.Lines(lines => new TextReporter(report, Palette.None, lines).Write()));
        KeepLines("details", Written.Lines(details.Write));
        KeepLines("summary", Written.Lines(lines => Summary.Write(report, lines)));
        KeepLines("waivers", Written.Lines(lines => WaiverWriter.Write([.. check.Analyses.SelectMany(analysis => analysis.Waivers)], lines)));
        KeepCount("concise", Written.Lines(lines => ConciseWriter.Write(report, lines)), printed.Count);
        string github = Written.Lines(lines => GitHubWriter.Write(report, lines));
        KeepCount("github", github, printed.Count);
        Promise.Keep(github.Split('\n').All(line => line.Length == 0 || line.StartsWith("::", StringComparison.Ordinal)), "Each line for GitHub is a command.");

        KeepJson(Written.Bytes(output => JsonWriter.Write(report, output)), printed.Count);
        KeepJson(Written.Bytes(output => JsonWriter.WriteSummary(report, output, details)), null);
        using var sarif = JsonDocument.Parse(Written.Bytes(output => SarifWriter.Write(report, new HelpLink("https://pages.example/{code}"), output)));
        IReadOnlyList<string> problems = SarifSchema.ProblemsOf(sarif.RootElement);
        Promise.Keep(problems.Count == 0, "A SARIF log is valid.", () => string.Join("; ", problems.Take(3)));
    }

    private static void KeepJson(byte[] bytes, int? findings)
    {
        using var json = JsonDocument.Parse(bytes);
        if (findings is { } count)
            Promise.Keep(json.RootElement.GetProperty("findings").GetArrayLength() == count, "JSON has every finding.");
    }

    private static void KeepCount(string format, string output, int count)
    {
        KeepLines(format, output);
        Promise.Keep(output.AsSpan().Count('\n') == count, $"{format}: one line for each finding.", () => $"{count}");
    }

    private static void KeepLines(string format, string output) =>
        Promise.Keep(ShownText.Of(output.Replace("\n", "", StringComparison.Ordinal)).Length == output.Length - output.AsSpan().Count('\n'), $"{format}: nothing in a line is obeyed.");
}
