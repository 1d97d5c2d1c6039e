using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Structure.Fields;
using Dateline.Language.Yaml.Structure.Texts;

namespace Dateline.Language.Yaml.Structure.Levels;

/// <summary>
/// Follows the columns of a damaged text line by line, reports what does not fit, and mends it in the next draft:
/// a line in the wrong column is moved, a line that belongs to nothing is left out.
/// </summary>
internal sealed class BlockStructure
{
    private readonly ReadingLog _log;
    private readonly string _text;
    private readonly List<Patch> _patches;
    private readonly LineReports _lines;
    private readonly LevelStack _stack;
    private readonly FieldNames _names;
    private readonly HashSet<int> _hyphenColumns;
    private readonly IReadOnlyList<SourceLine> _all;
    private readonly Alignment _alignment;
    private readonly FirstLines _firstLines;
    private readonly LongForms _longForms;
    private readonly OutdentedTexts _outdented;
    private SourceLine? _stray;
    private bool _isJoined;
    private int _leftOutFrom = int.MaxValue;
    private int _index = -1;

    public BlockStructure(ReadingLog log, List<Patch> patches, IReadOnlyList<SourceLine> lines)
    {
        _all = lines;
        _log = log;
        _text = log.Text;
        _patches = patches;
        _lines = new LineReports(log, patches);
        _stack = new LevelStack(_text);
        _names = new FieldNames(_text, lines);
        _alignment = new Alignment(log, patches, _stack, lines);
        _firstLines = new FirstLines(log, patches, _stack, lines);
        _longForms = new LongForms(log, patches, lines);
        _outdented = new OutdentedTexts(log, patches);
        _hyphenColumns = [.. lines.Where(line => line.Hyphens.Count > 0).Select(line => line.Hyphens[0])];
    }

    /// <summary>Whether the line stays in the text.</summary>
    public bool Take(SourceLine line)
    {
        _index++;
        if (IsLeftOut(line))
        {
            _lines.LeaveOut(line);
            return false;
        }

        if (_text[line.ContentStart] == ':')
        {
            _lines.NoName(line);
            return false;
        }

        if (!IsItemOfOuterList(line) && _stack.Fits(line, line.Indent))
        {
            _alignment.EndRun();
            if (_stack.Levels.Count > 0 && line.Indent < _stack.Levels[0].Column)
                _firstLines.Take(line, _index, _alignment);
            else
                _stack.Take(line, line.Indent);
            return true;
        }

        if (_alignment.GoesWithOthers(line))
            return true;
        return line.Kind switch
        {
            LineKind.Text => TakeStrayText(line),
            LineKind.Field => TakeMisplacedField(line),
            _ => TakeMisplacedItem(line),
        };
    }

    public void End()
    {
        _alignment.Report();
        _firstLines.End();
    }

    private bool TakeStrayText(SourceLine line)
    {
        if (_outdented.Take(_index, _all))
            return false;
        if (GoesOnWithStrayText(line))
        {
            if (!_isJoined)
                _lines.LeaveOut(line);
            _stray = line;
            return false;
        }

        bool isItem = line.End - line.ContentStart > 1 && _text[line.ContentStart] == '-' && _text[line.ContentStart + 1] != '-';
        if (isItem)
        {
            SourceLine item = line with { Hyphens = [line.Indent] };
            if (_stack.Fits(item, line.Indent))
            {
                _stack.Take(item, line.Indent);
                _lines.NoBlankBehindHyphen(line);
                return true;
            }
        }

        _stray = line;
        Level? top = _stack.Top;
        if (_lines.IsRuler(line))
        {
            _lines.Ruler(line);
            return false;
        }

        if (top is { IsList: false } && top.Column == line.Indent && _lines.NameBegunBy(line, _names) is { } begun)
        {
            _lines.HalfWritten(line, begun);
            return false;
        }

        bool followsText = top?.Last is { Value.Form: ValueForm.Plain } last && !top.IsOpen && _lines.GoesOn(last, line);
        int behind = _index + 1;
        while (behind < _all.Count && _all[behind].Kind == LineKind.Text && _all[behind].Indent == line.Indent)
            behind++;
        SourceLine[] all = [.. _all.Skip(_index).Take(behind - _index)];
        _lines.StrayText(line, followsText ? top!.Last : null, all);
        _isJoined = followsText;
        if (_isJoined)
            _patches.AddRange(LineReports.Joins(top!.Last!.End, all));
        else
            _lines.LeaveOut(line);
        return false;
    }

    /// <summary>Several lines of a text that lost its place are one mistake.</summary>
    private bool GoesOnWithStrayText(SourceLine line) =>
        _stray is not null && _index > 0 && ReferenceEquals(_all[_index - 1], _stray) && _stray.Indent == line.Indent;

    private bool TakeMisplacedField(SourceLine line)
    {
        Level top = _stack.Top!;
        if (top.TextBelow is { } below && below.Indent == line.Indent)
        {
            _lines.StrayText(below, above: null, [below]);
            _lines.LeaveOut(below);
            _stack.Push(line.Indent, isList: false);
            _stack.Take(line, line.Indent);
            return true;
        }

        if (ListOfItemWithoutHyphen(line) is { } list)
            return TakeItemWithoutHyphen(line, list);
        if (line.Indent <= top.Column)
        {
            _alignment.TakeField(_index, top.Column);
            return true;
        }

        TextSpan key = line.Key!.Value;
        if (top.Last?.Value.Form == ValueForm.Plain && !KeyFinder.IsWord(_text, key.Start, key.End) && _text[key.Start] is not ('"' or '\''))
        {
            _lines.RunOn(line, top.Last);
            return false;
        }

        return TakeFieldBelowText(line, top);
    }

    /// <summary>The list whose items begin with this very name: a line that has it, in no column of its own, begins another item.</summary>
    private Level? ListOfItemWithoutHyphen(SourceLine line)
    {
        Level? list = _stack.Levels.LastOrDefault(level => level.IsList && level.ItemsBeginWith == _lines.Name(line));
        return list is { Last: { } item } && line.Indent > list.Column && line.Indent <= item.InnerColumn + 1 ? list : null;
    }

    private bool TakeItemWithoutHyphen(SourceLine line, Level list)
    {
        int column = Math.Max(0, list.Column);
        int inner = list.Last!.InnerColumn;
        ReportMissingHyphen(line.Key!.Value, _lines.Name(line) + ":", new Patch(new TextSpan(line.Start, line.Indent), new string(' ', column) + "-" + new string(' ', Math.Max(1, inner - column - 1))));
        _stack.Take(line with { Hyphens = [column] }, column);
        _stack.Pop();
        _stack.Push(inner, isList: false);
        _stack.Top!.Last = line;
        return true;
    }

    /// <summary>A field deeper than one that already has its value.</summary>
    private bool TakeFieldBelowText(SourceLine line, Level top)
    {
        SourceLine above = top.Last!;
        int step = line.Indent - top.Column;
        bool lostItsHyphen = !top.IsList && ((step == 2 && _hyphenColumns.Contains(top.Column)) || (step == 1 && _hyphenColumns.Contains(top.Column - 1)));
        SourceLine? below = _index + 1 < _all.Count ? _all[_index + 1] : null;
        bool isOneOfSeveral = below is not null && (below.Indent > line.Indent || (below.Indent == line.Indent && !line.IsOpen));
        if (lostItsHyphen && above.Kind == LineKind.Field && (isOneOfSeveral || _alignment.BeginsItems(above)))
        {
            ReportMissingHyphen(above.Key!.Value, _lines.Name(above) + ":", ReplaceByItem(above, line.Indent));
            _stack.Take(line, line.Indent);
            return true;
        }

        if (above.Kind == LineKind.Field && _longForms.BeginsAt(_index, above))
        {
            _longForms.Mend(above, _index);
            _stack.Reopen();
            _stack.Take(line, line.Indent);
            return true;
        }

        bool isTopLevel = _stack.Levels.Count == 1 && !top.IsList && step > 1;
        bool isBelowItem = top.IsList && above.InnerColumn == line.Indent;
        if (!isTopLevel && !isBelowItem)
            return Misplace(top.IsList ? above.InnerColumn : top.Column);
        if (isTopLevel && _stack.Closed.Find(level => level.Column == line.Indent && !level.IsList) is { } entry)
            return MoveBackInto(entry, above, line);
        new TextsBehindNames(_log, _patches, _all).Report(above);
        _stack.Reopen();
        _stack.Take(line, line.Indent);
        return true;
    }

    /// <summary>The line above slipped out of its entry to the first column: it is the one that is off.</summary>
    private bool MoveBackInto(Level entry, SourceLine above, SourceLine line)
    {
        _alignment.TakeEarlier(above, entry.Column, entry.Last);
        _stack.Push(entry.Column, isList: false);
        _stack.Top!.Last = above;
        if (_stack.Fits(line, line.Indent))
            _stack.Take(line, line.Indent);
        return true;
    }

    private bool TakeMisplacedItem(SourceLine line)
    {
        Level top = _stack.Top!;
        if (IsIdWithHyphen(line))
        {
            _lines.HyphenBeforeId(line);
            _stack.Take(line with { Hyphens = [] }, line.Indent);
            return true;
        }

        if (TextBelowIsItem(line) is { } earlier)
        {
            _stack.Push(line.Indent, isList: true);
            _stack.Take(line, line.Indent);
            _lines.NoBlankBehindHyphen(earlier);
            return true;
        }

        if (top.TextBelow is { } text && text.Indent == line.InnerColumn)
            return TakeTextWithoutHyphen(line, text);
        if (FirstItemWithoutHyphen(line) is { } fields)
            return TakeFirstItemWithoutHyphen(line, fields);
        bool isOfOpenList = line.Key is not null && _stack.Levels.Any(level => level.IsList && level.ItemsBeginWith == _lines.Name(line));
        bool isBelowValue = line.Indent >= top.Column && top.Last is { Key: not null };
        if (isBelowValue && !isOfOpenList && ScalarLooks.LikeNumber(_text, top.Last!.Value.Span))
        {
            _log.AddUnreadable(IndentationFindings.ListBelowNumber(
                _log.PlaceOf(top.Last.Value.Span), _lines.Name(top.Last), _lines.Slice(top.Last.Value.Span), _log.LineNumberOf(line.Start)));
            return LeaveOutBlock(line);
        }

        int? column = _stack.ItemColumn(line);
        if (column is { } found)
            return Misplace(found);
        Place place = _log.PlaceOf(new TextSpan(line.ContentStart, 1));
        _log.AddUnreadable(top.ItemsBeginWith is null && top.Last is { Key: not null } last
            ? IndentationFindings.ItemOutOfPlace(place, _lines.Name(last), _lines.Slice(last.Value.Span))
            : IndentationFindings.ItemBelowField(place, top.Last is { Key: not null } field ? _lines.Name(field) : "the text above"));
        return LeaveOutBlock(line);
    }

    /// <summary>An item in the column of the ids, with fields below it that stand where those of an entry do.</summary>
    private bool IsIdWithHyphen(SourceLine line) =>
        line is { Indent: 0, Hyphens.Count: 1, Key: not null, IsOpen: true }
        && _stack.Levels[0] is { Column: 0, IsList: false }
        && _index + 1 < _all.Count && _all[_index + 1] is { Kind: LineKind.Field, Indent: > 0 };

    /// <summary>Fields that stand where those of the item do, and begin as it does: they are an item too, the first one.</summary>
    private Level? FirstItemWithoutHyphen(SourceLine line)
    {
        Level? fields = line.Key is null ? null : _stack.LevelIn(line.InnerColumn, isList: false);
        bool areLike = fields is { First: { Kind: LineKind.Field } first } && first.Indent == fields.Column
            && (_lines.Name(first) == _lines.Name(line) || (fields.Count == 1 && !first.IsOpen && !line.IsOpen));
        return areLike && _stack.CanStandIn(line.Indent, fields!, asList: true) ? fields : null;
    }

    /// <summary>A text that stands where that of the item does: it is an item too, the first one.</summary>
    private bool TakeTextWithoutHyphen(SourceLine line, SourceLine text)
    {
        ReportMissingHyphen(text.Value.Span, _lines.Slice(text.Value.Span), new Patch(new TextSpan(text.Start + line.Indent, 1), "-"));
        _stack.Push(line.Indent, isList: true);
        _stack.Take(line, line.Indent);
        return true;
    }

    private bool TakeFirstItemWithoutHyphen(SourceLine line, Level fields)
    {
        SourceLine first = fields.First!;
        ReportMissingHyphen(first.Key!.Value, _lines.Name(first) + ":", new Patch(new TextSpan(first.Start + line.Indent, 1), "-"));
        _stack.Replace(fields, line.Indent, isList: true);
        _stack.Top!.ItemsBeginWith = _lines.Name(first);
        _stack.Take(line, line.Indent);
        return true;
    }

    /// <summary>
    /// An item below a key without a value, in its column, is an item of its list; but one whose fields stand beside it,
    /// and which begins as those of an outer list do, slipped in.
    /// </summary>
    private bool IsItemOfOuterList(SourceLine line)
    {
        bool isBesideKey = line is { Kind: LineKind.Item, Key: not null } && _stack.Top is { IsList: false, IsOpen: true } top && top.Column == line.Indent;
        bool hasFieldsBeside = isBesideKey && _index + 1 < _all.Count && _all[_index + 1] is { Kind: LineKind.Field } below && below.Indent == line.Indent;
        return hasFieldsBeside && _stack.Levels.Any(level => level.IsList && level.ItemsBeginWith == _lines.Name(line));
    }

    private bool Misplace(int column)
    {
        _alignment.Take(_index, column);
        return true;
    }

    private void ReportMissingHyphen(TextSpan place, string written, Patch hyphen)
    {
        _log.AddUnreadable(IndentationFindings.MissingHyphen(_log.PlaceOf(place), written, _log.Fix($"Write \"- {written}\"", RepairSafety.Choice, [hyphen])));
        _patches.Add(hyphen);
    }

    private Patch ReplaceByItem(SourceLine above, int innerColumn)
    {
        int hyphen = innerColumn - 2;
        _stack.Pop();
        _stack.Push(Math.Max(0, hyphen), isList: true);
        _stack.Top!.Last = above;
        _stack.Top.ItemsBeginWith = _lines.Name(above);
        _stack.Push(innerColumn, isList: false);
        _stack.Top.Last = above;
        return new Patch(new TextSpan(above.Start, above.Indent), new string(' ', Math.Max(0, hyphen)) + "- ");
    }

    private SourceLine? TextBelowIsItem(SourceLine line) =>
        _stack.Top is { TextBelow: { } below } && below.Indent == line.Indent && _text[below.ContentStart] == '-' ? below : null;

    private bool IsLeftOut(SourceLine line)
    {
        if (line.Indent > _leftOutFrom || (line.Indent == _leftOutFrom && line.Kind == LineKind.Item))
            return true;
        _leftOutFrom = int.MaxValue;
        return false;
    }

    private bool LeaveOutBlock(SourceLine line)
    {
        _leftOutFrom = line.Indent;
        _lines.LeaveOut(line);
        return false;
    }
}
