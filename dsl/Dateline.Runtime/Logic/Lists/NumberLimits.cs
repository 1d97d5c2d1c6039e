namespace Dateline.Logic;

/// <summary>Between which bounds a number lies of which nobody knows more, by the declaration of its field: a count is not below zero.</summary>
/// <param name="Least">Null where there is none.</param>
/// <param name="Most">Likewise.</param>
internal readonly record struct NumberLimits(decimal? Least, decimal? Most)
{
    /// <summary>As a value: unknown where there is no bound.</summary>
    public Value Value => Value.Between(Least is { } least ? Value.Of(least) : Value.Unknown, Most is { } most ? Value.Of(most) : Value.Unknown);

    /// <summary>What may be added up: what is not known, or is left out of an item, is any number that may stand there. What cannot be read is nothing.</summary>
    public Statement Of(in Statement number) => number.IsKnown || number.Presence == Presence.Unsure ? number : Statement.Of(Value);

    /// <summary>Each item of a list likewise. A list of which nobody knows the items has at least nothing, where none is below zero.</summary>
    public Statement OfEach(in Statement list)
    {
        var items = new ListItems(list);
        if (items.Count == 0)
            return list;
        var each = new List<(Statement Statement, bool IsCertain)>();
        for (int i = 0; i < items.Count; i++)
            each.Add((Of(items[i]), items.IsCertain(i)));
        return new Gathered(each, items.IsComplete).ToStatement();
    }
}
