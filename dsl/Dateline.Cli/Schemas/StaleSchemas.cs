using Dateline.Cli.Output;
using Dateline.Cli.Reporting;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Cli.Schemas;

/// <summary>
/// A schema beside its timeline file that was written before the timeline changed: a code editor goes on completing what there was. It is told at the end of a
/// check, and is no finding: nothing is wrong with the entries.
/// </summary>
internal static class StaleSchemas
{
    private const string Suffix = ".schema.json";

    public static void Tell(CheckReport report)
    {
        foreach (Analysis analysis in report.Files.Analyses)
        {
            string timeline = analysis.Definition.Schema.File.Path;
            if (!timeline.EndsWith(TimelineFiles.TimelineSuffix, StringComparison.Ordinal) || analysis.Definition.Findings.Any(finding => finding.Severity == Severity.Error))
                continue;
            string schema = timeline[..^TimelineFiles.TimelineSuffix.Length] + Suffix;
            if (TextOf(schema) is { } written && written.Contains(TimelineJsonSchema.Author, StringComparison.Ordinal) && written != Current(analysis))
                Streams.ErrorLines.Write($"{schema} was written before the timeline changed, so a code editor completes what there was. Write it anew: dateline schema \"{timeline}\" --output \"{schema}\"");
        }
    }

    /// <summary>Null where there is none, or none that can be read: then nothing is said of it.</summary>
    private static string? TextOf(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd() : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Current(Analysis analysis)
    {
        using var schema = new MemoryStream();
        TimelineJsonSchema.Write(analysis.Definition.Schema, schema);
        return System.Text.Encoding.UTF8.GetString(schema.ToArray()).ReplaceLineEndings("\n").TrimEnd();
    }
}
