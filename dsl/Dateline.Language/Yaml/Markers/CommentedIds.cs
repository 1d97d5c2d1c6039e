using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Markers;

/// <summary>
/// Finds ids that became comments while their fields did not: the fields then hang on the entry before, or on nothing. The
/// line is read as the id that it was, so that nobody misses the entry.
/// </summary>
internal sealed class CommentedIds
{
    internal const string FileKey = "file:";

    internal static readonly string[] SettingsOfFiles = ["defaults", "except"];

    private readonly ReadingLog _log;
    private readonly string _text;
    private readonly LineMap _lines;
    private readonly List<Patch> _patches = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private HashSet<string>? _ids;

    /// <summary>The entry that is gone through: its first line, null before the first one, and the column of its fields.</summary>
    private string? _head;
    private int _column;

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
        for (int line = 0; line < _lines.LineCount; line++)
        {
            (int start, int end) = ContentOf(line);
            if (start == end)
                continue;
            if (_text[start] == '#')
            {
                if (IdIn(start, end) is { } id && BeginsEntry(line) && !StandsElsewhere(id))
                    Uncomment(TextSpan.FromBounds(start, end), id);
            }
            else if (start == _lines.StartOf(line))
            {
                BeginEntry(_text.Substring(start, end - start));
            }
            else if (NameIn(start, end) is { } name && IsInColumn(start - _lines.StartOf(line), ref _column))
            {
                _names.Add(name);
            }
        }
    }

    private void Uncomment(TextSpan comment, TextSpan id)
    {
        var mark = new Patch(TextSpan.FromBounds(comment.Start, id.Start), "");
        string name = _text.Substring(id.Start, id.Length);
        _patches.Add(mark);
        _log.Add(MarkerFindings.CommentedId(_log.PlaceOf(comment), name, _log.Fix("Remove the \"#\"", RepairSafety.Choice, [mark])));
        BeginEntry(name + ":");
    }

    private void BeginEntry(string head)
    {
        _head = head;
        _column = 0;
        _names.Clear();
    }

    /// <summary>
    /// The next lines are fields, of an entry that has begun already or cannot have them: names stand a second time, nothing
    /// is above them, or the settings of the file are.
    /// </summary>
    private bool BeginsEntry(int line)
    {
        if (_head is not null && _names.Count == 0)
            return false;
        IReadOnlyList<string> below = NamesBelow(line);
        if (_head is null)
            return below.Contains(RootCheck.FieldOfEveryEntry) || below.Any(SettingsOfFiles.Contains);
        return below.Any(_names.Contains) || (below.Count > 0 && _head.StartsWith(FileKey, StringComparison.Ordinal) && !below.Any(SettingsOfFiles.Contains));
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

    /// <summary>The names of the fields that follow, up to the next line at the left edge.</summary>
    private List<string> NamesBelow(int line)
    {
        var names = new List<string>();
        int column = 0;
        for (int below = line + 1; below < _lines.LineCount; below++)
        {
            (int start, int end) = ContentOf(below);
            if (start == end)
                continue;
            int indent = start - _lines.StartOf(below);
            if (indent == 0)
                break;
            if (_text[start] != '#' && NameIn(start, end) is { } name && IsInColumn(indent, ref column))
                names.Add(name);
        }

        return names;
    }

    /// <summary>The first field of an entry says where its fields stand.</summary>
    private static bool IsInColumn(int indent, ref int column)
    {
        if (column == 0)
            column = indent;
        return indent == column;
    }

    private string? NameIn(int start, int end)
    {
        int colon = _text.IndexOf(':', start, end - start);
        bool isName = colon > start && (colon + 1 == end || _text[colon + 1] == ' ');
        return isName && Names.IsKebabCase(_text.Substring(start, colon - start)) ? _text.Substring(start, colon - start) : null;
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
