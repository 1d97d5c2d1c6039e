using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Yaml.Structure.Texts;

/// <summary>Whether what stands behind a key or a hyphen without quotation marks can be read, and what was meant where not.</summary>
internal sealed class PlainTextCheck(ReadingLog log, List<Patch> patches, IReadOnlyList<SourceLine> lines, FieldNames names)
{
    private readonly string _text = log.Text;
    private readonly SwallowedFields _swallowed = new(log, patches, lines, names);

    public void Check(int index)
    {
        TextSpan span = lines[index].Value.Span;
        int sign = LengthOfSign(span);
        if (sign > 0)
            ReportSign(index, span, sign);
        else if (FindColon(span) is >= 0 and int colon && !_swallowed.Check(index))
            ReportColon(span, colon);
    }

    private int FindColon(TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (_text[i] == ':' && (i + 1 == span.End || _text[i + 1] == ' '))
                return i;
        }

        return -1;
    }

    private void ReportColon(TextSpan span, int colon)
    {
        Place place = log.PlaceOf(new TextSpan(colon, 1));
        int word = span.Start;
        while (word < span.End && _text[word] != ' ')
            word++;
        // Quotes make a text of a number, and that it is one the quotes would hide.
        bool beginsWithNumber = word < colon && ScalarLooks.LikeNumber(_text, TextSpan.FromBounds(span.Start, word));
        if (!beginsWithNumber && Quoting.WithoutStrayClosing(Slice(span)) is { } inner)
        {
            var quoted = new Patch(span, Quoting.Quote(inner));
            log.AddUnreadable(TextFindings.ColonAndStrayMark(place, Slice(span), log.Fix($"Write {quoted.NewText}", RepairSafety.Choice, [quoted]), Quotes(span, RepairSafety.Choice)));
            patches.Add(quoted);
            return;
        }

        Mend(span, beginsWithNumber ? TextFindings.ColonBehindNumber(place, Slice(span), Quotes(span, RepairSafety.Choice)) : TextFindings.ColonInText(place, Slice(span), Quotes(span, RepairSafety.Safe)));
    }

    private void ReportSign(int index, TextSpan span, int length)
    {
        Place place = log.PlaceOf(new TextSpan(span.Start, length));
        string sign = _text.Substring(span.Start, length).TrimEnd();
        int behind = Blanks.Skip(_text, span.Start + length, span.End);
        if (sign is ">" or "|" && behind > span.Start + 1 && FurtherLine(index) is { } further)
        {
            var lineBreak = new Patch(TextSpan.FromBounds(span.Start + 1, behind), "\n" + new string(' ', further.Indent));
            log.AddUnreadable(TextFindings.TextOnLineOfSign(place, sign, log.SafeFix($"Put a line break after the \"{sign}\"", lineBreak)));
            patches.Add(lineBreak);
        }
        else if (behind < span.End && char.IsDigit(_text[behind]))
        {
            Mend(span, TextFindings.NumberBehindSign(place, sign, Slice(span), WaysOfNumber(span, sign, behind)));
        }
        else if (sign == "-")
        {
            Mend(span, TextFindings.HyphenBehindName(place, Slice(span), Quotes(span, RepairSafety.Choice)));
        }
        else
        {
            Mend(span, TextFindings.StartsWithSign(place, sign, Slice(span), Quotes(span, RepairSafety.Safe)));
        }
    }

    private Repair[] WaysOfNumber(TextSpan span, string sign, int digits)
    {
        Repair quotes = Quotes(span, RepairSafety.Choice);
        if (sign != "-" || !ScalarLooks.LikeNumber(_text, TextSpan.FromBounds(digits, span.End)))
            return [quotes];
        var tight = new Patch(TextSpan.FromBounds(span.Start + 1, digits), "");
        return [log.Fix($"Write -{_text.Substring(digits, span.End - digits)}", RepairSafety.Choice, [tight]), quotes];
    }

    /// <summary>The line below, where it goes on with the text.</summary>
    private SourceLine? FurtherLine(int index) =>
        index + 1 < lines.Count && lines[index + 1] is { GoesOn: true } below ? below : null;

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

    private void Mend(TextSpan text, Finding finding)
    {
        log.AddUnreadable(finding);
        patches.Add(new Patch(text, Quoting.QuoteMeant(Slice(text))));
    }

    private Repair Quotes(TextSpan span, RepairSafety safety)
    {
        string quoted = Quoting.QuoteMeant(Slice(span));
        return log.Fix($"Write {quoted}", safety, [new Patch(span, quoted)]);
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
