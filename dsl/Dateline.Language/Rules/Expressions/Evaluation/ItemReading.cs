using Dateline.Language.Binding.Bound;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Evaluation;

/// <summary>An item of a list, from where a path can go on.</summary>
/// <param name="Owner">The entry that states it.</param>
/// <param name="Bound">Where it stands there; null for one that is not stated there, such as those who refer.</param>
/// <param name="IsCertain">It is one of the list for certain; otherwise it may be.</param>
internal readonly record struct ItemReading(Statement Statement, BoundEntry Owner, BoundValue? Bound, bool IsCertain = true)
{
    /// <summary>Its number in the list, and where it was reached through several, in each of them from the outermost on.</summary>
    public IReadOnlyList<int> Way { get; init; } = [];

    /// <summary>The items of a list that was read.</summary>
    public static ItemReading Of(in PathReading list, int index, BoundEntry subject)
    {
        BoundEntry owner = list.Owner ?? subject;
        return list.Value.Items switch
        {
            ListValue stated => new(BoundStatements.Of(stated.Items[index]), owner, stated.Items[index]),
            ItemReadings several => several.At(index),
            { } items => new(items[index], owner, null, (items as IPartialStatements)?.IsCertain(index) != false),
            null => new(Statement.Unsure, owner, null),
        };
    }
}

/// <summary>What a path through a list leads to, item by item.</summary>
internal sealed class ItemReadings(PathExpression path, IReadOnlyList<ItemReading> readings, bool isComplete) : IReachedItems
{
    public IReadOnlyList<string> Lists => path.Lists;

    public bool IsComplete => isComplete;

    public bool AreAllStated => false;

    public int Count => readings.Count;

    public Statement this[int index] => readings[index].Statement;

    public ItemReading At(int index) => readings[index];

    public IReadOnlyList<int> WayTo(int index) => readings[index].Way;

    public bool IsCertain(int index) => readings[index].IsCertain;
}
