using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Yaml.Tree;

/// <summary>
/// A plain text over several lines: YAML joins them. Each further line is looked at for what it was meant to be, and the
/// text is read on as its first line alone.
/// </summary>
internal sealed class RunOnCheck(ReadingLog log, TreeFindings findings)
{
    /// <summary>From here on a line is long enough that a text was wrapped for its width, by an editor program or a person.</summary>
    private const int WrappedWidth = 60;

    private readonly string _text = log.Text;

    /// <param name="scalar">As it was read.</param>
    /// <param name="isInBrackets">Between brackets or braces.</param>
    /// <param name="isBelowKey">All of its lines stand below its key: they may be the items of a list.</param>
    public YamlScalar? Check(YamlScalar scalar, bool isInBrackets, bool isBelowKey)
    {
        TextSpan first = LineAt(scalar.Span.Start, scalar.Span.End);
        if (first.End == scalar.Span.End)
            return scalar;
        if (!isInBrackets && new RunOnLists(log, findings).Check(scalar.Span, isBelowKey))
            return new YamlScalar(_text.Substring(first.Start, first.Length), first, ScalarStyle.Plain) { IsMended = true };
        bool isWrapped = IsWrapped(scalar.Span);
        bool isTight = !isInBrackets && new TightLineCheck(log, findings).Check(first.Start, first.End);
        bool isReported = isTight;
        for (TextSpan line = LineBehind(first, scalar.Span.End); line.Length > 0; line = LineBehind(line, scalar.Span.End))
        {
            if (!isInBrackets && CheckLine(line, scalar.Span.Start, first, ref isReported))
                continue;
            if (!isReported)
                ReportRunOn(scalar, first, line, isWrapped, isBelowKey && !isInBrackets ? AsItems(scalar.Span) : null);
            isReported = true;
        }

        return isTight ? null : GoesOn(scalar, first)
            ? new YamlScalar(scalar.Value, scalar.Span, ScalarStyle.Plain) { IsMended = true }
            : new YamlScalar(_text.Substring(first.Start, first.Length), first, ScalarStyle.Plain) { IsMended = true };
    }

    /// <summary>Words, or the two halves of a change, go on below; what is whole does not.</summary>
    private bool GoesOn(YamlScalar scalar, TextSpan first) =>
        scalar.Value.IndexOf("->", StringComparison.Ordinal) >= 0 || _text.IndexOf(' ', first.Start, first.Length) >= 0;

    /// <summary>Whether the line is a field or an item that was not recognised as one.</summary>
    private bool CheckLine(TextSpan line, int start, TextSpan first, ref bool isReported)
    {
        bool isItem = _text[line.Start] == '-' && line.Length > 1 && _text[line.Start + 1] == ' ';
        if (!isItem)
            return new TightLineCheck(log, findings).Check(line.Start, line.End);
        if (isReported)
            return true;
        isReported = true;
        string key = KeyBefore(start);
        string text = _text.Substring(first.Start, first.Length);
        findings.AddUnreadable(ScalarLooks.LikeNumber(_text, first)
            ? IndentationFindings.ListBelowNumber(log.PlaceOf(first), key, text, log.LineNumberOf(line.Start))
            : IndentationFindings.ItemOutOfPlace(log.PlaceOf(new TextSpan(line.Start, 1)), key, text));
        return true;
    }

    private void ReportRunOn(YamlScalar scalar, TextSpan first, TextSpan line, bool isWrapped, Repair? asItems)
    {
        int end = line.Start;
        while (end < line.End && _text[end] != ' ')
            end++;
        Finding finding = IndentationFindings.RunOn(
            log.PlaceOf(TextSpan.FromBounds(line.Start, end)), log.LineNumberOf(line.Start), log.LineNumberOf(first.Start), scalar.Value, Joined(scalar.Span), asItems);
        findings.AddUnreadable(finding, isWrapped);
    }

    private Repair Joined(TextSpan span)
    {
        var joins = new List<Patch>();
        TextSpan above = LineAt(span.Start, span.End);
        for (TextSpan line = LineBehind(above, span.End); line.Length > 0; above = line, line = LineBehind(line, span.End))
            joins.Add(new Patch(TextSpan.FromBounds(above.End, line.Start), " "));
        return log.Fix("Put the whole text on one line", RepairSafety.Choice, joins);
    }

    private Repair AsItems(TextSpan span)
    {
        var hyphens = new List<Patch>();
        for (TextSpan line = LineAt(span.Start, span.End); line.Length > 0; line = LineBehind(line, span.End))
            hyphens.Add(new Patch(new TextSpan(line.Start, 0), "- "));
        return log.Fix("If each line is a list item, start it with a hyphen and a space", RepairSafety.Choice, hyphens);
    }

    private bool IsWrapped(TextSpan span)
    {
        int start = span.Start;
        while (start > 0 && _text[start - 1] is not ('\n' or '\r'))
            start--;
        for (TextSpan line = LineAt(start, span.End); line.End < span.End; line = LineBehind(line, span.End))
        {
            if (line.Length == 0 || line.Length < WrappedWidth)
                return false;
        }

        return true;
    }

    private string KeyBefore(int start)
    {
        int end = start;
        while (end > 0 && _text[end - 1] is ' ' or ':')
            end--;
        int begin = end;
        while (begin > 0 && _text[begin - 1] is not (' ' or '\n' or '\r'))
            begin--;
        return _text.Substring(begin, end - begin);
    }

    private TextSpan LineAt(int start, int limit)
    {
        int end = start;
        while (end < limit && _text[end] is not ('\n' or '\r'))
            end++;
        return TextSpan.FromBounds(start, Blanks.TrimEnd(_text, start, end));
    }

    private TextSpan LineBehind(TextSpan line, int limit)
    {
        int start = line.End;
        while (start < limit && _text[start] is ' ' or '\n' or '\r')
            start++;
        return start >= limit ? new TextSpan(limit, 0) : LineAt(start, limit);
    }
}
