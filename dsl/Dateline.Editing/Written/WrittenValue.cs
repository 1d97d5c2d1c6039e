using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Editing.Written;

/// <summary>What a written value is within its entry.</summary>
internal enum ValueRole
{
    Field,

    /// <summary>One of a list.</summary>
    Item,

    /// <summary>What is said beside an id: where in a source, how far from an event.</summary>
    Beside,

    /// <summary>A part of the long form: <c>sources</c>, <c>why</c>, <c>note</c>.</summary>
    Detail,

    /// <summary>What sources say, or how a number breaks down: names with values, which are the parts of it.</summary>
    Group,
}

/// <summary>A value as it is written in an entry, with the type that reads it.</summary>
/// <param name="Path">Its address within the entry, with slashes.</param>
/// <param name="Type">Null where nobody knows it: it is shown as it is written.</param>
/// <param name="Symbol">The field; of an item, that of its list; null of what no field stands for.</param>
/// <param name="Pair">Its name and what stands behind; null of an item.</param>
/// <param name="Node">All that stands behind the name.</param>
internal sealed record WrittenValue(string Path, string Name, ValueRole Role, FieldType? Type, FieldSymbol? Symbol, YamlPair? Pair, YamlNode Node)
{
    /// <summary>The long form; null of a value that stands alone.</summary>
    public YamlMapping? LongForm { get; init; }

    /// <summary>What a source says of the value instead, under <c>says</c>: alone, or as a <c>value</c> with the place in the source.</summary>
    public bool IsReport { get; init; }

    public YamlPair? ValuePair => LongForm?.Find("value");

    public YamlPair? UnknownPair => LongForm?.Find("unknown");

    public bool IsUnknown => LongForm is not null && ValuePair is null && UnknownPair is not null;

    /// <summary>The value itself; of one that nobody knows the reason; null where the long form has neither.</summary>
    public YamlNode? Value => LongForm is null ? Node : (ValuePair ?? UnknownPair)?.Value;

    /// <summary>Where the bounds of an estimate stand, which are its parts: alone, or in the long form in place of a value. Null where it has none.</summary>
    public YamlMapping? Bounds { get; init; }

    /// <summary>Where bounds could stand; null where a value stands, or nobody knows it.</summary>
    public YamlMapping? BoundsPlace => LongForm is null ? Node as YamlMapping : ValuePair is null && UnknownPair is null ? LongForm : null;

    /// <summary>The items of a list, the fields of a record, the names of a group, the bounds of an estimate.</summary>
    public IReadOnlyList<WrittenValue> Parts { get; init; } = [];

    /// <summary>What the long form says besides the value.</summary>
    public IReadOnlyList<WrittenValue> Details { get; init; } = [];

    /// <summary>The value at an address below this one; null where there is none.</summary>
    public WrittenValue? Find(string path)
    {
        foreach (WrittenValue below in Parts.Concat(Details))
        {
            if (below.Path == path)
                return below;
            if (path.StartsWith(below.Path + "/", StringComparison.Ordinal))
                return below.Find(path);
        }

        return null;
    }

    public IEnumerable<WrittenValue> All() => Parts.Concat(Details).SelectMany(below => below.All()).Prepend(this);
}
