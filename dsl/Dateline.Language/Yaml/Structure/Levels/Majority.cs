using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Structure.Levels;

/// <summary>
/// Which of two columns the items of a list, or the fields of an entry, were meant to stand in: the one that more of them
/// have. The line that a reader stumbles over is often right, and the one before it is the odd one out.
/// </summary>
internal sealed class Majority
{
    /// <summary>How far from a line its like is looked for; a block that is longer has long shown its column.</summary>
    private const int FarthestLine = 300;

    private readonly string _text;
    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly Dictionary<(string Name, int Column), int> _usual = [];

    public Majority(string text, IReadOnlyList<SourceLine> lines)
    {
        _text = text;
        _lines = lines;
        foreach (SourceLine line in lines)
        {
            if (line.Kind == LineKind.Text)
                continue;
            (string, int) place = (Name(line), line.Indent);
            _usual[place] = (_usual.TryGetValue(place, out int count) ? count : 0) + 1;
        }
    }

    /// <summary>Whether a line stands where most of its like do, and those above it do not.</summary>
    /// <param name="index">Of the line.</param>
    /// <param name="first">The first of those above it.</param>
    /// <param name="above">How many of them there are.</param>
    public bool IsWith(int index, SourceLine first, int above)
    {
        SourceLine line = _lines[index];
        if (Like(line) != Like(first) || !AreItsFieldsInPlace(index))
            return false;
        int column = first.Indent;
        (int here, int there) = CountBelow(index, column);
        there += above;
        int elsewhereHere = Usual(line, line.Indent) - 1 + (line.Kind == LineKind.Item ? 1 - here : Usual(first, line.Indent));
        int elsewhereThere = Usual(first, column) - 1 + (line.Kind == LineKind.Item ? 1 - there : Usual(line, column));
        return here > there ? elsewhereHere >= elsewhereThere : here == there && elsewhereHere > elsewhereThere;
    }

    /// <summary>
    /// The nearest column in which the field has room: for what is below it, and for its name, which stands there once.
    /// Of two that are equally near, the one whose lines are off themselves, or in which fields of its name stand.
    /// </summary>
    public int? ColumnOfField(int index, IReadOnlyList<Level> levels)
    {
        SourceLine line = _lines[index];
        int room = line.IsOpen && index + 1 < _lines.Count && _lines[index + 1].Indent > line.Indent ? _lines[index + 1].Indent : int.MaxValue;
        Level? best = null;
        foreach (Level level in levels)
        {
            bool isOfIds = level is { Column: 0, Last.IsOpen: true } && !line.IsOpen;
            bool hasRoom = !level.IsList && !isOfIds && (level.Column < room || IsOff(level, line.Indent)) && !HasName(level, index);
            if (hasRoom && (best is null || IsLikelier(line, level, best)))
                best = level;
        }

        return best?.Column;
    }

    private bool IsLikelier(SourceLine line, Level level, Level best)
    {
        int column = level.Column;
        int other = best.Column;
        int order = Math.Abs(column - line.Indent).CompareTo(Math.Abs(other - line.Indent));
        if (order == 0)
            order = IsOff(best, line.Indent).CompareTo(IsOff(level, line.Indent));
        if (order == 0)
            order = Usual(line, other).CompareTo(Usual(line, column));
        // What is below an open field stands one step deeper; and a name that stands in neither column is likelier to be
        // one of many names than one of a few.
        if (order == 0)
            order = line.IsOpen ? other.CompareTo(column) : NamesIn(other).CompareTo(NamesIn(column));
        return order <= 0;
    }

    /// <summary>Whether a level begins with a name that stands more often in another column.</summary>
    private bool IsOff(Level level, int column) => level.First is { } first && Usual(first, column) > Usual(first, level.Column);

    /// <summary>Whether an item of some list begins with the name of a line.</summary>
    public bool BeginsItems(SourceLine line) => _usual.Keys.Any(place => place.Name.Length > 2 && place.Name[0] == '-' && place.Name.Substring(2) == Name(line));

    private int NamesIn(int column) => _usual.Keys.Count(place => place.Column == column);

    /// <summary>Whether the fields of a level have the name of a line already, or have it further below.</summary>
    private bool HasName(Level level, int index)
    {
        string name = Name(_lines[index]);
        if (level.First is not { } first)
            return false;
        for (int i = index - 1; i >= 0 && i > index - FarthestLine && _lines[i].Start >= first.Start; i--)
        {
            if (_lines[i].Indent == level.Column && Name(_lines[i]) == name)
                return true;
        }

        for (int i = index + 1; i < _lines.Count && i < index + FarthestLine && _lines[i].Indent >= level.Column; i++)
        {
            if (_lines[i].Indent == level.Column && Name(_lines[i]) == name)
                return true;
        }

        return false;
    }

    /// <summary>An item that has slipped mostly leaves its fields behind.</summary>
    private bool AreItsFieldsInPlace(int index)
    {
        SourceLine line = _lines[index];
        bool hasFields = line is { Kind: LineKind.Item, IsOpen: false } && index + 1 < _lines.Count && _lines[index + 1].Kind == LineKind.Field;
        return !hasFields || _lines[index + 1].Indent == line.InnerColumn || _lines[index + 1].Indent < line.Indent;
    }

    /// <summary>Whether an item whose fields stand in another column than its name would stand with its like, were it moved by as much.</summary>
    /// <param name="index">Of the first of these fields.</param>
    /// <param name="item">The line of the item.</param>
    /// <param name="shift">How many columns further right the fields stand than the name.</param>
    public bool IsItemOff(int index, SourceLine item, int shift)
    {
        (int here, int there) = CountBelow(index, item.InnerColumn);
        int elsewhere = Usual(item, item.Indent + shift);
        return here > there && elsewhere > 0 && elsewhere >= Usual(item, item.Indent);
    }

    private (int Here, int There) CountBelow(int index, int column)
    {
        SourceLine line = _lines[index];
        string like = Like(line);
        bool isNamedItem = line is { Kind: LineKind.Item, Key: not null };
        int outermost = Math.Min(column, line.Indent);
        bool isRunOver = false;
        bool isBelowOpen = false;
        int here = 0;
        int there = 0;
        for (int i = index; i < _lines.Count && i < index + FarthestLine; i++)
        {
            SourceLine other = _lines[i];
            if (other.Indent < outermost || (other.Indent == outermost && line.Kind == LineKind.Item && other.Kind != LineKind.Item))
                break;
            // What stands deeper than a line in the other column is no neighbour but belongs to it.
            isRunOver |= !isNamedItem && other.Indent <= column && column < line.Indent;
            if (other.Kind != line.Kind || Like(other) != like)
                continue;
            if (other.Indent == line.Indent && !isRunOver)
            {
                here++;
                isBelowOpen = other.IsOpen && !isNamedItem && line.Indent < column;
            }
            else if (other.Indent == column && !isBelowOpen)
            {
                there++;
            }
        }

        return (here, there);
    }

    private int Usual(SourceLine line, int column) => _usual.TryGetValue((Name(line), column), out int count) ? count : 0;

    /// <summary>Items of one list begin with the same name; fields, and items that are texts, are told by their column alone.</summary>
    private string Like(SourceLine line) => line.Kind == LineKind.Item ? Name(line) : "";

    private string Name(SourceLine line) =>
        (line.Kind == LineKind.Item ? "- " : "") + (line.Key is { } key ? _text.Substring(key.Start, key.Length) : "");
}
