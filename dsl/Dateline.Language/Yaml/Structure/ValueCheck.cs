using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Yaml.Structure;

/// <summary>Whether the text behind a key or a hyphen needs quotation marks, or has them in the wrong place.</summary>
internal sealed class ValueCheck(ReadingLog log, List<Patch> patches)
{
    private readonly string _text = log.Text;

    public void Check(SourceLine line)
    {
        if (line.GoesOn)
            return;
        if (line.Key is { } key && _text[key.Start] is '@' or '`' or '%' or '>' or '|' or ',' or ']' or '}')
        {
            Report(TextFindings.StartsWithSign(log.PlaceOf(new TextSpan(key.Start, 1)), _text.Substring(key.Start, 1), Slice(key), Quotes(key)), key);
        }

        LineValue value = line.Value;
        switch (value.Form)
        {
            case ValueForm.Plain:
                CheckPlain(value.Span);
                break;
            case ValueForm.Block when _text[value.Span.End - 1] is '|' or '>' or '-' or '+':
                new BlockTextCheck(log, patches).Check(line);
                break;
            case ValueForm.Quoted when value.Fault == ValueFault.Unclosed:
                ReportUnclosedQuote(value);
                break;
            case ValueForm.Quoted when value.Fault == ValueFault.TextBehind:
                ReportTextBehindQuote(value);
                break;
            case ValueForm.Quoted when _text[value.Span.Start] == '"':
                CheckBackslashes(value.Span);
                break;
            case ValueForm.Flow when value.Fault == ValueFault.Unclosed:
                ReportUnclosedBracket(value, line);
                break;
            case ValueForm.Flow when value.Fault == ValueFault.TextBehind:
                TextSpan whole = TextSpan.FromBounds(value.Span.Start, value.RestEnd);
                Report(TextFindings.TextBehindBracket(log.PlaceOf(new TextSpan(whole.Start, 1)), _text[whole.Start], Slice(whole), Quotes(whole)), whole);
                break;
        }
    }

    private void CheckPlain(TextSpan span)
    {
        int sign = LengthOfSign(span);
        if (sign > 0)
        {
            Place place = log.PlaceOf(new TextSpan(span.Start, sign));
            Report(TextFindings.StartsWithSign(place, _text.Substring(span.Start, sign).TrimEnd(), Slice(span), Quotes(span)), span);
            return;
        }

        for (int i = span.Start; i < span.End; i++)
        {
            if (_text[i] == ':' && (i + 1 == span.End || _text[i + 1] == ' '))
            {
                Report(TextFindings.ColonInText(log.PlaceOf(new TextSpan(i, 1)), Slice(span), Quotes(span)), span);
                return;
            }
        }
    }

    /// <summary>How many characters at the beginning keep YAML from reading a text; 0 where nothing does.</summary>
    private int LengthOfSign(TextSpan span)
    {
        char first = _text[span.Start];
        char second = span.Length > 1 ? _text[span.Start + 1] : ' ';
        return first switch
        {
            '@' or '`' or '%' or ',' or ']' or '}' or '|' or '>' => 1,
            '-' or '?' or '&' when second == ' ' => span.Length > 1 ? 2 : 1,
            // A lone "*name" is an alias; behind one nothing may follow.
            '*' when second is ' ' or '*' || Slice(span).IndexOf(' ') >= 0 || _text[span.End - 1] == '*' => 1,
            _ => 0,
        };
    }

    private void ReportUnclosedQuote(LineValue value)
    {
        char mark = _text[value.Span.Start];
        var atEnd = new Patch(new TextSpan(value.Span.End, 0), mark.ToString());
        string text = _text.Substring(value.Span.Start + 1, value.Span.Length - 1).Trim();
        log.AddUnreadable(TextFindings.UnclosedQuote(
            log.PlaceOf(new TextSpan(value.Span.Start, 1)), mark, text, log.SafeFix("close the quotation mark at the end of the line", atEnd)));
        patches.Add(atEnd);
    }

    private void ReportTextBehindQuote(LineValue value)
    {
        char mark = _text[value.Span.Start];
        TextSpan whole = TextSpan.FromBounds(value.Span.Start, value.RestEnd);
        bool isEnclosed = _text[whole.End - 1] == mark && whole.End - 1 > value.Span.End && _text[value.Span.End] != ' ';
        string meant = isEnclosed ? _text.Substring(whole.Start + 1, whole.Length - 2) : Slice(whole);
        var quoted = new Patch(whole, Quoting.Quote(meant));
        Repair repair = log.SafeFix($"write {quoted.NewText}", quoted);
        int close = value.Span.End - 1;
        Place place = log.PlaceOf(new TextSpan(close, 1));
        bool isApostrophe = mark == '\'' && char.IsLetter(_text[close - 1]) && char.IsLetter(_text[close + 1]);
        log.AddUnreadable(isApostrophe
            ? TextFindings.ApostropheEndsText(place, WordAround(close, whole), repair)
            : TextFindings.QuoteEndsEarly(place, _text.Substring(value.Span.End, value.RestEnd - value.Span.End).Trim(), repair));
        patches.Add(quoted);
    }

    private void ReportUnclosedBracket(LineValue value, SourceLine line)
    {
        char open = _text[value.Span.Start];
        char close = open == '[' ? ']' : '}';
        int end = Blanks.TrimEnd(_text, value.Span.Start, Blanks.FindComment(_text, value.Span.Start, line.End));
        var atEnd = new Patch(new TextSpan(end, 0), close.ToString());
        bool closes = FlowText.FindClose(_text.Substring(value.Span.Start, end - value.Span.Start) + close, 0, end - value.Span.Start + 1) >= 0;
        Patch mended = closes ? atEnd : new Patch(TextSpan.FromBounds(value.Span.Start, end), Quoting.Quote(_text.Substring(value.Span.Start, end - value.Span.Start)));
        Repair repair = log.Fix(
            closes ? $"close it with \"{close}\" at the end of the line" : $"write {mended.NewText}", RepairSafety.Choice, [mended]);
        log.AddUnreadable(TextFindings.UnclosedBracket(log.PlaceOf(new TextSpan(value.Span.Start, 1)), open, close, repair));
        patches.Add(mended);
    }

    private void CheckBackslashes(TextSpan span)
    {
        for (int i = span.Start + 1; i < span.End - 2; i++)
        {
            if (_text[i] != '\\')
                continue;
            if ("0abt\tnvfre \"/\\N_LPxuU\r\n".IndexOf(_text[i + 1]) < 0)
            {
                var single = new Patch(span, $"'{_text.Substring(span.Start + 1, span.Length - 2).Replace("'", "''")}'");
                Finding finding = TextFindings.Backslash(
                    log.PlaceOf(new TextSpan(i, 2)), _text.Substring(i, 2), log.SafeFix($"write {single.NewText}", single));
                log.AddUnreadable(finding);
                patches.Add(single);
                return;
            }

            i++;
        }
    }

    private void Report(Finding finding, TextSpan text)
    {
        log.AddUnreadable(finding);
        patches.Add(new Patch(text, Quoting.Quote(Slice(text))));
    }

    private Repair Quotes(TextSpan span)
    {
        string quoted = Quoting.Quote(Slice(span));
        return log.SafeFix($"write {quoted}", new Patch(span, quoted));
    }

    private string WordAround(int position, TextSpan whole)
    {
        int start = position;
        while (start - 1 > whole.Start && _text[start - 1] != ' ')
            start--;
        int end = position;
        while (end < whole.End && _text[end] != ' ')
            end++;
        return _text.Substring(start, end - start);
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
