using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Structure.Levels;

/// <summary>The mappings and lists that are open at a line, outermost first, and whether the next line fits among them.</summary>
internal sealed class LevelStack(string text)
{
    private readonly List<Level> _levels = [];

    public IReadOnlyList<Level> Levels => _levels;

    public Level? Top => _levels.Count == 0 ? null : _levels[_levels.Count - 1];

    /// <summary>The levels that the latest line closed.</summary>
    public List<Level> Closed { get; } = [];

    public bool Fits(SourceLine line, int column)
    {
        if (Top is not { } top)
            return line.Kind != LineKind.Text || line.Value.Form == ValueForm.Flow || line.Indent > 0;
        if (column > top.Column)
            return top.IsOpen || (line.Kind == LineKind.Text && IsPlain(top));
        if (line.Kind == LineKind.Text)
            return false;
        if (IsOutsideOfAll(line, column))
            return true;
        return FindLevel(line.Kind == LineKind.Item, column) >= 0 || BeginsListAtKey(line, column);
    }

    /// <summary>Takes a line that fits at a column, which may be another than its own.</summary>
    public void Take(SourceLine line, int column)
    {
        Closed.Clear();
        bool isDeeper = Top is not { } top || column > top.Column;
        if (line.Kind == LineKind.Text)
        {
            if (Top is { } parent)
            {
                parent.TextBelow = parent.IsOpen ? line : null;
                parent.IsOpen = false;
            }

            return;
        }

        if (IsOutsideOfAll(line, column))
        {
            _levels.Clear();
            Push(column, line.Kind == LineKind.Item);
        }
        else if (isDeeper || BeginsListAtKey(line, column))
            Push(column, line.Kind == LineKind.Item);
        else if (FindLevel(line.Kind == LineKind.Item, column) is var index and >= 0)
            CloseDownTo(index);
        else
            OpenAnew(column, line.Kind == LineKind.Item);
        Enter(line, column - line.Indent);
    }

    /// <summary>Makes the key of the innermost mapping open, as if nothing stood behind its colon.</summary>
    public void Reopen() => Top!.IsOpen = true;

    public void Pop() => _levels.RemoveAt(_levels.Count - 1);

    public void Push(int column, bool isList)
    {
        if (Top is { } parent)
            parent.IsOpen = false;
        _levels.Add(new Level(column, isList));
    }

    /// <summary>The column of the list that an item belongs to; null where that list has ended or there is none.</summary>
    public int? ItemColumn(SourceLine line)
    {
        string? first = line.Key is { } key ? text.Substring(key.Start, key.Length) : null;
        if (first is not null)
        {
            for (int i = _levels.Count - 1; i >= 0; i--)
            {
                Level level = _levels[i];
                if (level.ItemsBeginWith != first)
                    continue;
                if (level.IsList)
                    return level.Column;
                if (level == Top && line.Indent == level.Column)
                    return null;
            }
        }

        return NearestList(line.Indent);
    }

    /// <summary>The column of the open list that is nearest to a column; of two the inner one.</summary>
    private int? NearestList(int column)
    {
        int? nearest = null;
        foreach (Level level in _levels)
        {
            if (level.IsList && (nearest is not { } best || Math.Abs(level.Column - column) <= Math.Abs(best - column)))
                nearest = level.Column;
        }

        return nearest;
    }

    /// <summary>The innermost list, or mapping, in a column.</summary>
    public Level? LevelIn(int column, bool isList)
    {
        for (int i = _levels.Count - 1; i >= 0; i--)
        {
            if (_levels[i].Column == column && _levels[i].IsList == isList)
                return _levels[i];
        }

        return null;
    }

    /// <summary>Whether all lines of a level could stand in another column, below the line that they belong to.</summary>
    public bool CanStandIn(int column, Level level) => CanStandIn(column, level, level.IsList);

    /// <summary>The same, where the lines may turn out to be items.</summary>
    public bool CanStandIn(int column, Level level, bool asList)
    {
        bool beginsItsLine = level.First is { } first && first.Indent == level.Column && (level.IsList || first.Kind == LineKind.Field);
        int index = _levels.IndexOf(level);
        Level? parent = index > 0 ? _levels[index - 1] : null;
        return beginsItsLine && (parent is null || column > parent.Column || (column == parent.Column && asList && !parent.IsList));
    }

    /// <summary>The list that a mapping is an item of.</summary>
    public Level? ListOf(Level level)
    {
        int index = _levels.IndexOf(level);
        return index > 0 && !level.IsList && _levels[index - 1].IsList ? _levels[index - 1] : null;
    }

    /// <summary>Closes a level, with all in it, and opens another one in its place.</summary>
    public void Replace(Level level, int column, bool isList)
    {
        _levels.RemoveRange(_levels.IndexOf(level), _levels.Count - _levels.IndexOf(level));
        Push(column, isList);
    }

    private void Enter(SourceLine line, int shift)
    {
        Top!.Add(line, line.IsOpen && (line.Kind == LineKind.Field || (line.Hyphens.Count <= 1 && line.Key is null)));
        for (int i = 1; i < line.Hyphens.Count; i++)
        {
            Push(line.Hyphens[i] + shift, isList: true);
            Top!.Add(line, line.IsOpen && i == line.Hyphens.Count - 1 && line.Key is null);
        }

        if (line.Kind == LineKind.Item && line.Key is { } key)
        {
            Top!.ItemsBeginWith ??= text.Substring(key.Start, key.Length);
            Push(key.Start - line.Start + shift, isList: false);
            Top!.Add(line, line.IsOpen);
        }
    }

    private bool IsOutsideOfAll(SourceLine line, int column)
    {
        if (_levels.Count == 0 || line.Kind == LineKind.Text)
            return false;
        Level outermost = _levels[0];
        return column < outermost.Column || (column == outermost.Column && column > 0 && outermost.IsList && line.Kind == LineKind.Field);
    }

    private int FindLevel(bool isList, int column)
    {
        for (int i = _levels.Count - 1; i >= 0 && _levels[i].Column >= column; i--)
        {
            if (_levels[i].Column == column && _levels[i].IsList == isList)
                return i;
        }

        return -1;
    }

    private bool BeginsListAtKey(SourceLine line, int column) =>
        line.Kind == LineKind.Item && Top is { IsList: false, IsOpen: true } top && top.Column == column;

    /// <summary>Nothing stands in the column that a mended line was given: what it belongs to begins with it.</summary>
    private void OpenAnew(int column, bool isList)
    {
        CloseDownTo(_levels.FindLastIndex(level => level.Column < column));
        Push(column, isList);
    }

    private void CloseDownTo(int index)
    {
        for (int i = _levels.Count - 1; i > index; i--)
        {
            Closed.Add(_levels[i]);
            if (_levels[i].IsList && i - 1 >= 0 && !_levels[i - 1].IsList)
                _levels[i - 1].ItemsBeginWith = _levels[i].ItemsBeginWith;
            _levels.RemoveAt(i);
        }
    }

    private static bool IsPlain(Level level) => level.Last?.Value.Form is ValueForm.Plain or ValueForm.None;
}
