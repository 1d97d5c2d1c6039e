namespace Dateline.Language.Yaml.Structure;

/// <summary>
/// Which of two columns the items of a list, or the fields of an entry, were meant to stand in: the one that more of them
/// have. The line that a reader stumbles over is often right, and the one before it is the odd one out.
/// </summary>
internal sealed class Majority
{
    /// <summary>How far below a line its like is looked for; a block that is longer has long shown its column.</summary>
    private const int FarthestLine = 300;

    private readonly string _text;
    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly Dictionary<(string Like, int Column), int> _usual = [];

    public Majority(string text, IReadOnlyList<SourceLine> lines)
    {
        _text = text;
        _lines = lines;
        foreach (SourceLine line in lines)
        {
            if (line.Kind == LineKind.Text)
                continue;
            (string, int) place = (Like(line), line.Indent);
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
        string like = Like(line);
        int elsewhereHere = UsualCount(like, line.Indent) - here;
        int elsewhereThere = UsualCount(like, column) - there;
        return here > there ? elsewhereHere >= elsewhereThere : here == there && elsewhereHere > elsewhereThere;
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
        return here > there && UsualCount(Like(item), item.Indent + shift) >= UsualCount(Like(item), item.Indent) && UsualCount(Like(item), item.Indent + shift) > 0;
    }

    private (int Here, int There) CountBelow(int index, int column)
    {
        SourceLine line = _lines[index];
        string like = Like(line);
        bool isNamedItem = line is { Kind: LineKind.Item, Key: not null };
        int outermost = Math.Min(column, line.Indent);
        bool isRunOver = false;
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
                here++;
            else if (other.Indent == column)
                there++;
        }

        return (here, there);
    }

    private int UsualCount(string like, int column) => _usual.TryGetValue((like, column), out int count) ? count : 0;

    /// <summary>Items of one list begin with the same name; fields, and items that are texts, are told by their column alone.</summary>
    private string Like(SourceLine line) =>
        line.Kind == LineKind.Item ? "- " + (line.Key is { } key ? _text.Substring(key.Start, key.Length) : "") : "";
}
