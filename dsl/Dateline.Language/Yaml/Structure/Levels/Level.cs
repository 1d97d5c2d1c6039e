using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Structure.Levels;

/// <summary>An open mapping or list of the block structure.</summary>
internal sealed class Level(int column, bool isList)
{
    public int Column { get; } = column;

    public bool IsList { get; } = isList;

    /// <summary>The line of its first key or item; null where it was made up while mending.</summary>
    public SourceLine? First { get; private set; }

    /// <summary>How many keys or items it has so far.</summary>
    public int Count { get; private set; }

    /// <summary>The line of its latest key or item.</summary>
    public SourceLine? Last { get; set; }

    /// <summary>What belongs to its latest key or item may still stand below.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The name that its items begin with (a list), or those of the list that ended in it (a mapping).</summary>
    public string? ItemsBeginWith { get; set; }

    /// <summary>A line that was taken as the text of an open key, in case it turns out to be a field without its blank.</summary>
    public SourceLine? TextBelow { get; set; }

    /// <summary>Some of its lines stand in another column, all of them by the same slip.</summary>
    public MisplacedLines? Mistake { get; set; }

    public void Add(SourceLine line, bool isOpen)
    {
        if (Count++ == 0 && Last is null)
            First = line;
        Last = line;
        TextBelow = null;
        IsOpen = isOpen;
    }
}
