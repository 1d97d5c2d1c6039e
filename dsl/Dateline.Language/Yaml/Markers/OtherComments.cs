using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Markers;

/// <summary>
/// Lines that are comments for their author and not for YAML: they begin with the sign of another language, or they are
/// words between entries. They are read as comments. Those with one sign are one mistake: it is a habit.
/// </summary>
internal sealed class OtherComments
{
    /// <summary>The signs, and what ends a comment that may go on over several lines.</summary>
    private static readonly (string Sign, string? End)[] Signs = [("//", null), ("/*", "*/"), ("<!--", "-->"), (";", null), ("%", null), ("--- ", null), ("-- ", null), ("REM ", null)];

    private readonly ReadingLog _log;
    private readonly string _text;
    private readonly List<Patch> _patches = [];
    private readonly Dictionary<string, List<Patch>> _found = new(StringComparer.Ordinal);

    private OtherComments(ReadingLog log)
    {
        _log = log;
        _text = log.Text;
    }

    public static void Run(ReadingLog log)
    {
        if (MayHold(log.Text))
            new OtherComments(log).Run();
    }

    /// <summary>Whether some line begins with such a sign, or with words at the left edge.</summary>
    private static bool MayHold(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            int content = Blanks.Skip(text, start, end);
            if (content < end && (SignAt(text, content, content - start) is not null || (content == start && MayBeWords(text, start, end))))
                return true;
            start = end + 1;
        }

        return false;
    }

    private static (string Sign, string? End)? SignAt(string text, int at, int column)
    {
        foreach ((string Sign, string? End) sign in Signs)
        {
            bool isHere = text[at] == sign.Sign[0] && string.CompareOrdinal(text, at, sign.Sign, 0, sign.Sign.Length) == 0;
            if (isHere && (sign.Sign is not ("%" or "--- " or "-- ") || column == 0) && !IsPreamble(text, at))
                return sign;
        }

        return null;
    }

    /// <summary>The lines with which a YAML file may begin.</summary>
    private static bool IsPreamble(string text, int at)
    {
        if (string.CompareOrdinal(text, at, "%YAML ", 0, 6) == 0)
            return true;
        int behind = at + 3;
        while (behind < text.Length && text[behind] == ' ')
            behind++;
        return text[at] == '-' && text[at + 2] == '-' && (behind == text.Length || text[behind] is '#' or '\n' or '\r');
    }

    private static bool MayBeWords(string text, int start, int end)
    {
        for (int i = start; i < end && text[i] != ':'; i++)
        {
            if (text[i] == ' ' || char.IsUpper(text[i]))
                return text[start] is not ('#' or '"' or '\'' or '[' or '{' or '}' or ']');
        }

        return false;
    }

    private void Run()
    {
        List<SourceLine> lines = SourceLines.Of(_text);
        bool holdsEntries = !lines.Exists(line => line is { Indent: 0, Key: { } key } && Slice(key) == "dateline") && lines.Exists(line => line is { Kind: LineKind.Field, Indent: > 0, Value.Form: ValueForm.Plain } && Slice(line.Key!.Value) == RootCheck.FieldOfEveryEntry);
        int commentEnd = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            SourceLine line = lines[i];
            if (line.Start < commentEnd)
                continue;
            if (SignAt(_text, line.ContentStart, line.Indent) is { } sign)
                commentEnd = TakeSign(line, sign.Sign, sign.End);
            else if (holdsEntries && AreWords(lines, i))
                TakeWords(line);
        }

        foreach (KeyValuePair<string, List<Patch>> found in _found.OrderBy(pair => pair.Value[0].Span.Start))
        {
            int first = found.Value[0].Span.Start;
            Place place = _log.PlaceOf(new TextSpan(first, found.Key.TrimEnd().Length));
            RepairSafety safety = found.Key is "-- " or "--- " ? RepairSafety.Choice : RepairSafety.Safe;
            _log.Add(MarkerFindings.OtherComment(place, found.Key.TrimEnd(), found.Value.Count - 1, _log.Fix("Start the comment with a \"#\"", safety, found.Value)));
        }

        _log.Mend(_patches);
    }

    private int TakeSign(SourceLine line, string sign, string? endSign)
    {
        int close = endSign is null ? -1 : _text.IndexOf(endSign, line.ContentStart + sign.Length, StringComparison.Ordinal);
        int end = close < 0 ? EndOfLine(line.ContentStart) : EndOfLine(close);
        if (close > 0 && close + endSign!.Length < Blanks.TrimEnd(_text, close, end))
            return end;
        if (!_found.TryGetValue(sign, out List<Patch>? patches))
            _found.Add(sign, patches = []);
        // A sign of one character that means nothing else becomes the sign of a comment.
        int length = sign is "%" or ";" or "//" or "-- " or "--- " ? sign.TrimEnd().Length : 0;
        bool hasSpace = _text[Math.Min(_text.Length - 1, line.ContentStart + length)] is ' ' or '\n' or '\r';
        patches.Add(new Patch(new TextSpan(line.ContentStart, length), length > 0 && hasSpace ? "#" : "# "));
        for (int start = EndOfLine(line.ContentStart) + 1; close > 0 && start < end; start = EndOfLine(start) + 1)
            patches.Add(new Patch(new TextSpan(Blanks.Skip(_text, start, end), 0), "# "));
        _patches.AddRange(patches.Where(patch => patch.Span.Start >= line.ContentStart));
        return end;
    }

    /// <summary>Words at the left edge that are neither the id of an entry nor the name of a field.</summary>
    private bool AreWords(List<SourceLine> lines, int index)
    {
        SourceLine line = lines[index];
        if (line is { Indent: 0, Kind: LineKind.Item, Key: null, Value.Form: ValueForm.Plain })
            return index == 0 ? lines.Count > 1 && lines[1] is { Indent: 0, Kind: LineKind.Field } : lines[index - 1] is { IsOpen: false } above && (above.Kind != LineKind.Item || above.Key is not null) && Slice(line.Value.Span).IndexOf(' ') > 0;
        if (line.Indent > 0 || line is not { Kind: LineKind.Field, Key: { } key, Value.Form: ValueForm.Plain or ValueForm.None } || _text[key.Start] is '"' or '\'')
            return false;
        string name = Slice(key);
        bool hasLinesBelow = index + 1 < lines.Count && lines[index + 1].Indent > 0;
        return (name.IndexOf(' ') >= 0 || name.Any(char.IsUpper)) && !hasLinesBelow && !lines.Exists(other => other.Indent > 0 && other.Key is { } field && Slice(field) == name);
    }

    private void TakeWords(SourceLine line)
    {
        var sign = new Patch(new TextSpan(line.ContentStart, 0), "# ");
        string words = Slice(TextSpan.FromBounds(line.ContentStart, line.End));
        _log.Add(MarkerFindings.WordsBetween(_log.PlaceOf(line.Key ?? new TextSpan(line.ContentStart, 1)), words, _log.Fix("Make a comment of it, with a \"#\" before it", RepairSafety.Choice, [sign])));
        _patches.Add(sign);
    }

    private int EndOfLine(int at)
    {
        int end = _text.IndexOf('\n', at);
        return end < 0 ? _text.Length : end;
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
