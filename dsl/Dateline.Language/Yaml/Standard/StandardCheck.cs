using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Yaml.Standard;

/// <summary>
/// YamlDotNet accepts more than YAML 1.2 does, and other programs refuse that, or read something else. What was read
/// without a finding is therefore held against the letter of the standard, entry by entry.
/// </summary>
internal sealed class StandardCheck
{
    private readonly ReadingLog _log;
    private readonly Cursor _cursor;
    private readonly StandardBlocks _blocks;
    private readonly StandardReports _reports;
    private readonly int[] _found;

    private StandardCheck(ReadingLog log)
    {
        _log = log;
        _found = log.MistakeOffsets();
        _reports = new StandardReports(log);
        _cursor = new Cursor(log.Text, _reports.Add);
        _blocks = new StandardBlocks(_cursor);
    }

    /// <param name="root">What was read of the whole draft; null where it holds nothing.</param>
    /// <param name="log">Whose findings have been made: where one stands, no other is added.</param>
    public static void Run(YamlNode? root, ReadingLog log)
    {
        if (root is YamlMapping or null)
            new StandardCheck(log).Check(root as YamlMapping);
    }

    /// <summary>A text that no reader accepts, though each of its entries is good.</summary>
    public static void ReportBroken(int brokenAt, ReadingLog log)
    {
        var check = new StandardCheck(log);
        int start = check.FirstContent();
        int close = start < log.Text.Length && log.Text[start] is '{' or '[' ? FlowText.FindClose(log.Text, start, log.Text.Length) : -1;
        if (close >= 0 && close < brokenAt)
            check._cursor.Note(DepartureKind.EntriesBehindBrackets, start, close + 1 - start);
        else
            check._cursor.Note(DepartureKind.Unread, brokenAt);
    }

    private int FirstContent()
    {
        SkipPreamble();
        while (_cursor.At < _log.Text.Length)
        {
            _cursor.SkipSpaces();
            if (_cursor.Current != '#' && !_cursor.IsAtLineEnd)
                break;
            _cursor.SkipToLineEnd();
            _cursor.SkipLineEnd();
        }

        return _cursor.At;
    }

    private void Check(YamlMapping? root)
    {
        SkipPreamble();
        if (root is null)
        {
            End(from: 0);
            return;
        }

        if (root.IsFlow && _log.Text[root.Span.Start] == '{')
        {
            CheckBraces(root);
            return;
        }

        int from = 0;
        for (int i = 0; i < root.Pairs.Count; i++)
        {
            YamlPair pair = root.Pairs[i];
            int start = pair.Key.Span.Start;
            int end = i + 1 < root.Pairs.Count ? root.Pairs[i + 1].Key.Span.Start : _log.Text.Length;
            if (HasFinding(from, end))
            {
                _cursor.At = end;
                from = end;
                continue;
            }

            bool isRead = GoTo(start, isFirst: i == 0) && _blocks.ReadPair(pair, _cursor.ColumnOf(start));
            if (isRead && i + 1 == root.Pairs.Count)
                End(start);
            else if (isRead && !_cursor.GoToLineOf(end))
                _cursor.At = end;
            else if (!isRead)
                _cursor.At = end;
            from = start;
        }
    }

    private bool GoTo(int start, bool isFirst)
    {
        if (_cursor.At == start)
            return true;
        return isFirst ? GoOverLines(start) : _cursor.Depart(DepartureKind.Unread, _cursor.At);
    }

    /// <summary>The cursor stands at the beginning of a line.</summary>
    private bool GoOverLines(int target)
    {
        while (_cursor.At < target)
        {
            _cursor.SkipSpaces();
            if (_cursor.At == target)
                return true;
            if (_cursor.Current != '#' && !_cursor.IsAtLineEnd)
                return _cursor.Depart(DepartureKind.Unread, _cursor.At);
            _cursor.SkipToLineEnd();
            _cursor.SkipLineEnd();
        }

        return true;
    }

    private void CheckBraces(YamlMapping root)
    {
        if (HasFinding(0, _log.Text.Length) || !GoOverLines(root.Span.Start) || !new StandardBrackets(_cursor).ReadOutermost(root, _cursor.ColumnOf(root.Span.Start) - 1))
            return;
        if (_cursor.EndLine())
            GoOverLines(_log.Text.Length);
    }

    /// <summary>Nothing but empty lines and comments is left.</summary>
    private void End(int from)
    {
        if (!HasFinding(from, _log.Text.Length) && (_cursor.IsAtLineStart || _cursor.EndLine()))
            GoOverLines(_log.Text.Length);
    }

    /// <summary>A line that names the version of YAML, with the line of hyphens below it, and the comments around the two.</summary>
    private void SkipPreamble()
    {
        string text = _log.Text;
        int at = 0;
        bool hasVersion = false;
        while (at < text.Length)
        {
            _cursor.At = at;
            _cursor.SkipToLineEnd();
            string line = text.Substring(at, _cursor.At - at).TrimEnd();
            _cursor.SkipLineEnd();
            bool isVersion = !hasVersion && line is "%YAML 1.2" or "%YAML 1.1";
            bool isLeading = line == "---" || line.StartsWith("--- #", StringComparison.Ordinal);
            if (isLeading)
                return;
            if (!isVersion && line.Length > 0 && line[0] != '#' && line.Trim().Length > 0)
                break;
            hasVersion |= isVersion;
            at = _cursor.At;
        }

        _cursor.At = 0;
    }

    private bool HasFinding(int begin, int end)
    {
        TextSpan inFile = _log.Draft.ToFile(TextSpan.FromBounds(begin, end));
        int found = Array.BinarySearch(_found, inFile.Start);
        found = found >= 0 ? found : ~found;
        return found < _found.Length && _found[found] < inFile.End;
    }
}
