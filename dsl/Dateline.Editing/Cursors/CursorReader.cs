using Dateline.Editing.Texts;
using Dateline.Language.Text;

namespace Dateline.Editing.Cursors;

/// <summary>Finds where a cursor stands.</summary>
internal static class CursorReader
{
    public static CursorPlace Read(FileLines lines, int offset)
    {
        offset = Math.Clamp(offset, 0, lines.Text.Length);
        int line = lines.LineOf(offset);
        int start = lines.StartOf(line);
        int column = offset - start;
        var written = WrittenLine.Of(lines, line);
        if (column > written.Text.Length || written.IsInComment(column) || written.Text.TrimStart().StartsWith('#'))
            return CursorPlace.Nowhere(lines, offset);
        bool isBlank = written.Text.Trim().Length == 0;
        if (!isBlank && column < written.Content)
            return CursorPlace.Nowhere(lines, offset);

        int nameColumn = isBlank ? column : written.Content;
        var above = LinesAbove.Of(lines, line, nameColumn, written.Hyphens);
        if (OwnerText(lines, above) is { Length: > 0 } ofOwner)
            return ofOwner[0] is '[' or '{' ? InFlow(lines, offset, [.. above.Path], FlowStart(lines, above.Owner)) : CursorPlace.Nowhere(lines, offset);
        if (above.IsContinuation)
            return CursorPlace.Nowhere(lines, offset);

        bool isAtName = isBlank || (written.HasName ? column <= written.Colon : written.Hyphens.Count == 0);
        if (isAtName)
            return AtName(lines, offset, written, above, isBlank, nameColumn);
        string[] path = written.HasName ? [.. above.Path, written.Name] : [.. above.Path];
        if (written.ValueText is ['[' or '{', ..] && column > written.Value)
            return InFlow(lines, offset, path, start + written.Value);
        if (written.ValueText is ['|' or '>', ..])
            return CursorPlace.Nowhere(lines, offset);
        if (written.Hyphens.Count > 0 && !written.HasName && column < written.Content)
            return CursorPlace.Nowhere(lines, offset);
        int from = Math.Min(written.Value, column);
        int to = Math.Max(column, Math.Max(written.Value, written.End));
        if (written.HasName && column == written.Colon + 1 && from == column)
            to = Math.Max(column, written.End);
        return new CursorPlace(lines, offset, CursorSpot.Value, path, TextSpan.FromBounds(start + from, start + to), from)
        {
            Siblings = above.Siblings,
            LacksSpace = written.HasName && from == written.Colon + 1,
            IsItem = !written.HasName,
        };
    }

    private static CursorPlace AtName(FileLines lines, int offset, in WrittenLine written, LinesAbove above, bool isBlank, int column)
    {
        int start = lines.StartOf(lines.LineOf(offset));
        int end = isBlank ? offset - start : written.HasName ? written.Colon : written.End;
        var token = TextSpan.FromBounds(start + column, start + Math.Max(end, offset - start));
        CursorSpot spot = column == 0 && written.Hyphens.Count == 0 ? CursorSpot.Top : CursorSpot.Key;
        return new CursorPlace(lines, offset, spot, spot == CursorSpot.Top ? [] : [.. above.Path], token, column)
        {
            Siblings = above.Siblings,
            HasColon = written.HasName,
            IsItem = written.Hyphens.Count > 0,
        };
    }

    private static CursorPlace InFlow(FileLines lines, int offset, string[] path, int flowStart)
    {
        var scan = FlowScan.Of(lines.Text, flowStart, offset);
        if (scan.IsClosed)
            return CursorPlace.Nowhere(lines, offset);
        int end = offset;
        while (end < lines.Text.Length && lines.Text[end] is not (',' or ']' or '}' or '\n' or '\r') && !(lines.Text[end] == ':' && scan.IsAtName))
            end++;
        bool hasColon = scan.IsAtName && end < lines.Text.Length && lines.Text[end] == ':';
        while (end > offset && lines.Text[end - 1] == ' ')
            end--;
        int token = Math.Min(scan.TokenStart, offset);
        int line = lines.LineOf(token);
        return new CursorPlace(lines, offset, scan.IsAtName ? CursorSpot.Key : CursorSpot.Value, [.. path, .. scan.Path], TextSpan.FromBounds(token, end), token - lines.StartOf(line))
        {
            Siblings = scan.Siblings,
            IsInFlow = true,
            HasColon = hasColon,
        };
    }

    /// <summary>What stands behind the name directly above: with something there, the lines below it are a part of that.</summary>
    private static string? OwnerText(FileLines lines, LinesAbove above) => above.Owner < 0 ? null : WrittenLine.Of(lines, above.Owner).ValueText;

    private static int FlowStart(FileLines lines, int line) => lines.StartOf(line) + WrittenLine.Of(lines, line).Value;
}
