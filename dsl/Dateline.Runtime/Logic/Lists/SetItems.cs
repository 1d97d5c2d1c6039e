namespace Dateline.Logic;

/// <summary>A set as rules read it: a list of those that are in it and those that may be.</summary>
internal sealed class SetItems : IPartialStatements
{
    private readonly IReadOnlyList<Statement> _items;

    /// <param name="set">What is known of it.</param>
    /// <param name="itemOf">A name of it as rules read it.</param>
    public SetItems(NameSet set, Func<string, Value> itemOf)
    {
        Set = set;
        _items = [.. set.Members.Concat(set.Possible).Select(name => Statement.Of(itemOf(name)))];
    }

    public NameSet Set { get; }

    /// <summary>One of these sets, of which there is one at least.</summary>
    public static SetItems OneOf(IReadOnlyList<SetItems> sets) =>
        new(NameSet.OneOf([.. sets.Select(static set => set.Set)]), name => sets.Select(set => set.Find(name)).First(static item => item is not null)!.Value);

    public int Count => _items.Count;

    public Statement this[int index] => _items[index];

    public bool IsComplete => Set.IsClosed;

    public bool AreAllStated => Set.Possible.Count == 0;

    public bool IsCertain(int index) => index < Set.Members.Count;

    /// <summary>A member as rules read it; null for one that it does not name.</summary>
    public Value? Find(string name)
    {
        foreach (Statement item in _items)
        {
            if (item.Value.Name == name)
                return item.Value;
        }

        return null;
    }

    /// <summary>Whether a name is not in the set for certain, which the list of an open one does not show.</summary>
    public bool Excludes(string name) => Set.Contains(name) == Dateline.Dates.Truth.False;
}
