using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Columns;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Structure.Hyphens;

/// <summary>
/// Fields that are an item of a list, but for its hyphen: they stand below a name that has items elsewhere, or begin as the
/// items beside them do.
/// </summary>
internal sealed class MissingHyphens(ReadingLog log, IReadOnlyList<SourceLine> lines)
{
    private const string Quotes = "quotes";

    /// <summary>A line as long as this may have been wrapped, and the one below it may go on with its text.</summary>
    private const int WrappedWidth = 60;

    private readonly string _text = log.Text;
    private readonly List<Patch> _patches = [];

    /// <summary>With what the items of a list begin, by the name of the list.</summary>
    private readonly Dictionary<string, HashSet<string>> _firstNames = new(StringComparer.Ordinal);

    /// <summary>Reports and mends the items; whether there were any.</summary>
    public bool Mend()
    {
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i] is { Kind: LineKind.Item, Key: not null } && lines[i - 1] is { IsOpen: true, Key: not null })
                FirstNamesOf(NameOf(i - 1)).Add(NameOf(i));
        }

        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Text && StandsAmongTexts(i))
                ReportText(i);
            if (lines[i].Kind != LineKind.Field)
                continue;
            if (StandsBeforeList(i))
                ReportBeforeList(i);
            else if (BeginsList(i))
                MendList(i);
            else if (StandsAmongItems(i))
                Report([new Patch(new TextSpan(lines[i].ContentStart, 0), "- ")], i);
        }

        log.Mend(_patches);
        return _patches.Count > 0;
    }

    private bool BeginsList(int index)
    {
        SourceLine name = lines[index - 1];
        if (name is not { IsOpen: true, Key: not null } || lines[index].Indent <= name.InnerColumn)
            return false;
        string owner = NameOf(index - 1);
        string first = NameOf(index);
        bool beginsItem = _firstNames.TryGetValue(owner, out HashSet<string>? names) && names.Contains(first);
        bool isOfQuote = owner == Quotes && KnownWords.MayStand("quotes[]", first) == true && !KnownWords.IsOfValue(first);
        // What stands between the name and its items is no item.
        return (beginsItem || isOfQuote) && !(index + 1 < lines.Count && lines[index + 1].Kind == LineKind.Item && lines[index + 1].Indent == lines[index].Indent && NameOf(index + 1) != first);
    }

    /// <summary>Whether it stands between a name and the list that belongs to the name.</summary>
    private bool StandsBeforeList(int index)
    {
        SourceLine line = lines[index];
        SourceLine name = lines[index - 1];
        SourceLine? below = index + 1 < lines.Count ? lines[index + 1] : null;
        return name is { IsOpen: true, Kind: LineKind.Field, Indent: > 0 } && !line.IsOpen && line.Indent > name.Indent
            && below is { Kind: LineKind.Item, Hyphens.Count: 1 } && below.Indent == line.Indent && NameOf(index) != NameOf(index + 1);
    }

    private void ReportBeforeList(int index)
    {
        SourceLine line = lines[index];
        SourceLine name = lines[index - 1];
        string field = _text.Substring(line.ContentStart, line.End - line.ContentStart);
        Patch[] move =
        [
            new Patch(new TextSpan(name.Start, 0), new string(' ', name.Indent) + field + "\n"),
            new Patch(TextSpan.FromBounds(line.Start, lines[index + 1].Start), ""),
        ];
        log.AddUnreadable(IndentationFindings.FieldBeforeList(
            log.PlaceOf(line.Key!.Value), NameOf(index), NameOf(index - 1), log.Fix($"Move it above \"{NameOf(index - 1)}\"", RepairSafety.Choice, move)));
        _patches.AddRange(move);
    }

    /// <summary>The lines in the column of the first, each with what is below it, become the fields of items.</summary>
    private void MendList(int first)
    {
        int column = lines[first].Indent;
        var moves = new List<Patch>();
        int behind = first + 1;
        while (behind < lines.Count && lines[behind].Indent >= column)
            behind++;
        if (behind < lines.Count && lines[behind] is { Kind: LineKind.Item } item && item.InnerColumn == column && NameOf(behind) == NameOf(first))
        {
            Report([new Patch(new TextSpan(lines[first].Start + item.Indent, 1), "-")], first);
            return;
        }

        bool isMoved = true;
        for (int i = first; i < lines.Count && lines[i].Indent >= column; i++)
        {
            SourceLine line = lines[i];
            bool isHead = line.Indent == column && NameOf(i) == NameOf(first);
            if (line.Indent == column && line.Kind == LineKind.Item)
                break;
            if (line.Indent == column)
                isMoved = true;
            else if (line.Indent == column + 2 && !lines[i - 1].IsOpen && lines[i - 1].Indent <= line.Indent)
                isMoved = false;
            if (isHead)
                moves.Add(new Patch(new TextSpan(line.ContentStart, 0), "- "));
            else if (isMoved)
                moves.AddRange(LineMoves.Of(_text, line, 2));
        }

        Report(moves, first);
    }

    /// <summary>Whether the item beside it, or the one before it, begins with the same name, in the column of its hyphen.</summary>
    private bool StandsAmongItems(int index)
    {
        SourceLine line = lines[index];
        int above = index - 1;
        while (above >= 0 && lines[above].Indent > line.Indent)
            above--;
        bool isBeside = above >= 0 && lines[above] is { Kind: LineKind.Item, Hyphens.Count: 1 } item && item.Indent == line.Indent && NameOf(above) == NameOf(index);
        return isBeside && index + 1 < lines.Count && lines[index + 1].Indent == line.Indent + 2;
    }

    /// <summary>Whether it stands in the column of the hyphens of items that are texts.</summary>
    private bool StandsAmongTexts(int index)
    {
        SourceLine line = lines[index];
        bool isTextAbove = lines[index - 1] is { Kind: LineKind.Item, Key: null, Hyphens.Count: 1 } above && above.Indent == line.Indent;
        bool isWord = !line.GoesOn && line.Value.Form is ValueForm.Plain or ValueForm.Quoted && _text[line.ContentStart] is not ('-' or '–' or '—');
        return isTextAbove && isWord && lines[index - 1].End - lines[index - 1].Start < WrappedWidth;
    }

    private void ReportText(int index)
    {
        TextSpan text = lines[index].Value.Span;
        string written = _text.Substring(text.Start, text.Length);
        Patch[] hyphen = [new Patch(new TextSpan(lines[index].ContentStart, 0), "- ")];
        log.AddUnreadable(IndentationFindings.MissingHyphen(log.PlaceOf(text), written, log.Fix("Put a hyphen and a space before it", RepairSafety.Choice, hyphen)));
        _patches.AddRange(hyphen);
    }

    private void Report(List<Patch> moves, int first)
    {
        string written = NameOf(first) + ":";
        log.AddUnreadable(IndentationFindings.MissingHyphen(log.PlaceOf(lines[first].Key!.Value), written, log.Fix($"Write \"- {written}\"", RepairSafety.Choice, moves)));
        _patches.AddRange(moves);
    }

    private HashSet<string> FirstNamesOf(string list)
    {
        if (!_firstNames.TryGetValue(list, out HashSet<string>? names))
            _firstNames.Add(list, names = new HashSet<string>(StringComparer.Ordinal));
        return names;
    }

    private string NameOf(int index) => lines[index].Key is { } key ? _text.Substring(key.Start, key.Length) : "";
}
