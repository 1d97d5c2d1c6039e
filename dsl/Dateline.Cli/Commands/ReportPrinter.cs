using Dateline.Cli.Output;
using Dateline.Cli.Reporting;
using Dateline.Cli.Reporting.Excerpts;
using Dateline.Cli.Reporting.Sarif;

namespace Dateline.Cli.Commands;

/// <summary>Writes the findings where they are wanted, and what a check ends with to standard output.</summary>
internal static class ReportPrinter
{
    public static void Print(CheckReport report, CheckOptions options)
    {
        if (options.OutputFile is null)
        {
            WriteFindings(report, options, Palette.ForStandardError(), Streams.ErrorBytes);
        }
        else
        {
            using OutputStream file = OutputStream.To(options.OutputFile);
            WriteFindings(report, options, Palette.None, file);
        }

        VerboseWriter? details = options.IsVerbose ? new VerboseWriter(report.Files, report.Read) : null;
        if (options.Format == OutputFormat.Json)
        {
            JsonWriter.WriteSummary(report, Streams.StandardBytes, details);
            return;
        }

        details?.Write(Streams.Lines);
        Summary.Write(report, Streams.Lines);
    }

    private static void WriteFindings(CheckReport report, CheckOptions options, Palette palette, OutputStream output)
    {
        switch (options.Format)
        {
            case OutputFormat.Json:
                JsonWriter.Write(report, output);
                break;
            case OutputFormat.Sarif:
                SarifWriter.Write(report, options.Help, output);
                break;
            case OutputFormat.GitHub:
                WriteLines(output, lines => GitHubWriter.Write(report, lines));
                GitHubSummary.Write(report);
                break;
            case OutputFormat.Concise:
                WriteLines(output, lines => ConciseWriter.Write(report, lines));
                break;
            default:
                WriteLines(output, lines => new TextReporter(report, palette, lines).Write());
                break;
        }
    }

    private static void WriteLines(OutputStream output, Action<ShownLines> write)
    {
        using StreamWriter writer = Streams.WriterOf(output);
        write(new ShownLines(writer));
        writer.Flush();
    }
}
