using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Tree;

/// <summary>Items of a list, one on each line, that YAML joins to one text: their hyphens are missing, or the space behind them.</summary>
internal sealed class RunOnLists(ReadingLog log, TreeFindings findings)
{
    private readonly string _text = log.Text;

    /// <summary>Reports them and says so, or leaves the text alone.</summary>
    /// <param name="span">Of a text over several lines.</param>
    /// <param name="isBelowKey">Its first line stands below its name, as the others do.</param>
    public bool Check(TextSpan span, bool isBelowKey)
    {
        List<TextSpan> lines = LinesOf(span);
        if (isBelowKey && lines.TrueForAll(IsTight))
            ReportTight(lines);
        else if (!isBelowKey && IsId(lines[0], ends: ",") && lines.Skip(1).All(IsItem))
            ReportBehindName(span, lines);
        else if ((isBelowKey || _text[lines[0].End - 1] == ',') && lines.TrueForAll(line => IsId(line, ends: ",;")))
            Report(lines, isBelowKey);
        else
            return false;
        return true;
    }

    private void ReportTight(List<TextSpan> lines)
    {
        string item = _text.Substring(lines[0].Start + 1, lines[0].Length - 1);
        Patch[] spaces = [.. lines.Select(line => new Patch(new TextSpan(line.Start + 1, 0), " "))];
        string title = lines.Count == 1 ? $"Write \"- {item}\"" : "Put a space after each of the hyphens";
        findings.AddUnreadable(IndentationFindings.NoBlankBehindHyphen(log.PlaceOf(lines[0]), item, log.SafeFix(title, spaces), lines.Count - 1));
    }

    private void ReportBehindName(TextSpan span, List<TextSpan> lines)
    {
        int colon = _text.LastIndexOf(':', span.Start);
        string indent = "\n" + new string(' ', ColumnOf(lines[1].Start));
        var below = new Patch(TextSpan.FromBounds(colon + 1, lines[0].End), indent + "- " + IdIn(lines[0]));
        findings.AddUnreadable(IndentationFindings.ListBehindName(
            log.PlaceOf(lines[0]), NameBefore(colon), IdIn(lines[0]), log.Fix("Put it on a line of its own, as an item", RepairSafety.Choice, [below])));
    }

    private void Report(List<TextSpan> lines, bool isBelowKey)
    {
        string list = $"[{string.Join(", ", lines.Select(IdIn))}]";
        Patch[] items = isBelowKey
            ? [.. lines.Select(line => new Patch(line, "- " + IdIn(line)))]
            : [new Patch(TextSpan.FromBounds(lines[0].Start, lines[lines.Count - 1].End), list)];
        var joins = new List<Patch>();
        for (int i = 1; i < lines.Count; i++)
            joins.Add(new Patch(TextSpan.FromBounds(lines[i - 1].End, lines[i].Start), " "));
        findings.AddUnreadable(IndentationFindings.RunOnItems(
            log.PlaceOf(lines[1]), log.LineNumberOf(lines[1].Start), log.LineNumberOf(lines[0].Start), list,
            log.Fix(isBelowKey ? "If each line is a list item, start it with a hyphen and a space" : $"If each is a list item, write {list}", RepairSafety.Choice, items),
            log.Fix("If it is one text, put it on one line", RepairSafety.Choice, joins)));
    }

    private bool IsTight(TextSpan line) => line.Length > 1 && _text[line.Start] == '-' && char.IsLetter(_text[line.Start + 1]) && _text.IndexOf(": ", line.Start, line.Length, StringComparison.Ordinal) < 0;

    private bool IsItem(TextSpan line) => line.Length > 2 && _text[line.Start] == '-' && _text[line.Start + 1] == ' ' && IsId(TextSpan.FromBounds(Blanks.Skip(_text, line.Start + 1, line.End), line.End), ends: ",");

    private bool IsId(TextSpan line, string ends) => Names.IsName(_text.Substring(line.Start, line.Length).TrimEnd(ends.ToCharArray()));

    private string IdIn(TextSpan line) => _text.Substring(line.Start, line.Length).TrimEnd(',', ';');

    private string NameBefore(int colon)
    {
        int start = colon;
        while (start > 0 && _text[start - 1] is not (' ' or '\n' or '\r'))
            start--;
        return _text.Substring(start, colon - start);
    }

    private int ColumnOf(int offset)
    {
        int start = offset;
        while (start > 0 && _text[start - 1] is not ('\n' or '\r'))
            start--;
        return offset - start;
    }

    private List<TextSpan> LinesOf(TextSpan span)
    {
        var lines = new List<TextSpan>();
        for (int start = span.Start; start < span.End;)
        {
            int end = start;
            while (end < span.End && _text[end] is not ('\n' or '\r'))
                end++;
            var line = TextSpan.FromBounds(start, Blanks.TrimEnd(_text, start, end));
            if (line.Length > 0)
                lines.Add(line);
            start = end;
            while (start < span.End && _text[start] is ' ' or '\n' or '\r')
                start++;
        }

        return lines;
    }
}
