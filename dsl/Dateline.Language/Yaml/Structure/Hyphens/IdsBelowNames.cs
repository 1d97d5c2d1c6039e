using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Structure.Hyphens;

/// <summary>
/// Ids one below the other, in the column of the name of their list and without hyphens; or the rest of a list, behind a
/// comma with which the line above ends.
/// </summary>
internal sealed class IdsBelowNames(ReadingLog log, IReadOnlyList<SourceLine> lines)
{
    private static readonly char[] Ends = [',', ';'];

    private readonly string _text = log.Text;
    private readonly List<Patch> _patches = [];

    /// <summary>Reports and mends them; whether there were any.</summary>
    public bool Mend()
    {
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i] is not { Kind: LineKind.Field, GoesOn: false, Indent: > 0, Key: not null } name || !IsId(i + 1, name.Indent))
                continue;
            int last = i + 1;
            while (last + 1 < lines.Count && IsId(last + 1, name.Indent))
                last++;
            if (name.IsOpen && last > i + 1)
                ReportItems(i, last);
            else if (name.Value.Form == ValueForm.Plain && EndsWithComma(name))
                ReportRest(i, last);
        }

        log.Mend(_patches);
        return _patches.Count > 0;
    }

    private void ReportItems(int name, int last)
    {
        Patch[] items = [.. lines.Skip(name + 1).Take(last - name).Select(line => new Patch(TextSpan.FromBounds(line.ContentStart, line.End), "- " + IdOf(line)))];
        string first = IdOf(lines[name + 1]);
        log.AddUnreadable(IndentationFindings.MissingHyphen(
            log.PlaceOf(TextSpan.FromBounds(lines[name + 1].ContentStart, lines[name + 1].End)), first, log.Fix("Put a hyphen and a space before each", RepairSafety.Choice, items)));
        _patches.AddRange(items);
    }

    private void ReportRest(int name, int last)
    {
        TextSpan value = lines[name].Value.Span;
        string begun = _text.Substring(value.Start, value.Length).TrimEnd(Ends);
        string list = $"[{string.Join(", ", lines.Skip(name + 1).Take(last - name).Select(IdOf).Prepend(begun))}]";
        var whole = new Patch(TextSpan.FromBounds(value.Start, lines[last].End), list);
        log.AddUnreadable(IndentationFindings.RestOfList(
            log.PlaceOf(TextSpan.FromBounds(lines[name + 1].ContentStart, lines[name + 1].End)), log.LineNumberOf(lines[name].Start), list, log.Fix($"Write {list}", RepairSafety.Choice, [whole])));
        _patches.Add(whole);
    }

    private bool IsId(int index, int column) =>
        lines[index] is { Kind: LineKind.Text, Value.Form: ValueForm.Plain } line && line.Indent == column && Names.IsName(IdOf(line));

    private bool EndsWithComma(SourceLine line) =>
        _text[line.Value.Span.End - 1] == ',' && Array.TrueForAll(_text.Substring(line.Value.Span.Start, line.Value.Span.Length).TrimEnd(Ends).Split(','), item => Names.IsName(item.Trim()));

    private string IdOf(SourceLine line) => _text.Substring(line.ContentStart, line.End - line.ContentStart).TrimEnd(Ends);
}
