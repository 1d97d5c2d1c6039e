using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Yaml.Markers;

/// <summary>
/// Finds ids that became comments while their fields did not: the fields then hang on the entry before, or on nothing. The
/// line is read as the id that it was, so that nobody misses the entry.
/// </summary>
internal sealed class CommentedIds
{
    private readonly ReadingLog _log;
    private readonly string _text;
    private readonly LineMap _lines;
    private readonly List<Patch> _patches = [];
    private HashSet<string>? _ids;

    private CommentedIds(ReadingLog log)
    {
        _log = log;
        _text = log.Text;
        _lines = LineMap.Of(_text);
    }

    public static void Run(ReadingLog log)
    {
        string text = log.Text;
        if (!text.StartsWith("#", StringComparison.Ordinal) && text.AsSpan().IndexOf("\n#".AsSpan()) < 0)
            return;
        var scan = new CommentedIds(log);
        scan.Run();
        log.Mend(scan._patches);
    }

    private void Run()
    {
        bool hasKindAbove = false;
        bool hasEntryAbove = false;
        bool isHeadOpen = false;
        for (int line = 0; line < _lines.LineCount; line++)
        {
            (int start, int end) = ContentOf(line);
            if (start == end)
                continue;
            if (IdIn(start, end) is { } id && !isHeadOpen && (hasKindAbove || !hasEntryAbove) && HasKindBelow(line) && !StandsElsewhere(id))
            {
                TextSpan mark = TextSpan.FromBounds(start, id.Start);
                _patches.Add(new Patch(mark, ""));
                _log.Add(MarkerFindings.CommentedId(_log.PlaceOf(TextSpan.FromBounds(start, end)), _text.Substring(id.Start, id.Length), _log.Fix("Take away the \"#\"", Diagnostics.RepairSafety.Choice, [new Patch(mark, "")])));
                hasEntryAbove = isHeadOpen = true;
                hasKindAbove = false;
            }
            else if (_text[start] == '#')
            {
                continue;
            }
            else if (start == _lines.StartOf(line))
            {
                hasEntryAbove = true;
                isHeadOpen = true;
                hasKindAbove = false;
            }
            else
            {
                isHeadOpen = false;
                hasKindAbove |= IsKind(start, end);
            }
        }
    }

    /// <summary>The name in <c># some-id:</c> at the left edge, with nothing behind it.</summary>
    private TextSpan? IdIn(int start, int end)
    {
        if (_text[start] != '#' || start > 0 && _text[start - 1] is not ('\n' or '\r') || _text[end - 1] != ':')
            return null;
        int name = start;
        while (name < end && _text[name] is '#' or ' ')
            name++;
        var span = TextSpan.FromBounds(name, Math.Max(name, end - 1));
        return Names.IsName(_text.Substring(span.Start, span.Length)) ? span : null;
    }

    /// <summary>The next lines are fields, and the kind is one of them: an entry, and no comment about one.</summary>
    private bool HasKindBelow(int line)
    {
        int column = 0;
        for (int below = line + 1; below < _lines.LineCount; below++)
        {
            (int start, int end) = ContentOf(below);
            if (start == end)
                continue;
            int indent = start - _lines.StartOf(below);
            if (indent == 0)
                return false;
            if (_text[start] == '#')
                continue;
            column = column == 0 ? indent : column;
            if (indent == column && IsKind(start, end))
                return true;
        }

        return false;
    }

    private bool StandsElsewhere(TextSpan id)
    {
        _ids ??= AllIds();
        return !_ids.Add(_text.Substring(id.Start, id.Length));
    }

    /// <summary>What stands at the left edge before a colon.</summary>
    private HashSet<string> AllIds()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (int line = 0; line < _lines.LineCount; line++)
        {
            TextSpan span = _lines.SpanOf(line);
            int colon = _text.IndexOf(':', span.Start, span.Length);
            if (colon > span.Start && _text[span.Start] is not (' ' or '#'))
                ids.Add(_text.Substring(span.Start, colon - span.Start));
        }

        return ids;
    }

    private bool IsKind(int start, int end) =>
        end - start > RootCheck.FieldOfEveryEntry.Length
        && string.CompareOrdinal(_text, start, RootCheck.FieldOfEveryEntry + ":", 0, RootCheck.FieldOfEveryEntry.Length + 1) == 0;

    private (int Start, int End) ContentOf(int line)
    {
        TextSpan span = _lines.SpanOf(line);
        int start = span.Start;
        int end = span.End;
        while (start < end && _text[start] == ' ')
            start++;
        while (end > start && _text[end - 1] is '\n' or '\r' or ' ')
            end--;
        return (start, end);
    }
}
