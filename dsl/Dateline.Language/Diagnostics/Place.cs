using Dateline.Language.Text;

namespace Dateline.Language.Diagnostics;

/// <summary>A stretch of one file, with its lines and characters. It is a value: two equal places are the same place.</summary>
public sealed record Place
{
    private Place(string path, TextSpan span, LinePosition start, LinePosition end)
    {
        Path = path;
        Span = span;
        Start = start;
        End = end;
    }

    public string Path { get; }

    public TextSpan Span { get; }

    public LinePosition Start { get; }

    public LinePosition End { get; }

    /// <summary>The line as people count it, from 1.</summary>
    public int LineNumber => Start.Line + 1;

    public static Place In(FileMap file, TextSpan span) =>
        new(file.Path, span, file.Lines.PositionOf(span.Start), file.Lines.PositionOf(span.End));
}

public static class Places
{
    public static Place PlaceOf(this FileMap file, TextSpan span) => Place.In(file, span);
}
