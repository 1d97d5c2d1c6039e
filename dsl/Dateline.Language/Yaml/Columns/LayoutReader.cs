using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Columns;

/// <summary>
/// Reads the lines of an entry in columns that they may only be thought to stand in: whether each can stand there, and how
/// likely it is that somebody meant it so.
/// </summary>
internal sealed class LayoutReader(Usage usage)
{
    private const double NothingBelow = 4;
    private const double SameNameTwice = 5;
    private const double OtherStep = 1;
    private const double ItemUnlikeOthers = 3;
    private const double NoKind = 4;
    private const double NotOfLongForm = 4;

    private readonly List<OpenLevel> _levels = [];
    private Section _section = null!;
    private Places _own = null!;
    private double _cost;

    /// <summary>How many lines were read so far, in all tries.</summary>
    public long LinesRead { get; private set; }

    /// <summary>What stands below what, where somebody wants to know.</summary>
    public Places? Places { get; set; }

    /// <summary>How far lines are indented, where somebody wants to know.</summary>
    public List<(int Step, bool IsItem)>? Steps { get; set; }

    /// <summary>For each line the one that stands above it in its column, or the one that it belongs to; -1 where there is none.</summary>
    public int[]? Above { get; set; }

    /// <param name="columns">Of each line.</param>
    /// <param name="own">What stands below what in this entry, as it is written.</param>
    public Layout Read(Section section, int[] columns, Places own)
    {
        Begin(section, columns, own);
        return ReadFrom(1, columns);
    }

    /// <summary>Goes on at a line, those above which were taken.</summary>
    public Layout ReadFrom(int first, int[] columns)
    {
        for (int i = first; i < _section.Count; i++)
        {
            if (!Take(i, columns[i]))
                return new Layout(i, _cost);
        }

        return End();
    }

    /// <summary>How often lines fit nowhere, those that stand together or in one column counted once.</summary>
    public int CountMisfits(Section section, int[] columns, Places own)
    {
        Begin(section, columns, own);
        int count = 0;
        int last = -2;
        var seen = new HashSet<int>();
        for (int i = 1; i < section.Count; i++)
        {
            if (Take(i, columns[i]))
                continue;
            bool isNew = seen.Add(columns[i]) && last < i - 1;
            count += isNew || (last < i - 1 && columns[i] > 0) ? 1 : 0;
            last = i;
        }

        return count;
    }

    /// <summary>What was read so far, to go on from more than once.</summary>
    public Reading Save() => new([.. _levels.Select(level => level.Copy())], _cost);

    public void Restore(Reading reading)
    {
        _levels.Clear();
        foreach (OpenLevel level in reading.Levels)
            _levels.Add(level.Copy());
        _cost = reading.Cost;
    }

    public void Begin(Section section, int[] columns, Places own)
    {
        (_section, _own, _cost) = (section, own, 0);
        _levels.Clear();
        _levels.Add(new OpenLevel(columns[0], isList: false, "id") { IsOpen = section.Lines[0].IsOpen, LastName = section.Owner, LastIndex = 0 });
    }

    /// <summary>The columns in which the next line could stand, the outermost first.</summary>
    public IReadOnlyList<int> ColumnsOfNext()
    {
        var columns = new List<int>();
        for (int i = 1; i < _levels.Count; i++)
        {
            if (!columns.Contains(_levels[i].Column))
                columns.Add(_levels[i].Column);
        }

        OpenLevel top = _levels[_levels.Count - 1];
        if (top.IsOpen)
        {
            columns.Add(top.Column + usage.Step);
            if (usage.ItemStep != usage.Step)
                columns.Add(top.Column + usage.ItemStep);
        }

        return columns;
    }

    /// <summary>Where a line stands that has lost its column: below the name above, or beside one of those above.</summary>
    public int LikeliestColumn(int index)
    {
        SourceLine line = _section.Lines[index];
        OpenLevel top = _levels[_levels.Count - 1];
        bool isItem = line.Kind == LineKind.Item;
        int best = -1;
        double least = double.MaxValue;
        if (top.IsOpen)
        {
            best = top.Column + (isItem ? usage.ItemStep : usage.Step);
            least = CostBelow(top.LastName, index);
        }

        for (int i = _levels.Count - 1; i > 0; i--)
        {
            OpenLevel level = _levels[i];
            double cost = level.IsList == isItem ? CostBelow(level.Owner, index) + (top.IsOpen ? NothingBelow : 0) + (level.Names.Has(_section.Names[index]) && !isItem ? SameNameTwice : 0) : double.MaxValue;
            if (cost < least)
                (best, least) = (level.Column, cost);
        }

        return best;
    }

    private double CostBelow(string owner, int index) =>
        _section.Names[index].Length == 0 ? 0 : usage.CostOf(_section.Lines[index].Kind == LineKind.Item ? owner + "[]" : owner, _section.Names[index], _own);

    /// <summary>Takes a line into a column; whether it can stand there.</summary>
    public bool Take(int index, int column)
    {
        LinesRead++;
        SourceLine line = _section.Lines[index];
        bool isItem = line.Kind == LineKind.Item;
        if (line.Kind == LineKind.Text)
        {
            TakeText(column);
            return true;
        }

        if (column == 0 && line is { Kind: LineKind.Field, IsOpen: true, Indent: > 0 })
            return BeginEntry(index);
        while (_levels.Count > 1 && _levels[_levels.Count - 1].Column > column)
            Close();
        OpenLevel top = _levels[_levels.Count - 1];
        if (column > top.Column)
        {
            if (!top.IsOpen || (isItem && _levels.Count == 1))
                return false;
            Open(column, isItem, top);
        }
        else if (_levels.Count == 1)
        {
            return false;
        }
        else if (isItem && !top.IsList)
        {
            if (!top.IsOpen)
                return false;
            Open(column, isList: true, top);
        }
        else if (!isItem && top.IsList)
        {
            Close();
            top = _levels[_levels.Count - 1];
            if (_levels.Count == 1 || top.IsList || top.Column != column)
                return false;
        }

        Enter(index, column);
        return true;
    }

    /// <summary>A line that was moved to the left edge is the id of another entry.</summary>
    private bool BeginEntry(int index)
    {
        End();
        _levels.Clear();
        _levels.Add(new OpenLevel(0, isList: false, "id") { IsOpen = true, LastName = KnownWords.Entry, LastIndex = index });
        return true;
    }

    public Layout End()
    {
        bool hasKind = _levels.Count < 2 || _levels[1].Names.Has(RootCheck.FieldOfEveryEntry);
        _cost += _levels.Count == 1 && _levels[0].IsOpen ? NothingBelow : 0;
        while (_levels.Count > 1)
            Close();
        if (!hasKind && _section.Owner == KnownWords.Entry && _section.Names.Contains(RootCheck.FieldOfEveryEntry))
            _cost += NoKind;
        return new Layout(-1, _cost);
    }

    private void TakeText(int column)
    {
        OpenLevel top = _levels[_levels.Count - 1];
        if (column > top.Column)
            top.IsOpen = false;
    }

    private void Close()
    {
        OpenLevel level = _levels[_levels.Count - 1];
        _cost += level.IsOpen ? NothingBelow : 0;
        _levels.RemoveAt(_levels.Count - 1);
    }

    private void Open(int column, bool isList, OpenLevel owner)
    {
        int step = column - owner.Column;
        Steps?.Add((step, isList));
        _cost += Steps is null && step != (isList ? usage.ItemStep : usage.Step) ? OtherStep : 0;
        owner.IsOpen = false;
        _levels.Add(new OpenLevel(column, isList, owner.LastName) { OwnerIndex = owner.LastIndex });
    }

    private void Enter(int index, int column)
    {
        SourceLine line = _section.Lines[index];
        OpenLevel level = _levels[_levels.Count - 1];
        if (Above is not null)
            Above[index] = level.LastIndex >= 0 ? level.LastIndex : level.OwnerIndex;
        int shift = column - line.Indent;
        _cost += level.IsOpen ? NothingBelow : 0;
        level.LastIndex = index;
        if (line.Kind == LineKind.Field)
        {
            AddName(level, index);
            return;
        }

        bool hasName = line.Key is not null;
        if (level.AreItemsNamed is { } areNamed && areNamed != hasName && !KnownWords.MayItemsDiffer(level.Owner))
            _cost += ItemUnlikeOthers;
        level.AreItemsNamed ??= hasName;
        level.IsOpen = line.IsOpen && !hasName;
        level.LastName = level.Owner + "[]";
        if (line.Hyphens.Count > 1)
            level.IsOpen = false;
        if (!hasName)
            return;
        var fields = new OpenLevel(line.InnerColumn + shift, isList: false, level.Owner + "[]") { OwnerIndex = index, LastIndex = index };
        _levels.Add(fields);
        AddName(fields, index);
    }

    private void AddName(OpenLevel level, int index)
    {
        string name = _section.Names[index];
        double cost = usage.CostOf(level.Owner, name, _own);
        bool isOfLongForm = level.IsOfLongForm && !KnownWords.MayBeOfValue(name);
        _cost += isOfLongForm ? Math.Max(cost, NotOfLongForm) : cost;
        bool isText = level.IsOfLongForm && KnownWords.IsTextOfValue(name);
        level.IsOfLongForm |= KnownWords.IsOfValue(name);
        _cost += Steps is null && level.Names.Has(name) ? SameNameTwice : 0;
        Places?.Add(level.Owner, name);
        level.Names = new NameList(name, level.Names);
        level.LastName = name;
        level.IsOpen = _section.Lines[index].IsOpen && !isText;
    }
}
