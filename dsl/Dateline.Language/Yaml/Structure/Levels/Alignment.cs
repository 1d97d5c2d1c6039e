using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Structure.Levels;

/// <summary>
/// Moves lines to the column that they were meant to stand in. Lines that are off together are one mistake, also where
/// lines in their place stand between them.
/// </summary>
internal sealed class Alignment(ReadingLog log, List<Patch> patches, LevelStack stack, IReadOnlyList<SourceLine> lines)
{
    private readonly LineReports _names = new(log, patches);
    private readonly Majority _majority = new(log.Text, lines);
    private readonly List<MisplacedLines> _mistakes = [];
    private MisplacedLines? _current;
    private int _lastMoved = -1;

    /// <summary>A line that stands right ends the run of those that were moved together.</summary>
    public void EndRun() => _current = null;

    /// <summary>Takes a line that is off just as others of its block were.</summary>
    public bool GoesWithOthers(SourceLine line)
    {
        if (_current is null || !stack.Fits(line, line.Indent + _current.Shift))
            _current = MistakeOfBlock(line);
        if (_current is null)
            return false;
        Move(line, _current);
        return true;
    }

    /// <summary>Takes a field that stands beside no other, where one of its name would stand.</summary>
    public void TakeField(int index, int elsewise) => Take(index, _majority.ColumnOfField(index, stack.Levels) ?? elsewise);

    /// <param name="index">Of the line.</param>
    /// <param name="column">Where those stand beside which it belongs.</param>
    public void Take(int index, int column)
    {
        SourceLine line = lines[index];
        Level? level = stack.LevelIn(column, line.Kind == LineKind.Item);
        if (level is { First: { } first } && first.Start > _lastMoved)
        {
            if (stack.CanStandIn(line.Indent, level) && _majority.IsWith(index, first, level.Count))
            {
                MoveAbove(level, first, index);
                return;
            }

            if (stack.ListOf(level) is { Count: 1 } list && level.Count == 1 && list.Column + line.Indent >= first.InnerColumn && stack.CanStandIn(list.Column + line.Indent - column, list) && _majority.IsItemOff(index, first, line.Indent - column))
            {
                MoveItem(list, first, line);
                return;
            }
        }

        _current = Mistake(line, column, level?.Last);
        if (level is not null)
            level.Mistake = _current;
        Move(line, _current);
    }

    /// <summary>Moves a line that is not the one at which it shows.</summary>
    public void TakeEarlier(SourceLine line, int column, SourceLine? beside) => Shift(line, Mistake(line, column, beside));

    public bool BeginsItems(SourceLine line) => _majority.BeginsItems(line);

    public void Report()
    {
        foreach (MisplacedLines mistake in _mistakes)
            mistake.Report();
    }

    private MisplacedLines Mistake(SourceLine first, int column, SourceLine? beside)
    {
        var mistake = new MisplacedLines(log, first, column, beside, _names.What(first));
        _mistakes.Add(mistake);
        return mistake;
    }

    private MisplacedLines? MistakeOfBlock(SourceLine line)
    {
        for (int i = stack.Levels.Count - 1; i >= 0; i--)
        {
            Level level = stack.Levels[i];
            if (level.Mistake is { } mistake && line.Indent + mistake.Shift == level.Column && stack.Fits(line, level.Column))
                return mistake;
        }

        return null;
    }

    private void Move(SourceLine line, MisplacedLines mistake)
    {
        Shift(line, mistake);
        int column = line.Indent + mistake.Shift;
        if (stack.Fits(line, column))
            stack.Take(line, column);
    }

    /// <summary>The line is where it should be, and those above it are not.</summary>
    private void MoveAbove(Level level, SourceLine first, int index)
    {
        SourceLine line = lines[index];
        MisplacedLines mistake = Mistake(first, line.Indent, line);
        int begin = index;
        while (lines[begin].Start > first.Start)
            begin--;
        for (int i = begin; i < index; i++)
            Shift(lines[i], mistake);
        stack.Replace(level, line.Indent, level.IsList);
        stack.Take(line, line.Indent);
    }

    /// <summary>The line and those below it are where the fields of an item should be, and the item's own line is not.</summary>
    private void MoveItem(Level list, SourceLine item, SourceLine line)
    {
        int column = list.Column + line.Indent - item.InnerColumn;
        Shift(item, Mistake(item, column, beside: null));
        stack.Replace(list, column, isList: true);
        stack.Top!.Last = item;
        stack.Top.ItemsBeginWith = list.ItemsBeginWith;
        stack.Push(line.Indent, isList: false);
        stack.Take(line, line.Indent);
    }

    private void Shift(SourceLine line, MisplacedLines mistake)
    {
        mistake.Add(line, patches);
        _lastMoved = Math.Max(_lastMoved, line.Start);
    }
}
