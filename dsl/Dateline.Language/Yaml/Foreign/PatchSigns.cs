using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Foreign;

/// <summary>
/// Lines of a patch that were copied with the signs before them. The new version is read: the lines behind a plus, without
/// those behind a minus.
/// </summary>
internal sealed class PatchSigns
{
    private static readonly string[] Heads = ["@@ -", "diff --git ", "index ", "--- ", "+++ ", "new file mode ", "deleted file mode ", "\\ No newline"];

    private readonly ReadingLog _log;
    private readonly string _text;
    private readonly LineMap _lines;
    private readonly List<int> _heads = [];
    private readonly List<int> _signed = [];

    private PatchSigns(ReadingLog log)
    {
        _log = log;
        _text = log.Text;
        _lines = LineMap.Of(_text);
    }

    public static void Run(ReadingLog log)
    {
        if (Begins(log.Text, "+") || Begins(log.Text, "@@ -"))
            new PatchSigns(log).Run();
    }

    private static bool Begins(string text, string sign) =>
        text.StartsWith(sign, StringComparison.Ordinal) || text.AsSpan().IndexOf(("\n" + sign).AsSpan()) >= 0;

    private void Run()
    {
        FindHeads();
        for (int line = 0; line < _lines.LineCount; line++)
        {
            int end = line;
            while (end < _lines.LineCount && IsSigned(end))
                end++;
            if (end > line && IsOfPatch(line, end))
                _signed.AddRange(Enumerable.Range(line, end - line));
            line = Math.Max(line, end - 1);
        }

        if (_heads.Count + _signed.Count > 0)
            Take();
    }

    private void Take()
    {
        bool isHunk = AreAllInHunk();
        int column = isHunk ? 0 : Shift();
        var patches = new List<Patch>();
        foreach (int line in _heads)
            patches.Add(new Patch(_lines.SpanOf(line), ""));
        foreach (int line in _signed)
        {
            int start = _lines.StartOf(line);
            bool isBlank = IndentOf(line) < 0;
            if (_text[start] == '-')
                patches.Add(new Patch(_lines.SpanOf(line), ""));
            else
                patches.Add(new Patch(new TextSpan(start, column < 0 && !isBlank ? 2 : 1), column > 0 && !isBlank ? " " : ""));
        }

        if (isHunk)
            patches.AddRange(ContextLines().Where(line => _lines.SpanOf(line).Length > 0).Select(line => new Patch(new TextSpan(_lines.StartOf(line), 1), "")));
        int first = _heads.Concat(_signed).Min();
        int removed = _signed.Count(line => _text[_lines.StartOf(line)] == '-');
        string title = removed > 0 || _heads.Count > 0 ? "Read it as the patch does: keep the lines after \"+\", without the sign, and delete the others" : "Delete the signs";
        _log.Add(ForeignFindings.PatchSigns(_log.PlaceOf(new TextSpan(_lines.StartOf(first), 1)), _signed.Count - removed, removed, _log.Fix(title, RepairSafety.Choice, patches)));
        foreach (int line in _signed.Where(line => _text[_lines.StartOf(line)] == '-'))
            _log.MarkUnreadable(new TextSpan(_lines.StartOf(line), 0));
        _log.Mend(patches);
    }

    /// <summary>Above a patch stand the names of the files and where it belongs.</summary>
    private void FindHeads()
    {
        if (!Begins(_text, "@@ -"))
            return;
        for (int line = 0; line < _lines.LineCount; line++)
        {
            int start = _lines.StartOf(line);
            if (Array.Exists(Heads, head => string.CompareOrdinal(_text, start, head, 0, head.Length) == 0))
                _heads.Add(line);
        }
    }

    private bool IsSigned(int line)
    {
        TextSpan span = _lines.SpanOf(line);
        return span.Length > 0 && _text[span.Start] is '+' or '-' && !_heads.Contains(line);
    }

    /// <summary>
    /// A bullet has one space behind it, and words; in a patch the line behind the sign is an id, or a field as it is indented.
    /// </summary>
    private bool IsOfPatch(int begin, int end)
    {
        bool hasName = false;
        bool hasPlus = _heads.Count > 0;
        int bulletAt = -1;
        for (int line = begin; line < end; line++)
        {
            int indent = IndentOf(line);
            hasPlus |= _text[_lines.StartOf(line)] == '+';
            bool isNamed = indent >= 0 && HasName(line, indent);
            hasName |= isNamed;
            // What is set off by one more space than usual begins with an id that has nothing behind it, and fields follow.
            if (indent == 1 && bulletAt < 0 && isNamed && line + 1 < end && IndentOf(line + 1) >= 3 && EndsWithColon(line))
                bulletAt = line;
            bool fits = indent is < 0 or >= 2 || (indent == 0 && (isNamed || IsCommentAt(line, 0))) || (indent == 1 && bulletAt >= 0 && isNamed && EndsWithColon(line));
            if (!fits)
                return false;
        }

        return hasName && hasPlus;
    }

    /// <summary>How many spaces stand behind the sign; -1 where nothing else does.</summary>
    private int IndentOf(int line)
    {
        TextSpan span = _lines.SpanOf(line);
        int end = Blanks.TrimEnd(_text, span.Start + 1, span.End);
        int content = Blanks.Skip(_text, span.Start + 1, end);
        return content == end ? -1 : content - span.Start - 1;
    }

    private bool HasName(int line, int indent)
    {
        TextSpan span = _lines.SpanOf(line);
        int start = span.Start + 1 + indent;
        int end = Blanks.TrimEnd(_text, start, span.End);
        if (end - start > 2 && _text[start] == '-' && _text[start + 1] == ' ')
            start = Blanks.Skip(_text, start + 1, end);
        int colon = _text.IndexOf(':', start, end - start);
        return colon > start && (colon + 1 == end || _text[colon + 1] == ' ') && Names.IsKebabCase(_text.Substring(start, colon - start));
    }

    private bool EndsWithColon(int line)
    {
        TextSpan span = _lines.SpanOf(line);
        return _text[Blanks.TrimEnd(_text, span.Start, span.End) - 1] == ':';
    }

    private bool IsCommentAt(int line, int indent) => _text[_lines.StartOf(line) + 1 + indent] == '#';

    /// <summary>Whether the lines around stand one column to the right too, as they do in a patch.</summary>
    private bool AreAllInHunk() => _heads.Count > 0 && ContextLines().All(line => _lines.SpanOf(line) is var span && (Blanks.TrimEnd(_text, span.Start, span.End) == span.Start || _text[span.Start] == ' '));

    private IEnumerable<int> ContextLines() => Enumerable.Range(0, _lines.LineCount).Except(_heads).Except(_signed);

    /// <summary>
    /// Whether a sign stands before its line (0), in place of its first space (1), or before a further space (-1): the lines
    /// then stand in the same columns as the others do. Nothing else stands one space behind a sign than an id.
    /// </summary>
    private int Shift()
    {
        var columns = new HashSet<int> { 0, 2 };
        foreach (int line in ContextLines())
        {
            TextSpan span = _lines.SpanOf(line);
            columns.Add(Blanks.Skip(_text, span.Start, span.End) - span.Start);
        }

        int[] indents = [.. _signed.Select(IndentOf).Where(indent => indent >= 0).Distinct()];
        if (indents.Length > 0 && indents.Min() == 1)
            return -1;
        foreach (int shift in (int[])[0, 1])
        {
            if (Array.TrueForAll(indents, indent => columns.Contains(indent + shift)))
                return shift;
        }

        return 0;
    }
}
