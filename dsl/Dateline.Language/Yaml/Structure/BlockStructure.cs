using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Yaml.Structure;

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
    private readonly HashSet<int> _hyphenColumns;
    private MisplacedLines? _misplaced;
    private SourceLine? _first;
    private (SourceLine? Earliest, SourceLine? Latest) _furtherLeft;
    private int _leftOutFrom = int.MaxValue;

    public BlockStructure(ReadingLog log, List<Patch> patches, HashSet<int> hyphenColumns)
    {
        _log = log;
        _text = log.Text;
        _patches = patches;
        _lines = new LineReports(log, patches);
        _stack = new LevelStack(_text);
        _hyphenColumns = hyphenColumns;
    }

    /// <summary>Whether the line stays in the text.</summary>
    public bool Take(SourceLine line)
    {
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

        _first ??= line;
        if (_stack.Fits(line, line.Indent))
        {
            EndMisplaced();
            int outermost = _stack.Levels.Count == 0 ? line.Indent : _stack.Levels[0].Column;
            _stack.Take(line, line.Indent);
            if (line.Indent < outermost)
                _furtherLeft = (_furtherLeft.Earliest ?? line, line);
            return true;
        }

        if (_misplaced is { } misplaced && _stack.Fits(line, line.Indent + misplaced.Shift))
        {
            Move(line, misplaced);
            return true;
        }

        EndMisplaced();
        return line.Kind switch
        {
            LineKind.Text => TakeStrayText(line),
            LineKind.Field => TakeMisplacedField(line),
            _ => TakeMisplacedItem(line),
        };
    }

    /// <summary>
    /// A text whose first line is indented may be cut out of a larger one: that its beginning belongs to nothing is said
    /// only where nothing else is wrong with it.
    /// </summary>
    public void End()
    {
        EndMisplaced();
        if (_furtherLeft is not ({ } earliest, { } latest))
            return;
        if (_log.IsEmpty)
        {
            Place place = _log.PlaceOf(TextSpan.FromBounds(earliest.ContentStart, earliest.Key?.End ?? earliest.ContentStart + 1));
            _log.AddUnreadable(IndentationFindings.WrongIndentation(
                place, _lines.What(earliest), earliest.Indent, _first!.Indent, _log.LineNumberOf(_first.Start), align: null));
        }

        _patches.RemoveAll(patch => patch.Span.Start < latest.Start);
        _patches.Add(new Patch(TextSpan.FromBounds(_first!.Start, latest.Start), ""));
    }

    private bool TakeStrayText(SourceLine line)
    {
        if (KeyFinder.FindWithoutBlank(_text, line.ContentStart, line.End) is { } key)
            return TakeFieldWithoutBlank(line, key);
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

        Level? top = _stack.Top;
        bool followsText = top?.Last is { Value.Form: ValueForm.Plain } && !top.IsOpen;
        _lines.StrayText(line, followsText ? _log.LineNumberOf(top!.Last!.Start) : 0);
        return false;
    }

    private bool TakeFieldWithoutBlank(SourceLine line, TextSpan key)
    {
        _lines.NoBlankBehindColon(key);
        SourceLine field = line with
        {
            Key = key,
            Value = new LineValue(ValueForm.Plain, TextSpan.FromBounds(key.End + 1, Math.Max(key.End + 1, line.Value.RestEnd)), ValueFault.None, line.Value.RestEnd),
        };
        if (_stack.Fits(field, field.Indent))
            _stack.Take(field, field.Indent);
        else
            TakeMisplacedField(field);
        return true;
    }

    private bool TakeMisplacedField(SourceLine line)
    {
        Level top = _stack.Top!;
        if (top.TextBelow is { } below && below.Indent == line.Indent)
        {
            if (KeyFinder.FindWithoutBlank(_text, below.ContentStart, below.End) is { } earlier)
                _lines.NoBlankBehindColon(earlier);
            else
                _lines.StrayText(below, textLine: 0);
            _stack.Push(line.Indent, isList: false);
            _stack.Take(line, line.Indent);
            return true;
        }

        if (line.Indent <= top.Column)
            return Misplace(line, _stack.NearestColumn(line.Indent, isList: false) ?? top.Column);
        TextSpan key = line.Key!.Value;
        if (top.Last?.Value.Form == ValueForm.Plain && !KeyFinder.IsWord(_text, key.Start, key.End) && _text[key.Start] is not ('"' or '\''))
        {
            _lines.RunOn(line, top.Last);
            return false;
        }

        return TakeFieldBelowText(line, top);
    }

    /// <summary>A field deeper than one that already has its value.</summary>
    private bool TakeFieldBelowText(SourceLine line, Level top)
    {
        SourceLine above = top.Last!;
        int step = line.Indent - top.Column;
        bool lostItsHyphen = !top.IsList && ((step == 2 && _hyphenColumns.Contains(top.Column)) || (step == 1 && _hyphenColumns.Contains(top.Column - 1)));
        if (lostItsHyphen && above.Kind == LineKind.Field)
        {
            _log.AddUnreadable(IndentationFindings.MissingHyphen(_log.PlaceOf(above.Key!.Value), _lines.Name(above)));
            ReplaceByItem(above, line.Indent);
            _stack.Take(line, line.Indent);
            return true;
        }

        bool isTopLevel = _stack.Levels.Count == 1 && !top.IsList && step > 1;
        bool isBelowItem = top.IsList && above.InnerColumn == line.Indent;
        if (!isTopLevel && !isBelowItem)
            return Misplace(line, top.IsList ? above.InnerColumn : top.Column);
        if (isTopLevel && _stack.Closed.Find(level => level.Column == line.Indent && !level.IsList) is { } entry)
            return MoveBackInto(entry, above, line);
        _log.AddUnreadable(IndentationFindings.FieldsBelowText(
            _log.PlaceOf(above.Value.Span), above.Key is null ? "-" : _lines.Name(above), _text.Substring(above.Value.Span.Start, above.Value.Span.Length)));
        _patches.Add(new Patch(TextSpan.FromBounds(above.Value.Span.Start, above.Value.RestEnd), ""));
        _stack.Reopen();
        _stack.Take(line, line.Indent);
        return true;
    }

    /// <summary>The line above slipped out of its entry to the first column: it is the one that is off.</summary>
    private bool MoveBackInto(Level entry, SourceLine above, SourceLine line)
    {
        var misplaced = new MisplacedLines(_log, above, entry.Column, entry.Last, _lines.What(above));
        misplaced.Add(above, _patches);
        misplaced.Report();
        _stack.Push(entry.Column, isList: false);
        _stack.Top!.Last = above;
        if (_stack.Fits(line, line.Indent))
            _stack.Take(line, line.Indent);
        return true;
    }

    private bool TakeMisplacedItem(SourceLine line)
    {
        Level top = _stack.Top!;
        if (TextBelowIsItem(line) is { } earlier)
        {
            _stack.Push(line.Indent, isList: true);
            _stack.Take(line, line.Indent);
            _lines.NoBlankBehindHyphen(earlier);
            return true;
        }

        bool isBelowValue = line.Indent >= top.Column && top.Last is { Key: not null };
        if (isBelowValue && ScalarLooks.LikeNumber(_text, top.Last!.Value.Span))
        {
            _log.AddUnreadable(IndentationFindings.ListBelowNumber(
                _log.PlaceOf(top.Last.Value.Span), _lines.Name(top.Last), _lines.Slice(top.Last.Value.Span), _log.LineNumberOf(line.Start)));
            return LeaveOutBlock(line);
        }

        int? column = _stack.ItemColumn(line);
        if (column is { } found)
            return Misplace(line, found);
        Place place = _log.PlaceOf(new TextSpan(line.ContentStart, 1));
        _log.AddUnreadable(top.ItemsBeginWith is null && top.Last is { Key: not null } last
            ? IndentationFindings.ItemOutOfPlace(place, _lines.Name(last), _lines.Slice(last.Value.Span))
            : IndentationFindings.ItemBelowField(place, top.Last is { Key: not null } field ? _lines.Name(field) : "the text above"));
        return LeaveOutBlock(line);
    }

    private bool Misplace(SourceLine line, int column)
    {
        _misplaced = new MisplacedLines(_log, line, column, _stack.LineBeside(line.Kind == LineKind.Item, column), _lines.What(line));
        Move(line, _misplaced);
        return true;
    }

    private void Move(SourceLine line, MisplacedLines misplaced)
    {
        misplaced.Add(line, _patches);
        int column = line.Indent + misplaced.Shift;
        if (_stack.Fits(line, column))
            _stack.Take(line, column);
    }

    private void EndMisplaced()
    {
        _misplaced?.Report();
        _misplaced = null;
    }

    private void ReplaceByItem(SourceLine above, int innerColumn)
    {
        int hyphen = innerColumn - 2;
        _patches.Add(new Patch(new TextSpan(above.Start, above.Indent), new string(' ', Math.Max(0, hyphen)) + "- "));
        _stack.Pop();
        _stack.Push(Math.Max(0, hyphen), isList: true);
        _stack.Top!.Last = above;
        _stack.Top.ItemsBeginWith = _lines.Name(above);
        _stack.Push(innerColumn, isList: false);
        _stack.Top.Last = above;
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
