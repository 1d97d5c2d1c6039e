namespace Dateline.Logic;

/// <summary>What was computed of each item of a list.</summary>
/// <param name="items">With each whether it is one of those that are asked for, or only may be.</param>
/// <param name="isComplete">No other item can be one of them.</param>
internal sealed class Gathered(IReadOnlyList<(Statement Statement, bool IsCertain)> items, bool isComplete) : IReachedItems
{
    public bool IsComplete => isComplete;

    public bool AreAllStated => false;

    public int Count => items.Count;

    public IReadOnlyList<string> Lists { get; private init; } = [];

    /// <summary>As <see cref="WayTo"/>; null where each is the item of one list that has its own number.</summary>
    public IReadOnlyList<IReadOnlyList<int>>? Ways { private get; init; }

    public Statement this[int index] => items[index].Statement;

    public bool IsCertain(int index) => items[index].IsCertain;

    public IReadOnlyList<int> WayTo(int index) => Ways is null ? [index] : Ways[index];

    /// <summary>The same with the names of the lists that were gone through.</summary>
    public Gathered Through(IReadOnlyList<string> lists) => new(items, isComplete) { Lists = lists, Ways = Ways };

    /// <summary>As a list that somebody states: without an item that can be one, it says nothing.</summary>
    public Statement ToStatement() => items.Count == 0 && isComplete ? Statement.Absent : Statement.Of(Value.Of(this));
}
