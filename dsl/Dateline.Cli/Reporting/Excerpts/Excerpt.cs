using Dateline.Cli.Output;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Cli.Reporting.Excerpts;

/// <summary>The author's own lines, unchanged, with their numbers and a mark under each place that takes part.</summary>
/// <param name="read">Reads a file again; null where it cannot be read any more.</param>
internal sealed class Excerpt(Func<string, SourceFile?> read, Palette palette, ShownLines output)
{
    private readonly Dictionary<string, SourceFile?> _files = new(StringComparer.Ordinal);

    /// <summary>After an empty line; nothing where no file of the finding can be read any more, or none was a text from the beginning.</summary>
    public void Write(Finding finding)
    {
        List<Mark> marks = [.. finding.Related.Select(related => new Mark(related.Place, '-', related.Label)), new Mark(finding.Place, '^', finding.Label)];
        marks.RemoveAll(mark => !IsThere(mark.Place));
        marks.Sort((a, b) => string.CompareOrdinal(a.Place.Path, b.Place.Path) is not 0 and int byFile ? byFile : a.Place.Span.Start.CompareTo(b.Place.Span.Start));
        if (marks.Count == 0)
            return;
        output.WriteEmpty();
        int gutter = Math.Max(4, marks.Max(mark => Words.Number(mark.Place.LineNumber).Length) + 1);
        string? file = null;
        foreach (Mark mark in marks)
        {
            if (mark.Place.Path != file)
                output.Write($"{palette.Dim("  " + Words.FileName(mark.Place.Path))}");
            file = mark.Place.Path;
            Write(mark, gutter);
        }
    }

    private void Write(Mark mark, int gutter)
    {
        var line = ExcerptLine.Of(FileOf(mark.Place.Path)!, mark.Place);
        output.Write($"{palette.Dim(Words.Number(mark.Place.LineNumber).PadLeft(gutter + 2) + " |")} {line.Text}");
        string under = new string(mark.Sign, line.MarkLength) + (mark.Label.Length > 0 ? " " + mark.Label : "");
        Painted painted = mark.Sign == '^' ? palette.Error(under) : palette.Related(under);
        output.Write($"{palette.Dim(new string(' ', gutter + 2) + " |")} {new string(' ', line.MarkStart)}{painted}");
    }

    /// <summary>A file may have changed since it was checked.</summary>
    private bool IsThere(Place place) => FileOf(place.Path) is { } file && place.Start.Line < file.Map.Lines.LineCount;

    private SourceFile? FileOf(string path)
    {
        if (!_files.TryGetValue(path, out SourceFile? file))
            _files.Add(path, file = read(path));
        return file;
    }

    private sealed record Mark(Place Place, char Sign, string Label);
}
