using Dateline.Language.Binding.Bound;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Rules.Examples;

/// <summary>What an example tells of one entry, or of a structured value in it.</summary>
/// <param name="name">The way to it, which is its id where the example gives it none.</param>
/// <param name="type">What leads to it; null for the entry that the rule is asked of.</param>
internal sealed class ExamplePart(string name, FieldType? type)
{
    private readonly List<ExampleValue> _values = [];

    public string Name { get; } = name;

    /// <summary>Null where it may be of any.</summary>
    public KindSymbol? Kind => (type as ReferenceType)?.Kind;

    /// <summary>Null for an entry.</summary>
    public RecordSymbol? Record => (type as RecordType)?.Record;

    /// <summary>In the order in which they are given.</summary>
    public IReadOnlyList<ExampleValue> Values => _values;

    /// <param name="name">As the rule writes the way to it.</param>
    public ExampleValue At(PathStep step, string name)
    {
        if (_values.Find(value => value.Name == name) is { } known)
            return known;
        var added = new ExampleValue(step, name);
        _values.Add(added);
        return added;
    }
}

/// <summary>What an example tells of one field, of a series, or of those who refer.</summary>
internal sealed class ExampleValue(PathStep? step, string name)
{
    /// <summary>What leads to it; null for an item of a list.</summary>
    public PathStep? Step { get; } = step;

    public string Name { get; } = name;

    /// <summary>As it is written; null where only what is behind it is.</summary>
    public BoundValue? Stated { get; set; }

    /// <summary>The entry or structured value behind it; null where nothing is told of that.</summary>
    public ExamplePart? Behind { get; set; }

    /// <summary>The items of a list of which more is told than their ids; otherwise null.</summary>
    public IReadOnlyList<ExampleValue>? Items { get; set; }

    /// <summary>What is told of the value before a change on its own.</summary>
    public ExampleValue? From { get; private set; }

    /// <summary>What is told of the value after a change on its own.</summary>
    public ExampleValue? To { get; private set; }

    public ExampleValue At(ChangeHalfStep half, string name) => half.Half == ChangeHalf.From
        ? From ??= new ExampleValue(half, name)
        : To ??= new ExampleValue(half, name);
}
