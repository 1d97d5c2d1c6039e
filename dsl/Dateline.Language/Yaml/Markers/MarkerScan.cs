using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;

namespace Dateline.Language.Yaml.Markers;

/// <summary>
/// Takes out what a merge left behind (the first of the two versions is read on) and the lines that part documents.
/// A single <c>---</c> before all content is harmless and stays.
/// </summary>
internal static class MarkerScan
{
    private const int ConflictMarkerLength = 7;

    public static void Run(ReadingLog log)
    {
        string text = log.Text;
        if (!MayHoldMarker(text))
            return;
        var patches = new List<Patch>();
        var scan = new Scan(log, patches, LineMap.Of(text));
        scan.Run();
        log.Mend(patches);
    }

    /// <summary>Whether a line begins with one of the signs that markers are made of, three times.</summary>
    private static bool MayHoldMarker(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan();
        while (true)
        {
            if (rest.Length > 2 && rest[0] is '<' or '>' or '-' or '.' && rest[1] == rest[0] && rest[2] == rest[0])
                return true;
            int end = rest.IndexOfAny('\n', '\r');
            if (end < 0)
                return false;
            rest = rest.Slice(end + 1);
        }
    }

    private sealed class Scan(ReadingLog log, List<Patch> patches, LineMap lines)
    {
        private readonly string _text = log.Text;
        private bool _hasContent;
        private bool _hasConflict;
        private bool _isOtherVersion;
        private TextSpan? _end;

        public void Run()
        {
            for (int line = 0; line < lines.LineCount; line++)
            {
                TextSpan span = lines.SpanOf(line);
                string? conflict = ConflictMarker(span);
                if (conflict is not null)
                    TakeConflict(conflict, span);
                else if (_isOtherVersion)
                    LeaveOut(span);
                else if (DocumentMarker(span) is { } marker)
                    TakeDocument(marker, span);
                else
                    TakeContent(span);
            }
        }

        private void TakeConflict(string marker, TextSpan span)
        {
            if (!_hasConflict)
                log.AddUnreadable(MarkerFindings.MergeConflict(log.PlaceOf(new TextSpan(span.Start, ConflictMarkerLength)), marker));
            else
                log.MarkUnreadable(new TextSpan(span.Start, 0));
            _hasConflict = true;
            _isOtherVersion = marker[0] is '=' or '|';
            LeaveOut(span);
        }

        private void TakeDocument(string marker, TextSpan span)
        {
            bool isLeading = !_hasContent && marker == "---" && IsBare(span);
            // Other programs stop where two such lines follow each other, or where nothing stands before the first.
            bool isEnd = marker == "..." && _hasContent && _end is null && IsBare(span);
            _hasContent = true;
            if (isLeading)
                return;
            // An empty line in its place would belong to a text below a sign.
            patches.Add(new Patch(isEnd ? span : new TextSpan(span.Start, marker.Length), ""));
            _end = isEnd ? span : null;
            if (!isEnd)
                ReportDocument(marker, span);
        }

        /// <summary><c>...</c> only ends a document; that another one begins shows at the content behind it.</summary>
        private void TakeContent(TextSpan span)
        {
            if (!HasContent(span))
                return;
            _hasContent = true;
            if (_end is { } end)
                ReportDocument("...", end);
            _end = null;
        }

        private void ReportDocument(string marker, TextSpan span)
        {
            Repair? delete = IsBare(span) ? log.Fix("Delete the line", RepairSafety.Choice, [new Patch(span, "")]) : null;
            log.Add(MarkerFindings.SeveralDocuments(log.PlaceOf(new TextSpan(span.Start, marker.Length)), marker, delete));
        }

        private string? ConflictMarker(TextSpan span)
        {
            if (span.Length < ConflictMarkerLength || _text[span.Start] is not ('<' or '=' or '>' or '|'))
                return null;
            char mark = _text[span.Start];
            for (int i = 1; i < ConflictMarkerLength; i++)
            {
                if (_text[span.Start + i] != mark)
                    return null;
            }

            bool isMarker = span.Length == ConflictMarkerLength || _text[span.Start + ConflictMarkerLength] is ' ' or '\n' or '\r';
            return isMarker && (_hasConflict || mark is '<' or '>') ? new string(mark, ConflictMarkerLength) : null;
        }

        private string? DocumentMarker(TextSpan span)
        {
            foreach (string marker in (string[])["---", "..."])
            {
                bool isMarker = string.CompareOrdinal(_text, span.Start, marker, 0, marker.Length) == 0
                    && (span.Length == marker.Length || _text[span.Start + marker.Length] is ' ' or '\n' or '\r' or '\t');
                if (isMarker)
                    return marker;
            }

            return null;
        }

        private bool IsBare(TextSpan span)
        {
            string behind = _text.Substring(span.Start + 3, span.Length - 3).Trim();
            return behind.Length == 0 || behind[0] == '#';
        }

        private bool HasContent(TextSpan span)
        {
            string content = _text.Substring(span.Start, span.Length).TrimStart();
            return content.Length > 0 && content[0] is not ('#' or '%');
        }

        private void LeaveOut(TextSpan span) => patches.Add(new Patch(TextSpan.FromBounds(span.Start, ContentEnd(span)), ""));

        private int ContentEnd(TextSpan span)
        {
            int end = span.End;
            while (end > span.Start && _text[end - 1] is '\n' or '\r')
                end--;
            return end;
        }
    }
}
