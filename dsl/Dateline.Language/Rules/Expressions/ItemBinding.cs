namespace Dateline.Language.Rules.Expressions;

/// <summary>A list of which an expression takes one item after the other. A path that begins with the list then means the item.</summary>
/// <param name="whole">The list, from the entry that the rule is for.</param>
/// <param name="number">Its own among the lists of one expression.</param>
public sealed class ItemBinding(PathExpression whole, int number)
{
    public int Number { get; } = number;

    public PathExpression Whole { get; } = whole;

    /// <summary>How many steps of a path lead to the list.</summary>
    public int Length => Whole.Steps.Count;

    public ExpressionType Item => Whole.Type.Element!;

    /// <summary>Whether a path from the entry goes through this list, or ends there.</summary>
    public bool IsBegunBy(PathExpression path) => PathPrefixes.IsThrough(path, Length) && PathPrefixes.TextOf(path, Length) == PathPrefixes.TextOf(Whole, Length);
}

/// <summary>A list as it is reached where its items are taken: from the entry, or from the item of another list.</summary>
public sealed record ItemLevel(ItemBinding Binding, PathExpression List);

/// <summary>What is computed for each item of a list, of the lists in its items, and so on.</summary>
/// <param name="Levels">From the outermost list to the innermost; at least one.</param>
/// <param name="Each">What is computed of an item of the innermost one.</param>
/// <param name="Where">Which items are asked for: those of which it is true; null for all.</param>
/// <param name="IsClosed">It speaks of no item of a list outside of it.</param>
public sealed record ItemScope(IReadOnlyList<ItemLevel> Levels, Expression Each, Expression? Where, bool IsClosed)
{
    /// <summary>
    /// The path to another entry of which the list is, where nothing else depends on the entry that is asked: then all who refer to that
    /// entry get the same. Otherwise null.
    /// </summary>
    public PathExpression? Owner { get; init; }

    /// <summary>The outermost list from there.</summary>
    public PathExpression? OfOwner { get; init; }

    /// <summary>The same, as the owner itself asks it.</summary>
    public ItemScope AskedByOwner => new([Levels[0] with { List = OfOwner! }, .. Levels.Skip(1)], Each, Where, IsClosed);
}
