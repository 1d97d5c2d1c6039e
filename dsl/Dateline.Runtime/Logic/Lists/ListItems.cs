namespace Dateline.Logic;

/// <summary>The items of a list with what is known of the list as a whole: one that is left out has none, and one that is not known may have any.</summary>
internal readonly struct ListItems(in Statement list)
{
    private readonly IStatements? _items = list.Value.Items;

    public int Count => _items?.Count ?? 0;

    public Statement this[int index] => _items![index];

    /// <summary>No other item can be one of the list.</summary>
    public bool IsComplete { get; } = list.IsAbsent || list.Value.Items is { } items && (items as IPartialStatements)?.IsComplete != false;

    public bool IsCertain(int index) => (_items as IPartialStatements)?.IsCertain(index) != false;

    /// <summary>The list is one of a set in which the item is not for certain.</summary>
    public bool Excludes(in Value item) => _items is SetItems set && item.Name is { } name && set.Excludes(name);

    /// <summary>Some item is one of the list for certain.</summary>
    public bool HasCertain
    {
        get
        {
            for (int i = 0; i < Count; i++)
            {
                if (IsCertain(i))
                    return true;
            }

            return false;
        }
    }
}
