using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Cli.Reporting;

/// <summary>The author's own lines, unchanged, with their numbers and a mark under each place that takes part.</summary>
internal sealed class Excerpt(Func<string, SourceFile> read, Palette palette)
{
    private const int WidestLine = 160;

    private readonly Dictionary<string, SourceFile> _files = new(StringComparer.Ordinal);

    public void Write(Finding finding, TextWriter output)
    {
        List<Mark> marks = [.. finding.Related.Select(related => new Mark(related.Place, '-', related.Label)), new Mark(finding.Place, '^', finding.Label)];
        marks.Sort((a, b) => string.CompareOrdinal(a.Place.Path, b.Place.Path) is not 0 and int byFile ? byFile : a.Place.Span.Start.CompareTo(b.Place.Span.Start));
        int gutter = Math.Max(4, marks.Max(mark => Words.Number(mark.Place.LineNumber).Length) + 1);
        string? file = null;
        foreach (Mark mark in marks)
        {
            if (mark.Place.Path != file)
                output.WriteLine(palette.Dim("  " + Words.FileName(mark.Place.Path)));
            file = mark.Place.Path;
            Write(mark, gutter, output);
        }
    }

    private void Write(Mark mark, int gutter, TextWriter output)
    {
        SourceFile source = FileOf(mark.Place.Path);
        TextSpan lineSpan = source.Map.Lines.SpanOf(mark.Place.Start.Line);
        string line = source.Text.Substring(lineSpan.Start, lineSpan.Length).TrimEnd('\r', '\n');
        string shown = Visible(line.Length <= WidestLine ? line : line[..WidestLine] + "…");
        output.WriteLine($"{palette.Dim(Words.Number(mark.Place.LineNumber).PadLeft(gutter + 2) + " |")} {shown}");

        int start = Math.Min(mark.Place.Start.Character, line.Length);
        int end = mark.Place.End.Line == mark.Place.Start.Line ? Math.Min(mark.Place.End.Character, line.Length) : line.Length;
        if (start > WidestLine)
            return;
        string under = new string(mark.Sign, Math.Clamp(end - start, 1, WidestLine)) + (mark.Label.Length > 0 ? " " + mark.Label : "");
        string painted = mark.Sign == '^' ? palette.Error(under) : palette.Related(under);
        output.WriteLine($"{palette.Dim(new string(' ', gutter + 2) + " |")} {new string(' ', start)}{painted}");
    }

    private SourceFile FileOf(string path)
    {
        if (!_files.TryGetValue(path, out SourceFile? file))
            _files.Add(path, file = read(path));
        return file;
    }

    /// <summary>A control character in an untrusted file must not reach the terminal.</summary>
    private static string Visible(string line) =>
        string.Concat(line.Select(character => character == '\t' ? ' ' : char.IsControl(character) ? '\uFFFD' : character));

    private sealed record Mark(Place Place, char Sign, string Label);
}
