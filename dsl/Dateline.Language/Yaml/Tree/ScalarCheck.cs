using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Yaml.Tree;

/// <summary>Looks at each text that was read for what YAML accepts and its author did not mean.</summary>
internal sealed class ScalarCheck(ReadingLog log, TreeFindings findings)
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    private readonly string _text = log.Text;

    /// <param name="scalar">As it was read.</param>
    /// <param name="keyEnd">Behind the key whose value this is; -1 for an item or a key.</param>
    /// <param name="isInBrackets">Between brackets or braces, where a line's end means nothing.</param>
    /// <returns>The text as it was visibly meant; null where that cannot be told.</returns>
    public YamlScalar? Value(YamlScalar scalar, int keyEnd, bool isInBrackets)
    {
        TextSpan span = scalar.Span;
        if (scalar.Style == ScalarStyle.Plain)
        {
            // A further line that is indented is shorter when it is joined; only in brackets and at the top it may not be.
            bool isJoined = span.Length != scalar.Value.Length || ((isInBrackets || keyEnd < 0) && span.Length > 0 && _text.IndexOfAny(LineEnds, span.Start, span.Length) >= 0);
            if (isJoined)
                return new RunOnCheck(log, findings).Check(scalar, isInBrackets, IsBelowKey(span, keyEnd));
            if (span.Length > 0 && (_text[span.Start] is '-' or '%' || (keyEnd >= 0 && span.Start - keyEnd > 2)))
            {
                if (!CheckBeginning(scalar, keyEnd, isInBrackets))
                    return null;
            }
        }

        // Behind a closed quotation mark or bracket nobody goes on with the text: there it can only be a comment.
        return scalar.Style == ScalarStyle.Plain && !isInBrackets && span.End < _text.Length && _text[span.End] == ' ' && BeginOfTightComment(span.End) is >= 0 and int hash
            ? CutByHash(scalar, hash)
            : scalar;
    }

    /// <summary>Where a comment without a blank behind its <c>#</c> begins; -1 where there is none.</summary>
    public int BeginOfTightComment(int end)
    {
        int at = Blanks.Skip(_text, end, _text.Length);
        if (at == end || at >= _text.Length || _text[at] != '#')
            return -1;
        int behind = at;
        while (behind < _text.Length && _text[behind] == '#')
            behind++;
        return behind == _text.Length || _text[behind] is ' ' or '\t' or '\n' or '\r' ? -1 : at;
    }

    private YamlScalar CutByHash(YamlScalar scalar, int hash)
    {
        if (IsWhole(scalar.Value))
            return scalar;
        int start = scalar.Span.Length == 0 ? hash : scalar.Span.Start;
        string whole = LineFrom(start);
        var quoted = new Patch(new TextSpan(start, whole.Length), Quoting.QuoteMeant(whole));
        findings.Add(SilentFindings.HashCutsText(
            log.PlaceOf(new TextSpan(hash, 1)), LineFrom(hash), log.SafeFix($"Write {quoted.NewText}", quoted)));
        return new YamlScalar(whole, new TextSpan(start, whole.Length), ScalarStyle.Plain) { IsMended = true };
    }

    /// <summary>A date, a number, a change of one or a flag: what follows can only be a comment.</summary>
    private static bool IsWhole(string value)
    {
        if (value is "true" or "false" or "yes" or "no")
            return true;
        bool hasDigit = false;
        foreach (char c in value)
        {
            if (char.IsLetter(c))
                return false;
            hasDigit |= c is >= '0' and <= '9';
        }

        return hasDigit;
    }

    private bool CheckBeginning(YamlScalar scalar, int keyEnd, bool isInBrackets)
    {
        TextSpan span = scalar.Span;
        if (span.Length == 0)
            return true;
        if (_text[span.Start] == '%')
        {
            var quoted = new Patch(span, Quoting.Quote(scalar.Value));
            findings.Add(TextFindings.StartsWithSign(
                log.PlaceOf(new TextSpan(span.Start, 1)), "%", scalar.Value, log.SafeFix($"Write {quoted.NewText}", quoted)));
            return true;
        }

        return isInBrackets || !IsBelowKey(span, keyEnd) || !new TightLineCheck(log, findings).Check(span.Start, span.End);
    }

    private bool IsBelowKey(TextSpan span, int keyEnd) => keyEnd >= 0 && _text.IndexOf('\n', keyEnd, span.Start - keyEnd) >= 0;

    private string LineFrom(int start)
    {
        int end = start;
        while (end < _text.Length && _text[end] is not ('\n' or '\r'))
            end++;
        return _text.Substring(start, Blanks.TrimEnd(_text, start, end) - start);
    }
}
