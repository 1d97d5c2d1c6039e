using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Yaml.Structure.Texts;

/// <summary>What keeps brackets that are closed from being read: a comma with nothing before it, a colon in a text.</summary>
internal sealed class FlowCheck(ReadingLog log, List<Patch> patches)
{
    private readonly string _text = log.Text;

    /// <summary>Looks at the pieces between brackets and commas, however deep they stand.</summary>
    public void Check(TextSpan brackets)
    {
        var open = new Stack<char>();
        int begin = brackets.Start;
        for (int i = brackets.Start; i < brackets.End; i++)
        {
            char current = _text[i];
            if (current is '"' or '\'' && FlowText.BeginsToken(_text, i))
                i = QuotedText.FindClose(_text, i, brackets.End);
            else if (current == '#' && IsBlank(i - 1))
                i = EndOfLine(i, brackets.End);
            if (current is not (',' or '[' or ']' or '{' or '}'))
                continue;
            if (open.Count > 0 && current is '[' or '{' && EndOfTextWithBracket(begin + 1, i, brackets.End, isInList: open.Peek() == '[') is { } end)
            {
                i = end - 1;
                continue;
            }

            if (open.Count > 0)
                CheckPiece(TextSpan.FromBounds(begin + 1, i), isInList: open.Peek() == '[');
            begin = i;
            if (current is '[' or '{')
                open.Push(current);
            else if (current != ',')
                open.Pop();
        }
    }

    /// <summary>A bracket within a text, which is reported and put in quotes. Null where it begins a value.</summary>
    /// <returns>Where the text ends.</returns>
    private int? EndOfTextWithBracket(int begin, int bracket, int end, bool isInList)
    {
        int start = SkipBlanks(begin, bracket);
        int colon = isInList ? -1 : FindColon(start, bracket);
        if (!isInList && colon < 0)
            return null;
        int value = isInList ? start : SkipBlanks(colon + 1, bracket);
        int close = value < bracket && _text[value] is not ('"' or '\'') ? FlowText.FindClose(_text, bracket, end) : -1;
        if (close < 0)
            return null;
        int behind = close + 1;
        while (behind < end && _text[behind] is not (',' or ']' or '}' or '[' or '{' or '\n' or '"'))
            behind++;
        if (behind >= end || _text[behind] is not (',' or ']' or '}'))
            return null;
        var text = TextSpan.FromBounds(value, Blanks.TrimEnd(_text, value, behind));
        var quoted = new Patch(text, Quoting.QuoteMeant(Slice(text)));
        log.AddUnreadable(TextFindings.BracketInText(
            log.PlaceOf(new TextSpan(bracket, 1)), _text[bracket], Slice(text), log.Fix($"Write {quoted.NewText}", RepairSafety.Choice, [quoted])));
        patches.Add(quoted);
        return behind;
    }

    /// <summary>A sign closes what was closed before.</summary>
    public void ReportSurplusBracket(TextSpan behind)
    {
        var without = new Patch(behind, "");
        log.AddUnreadable(TextFindings.TooMany(
            log.PlaceOf(new TextSpan(behind.Start, 1)), _text[behind.Start], log.Fix($"Delete \"{Slice(behind)}\"", RepairSafety.Choice, [without])));
        patches.Add(without);
    }

    private void CheckPiece(TextSpan piece, bool isInList)
    {
        int start = SkipBlanks(piece.Start, piece.End);
        if (start == piece.End)
        {
            if (_text[piece.End] == ',' && _text[piece.Start - 1] is ',' or '[' or '{')
                ReportComma(piece.End);
            return;
        }

        if (CheckQuotedName(start, piece.End, isInList) || CheckTightColon(start, piece.End, isInList))
            return;
        int first = FindColon(start, piece.End);
        int second = first < 0 ? -1 : FindColon(first + 1, piece.End);
        if (second < 0 || _text[piece.End] is '[' or '{')
            return;
        int value = isInList ? start : SkipBlanks(first + 1, piece.End);
        if (_text[value] is '"' or '\'' || _text.IndexOf('\n', value, piece.End - value) >= 0)
            return;
        var text = TextSpan.FromBounds(value, Blanks.TrimEnd(_text, value, piece.End));
        var quoted = new Patch(text, Quoting.QuoteMeant(Slice(text)));
        log.AddUnreadable(TextFindings.ColonInText(
            log.PlaceOf(new TextSpan(isInList ? first : second, 1)), Slice(text), log.Fix($"Write {quoted.NewText}", RepairSafety.Choice, [quoted])));
        patches.Add(quoted);
    }

    /// <summary>A text in quotes, and behind it something that neither a colon nor a comma parts from it.</summary>
    private bool CheckQuotedName(int start, int end, bool isInList)
    {
        int close = _text[start] is '"' or '\'' ? QuotedText.FindClose(_text, start, end) : -1;
        int behind = close < 0 ? end : SkipBlanks(close + 1, end);
        if (behind == end && _text[Math.Min(end, _text.Length - 1)] is not ('[' or '{') || close < 0 || _text[behind] is ':' or '#')
            return false;
        var name = TextSpan.FromBounds(start, close + 1);
        var sign = new Patch(new TextSpan(close + 1, 0), isInList ? "," : behind > close + 1 ? ":" : ": ");
        Repair repair = log.Fix(isInList ? "Put a comma there" : "Put a colon there", RepairSafety.Choice, [sign]);
        log.AddUnreadable(isInList
            ? StandardFindings.MissingComma(log.PlaceOf(new TextSpan(behind, 1)), Slice(TextSpan.FromBounds(behind, Math.Max(behind + 1, end))).Trim(), repair)
            : StandardFindings.MissingColon(log.PlaceOf(name), Slice(name), repair));
        patches.Add(sign);
        return true;
    }

    /// <summary>A name in braces, and brackets or quotes directly behind its colon.</summary>
    private bool CheckTightColon(int start, int end, bool isInList)
    {
        int word = KeyFinder.EndOfWord(_text, start, end);
        bool isTight = !isInList && word > start && word + 1 <= end && word < _text.Length && _text[word] == ':' && word + 1 < _text.Length && _text[word + 1] is '[' or '{';
        if (!isTight)
            return false;
        var space = new Patch(new TextSpan(word + 1, 0), " ");
        var name = TextSpan.FromBounds(start, word);
        log.AddUnreadable(IndentationFindings.NoBlankBehindColon(log.PlaceOf(name), Slice(name), log.Fix($"Write \"{Slice(name)}: \"", RepairSafety.Safe, [space])));
        patches.Add(space);
        return true;
    }

    private void ReportComma(int comma)
    {
        var without = new Patch(new TextSpan(comma, 1), "");
        log.AddUnreadable(TextFindings.TooMany(log.PlaceOf(without.Span), ',', log.Fix("Delete the comma", RepairSafety.Choice, [without])));
        patches.Add(without);
    }

    private int FindColon(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_text[i] is '"' or '\'' && FlowText.BeginsToken(_text, i))
            {
                i = QuotedText.FindClose(_text, i, end);
                if (i < 0)
                    return -1;
                continue;
            }

            if (_text[i] == ':' && (i + 1 == end || IsBlank(i + 1)))
                return i;
        }

        return -1;
    }

    private int SkipBlanks(int at, int end)
    {
        while (at < end && IsBlank(at))
            at++;
        return at;
    }

    private bool IsBlank(int at) => _text[at] is ' ' or '\n' or '\r';

    private int EndOfLine(int at, int end)
    {
        while (at + 1 < end && _text[at + 1] is not ('\n' or '\r'))
            at++;
        return at;
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
