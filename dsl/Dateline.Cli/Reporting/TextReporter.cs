using Dateline.Cli.Output;
using Dateline.Cli.Reporting.Excerpts;
using Dateline.Language.Diagnostics;

namespace Dateline.Cli.Reporting;

/// <summary>The long form, for a person at a terminal (the design of it is in the page on messages).</summary>
internal sealed class TextReporter(CheckReport report, Palette palette, ShownLines output)
{
    private const int TitleWidth = 76;

    private readonly Excerpt _excerpt = new(report.Read, palette, output);

    public void Write()
    {
        foreach (Finding finding in report.Findings)
        {
            Write(finding);
            output.WriteEmpty();
        }
    }

    private void Write(Finding finding)
    {
        string title = finding.Heading.ToUpperInvariant();
        output.Write($"{Painted(finding.Severity, title)}{new string(' ', Math.Max(2, TitleWidth - title.Length))}{palette.Dim(finding.Code)}");
        string subject = finding.Subject.Length == 0 ? "" : $" · {finding.Subject}";
        string kind = finding.Severity == Severity.Error ? "" : $" · {ConciseWriter.NameOf(finding.Severity)}";
        output.Write($"{finding.Place.Path}, line {Words.Number(finding.Place.LineNumber)}{subject}{kind}");
        output.WriteEmpty();
        output.Write($"{finding.Message}");
        _excerpt.Write(finding);
        if (finding.Picture.Length > 0)
        {
            output.WriteEmpty();
            foreach (string line in finding.Picture.Split('\n'))
                output.Write($"    {line}");
        }

        if (finding.Repairs.Count > 0)
        {
            output.WriteEmpty();
            string question = finding.Descriptor.IsForSources && finding.Repairs.Count > 1
                ? "Which is right? Your sources know, this program does not."
                : "How to fix it:";
            output.Write($"{question}");
            for (int i = 0; i < finding.Repairs.Count; i++)
                output.Write($"  {Words.Number(i + 1)}  {finding.Repairs[i].Title}");
        }

        output.Write($"{palette.Dim($"More: dateline explain {finding.Code}")}");
    }

    private Painted Painted(Severity severity, string text) => severity switch
    {
        Severity.Error => palette.Error(text),
        Severity.Warning => palette.Warning(text),
        _ => palette.Hint(text),
    };
}
