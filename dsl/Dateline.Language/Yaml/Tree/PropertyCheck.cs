using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Yaml.Tree;

/// <summary>Anchors, aliases and tags: nearly always a text that begins with a sign.</summary>
internal sealed class PropertyCheck(ReadingLog log, TreeFindings findings)
{
    private readonly string _text = log.Text;

    /// <summary>Reports the anchors and tags that a span begins with, and returns what stands behind them.</summary>
    public TextSpan Check(TextSpan span, bool isInBrackets)
    {
        int at = span.Start;
        while (at < _text.Length && _text[at] is '&' or '!')
        {
            int end = EndOfWord(at);
            Report(TextSpan.FromBounds(at, end), isInBrackets);
            at = end;
            while (at < _text.Length && _text[at] is ' ' or '\n' or '\r' && at < Math.Max(span.End, end + 1))
                at++;
        }

        return TextSpan.FromBounds(at, Math.Max(at, span.End));
    }

    public void ReportAlias(TextSpan span, bool isInBrackets)
    {
        string alias = _text.Substring(span.Start, span.Length);
        findings.AddUnreadable(RefusedFindings.Alias(log.PlaceOf(span), alias, QuotesFrom(span.Start, isInBrackets)));
    }

    private void Report(TextSpan property, bool isInBrackets)
    {
        string word = _text.Substring(property.Start, property.Length);
        Place place = log.PlaceOf(property);
        if (word[0] == '&')
            findings.Add(RefusedFindings.Anchor(place, word, QuotesFrom(property.Start, isInBrackets)));
        else if (word.IndexOf('(') > 1)
            findings.AddUnreadable(RefusedFindings.Negation(place, TextFrom(property.Start, isInBrackets).Substring(1), NotInstead(property.Start, isInBrackets)));
        else
            findings.AddUnreadable(RefusedFindings.Tag(place, word, QuotesFrom(property.Start, isInBrackets)));
    }

    private Repair NotInstead(int start, bool isInBrackets) => log.Fix(
        $"Write \"not {TextFrom(start, isInBrackets).Substring(1)}\"", RepairSafety.Choice, [new Patch(new TextSpan(start, 1), "not ")]);

    private Repair QuotesFrom(int start, bool isInBrackets)
    {
        string text = TextFrom(start, isInBrackets);
        return log.Fix($"Write {Quoting.Quote(text)}", RepairSafety.Choice, [new Patch(new TextSpan(start, text.Length), Quoting.Quote(text))]);
    }

    /// <summary>The rest of the line, or what stands before the next comma or bracket.</summary>
    private string TextFrom(int start, bool isInBrackets)
    {
        int end = start;
        while (end < _text.Length && _text[end] is not ('\n' or '\r') && !(isInBrackets && _text[end] is (',' or '[' or ']' or '{' or '}')))
            end++;
        end = Blanks.FindComment(_text, start, end);
        return _text.Substring(start, Blanks.TrimEnd(_text, start, end) - start);
    }

    private int EndOfWord(int start)
    {
        int end = start + 1;
        while (end < _text.Length && _text[end] is not (' ' or '\n' or '\r' or ',' or ']' or '}'))
            end++;
        return end;
    }
}
