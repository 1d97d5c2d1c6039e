using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Yaml.Structure.Texts;

/// <summary>Whether the text behind a key or a hyphen needs quotation marks, or has them in the wrong place.</summary>
internal sealed class ValueCheck(ReadingLog log, List<Patch> patches, IReadOnlyList<SourceLine> lines)
{
    private readonly string _text = log.Text;
    private readonly PlainTextCheck _plain = new(log, patches, lines, new FieldNames(log.Text, lines));
    private readonly TextBehind _behind = new(log, patches, lines);
    private readonly FlowCheck _flow = new(log, patches);

    public void Check(int index)
    {
        SourceLine line = lines[index];
        if (line.GoesOn)
            return;
        if (line.Key is { } key && _text[key.Start] is '@' or '`' or '%' or '>' or '|' or ',' or ']' or '}')
        {
            Report(TextFindings.StartsWithSign(log.PlaceOf(new TextSpan(key.Start, 1)), _text.Substring(key.Start, 1), Slice(key), Quotes(key)), key);
        }

        LineValue value = line.Value;
        if (value.Form is ValueForm.Plain && _text[value.Span.Start] is '|' && ReportOtherBrackets(value))
            return;
        switch (value.Form)
        {
            case ValueForm.Plain:
                _plain.Check(index);
                break;
            case ValueForm.Block when _text[value.Span.End - 1] is '|' or '>' or '-' or '+':
                new BlockTextCheck(log, patches).Check(line);
                break;
            case ValueForm.Quoted when value.Fault == ValueFault.Unclosed:
                ReportUnclosedQuote(value);
                break;
            case ValueForm.Quoted or ValueForm.Flow when value.Fault == ValueFault.TextBehind && IsCommentAt(value.Span.End):
                var space = new Patch(new TextSpan(value.Span.End, 0), " ");
                log.Add(StandardFindings.TightComment(log.PlaceOf(new TextSpan(value.Span.End, 1)), log.SafeFix("Put a space before it", space)));
                patches.Add(space);
                break;
            case ValueForm.Quoted or ValueForm.Flow when value.Fault == ValueFault.TextBehind && _behind.Check(index):
                break;
            case ValueForm.Quoted when value.Fault == ValueFault.TextBehind:
                ReportTextBehindQuote(value);
                break;
            case ValueForm.Quoted when value.Fault == ValueFault.Outdented:
                new OutdentedTexts(log, patches).ReportQuoted(line);
                break;
            case ValueForm.Quoted when _text[value.Span.Start] == '"':
                CheckBackslashes(value.Span);
                break;
            case ValueForm.Flow when value.Fault == ValueFault.Unclosed:
                ReportUnclosedBracket(value, line);
                break;
            case ValueForm.Flow when value.Fault == ValueFault.Outdented:
                ReportOutdentedBrackets(line);
                break;
            case ValueForm.Flow when value.Fault == ValueFault.None:
                _flow.Check(value.Span);
                break;
            case ValueForm.Flow when value.Fault == ValueFault.TextBehind && IsBrackets(value.Span.End, value.RestEnd):
                _flow.ReportSurplusBracket(TextSpan.FromBounds(value.Span.End, value.RestEnd));
                break;
            case ValueForm.Flow when value.Fault == ValueFault.TextBehind:
                TextSpan whole = TextSpan.FromBounds(value.Span.Start, value.RestEnd);
                Report(TextFindings.TextBehindBracket(log.PlaceOf(new TextSpan(whole.Start, 1)), _text[whole.Start], Slice(whole), Quotes(whole)), whole);
                break;
        }
    }

    private bool IsCommentAt(int at) => _text[at] == '#' && at + 1 < _text.Length && _text[at + 1] is ' ' or '#' or '\n' or '\r';

    /// <summary>Whether nothing but closing brackets stands there; a text in double braces is none that closes twice.</summary>
    private bool IsBrackets(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_text[i] is not (']' or '}'))
                return false;
        }

        return true;
    }

    private bool ReportOtherBrackets(LineValue value)
    {
        TextSpan whole = value.Span;
        if (OtherBrackets.Meant(Slice(whole)) is not { } meant)
            return false;
        var list = new Patch(whole, meant);
        log.Add(TextFindings.NoListBrackets(log.PlaceOf(whole), Slice(whole), meant, log.Fix($"Write {meant}", RepairSafety.Choice, [list])));
        patches.Add(list);
        return true;
    }

    private void ReportOutdentedBrackets(SourceLine line)
    {
        int expected = line.InnerColumn + 2;
        List<Patch> moves = OutdentedTexts.MovesOf(_text, line.Value.Span, expected, expected - 1);
        Place place = log.PlaceOf(new TextSpan(Blanks.Skip(_text, moves[0].Span.Start, _text.Length), 1));
        log.AddUnreadable(StandardFindings.Outdented(
            place, log.LineNumberOf(line.Value.Span.Start), expected, log.SafeFix(IndentationFindings.MoveTo(expected), [.. moves])));
        patches.AddRange(moves);
    }

    private void ReportUnclosedQuote(LineValue value)
    {
        char mark = _text[value.Span.Start];
        // Word processors and other keyboards have other marks, of which one may stand where the text ends.
        bool isOtherMark = value.Span.Length > 2 && _text[value.Span.End - 1] is '”' or '“' or '»' or '«' or '’' or '‘' or '"' or '\'';
        var atEnd = new Patch(isOtherMark ? new TextSpan(value.Span.End - 1, 1) : new TextSpan(value.Span.End, 0), mark.ToString());
        string text = _text.Substring(value.Span.Start + 1, value.Span.Length - 1).Trim();
        if (text.Length > 0 && text[0] is '[' or '{' && FlowText.FindClose(text, 0, text.Length) == text.Length - 1)
        {
            var deleted = new Patch(new TextSpan(value.Span.Start, 1), "");
            log.AddUnreadable(TextFindings.QuoteBeforeBracket(
                log.PlaceOf(deleted.Span), mark, text, log.Fix("Delete the quotation mark", RepairSafety.Choice, [deleted]), log.Fix("Close the quotation mark at the end of the line", RepairSafety.Choice, [atEnd])));
            patches.Add(deleted);
            return;
        }

        log.AddUnreadable(TextFindings.UnclosedQuote(
            log.PlaceOf(new TextSpan(value.Span.Start, 1)), mark, text, isOtherMark, log.SafeFix("Close the quotation mark at the end of the line", atEnd)));
        patches.Add(atEnd);
    }

    private void ReportTextBehindQuote(LineValue value)
    {
        char mark = _text[value.Span.Start];
        TextSpan whole = TextSpan.FromBounds(value.Span.Start, value.RestEnd);
        bool isEnclosed = _text[whole.End - 1] == mark && whole.End - 1 > value.Span.End && _text[value.Span.End] != ' ';
        string meant = isEnclosed ? _text.Substring(whole.Start + 1, whole.Length - 2) : Slice(whole);
        var quoted = new Patch(whole, Quoting.Quote(meant));
        int close = value.Span.End - 1;
        Place place = log.PlaceOf(new TextSpan(close, 1));
        bool isApostrophe = mark == '\'' && char.IsLetter(_text[close - 1]) && char.IsLetter(_text[close + 1]);
        Repair repair = log.Fix($"Write {quoted.NewText}", isApostrophe || isEnclosed ? RepairSafety.Safe : RepairSafety.Choice, [quoted]);
        log.AddUnreadable(isApostrophe
            ? TextFindings.ApostropheEndsText(place, WordAround(close, whole), repair)
            : TextFindings.QuoteEndsEarly(place, _text.Substring(value.Span.End, value.RestEnd - value.Span.End).Trim(), repair));
        patches.Add(quoted);
    }

    private void ReportUnclosedBracket(LineValue value, SourceLine line)
    {
        if (FlowText.FindUnclosedQuote(_text, value.Span.Start, value.Span.End) is >= 0 and int quote)
        {
            ReportUnclosedQuoteBetweenBrackets(value.Span, quote);
            return;
        }

        char open = _text[value.Span.Start];
        char close = open == '[' ? ']' : '}';
        if (ReportOtherBracket(value.Span, open, close))
            return;
        int end = Blanks.TrimEnd(_text, value.Span.Start, Blanks.FindComment(_text, value.Span.Start, line.End));
        if (IsCutOff(value.Span))
        {
            ReportCutOff(value.Span, open, close);
            return;
        }

        var atEnd = new Patch(new TextSpan(end, 0), close.ToString());
        bool closes = FlowText.FindClose(_text.Substring(value.Span.Start, end - value.Span.Start) + close, 0, end - value.Span.Start + 1) >= 0;
        Patch mended = closes ? atEnd : new Patch(TextSpan.FromBounds(value.Span.Start, end), Quoting.Quote(_text.Substring(value.Span.Start, end - value.Span.Start)));
        Repair repair = log.Fix(
            closes ? $"Close it with \"{close}\" at the end of the line" : $"Write {mended.NewText}", RepairSafety.Choice, [mended]);
        log.AddUnreadable(TextFindings.UnclosedBracket(log.PlaceOf(new TextSpan(value.Span.Start, 1)), open, close, repair));
        patches.Add(mended);
    }

    /// <summary>Whether the file ends within a value, without a line end.</summary>
    private bool IsCutOff(TextSpan value) => value.End == _text.Length && log.File.Text[log.File.Text.Length - 1] is not ('\n' or '\r');

    /// <summary>The last item may be only the beginning of one: the others are read.</summary>
    private void ReportCutOff(TextSpan value, char open, char close)
    {
        int comma = _text.LastIndexOf(',', value.End - 1, value.Length);
        var whole = new Patch(TextSpan.FromBounds(comma < 0 ? value.Start + 1 : comma, value.End), close.ToString());
        log.AddUnreadable(TextFindings.CutOff(
            log.PlaceOf(new TextSpan(value.Start, 1)), open, close, new Repair($"Find the rest of the file, or write it again and close it with \"{close}\"", RepairSafety.Choice)));
        patches.Add(whole);
    }

    /// <summary>A bracket of another kind where the one that closes should stand.</summary>
    private bool ReportOtherBracket(TextSpan span, char open, char close)
    {
        int last = span.End - 1;
        char written = _text[last];
        if (written is not (')' or ']' or '}' or '>') || written == close)
            return false;
        string mended = _text.Substring(span.Start, span.Length - 1) + close;
        if (FlowText.FindClose(mended, 0, mended.Length) != mended.Length - 1 || (written == ')' && mended.IndexOf('(') >= 0))
            return false;
        var other = new Patch(new TextSpan(last, 1), close.ToString());
        log.AddUnreadable(TextFindings.OtherBracket(log.PlaceOf(other.Span), open, written, close, log.SafeFix($"Write \"{close}\"", other)));
        patches.Add(other);
        return true;
    }

    private void ReportUnclosedQuoteBetweenBrackets(TextSpan brackets, int quote)
    {
        char mark = _text[quote];
        int end = brackets.End;
        while (end > quote + 1 && _text[end - 1] is ']' or '}' or ' ')
            end--;
        var atEnd = new Patch(new TextSpan(end, 0), mark.ToString());
        string mended = _text.Substring(brackets.Start, end - brackets.Start) + mark + _text.Substring(end, brackets.End - end);
        bool isClosed = FlowText.FindClose(mended, 0, mended.Length) == mended.Length - 1;
        // Where a comma follows, the text may have been meant to end before it.
        RepairSafety safety = _text.IndexOf(',', quote, end - quote) < 0 ? RepairSafety.Safe : RepairSafety.Choice;
        // A list of ids with a mark too many has no comma within a text.
        string[] items = _text.Substring(quote + 1, end - quote - 1).Split(',');
        bool areIds = items.Length > 1 && Array.TrueForAll(items, item => Names.IsKebabCase(item.Trim())) && Array.Exists(items, item => item.IndexOf('-') > 0);
        var deleted = new Patch(new TextSpan(quote, 1), "");
        Repair repair = isClosed && areIds
            ? log.Fix("Delete the quotation mark", RepairSafety.Choice, [deleted])
            : isClosed
            ? log.Fix("Close the quotation mark before the bracket", safety, [atEnd])
            : new Repair("Close the quotation mark where its text ends", RepairSafety.Choice);
        log.AddUnreadable(TextFindings.UnclosedQuote(
            log.PlaceOf(new TextSpan(quote, 1)), mark, _text.Substring(quote + 1, end - quote - 1), isOtherMark: false, repair));
        patches.Add(isClosed && areIds ? deleted : isClosed ? atEnd : new Patch(brackets, Quoting.Quote(_text.Substring(brackets.Start, brackets.Length))));
    }

    private void CheckBackslashes(TextSpan span)
    {
        for (int i = span.Start + 1; i < span.End - 1; i++)
        {
            if (_text[i] != '\\')
                continue;
            int length = Escapes.LengthAt(_text, i, span);
            if (length == 0)
            {
                log.AddUnreadable(BackslashReport.Of(log, i, span));
                patches.AddRange(Escapes.Mended(_text, span));
                return;
            }

            i += length - 1;
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
        return log.SafeFix($"Write {quoted}", new Patch(span, quoted));
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
