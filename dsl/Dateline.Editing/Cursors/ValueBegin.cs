using Dateline.Editing.Texts;

namespace Dateline.Editing.Cursors;

/// <summary>Finds where the value begins that goes on to a line below: in brackets, in quotation marks, behind <c>&gt;</c> or <c>|</c>.</summary>
internal static class ValueBegin
{
    /// <param name="depth">The column of the first sign of the line.</param>
    /// <returns>The line of its name or hyphen; the line itself where nothing goes on to it.</returns>
    public static int LineOf(FileLines lines, int line, int depth)
    {
        int found = line;
        // The first that everything below it is deeper than: what looks like a name in a text is a part of it.
        for (int i = line - 1; i >= 0 && depth > 0; i--)
        {
            if (lines.IsEmpty(i))
                continue;
            if (DepthOf(WrittenLine.Of(lines, i)) is { } column && column < depth)
                found = i;
            depth = Math.Min(depth, lines.IndentOf(i));
        }

        return found;
    }

    /// <summary>Where a text ends that is deeper than its name, or where nothing deeper follows, the end of the line of the name.</summary>
    public static int EndOf(FileLines lines, int line)
    {
        int depth = DepthOf(WrittenLine.Of(lines, line)) ?? 0;
        int end = lines.EndOf(line);
        for (int i = line + 1; i < lines.Count; i++)
        {
            string text = lines.TextOf(i);
            if (string.IsNullOrWhiteSpace(text))
                continue;
            if (lines.IndentOf(i) <= depth)
                break;
            end = lines.StartOf(i) + text.TrimEnd().Length;
        }

        return end;
    }

    /// <summary>How deep what has a value on its line is; null where it has none.</summary>
    private static int? DepthOf(in WrittenLine written) => written switch
    {
        { ValueText.Length: 0 } => null,
        { HasName: true } => written.Content,
        { Hyphens: [.., var last] } => last,
        _ => null,
    };
}
