using Dateline.Language.Diagnostics;
using Dateline.Language.Yaml.Columns;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Structure.Hyphens;

/// <summary>The fields of items that stand in the column of their hyphens: those of one list are one mistake.</summary>
internal sealed class FieldsBesideHyphens(ReadingLog log, IReadOnlyList<SourceLine> lines)
{
    private const string QuotesLine = KnownWords.Quotes + ":";

    private readonly string _text = log.Text;
    private readonly List<Patch> _patches = [];

    /// <summary>
    /// Reports and mends the fields of quotations whose hyphens stand in the column of their name: as YAML they are read as fields of the
    /// entry, and nothing seems to be wrong with them.
    /// </summary>
    public static void MendBesideNames(ReadingLog log)
    {
        if (HaveHyphensBesideName(log.Text))
            new FieldsBesideHyphens(log, SourceLines.Of(log.Text)).Mend();
    }

    private static bool HaveHyphensBesideName(string text)
    {
        for (int at = text.IndexOf(QuotesLine, StringComparison.Ordinal); at >= 0; at = text.IndexOf(QuotesLine, at + 1, StringComparison.Ordinal))
        {
            int indent = at - (at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1);
            int next = text.IndexOf('\n', at) + 1;
            if (indent > 0 && next > 0 && next + indent + 1 < text.Length && text[next + indent] == '-' && Blanks.Skip(text, next, next + indent) == next + indent)
                return true;
        }

        return false;
    }

    /// <summary>Reports and mends them; whether there were any.</summary>
    public bool Mend()
    {
        for (int i = 1; i + 1 < lines.Count; i++)
        {
            if (BeginsList(i))
                MendList(i);
        }

        log.Mend(_patches);
        return _patches.Count > 0;
    }

    /// <summary>The first item below a name, in a column of its own, of several items that begin alike, or of quotations.</summary>
    private bool BeginsList(int index)
    {
        SourceLine item = lines[index];
        SourceLine name = lines[index - 1];
        if (item is not { Kind: LineKind.Item, Hyphens.Count: 1, Key: not null } || name is not { Kind: LineKind.Field, IsOpen: true, Indent: > 0 } || item.Indent < name.Indent)
            return false;
        if (item.Indent == name.Indent)
            return NameOf(name) == KnownWords.Quotes && index + 1 < lines.Count && GoesBeside(lines[index + 1], item);
        // The fields stand where they would below a hyphen in its usual column: then it is the hyphen that slipped.
        if (item.Indent >= 2 * name.Indent + 2)
            return false;
        // Where the items below stand further left, the line of the first is off, and not its fields.
        int behind = LastOf(index) + 1;
        if (behind < lines.Count && lines[behind] is { Kind: LineKind.Item } next && next.Indent > name.Indent)
            return false;
        return KnownWords.AreItemsKnown(NameOf(name), NameOf(item)) || ItemsOf(index).Skip(1).Any(other => lines[other].Kind == LineKind.Item && NameOf(lines[other]) == NameOf(item));
    }

    private void MendList(int first)
    {
        var moves = new List<Patch>();
        int slipped = -1;
        int count = 0;
        bool isBesideName = lines[first].Indent == lines[first - 1].Indent;
        int last = LastOf(first);
        bool goesWith = false;
        bool hasRoomBelow = false;
        for (int i = first; i <= last; i++)
        {
            SourceLine line = lines[i];
            if (line.Indent == lines[first].Indent)
                (goesWith, hasRoomBelow) = (i > first && MayBeOfItem(line, lines[first - 1], lines[first]), line.IsOpen);
            else if (line.Kind != LineKind.Text && !hasRoomBelow)
                goesWith = false;
            if (isBesideName && i > first && line.Indent == lines[first].Indent && line.Kind != LineKind.Item && !GoesBeside(line, lines[first]))
                break;
            if (!goesWith)
                continue;
            if (slipped < 0)
                slipped = i;
            count++;
            moves.AddRange(LineMoves.Of(_text, line, lines[first].InnerColumn - lines[first].Indent));
        }

        if (slipped < 0 || lines[slipped - 1].IsOpen || NameOf(lines[slipped]) == NameOf(lines[first]))
            return;
        int column = lines[first].InnerColumn;
        string title = count == 1 ? IndentationFindings.MoveTo(column) : IndentationFindings.MoveTo(column) + ", and the lines that go with it";
        log.AddUnreadable(IndentationFindings.Slipped(
            log.PlaceOf(lines[slipped].Key!.Value), Words.Quoted(NameOf(lines[slipped])), column, count - 1,
            $"so that it is below {Words.Quoted(NameOf(lines[first]))} on line {Words.Number(log.LineNumberOf(lines[first].Start))}", log.Fix(title, RepairSafety.Safe, moves)));
        _patches.AddRange(moves);
    }

    /// <summary>Whether a line in the column of a hyphen can belong to a quotation alone: below the id such a field has no place.</summary>
    private bool GoesBeside(SourceLine line, SourceLine item) =>
        line.Kind == LineKind.Field && line.Indent == item.Indent && KnownWords.IsOfQuoteAlone(NameOf(line)) && NameOf(line) != NameOf(item);

    /// <summary>Whether a line in the column of the hyphens is a field of their items, and not what the list itself stands among.</summary>
    private bool MayBeOfItem(SourceLine line, SourceLine list, SourceLine item)
    {
        if (line.Kind != LineKind.Field || _text[line.ContentStart] == '-')
            return false;
        bool? may = KnownWords.AreItemsKnown(NameOf(list), NameOf(item)) ? KnownWords.MayStand(NameOf(list) + "[]", NameOf(line)) : true;
        return may ?? !line.IsOpen;
    }

    private IEnumerable<int> ItemsOf(int first)
    {
        for (int i = first; i < lines.Count && lines[i].Indent >= lines[first].Indent; i++)
        {
            if (lines[i].Indent == lines[first].Indent)
                yield return i;
        }
    }

    private int LastOf(int first)
    {
        int last = first;
        while (last + 1 < lines.Count && lines[last + 1].Indent >= lines[first].Indent)
            last++;
        return last;
    }

    private string NameOf(SourceLine line) => line.Key is { } key ? _text.Substring(key.Start, key.Length) : "";
}
