using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Letters;

namespace Dateline.Cli.Reporting.Excerpts;

/// <summary>A line as an excerpt shows it: of a long one, what stands around the mark.</summary>
/// <param name="Text">Fit for a terminal.</param>
/// <param name="MarkStart">How many characters of <paramref name="Text"/> stand before the mark.</param>
/// <param name="MarkLength">At least one.</param>
internal readonly record struct ExcerptLine(string Text, int MarkStart, int MarkLength)
{
    private const int Widest = 160;

    /// <summary>How much of a long line is shown before the mark.</summary>
    private const int Before = 60;

    private const string Cut = "…";

    /// <param name="place">Its first line is shown.</param>
    public static ExcerptLine Of(SourceFile file, Place place)
    {
        TextSpan line = WithoutLineEnd(file.Text, file.Map.Lines.SpanOf(place.Start.Line));
        int start = Math.Min(line.Start + place.Start.Character, line.End);
        int end = place.End.Line == place.Start.Line ? Math.Min(line.Start + place.End.Character, line.End) : line.End;

        TextSpan window = line.Length <= Widest ? line : Around(file.Text, line, start);
        string before = (window.Start > line.Start ? Cut : "") + Shown(file.Text, window.Start, start);
        string marked = Shown(file.Text, start, Math.Max(start, Math.Min(end, window.End)));
        string after = Shown(file.Text, Math.Max(start, Math.Min(end, window.End)), window.End) + (window.End < line.End ? Cut : "");
        return new ExcerptLine(before + marked + after, before.Length, Math.Max(1, marked.Length));
    }

    private static TextSpan Around(string text, TextSpan line, int start)
    {
        int first = Math.Max(line.Start, Math.Min(start - Before, line.End - Widest));
        int last = Math.Min(line.End, first + Widest);
        return TextSpan.FromBounds(AtWhole(text, first), AtWhole(text, last));
    }

    /// <summary>No character is cut in two.</summary>
    private static int AtWhole(string text, int position) =>
        position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) && char.IsHighSurrogate(text[position - 1]) ? position - 1 : position;

    private static TextSpan WithoutLineEnd(string text, TextSpan line)
    {
        int end = line.End;
        while (end > line.Start && text[end - 1] is '\r' or '\n')
            end--;
        return TextSpan.FromBounds(line.Start, end);
    }

    private static string Shown(string text, int start, int end) => ShownText.Of(text[start..end].Replace('\t', ' '));
}
