using Dateline.Language.Diagnostics;

namespace Dateline.Cli.Reporting;

/// <summary>The long form, for a person at a terminal (the design of it is in the page on messages).</summary>
internal sealed class TextReporter(CheckReport report, Palette palette)
{
    private const int TitleWidth = 76;

    private readonly Excerpt _excerpt = new(report.Read, palette);

    public void Write(TextWriter output)
    {
        foreach (Finding finding in report.Findings)
        {
            Write(finding, output);
            output.WriteLine();
        }
    }

    private void Write(Finding finding, TextWriter output)
    {
        string title = finding.Heading.ToUpperInvariant();
        output.WriteLine($"{Painted(finding.Severity, title)}{new string(' ', Math.Max(2, TitleWidth - title.Length))}{palette.Dim(finding.Code)}");
        string subject = finding.Subject.Length == 0 ? "" : $" · {finding.Subject}";
        string kind = finding.Severity == Severity.Error ? "" : $" · {ConciseWriter.NameOf(finding.Severity)}";
        output.WriteLine($"{finding.Place.Path}, line {Words.Number(finding.Place.LineNumber)}{subject}{kind}");
        output.WriteLine();
        output.WriteLine(finding.Message);
        output.WriteLine();
        _excerpt.Write(finding, output);
        if (finding.Picture.Length > 0)
        {
            output.WriteLine();
            foreach (string line in finding.Picture.Split('\n'))
                output.WriteLine("    " + line);
        }

        if (finding.Repairs.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(finding.Repairs.Count == 1 ? "How to mend it:" : "Which is right? Your sources know, this program does not.");
            for (int i = 0; i < finding.Repairs.Count; i++)
                output.WriteLine($"  {Words.Number(i + 1)}  {finding.Repairs[i].Title}");
        }

        output.WriteLine(palette.Dim($"More: dateline explain {finding.Code}"));
    }

    private string Painted(Severity severity, string text) => severity switch
    {
        Severity.Error => palette.Error(text),
        Severity.Warning => palette.Warning(text),
        _ => palette.Hint(text),
    };
}
